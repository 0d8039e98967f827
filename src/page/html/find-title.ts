import type { Stated } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { descendants, type ElementNode } from './node.ts';
import type { Piece } from './piece.ts';
import type { Head } from './read-head.ts';
import { titleSegments } from './title-segments.ts';
import { isSectionWord, isSiteWord, isUnitName } from './unit-name.ts';

/** A heading that may be the page's title. */
export interface TitleCandidate {
  readonly text: string;
  readonly level: number;
  /** Index of its piece; null for a heading outside the content. */
  readonly piece: number | null;
  /** One of several headings that are links, as over the items of a list. */
  readonly listed: boolean;
  /** A page reader knows the element for the title. */
  readonly known: boolean;
}

export interface FoundTitle {
  readonly value: string;
  readonly source: string;
  readonly piece: number | null;
}

const LATEST = 12;
const FEWEST_ITEMS = 3;
const PROSE = 120;
const LONGEST_LINE = 160;

/**
 * The page's own title: the heading over its text, best where `<title>` or `og:title` agree; then what these give without the site's name. The name of
 * the office and words such as `Aktualności` are taken only where there is nothing else. `items` are the pieces that begin the dated items of a list.
 */
export function findTitle(
  pieces: readonly Piece[],
  outer: readonly TitleCandidate[],
  head: Head,
  publisher: string | null,
  items: ReadonlyMap<number, unknown>,
): FoundTitle | null {
  const machine = machineTitles(head);
  const candidates = [...outer, ...headings(pieces, items)];
  let best: TitleCandidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, machine, publisher);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best !== null) {
    const { text, level } = best;
    return { value: text, source: `h${level}`, piece: best.piece ?? pieceOf(pieces, text) };
  }
  return fallback(pieces, machine, head, publisher);
}

function pieceOf(pieces: readonly Piece[], text: string): number | null {
  const index = pieces.findIndex((piece) => piece.text === text);
  return index < 0 ? null : index;
}

function headings(pieces: readonly Piece[], items: ReadonlyMap<number, unknown>): TitleCandidate[] {
  const linked = pieces.filter((piece) => piece.kind === 'heading' && isLinked(piece.element));
  const isList = linked.length >= FEWEST_ITEMS;
  const found: TitleCandidate[] = [];
  let prose = false;
  for (const [index, piece] of pieces.slice(0, LATEST).entries()) {
    if (piece.kind === 'paragraph' && piece.text.length > PROSE) prose = true;
    // Behind the first prose a heading that its author did not mark as one heads a section.
    if (piece.kind !== 'heading' || (prose && piece.level > 2)) continue;
    found.push({
      text: piece.text,
      level: piece.level,
      piece: index,
      listed: items.has(index) || (isList && linked.includes(piece)),
      known: false,
    });
  }
  return found;
}

function isLinked(heading: ElementNode): boolean {
  for (const inner of descendants(heading)) if (inner.name === 'a' && inner.attributes.has('href')) return true;
  return heading.parent?.name === 'a';
}

function scoreOf(
  { text, level, piece, known, listed }: TitleCandidate,
  machine: readonly string[],
  publisher: string | null,
): number {
  if (text.length < 3 || text.length > 400 || isNoTitle(text)) return 0;
  if (isSiteName(text, publisher)) return known ? 0.5 : 0;
  if (isSectionWord(text)) return 0.6;
  const agreed = machine.some((title) => agree(title, text));
  if ((piece === null || listed) && !agreed && !known) return 0;
  return (known ? 8 : 0) + (agreed ? 5 : 0) + Math.max(0.5, 4 - level * 0.6) - (piece ?? 0) * 0.35 + 1;
}

/** A date, a number, a label: `2019-01-30`, `Załączniki:`. */
function isNoTitle(text: string): boolean {
  return text.endsWith(':') || !/\p{L}{3}/u.test(text) || readStamp(text) !== null;
}

function isSiteName(text: string, publisher: string | null): boolean {
  return (
    isSiteWord(text) ||
    isUnitNameOnly(text) ||
    (publisher !== null && fold(text).includes(fold(publisher)) && text.length < publisher.length + 40)
  );
}

/** `Gmina Stawiguda`, not `Gmina Stawiguda przystąpiła do związku`. */
function isUnitNameOnly(text: string): boolean {
  return isUnitName(text) && text.split(' ').length <= 4;
}

function agree(title: string, heading: string): boolean {
  const a = fold(title);
  const b = fold(heading);
  return a === b || (Math.min(a.length, b.length) >= 8 && (a.includes(b) || b.includes(a)));
}

function machineTitles(head: Head): string[] {
  const found = [head.metas.get('og:title'), head.jsonLd.headline, head.metas.get('dc.title'), head.title];
  return found
    .flatMap((title) => (title ? [title, ...titleSegments(title)] : []))
    .filter((title) => !isSiteWord(title));
}

function fallback(
  pieces: readonly Piece[],
  machine: readonly string[],
  head: Head,
  publisher: string | null,
): FoundTitle | null {
  const own = machine
    .flatMap(titleSegments)
    .find((part) => part.length > 2 && !isSiteWord(part) && !isUnitName(part) && part !== publisher);
  if (own !== undefined) return { value: own, source: '<title>', piece: null };
  const line = firstLine(pieces);
  if (line !== null) return line;
  const index = pieces.findIndex((piece) => piece.kind === 'heading');
  const heading = pieces[index];
  if (heading !== undefined) return { value: heading.text, source: `h${heading.level}`, piece: index };
  return head.title === null ? null : { value: head.title, source: '<title>', piece: null };
}

/** A short line without a full stop above prose is its heading, whatever element it stands in. */
function firstLine(pieces: readonly Piece[]): FoundTitle | null {
  const [first, second] = pieces;
  if (first?.kind !== 'paragraph' || second === undefined || second.text.length < PROSE) return null;
  if (first.text.length > LONGEST_LINE || /[.,;:!?]$|\n/.test(first.text) || isNoTitle(first.text)) return null;
  return { value: first.text, source: 'first line', piece: 0 };
}

/** The title as a value of the page, with its span where its heading is part of the text. */
export function statedTitle(found: FoundTitle | null, span: Stated['span']): Stated | null {
  return found && { value: found.value, source: found.source, span };
}
