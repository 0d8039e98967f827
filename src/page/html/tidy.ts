const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
// A single plain space stays as it is: patterns that match each of them take several times as long.
const SPACES = /[^\S\n]{2,}|[^\S\n ]/g;
const AROUND_BREAK = / \n ?|\n /g;
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
  return oneSpace(text.replace(INVISIBLE, '')).trim();
}

/** Every run of white space as one plain space. */
export function oneSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

const GLUED_LETTER = /\p{Ll}{2}$/u;
const GLUED_DIGIT = /\d{2}$/;

/**
 * Whether two texts from neighbouring elements need a space between them: `ogłoszony` + `Cena`, `2019` + `Informacja` are two words that only styles
 * keep apart. Not `P` + `oznań`, not `e` + `PUAP`.
 */
export function needsSpace(before: string | undefined, after: string): boolean {
  if (before === undefined) return false;
  if (!beginsCapital(after)) {
    if (YEAR.test(after)) return MONTH.test((/\p{L}{3,12}$/u.exec(before.slice(-12))?.[0] ?? '').toLowerCase());
    if (WEEKDAY.test(after)) return /(?<!\d)(?:19|20)\d\d$/.test(before.slice(-5));
    return MONTH.test(after) && /(?<!\d)\d{1,2}$/.test(before.slice(-3));
  }
  const end = before.slice(-2);
  // `Zebranie ZMN` + `Grudziądz`, `„Rzeka łączy”` + `Kazimierz`
  if (/^\p{Lu}\p{Ll}/u.test(after) && /(?:\p{Lu}{2}|[\p{L}.]”)$/u.test(before.slice(-3)) && /\s/u.test(before.trim()))
    return true;
  return GLUED_LETTER.test(end) || (GLUED_DIGIT.test(end) && /^\p{Lu}\p{Ll}/u.test(after));
}

/** `12` + `maja`: a day and its month. */
const MONTH =
  /^(?:sty(?:cz|$)|lut(?:y|e|$)|mar(?:ca|zec|$)|kwi(?:e|$)|maj|cze(?:rw|$)|lip(?:c|iec|$)|sie(?:rp|$)|wrz(?:e|$)|pa[źz](?:d|$)|lis(?:top|$)|gru(?:d|$))/;

/** `2022` + `wtorek` */
const WEEKDAY = /^(?:poniedzia[łl]ek|wtorek|[śs]roda|czwartek|pi[ąa]tek|sobota|niedziela)(?!\p{L})/u;

/** `maja` + `2020`: a month and its year. */
const YEAR = /^(?:19|20)\d{2}(?!\d)/;

function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}
