import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { remembering } from '../remembering.ts';
import { type EdgeLine, edgeLines } from './edge-lines.ts';
import { type ElementNode, elementsNamed } from './node.ts';
import type { LeftOut } from './piece.ts';
import { textOf } from './text-of.ts';
import { oneSpace } from './tidy.ts';

/** A name in the frame of a page, and the part of the frame. */
export interface EdgeName {
  readonly name: string;
  readonly source: string;
}

const EDGE_LENGTH = 600;
const EDGES = { banner: 'header', footer: 'footer' } as const;

/** Names that stand in the page's header, footer and frame. */
export function edgeNames(
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  leftOut: readonly LeftOut[],
  body: ElementNode,
): readonly EdgeName[] {
  const found: EdgeName[] = [];
  const read = ({ text, source }: EdgeLine): void => {
    for (const name of namesIn(text)) found.push({ name, source });
  };
  for (const [element, reason] of omitted)
    if (reason === 'banner' || reason === 'footer') edgeLines(element, EDGES[reason]).forEach(read);
  for (const { element, reason, text } of leftOut) {
    if (element !== null) edgeLines(element, 'page frame').forEach(read);
    else if (reason === 'footer') read({ text, source: 'footer' });
  }
  for (const element of elementsNamed(body, 'h1'))
    if (!omitted.has(element)) read({ text: textOf(element, EDGE_LENGTH), source: 'header' });
  return found;
}

/** Whoever made the site is no publisher: `Projekt i wykonanie: Agencja …`. */
const MADE_BY = /(?:realizacja|wykonanie|projekt|design|powered|created by|stworzon|hosting|autor strony)/;

/** Names in a line of a header or footer: whole, before its address, after its copyright sign. The signs that part it are asked for ahead: twice as fast. */
const namesIn = remembering((line): readonly string[] => {
  const text = oneSpace(line).trim();
  const made = MADE_BY.exec(fold(text));
  return (made === null ? text : text.slice(0, made.index))
    .split(
      /(?=[\s|•·©,(\d.])(?:\s?[|•·©]\s?|,\s?(?=ul\.|pl\.|al\.|os\.|plac|ulica|aleja|rynek|tel|\p{Lu}[\p{L}\s.]{0,40}\d)|\(c\)\s?|,?\s?\d{2}-\d{3}|\sul\.\s|(?<!\b(?:sp|o|s))\.\s)/iu,
    )
    .map((part) =>
      part
        .replace(/^(?:BIP|Biuletyn Informacji Publicznej)\s+(?=\p{Lu})/u, '')
        .replace(/^[\d\s–—-]{0,12}/, '')
        .trimEnd()
        .replace(/\d{4}$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
});
