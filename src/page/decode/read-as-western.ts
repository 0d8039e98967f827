import type { Repaired } from './double-encoded.ts';

/** Text of an eight-bit Polish charset that was once read as a western one (`odbêdzie siê`, `pañstwa`), with its letters put back. */
const ALIKE: Readonly<Record<string, string>> = {
  '³': 'ł',
  '£': 'Ł',
  '¿': 'ż',
  '¯': 'Ż',
  æ: 'ć',
  Æ: 'Ć',
  ê: 'ę',
  Ê: 'Ę',
  ñ: 'ń',
  Ñ: 'Ń',
};
const ISO: Readonly<Record<string, string>> = { '±': 'ą', '¡': 'Ą', '¶': 'ś', '¦': 'Ś', '¼': 'ź', '¬': 'Ź' };
const WINDOWS: Readonly<Record<string, string>> = {
  '¹': 'ą',
  '¥': 'Ą',
  œ: 'ś',
  Œ: 'Ś',
  Ÿ: 'ź',
  '\u009c': 'ś',
  '\u008c': 'Ś',
  '\u009f': 'ź',
  '\u008f': 'Ź',
};
const SIGNS = '±³¶¼¹¿¡£¦¬¯¥\u008c\u008f\u009c\u009f';
/** A sign inside a word, where none belongs: `Ba³tyk`, `skupiaj±cej`. Traps: `m³`, `gmina¹`, `10±2`, `¿Qué?`. */
const EVIDENCE = new RegExp(`\\p{L}[${SIGNS}]\\p{Ll}`, 'gu');
const WORD = new RegExp(`[\\p{L}${SIGNS}]{1,60}`, 'gu');
const MEASURE = /^(?:[cdkmn]?m|zł)[³¹]$/u;
/** Fewer than this may be somebody's sign. */
const CERTAIN = 3;

/** Puts the letters back word by word, where the text has enough such signs; `count` 0 where it stays as it is. */
export function repairReadAsWestern(text: string): Repaired {
  if ((text.match(EVIDENCE)?.length ?? 0) < CERTAIN) return { text, count: 0 };
  const iso = text.match(/\p{L}[±¶¼]/gu)?.length ?? 0;
  const windows = text.match(/\p{L}[¹œŸ\u009c\u009f]/gu)?.length ?? 0;
  const letters: Readonly<Record<string, string>> = { ...ALIKE, ...(iso >= windows ? ISO : WINDOWS) };
  let count = 0;
  const repaired = text.replace(WORD, (word) => {
    if (MEASURE.test(word) || !/\p{L}/u.test(word)) return word;
    return word.replace(/[^a-z]/giu, (sign) => {
      const letter = letters[sign];
      if (letter === undefined) return sign;
      count++;
      return letter;
    });
  });
  return { text: repaired, count };
}
