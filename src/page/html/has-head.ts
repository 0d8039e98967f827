import { type Marked, weightOf } from '../omit/mark-omitted.ts';
import { descendants, type ElementNode, elementsOf } from './node.ts';
import { textOf } from './text-of.ts';
import { isSectionWord, isSiteWord, isUnitName } from './unit-name.ts';

/** A title, a day, a category: no more stands above the text in boxes of its own. */
const MOST_ABOVE = 250;
/** What may stand below it in the same box, next to the text. */
const MOST_BELOW = 0.3;
const TITLE = /^h[1-3]$/;
const LEFT = new Set(['metadata', 'banner', 'hidden']);

/**
 * `<div class="post-head"><h1>…</h1></div><div class="post-body">…</div>`: the title of the text stands in a small box before it, and beside them hardly anything.
 * Traps: the name of the site or of a section (`Aktualności`) above a column; text that has a title of its own.
 */
export function hasHead(text: ElementNode, around: ElementNode, marked: Marked): boolean {
  if (around.name === 'body' || around.name === '#root' || titleIn(text) !== null) return false;
  const parts = elementsOf(around);
  const at = parts.indexOf(text);
  const weigh = (some: readonly ElementNode[]): number => some.reduce((sum, one) => sum + weightOf(one, marked), 0);
  const above = parts.slice(0, at);
  if (weigh(above) > MOST_ABOVE || weigh(parts.slice(at + 1)) > MOST_BELOW * weightOf(text, marked)) return false;
  return above.some((part) => {
    const reason = marked.omitted.get(part);
    if (reason !== undefined && !LEFT.has(reason)) return false;
    const title = titleIn(part);
    return title !== null && !isSectionWord(title) && !isSiteWord(title) && !isUnitName(title);
  });
}

/** The first heading of an element that is one of the first ranks, or the element itself. */
function titleIn(element: ElementNode): string | null {
  for (const inner of TITLE.test(element.name) ? [element] : descendants(element))
    if (TITLE.test(inner.name)) return textOf(inner, 200);
  return null;
}
