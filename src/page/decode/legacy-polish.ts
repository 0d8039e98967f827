/** The two eight-bit charsets of the Polish web. They agree on ć ę ł ń ó ż and differ on ą ś ź. */
export type LegacyCharset = 'windows-1250' | 'iso-8859-2';

/** Letters that only one of the two charsets explains, counted between or beside letters. */
export interface LegacyEvidence {
  readonly windows: number;
  readonly iso: number;
}

// Ą Ś Ź ą ś ź as each charset writes them.
const WINDOWS_LETTERS = [0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f];
const ISO_LETTERS = [0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc];

const WINDOWS = flags(WINDOWS_LETTERS);
const ISO = flags(ISO_LETTERS);

/**
 * Counts the letters that tell the charsets apart. A byte counts only beside a letter: alone, 0xB1 is the `±` of windows-1250 and 0xB6 its `¶`.
 * Quotes and dashes (0x80-0x9F) count for windows-1250 only a little: pasted from Word they also stand in ISO-8859-2 pages.
 */
export function legacyEvidence(bytes: Uint8Array): LegacyEvidence {
  let windows = 0;
  let iso = 0;
  let typographic = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    if (WINDOWS[byte] === 1 && besideLetter(bytes, i)) windows++;
    else if (ISO[byte] === 1 && besideLetter(bytes, i)) iso++;
    else if (byte >= 0x82 && byte <= 0x97) typographic++;
  }
  return { windows: windows + (windows === 0 && iso === 0 ? typographic : 0), iso };
}

/** Decodes by one of the two; quotes and dashes that ISO-8859-2 would make control characters are read as windows-1250 writes them. */
export function decodeLegacy(bytes: Uint8Array, charset: LegacyCharset): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset === 'windows-1250') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => C1_AS_WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

const C1_AS_WINDOWS = [...new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))];

function besideLetter(bytes: Uint8Array, at: number): boolean {
  return isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]);
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const folded = byte | 0x20;
  return (folded >= 0x61 && folded <= 0x7a) || byte >= 0xc0 || byte === 0xb3 || byte === 0xbf;
}

function flags(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}
