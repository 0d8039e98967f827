import type { Marked } from '../omit/mark-omitted.ts';
import type { SelectedReader } from '../readers/select-reader.ts';
import type { TitleCandidate } from './find-title.ts';
import { descendants, type ElementNode, holds } from './node.ts';
import { textOf } from './text-of.ts';

/** Headings outside the content that may be its title: the one the page's reader knows, and the `h1` and `h2` of the page. */
export function outerTitles(
  reader: SelectedReader,
  body: ElementNode,
  content: ElementNode,
  marked: Marked,
): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  if (reader.title !== null)
    found.push({ text: textOf(reader.title, 400), level: 1, piece: null, listed: false, known: true });
  for (const element of descendants(body)) {
    if (element.name !== 'h1' && element.name !== 'h2') continue;
    if (holds(content, element) || marked.omitted.get(element) === 'hidden') continue;
    found.push({
      text: textOf(element, 400),
      level: Number(element.name.slice(1)),
      piece: null,
      listed: false,
      known: false,
    });
  }
  return found;
}
