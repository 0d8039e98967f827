const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const SPACES = /[^\S\n]+/g;
const AROUND_BREAK = / ?\n ?/g;
const EMPTY_LINES = /\n{3,}/g;

/**
 * Text as a reader sees it: soft hyphens and zero-width marks dropped, NBSP and every run of white space one plain space.
 * `\n` is kept where a line break stands (`<br>`), doubled where an empty line does.
 */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(AROUND_BREAK, '\n')
    .replace(EMPTY_LINES, '\n\n')
    .trim();
}

/** `tidy` on one line. */
export function tidyLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const GLUED_LETTER = /\p{Ll}{2}$/u;
const GLUED_DIGIT = /\d{2}$/;

/**
 * Whether two texts from neighbouring elements need a space between them: `ogłoszony` + `Cena`, `2019` + `Informacja` are two words that only styles
 * keep apart. Not `P` + `oznań`, not `e` + `PUAP`.
 */
export function needsSpace(before: string, after: string): boolean {
  if (GLUED_LETTER.test(before)) return /^\p{Lu}/u.test(after);
  return GLUED_DIGIT.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}
