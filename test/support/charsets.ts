/** Charsets that pages are written in; `-with-mark` begins with a byte-order mark. */
export const CHARSETS = [
  'utf-8',
  'utf-8-with-mark',
  'utf-16le',
  'utf-16le-with-mark',
  'utf-16be',
  'utf-16be-with-mark',
  'windows-1250',
  'iso-8859-2',
] as const;
export type CharsetName = (typeof CHARSETS)[number];

/** How a page speaks of its charset. */
export const DECLARATIONS = ['right', 'none', 'wrong', 'script before', 'twice'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** The lines of a head that declare, or misdeclare, `charset`. */
export function declare(declaration: Declaration, charset: string): string {
  const label = charset.replace(/-with-mark$/, '');
  const other = label === 'iso-8859-2' ? 'utf-8' : 'iso-8859-2';
  switch (declaration) {
    case 'right':
      return `<meta charset="${label}">`;
    case 'none':
      return '';
    case 'wrong':
      return `<meta http-equiv="Content-Type" content="text/html; charset=${other}">`;
    case 'script before':
      return `<script charset="${other}" src="licznik.js"></script><meta charset="${label}">`;
    case 'twice':
      return `<meta charset="${other}"><meta http-equiv="Content-Type" content="text/html; charset=${label}">`;
  }
}

/** The bytes of a text; throws on a character that the charset does not have. */
export function encodeAs(text: string, charset: CharsetName): Uint8Array {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-with-mark':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16le-with-mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16be-with-mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows-1250':
    case 'iso-8859-2':
      return inEightBits(text, charset);
  }
}

/** By the charset's decoder turned round. */
function inEightBits(text: string, charset: 'windows-1250' | 'iso-8859-2'): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = new Map([...new TextDecoder(charset).decode(bytes)].map((character, byte) => [character, byte]));
  return Uint8Array.from([...text], (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${character} is not in ${charset}`);
    return byte;
  });
}
