/**
 * What a terminal would act on instead of showing it: control characters (ESC, the one-character CSI), marks that turn the reading direction,
 * line and paragraph separators. A scraped title may hold any of them.
 */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** One line that is safe to show: line breaks and tabs become a space, other control characters and direction marks their `\u001b` notation. */
export function printable(text: string): string {
  return text.replace(BLANKS, ' ').replace(UNSAFE, escaped);
}

/** JSON text as it was, except that characters a terminal would act on are written as JSON escapes: the same value for every reader. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escaped);
}
