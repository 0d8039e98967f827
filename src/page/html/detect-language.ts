import { foldUnit } from '../../polish/fold.ts';

/** Small words that Polish prose cannot do without and its neighbours do not share. */
const POLISH = 'i w z na do sie nie jest oraz dla przez od ze po r nr za przy ul roku dnia'.split(' ');
const SAMPLE = 20_000;
const ENOUGH = 20;
/** Of such words. Longer ones would not fit in a number either. */
const LONGEST = 5;
const LETTER_BITS = 5;

const WORDS: ReadonlySet<number> = new Set(POLISH.map((word) => numberOf(word)));

/** `pl` where the words are Polish, whatever `lang` says (it is often the template's); else the declared language, or null. */
export function detectLanguage(text: string, declared: string | null): string | null {
  const { words, known } = countWords(text);
  if (words >= ENOUGH && known / words > 0.06) return 'pl';
  return declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
}

function numberOf(word: string): number {
  return [...word].reduce((number, letter) => withLetter(number, letter.charCodeAt(0)), 0);
}

function withLetter(number: number, code: number): number {
  return (number << LETTER_BITS) | (code & 0x1f);
}

/** The words of the beginning of a text, and those of them that are such words: a short word is a number, so that none is cut out. */
function countWords(text: string): { readonly words: number; readonly known: number } {
  const end = Math.min(text.length, SAMPLE);
  let words = 0;
  let known = 0;
  let length = 0;
  let number = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? foldUnit(text.charCodeAt(i)) : 0;
    if (code >= 0x61 && code <= 0x7a) {
      length++;
      number = withLetter(number, code);
    } else if (length > 0) {
      words++;
      if (length <= LONGEST && WORDS.has(number)) known++;
      length = 0;
      number = 0;
    }
  }
  return { words, known };
}
