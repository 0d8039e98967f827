/**
 * A lower-cased copy without diacritics, of the same UTF-16 length, so that offsets into one are offsets into the other:
 * `Łódź` → `lodz`, NBSP → space. Characters whose lower case or base has another length are kept as they are; soft hyphens stay one unit.
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  if (text.length <= CHUNK) return foldPart(text, 0, text.length);
  const parts: string[] = [];
  for (let i = 0; i < text.length; i += CHUNK) parts.push(foldPart(text, i, Math.min(i + CHUNK, text.length)));
  return parts.join('');
}

const CHUNK = 0x2000;

function foldPart(text: string, start: number, end: number): string {
  // A plain array: most texts are a line, for which a typed array takes longer to make than all the rest.
  const units = new Array<number>(end - start);
  for (let i = start; i < end; i++) units[i - start] = foldUnit(text.charCodeAt(i));
  return String.fromCharCode.apply(null, units);
}

/** One UTF-16 unit as `fold` has it. */
export function foldUnit(code: number): number {
  table ??= makeTable();
  return code < table.length ? (table[code] as number) : foldRare(code);
}

/** Letters that Unicode does not decompose, and the sign of ranges (`12÷14 maja`). */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  æ: 'a',
  œ: 'o',
  ß: 's',
  '÷': '-',
};

function lowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

function foldRare(code: number): number {
  // Dashes and spaces of the General Punctuation block are matched as `-` and ` ` nowhere but here.
  if (code >= 0x2000 && code <= 0x200a) return 0x20;
  if (code === 0x202f || code === 0x205f || code === 0x3000) return 0x20;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  return code;
}

/** Made for the first letter beyond ASCII, which most queries do without. */
let table: Uint16Array | null = null;

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x250);
  const letters = Array.from(table, (_, code) => lowerCase(String.fromCharCode(code)));
  // All at once, parted by what nothing joins with: one by one they take a millisecond each time that the program starts.
  const bare = letters.join('\n\n').normalize('NFD').replace(/\p{M}/gu, '').split('\n\n');
  for (const [code, letter] of letters.entries()) {
    const plain = bare[code] ?? '';
    table[code] = (UNDECOMPOSED[letter] ?? (plain.length === 1 ? plain : letter)).charCodeAt(0);
  }
  table[0xa0] = 0x20;
  return table;
}
