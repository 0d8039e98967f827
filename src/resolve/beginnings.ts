import { fold } from '../polish/fold.ts';
import { stem } from '../polish/name-key.ts';

/** Ends of stems that change before `-e`: `Ustka` → `Ustce`, `Ryga` → `Rydze`, `mucha` → `musze`, `Fota` → `Focie`; folded. */
const CHANGES: readonly (readonly [plain: string, changed: string, form: string])[] = [
  ['ch', 'sz', 'sze'],
  ['k', 'c', 'ce'],
  ['g', 'dz', 'dze'],
  ['t', 'c', 'cie'],
];

/** A shorter stem, with its end changed, begins too many other words: `rok` is not looked for as `roc…`. */
const SHORTEST = 3;

/** What nearly all case forms of a word begin with, folded: `Łodzi` → `lodz`; `Ustka` → `ustk`, `ustc`; `Rada` → `rad`. */
export function beginnings(word: string): readonly string[] {
  const folded = fold(word);
  const base = stemOf(folded);
  // Without an ending there is no telling which letters would change: `rok`, `noc`.
  if (base.length < SHORTEST || base === folded) return [base];
  const forth = CHANGES.filter(([plain]) => base.endsWith(plain)).map(([plain, changed]) =>
    replaceEnd(base, plain, changed),
  );
  const back = CHANGES.filter(([, , form]) => folded.endsWith(form)).map(([plain, changed]) =>
    replaceEnd(base, changed, plain),
  );
  return [...new Set([base, ...forth.slice(0, 1), ...back])];
}

/** Short words keep their ending in name keys, where `Ełk` and `Ełka` may be two; searching, `Rada` is to find `Rady`. */
function stemOf(folded: string): string {
  return folded.length === 4 && /[aeiouy]$/.test(folded) ? folded.slice(0, -1) : stem(folded);
}

function replaceEnd(text: string, end: string, by: string): string {
  return text.slice(0, -end.length) + by;
}
