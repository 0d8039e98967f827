import { type Marked, weightOf } from '../omit/mark-omitted.ts';
import type { SelectedReader } from '../readers/select-reader.ts';
import { isNamedTitle } from './content-names.ts';
import type { TitleCandidate } from './find-title.ts';
import { descendants, type ElementNode, elementsOf, holds } from './node.ts';
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
    found.push({ text: textOf(reader.title, 400), level: 1, piece: null, listed: false, above: false, known: true });
  for (const element of descendants(body)) {
    if (element.name !== 'h1' && element.name !== 'h2') {
      if (isNamedAbove(element, content, marked))
        found.push({
          text: textOf(headingIn(element) ?? element, 400),
          level: 2,
          piece: null,
          listed: false,
          above: true,
          known: false,
        });
      continue;
    }
    if (marked.omitted.get(element) === 'hidden') continue;
    if (holds(content, element) && !isLeftOut(element, marked)) continue;
    found.push({
      text: textOf(element, 400),
      level: Number(element.name.slice(1)),
      piece: null,
      listed: false,
      above: !opens(content, marked) && isAbove(element, content, marked),
      known: false,
    });
  }
  return found;
}

/** `<div class="tytul">Związki i stowarzyszenia</div>` right above `<div class="tresc">`, on pages older than headings. */
function isNamedAbove(element: ElementNode, content: ElementNode, marked: Marked): boolean {
  if (!PLAIN.has(element.name) || !isNamedTitle(element) || holds(content, element)) return false;
  return weightOf(element, marked) > 0 && !opens(content, marked) && isAbove(element, content, marked);
}

const PLAIN = new Set(['div', 'span', 'p', 'td', 'strong']);

/** `<div class="tytul"><h1>Zawody</h1><span>2022.06.20</span></div>`: the heading is the title, and not what stands beside it. */
const headingIn = (element: ElementNode): ElementNode | undefined => descendants(element).find(isHeading);

const isHeading = ({ name }: ElementNode): boolean => /^h[1-4]$/.test(name);

/** `Okruszki > <h1>…`: within a part of the content that is left out. */
function isLeftOut(element: ElementNode, { omitted }: Marked): boolean {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (omitted.has(at)) return true;
  return false;
}

/** Content that begins with a heading of its own is in no need of one from outside. */
function opens(content: ElementNode, marked: Marked): boolean {
  for (const element of descendants(content)) {
    if (marked.omitted.has(element) || weightOf(element, marked) === 0) continue;
    if (HEADINGS.has(element.name)) return true;
    if (element.name === 'p' || element.name === 'li' || element.name === 'td') return false;
  }
  return false;
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** A heading beside the content in one column, and between them nothing that speaks: the name of a site has its menu below it. */
function isAbove(heading: ElementNode, content: ElementNode, marked: Marked): boolean {
  const { omitted } = marked;
  const column = heading.parent;
  if (column === null || omitted.has(heading) || !holds(column, content)) return false;
  const parts = elementsOf(column);
  const from = parts.indexOf(heading);
  const to = parts.findIndex((part) => holds(part, content));
  return (
    from < to &&
    parts.slice(from + 1, to).every((part) => {
      const reason = omitted.get(part);
      if (reason !== undefined) return reason === 'metadata' || reason === 'hidden';
      // `<h2>Na skróty</h2>` heads the links below it, not the content.
      return heading.name === 'h1' ? weightOf(part, marked) === 0 : textOf(part, 1) === '';
    })
  );
}
