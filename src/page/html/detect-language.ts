import { fold } from '../../polish/fold.ts';

/** Small words that Polish prose cannot do without and its neighbours do not share. */
const POLISH = new Set('i w z na do sie nie jest oraz dla przez od ze po r nr za przy ul roku dnia'.split(' '));
const SAMPLE = 20_000;
const ENOUGH = 20;
const LONGEST = Math.max(...[...POLISH].map(({ length }) => length));

/** `pl` where the words are Polish, whatever `lang` says (it is often the template's); else the declared language, or null. */
export function detectLanguage(text: string, declared: string | null): string | null {
  const { words, known } = countWords(fold(text.slice(0, SAMPLE)));
  if (words >= ENOUGH && known / words > 0.06) return 'pl';
  return declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
}

/** The runs of letters of a folded text, and those of them that are such words: only the short ones are cut out. */
function countWords(folded: string): { readonly words: number; readonly known: number } {
  let words = 0;
  let known = 0;
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const code = folded.charCodeAt(i);
    const letter = code >= 0x61 && code <= 0x7a;
    if (letter && start < 0) start = i;
    if (letter || start < 0) continue;
    words++;
    if (i - start <= LONGEST && POLISH.has(folded.slice(start, i))) known++;
    start = -1;
  }
  return { words, known };
}
