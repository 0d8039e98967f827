import { recently } from '../polish/recently.ts';

const MOST = 4000;
/** Longer lines are prose, which is not said twice. */
const LONGEST = 120;

/**
 * A function of a line that remembers its answers: header, menu and footer of a site say the same lines on each of its pages. Bounded: what has grown full is
 * begun anew.
 */
export function remembering<T>(answer: (line: string) => T): (line: string) => T {
  const known = new Map<string, { readonly value: T }>();
  // Rules ask one after the other of a line: that costs less than to look it up.
  return recently((line) => {
    if (line.length > LONGEST) return answer(line);
    const found = known.get(line);
    if (found !== undefined) return found.value;
    if (known.size >= MOST) known.clear();
    // A line cut out of a page keeps the whole page in memory, a copy of it does not.
    const copy = ` ${line}`.slice(1);
    const value = answer(copy);
    known.set(copy, { value });
    return value;
  });
}
