import stringWidth from 'string-width';

/** Latin letters and the marks of print, each in one column: most text there is, and measured at once. */
const NARROW_ONLY = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

const GRAPHEMES = new Intl.Segmenter();

/** What stands between the values of a list. */
const BETWEEN = '; ';

/** How many terminal columns a line takes: none for combining marks, two for East Asian characters and emoji. */
export function displayWidth(text: string): number {
  return NARROW_ONLY.test(text) ? text.length : stringWidth(text);
}

/** Breaks a line at spaces so that no part is wider than `width`; a longer word is cut between letters. At least one part. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  return joinedUpTo(
    text.split(' ').flatMap((word) => pieces(word, width)),
    ' ',
    width,
  );
}

/** Breaks a list between its values, which are broken only where one alone is too wide. */
export function wrapList(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const values = text.split(BETWEEN);
  const ended = values.map((value, at) => (at < values.length - 1 ? `${value};` : value));
  return joinedUpTo(
    ended.flatMap((value) => wrap(value, width)),
    ' ',
    width,
  );
}

/** The widest value of a list, with the semicolon behind it. */
export function widestValue(text: string): number {
  return Math.max(...text.split(BETWEEN).map((value) => displayWidth(value) + 1));
}

function joinedUpTo(parts: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | null = null;
  for (const part of parts) {
    const longer: string = current === null ? part : `${current}${between}${part}`;
    if (current === null || displayWidth(longer) <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = part;
  }
  return current === null ? [''] : [...lines, current];
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const room = displayWidth(segment);
    if (part !== '' && taken + room > width) {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += segment;
    taken += room;
  }
  parts.push(part);
  return parts;
}
