import { isDay } from './is-day.ts';
import { type ElementNode, isBlock } from './node.ts';
import { textOf } from './text-of.ts';

const FEWEST = 2;
const MOST = 8;
const LONGEST_DAY = 40;

/**
 * `<a><time>3 maja 2019</time><strong>Noc Kupały</strong><em>Sanok</em></a>`: parts without a word between them, one of them a day; a style sheet sets each on a line of its own.
 * Trap: `<p><b>3 maja</b> zapraszamy …</p>`.
 */
export function isDayCard({ children }: ElementNode): boolean {
  if (children.length < FEWEST || children.length > MOST * 2) return false;
  const parts: ElementNode[] = [];
  let spaced = false;
  for (const child of children) {
    if (child.type === 'element') parts.push(child);
    else if (child.data.trim() !== '') return false;
    else spaced = true;
  }
  // `<time>3 maja</time> <a>Noc Kupały</a>` may be one line.
  if (
    parts.length < (spaced ? FEWEST + 1 : FEWEST) ||
    parts.length > MOST ||
    parts.some((part) => isBlock(part) || part.name === 'br')
  )
    return false;
  // `9–11` beside `maja` is half of a day.
  return parts
    .map((part) => textOf(part, LONGEST_DAY + 1))
    .some((text) => /\p{L}{3}|\d\.\d/u.test(text) && isDay(text));
}
