/** Text whose UTF-8 bytes were once read in an eight-bit charset and encoded again (`UrzÄ…d`), with those letters put back. */
export interface Repaired {
  readonly text: string;
  readonly count: number;
}

/** Letters and marks of Polish pages, as they stand before the accident. */
const CHARACTERS = [...'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ–—„”“’…§°\u00a0'];
/** Fewer than this may be somebody's real `Ä…`. */
const CERTAIN = 2;

// 0x80-0x9F of windows-1252, written out: Node 20's own decoder gives control characters there.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

type View = (byte: number) => string;
const VIEWS: readonly View[] = [
  (byte) => (byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte)),
  viewOf('windows-1250'),
  (byte) => String.fromCharCode(byte),
  viewOf('iso-8859-2'),
];

const READINGS: ReadonlyMap<string, string> = readings();
const PATTERN = new RegExp([...READINGS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const LEADS = /[\u00c2-\u00c5\u00e2\u0102\u0139]/;

/** Puts back letters that were encoded twice, where there are enough of them to be sure; `count` 0 where the text stays as it is. */
export function repairDoubleEncoded(text: string): Repaired {
  if (!LEADS.test(text)) return { text, count: 0 };
  let count = 0;
  const repaired = text.replace(PATTERN, (broken) => {
    count++;
    return READINGS.get(broken) ?? broken;
  });
  return count >= CERTAIN ? { text: repaired, count } : { text, count: 0 };
}

function readings(): Map<string, string> {
  const map = new Map<string, string>();
  for (const character of CHARACTERS) {
    const bytes = [...new TextEncoder().encode(character)];
    for (const view of VIEWS) map.set(bytes.map(view).join(''), character);
  }
  return map;
}

function viewOf(charset: string): View {
  const table = [...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return (byte) => table[byte] ?? '';
}
