/** Places for answers; a page has about as many lines. */
const PLACES = 256;
/** Longer texts are seldom asked about twice, and would be kept. */
const LONGEST = 1_000;

/**
 * A pure function of a line that remembers what it was asked last: many rules ask the same of a line, one right after the other. It costs a comparison, not
 * a look-up, and keeps at most `PLACES` lines. For what menus and footers repeat on other pages see `page/remembering.ts`.
 */
export function recently<Value>(answer: (line: string) => Value): (line: string) => Value {
  const lines: string[] = new Array(PLACES).fill('');
  const answers: (Value | undefined)[] = new Array(PLACES).fill(undefined);
  return (line) => {
    const { length } = line;
    if (length === 0 || length > LONGEST) return answer(line);
    const place = placeOf(line, length);
    if (lines[place] === line) return answers[place] as Value;
    const value = answer(line);
    lines[place] = line;
    answers[place] = value;
    return value;
  };
}

function placeOf(line: string, length: number): number {
  const ends = line.charCodeAt(0) + 31 * line.charCodeAt(length - 1);
  return (length * 37 + ends + 7 * line.charCodeAt(length >> 1) + 13 * line.charCodeAt(length >> 2)) & (PLACES - 1);
}
