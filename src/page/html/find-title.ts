import type { Stated } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { listedHeadings } from './listed-headings.ts';
import type { ElementNode } from './node.ts';
import type { Piece } from './piece.ts';
import type { Head } from './read-head.ts';
import { templateSegments, titleSegments } from './title-segments.ts';
import { isSectionWord, isSiteWord, isUnitName } from './unit-name.ts';

/** A heading that may be the page's title. */
export interface TitleCandidate {
  readonly text: string;
  readonly level: number;
  /** Index of its piece; null for a heading outside the content. */
  readonly piece: number | null;
  /** One of several alike, as over the items of a list. */
  readonly listed: boolean;
  /** It stands right over the content, with nothing between. */
  readonly above: boolean;
  /** A page reader knows the element for the title. */
  readonly known: boolean;
}

export interface FoundTitle {
  readonly value: string;
  readonly source: string;
  readonly piece: number | null;
}

const LATEST = 12;
const PROSE = 120;
const LONGEST_LINE = 160;
const SHORTENED = 0.3;
const SITE_PART = 0.5;

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
  const folded = machine.map(fold);
  const site = sitePart(head);
  const listed = listedHeadings(pieces, items);
  const candidates = [...outer, ...headings(pieces, listed)];
  let best: TitleCandidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score =
      candidate.text === site ? SITE_PART * scoreOf(candidate, [], publisher) : scoreOf(candidate, folded, publisher);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best !== null) {
    const { text, level } = best;
    return { value: text, source: `h${level}`, piece: best.piece ?? pieceOf(pieces, text) };
  }
  return fallback({ pieces, machine, head, publisher, listed });
}

function pieceOf(pieces: readonly Piece[], text: string): number | null {
  const index = pieces.findIndex((piece) => piece.text === text);
  return index < 0 ? null : index;
}

function headings(pieces: readonly Piece[], listed: ReadonlySet<ElementNode>): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  let prose = false;
  let inList = false;
  for (const [index, piece] of pieces.slice(0, LATEST).entries()) {
    if (piece.kind === 'paragraph' && piece.text.length > PROSE) prose = true;
    // Behind the first prose a heading that its author did not mark as one heads a section.
    if (piece.kind !== 'heading' || (prose && piece.level > 2)) continue;
    inList ||= listed.has(piece.element);
    found.push({
      text: piece.text,
      level: piece.level,
      piece: index,
      listed: inList,
      above: false,
      known: false,
    });
  }
  return found;
}

function scoreOf(
  { text, level, piece, known, listed, above }: TitleCandidate,
  machine: readonly string[],
  publisher: string | null,
): number {
  if (text.length < 3 || text.length > 400 || isNoTitle(text)) return 0;
  const heading = fold(text);
  const agreed = machine.some((title) => agree(title, heading));
  if (isSectionWord(text)) return agreed ? 5 : piece !== null || known ? 0.6 : 0;
  if (isSiteName(text, publisher)) return known ? 0.5 : 0;
  if ((piece === null || listed) && !agreed && !known && !above) return 0;
  return (known ? 8 : 0) + (agreed ? 5 : 0) + Math.max(0.5, 4 - level * 0.6) - (piece ?? 0) * 0.35 + 1;
}

/** A date, a number, a label: `2019-01-30`, `Załączniki:`. */
function isNoTitle(text: string): boolean {
  return text.endsWith(':') || !/\p{L}{3}/u.test(text) || readStamp(text) !== null;
}

/** `Urząd Gminy Bralin Biuletyn Informacji Publicznej` */
const SITE_AT_END = /[ -]{1,3}(?:biuletyn informacji publicznej|bip)$/;

function isSiteName(text: string, publisher: string | null): boolean {
  return (
    isSiteWord(text) ||
    SITE_AT_END.test(fold(text)) ||
    isUnitNameOnly(text) ||
    (publisher !== null && fold(text).includes(fold(publisher)) && text.length < publisher.length + 40)
  );
}

/** `Gmina Stawiguda`, not `Gmina Stawiguda przystąpiła do związku`. */
function isUnitNameOnly(text: string): boolean {
  return isUnitName(text) && text.split(' ').length <= 4;
}

/** Whether two titles, folded, mean one thing. */
function agree(a: string, b: string): boolean {
  if (a === b || (b.length >= 8 && a.includes(b))) return true;
  // A heading may say more than the page title that shortens it; one that only speaks of the site by its name is another thing.
  return a.length >= 8 && a.length >= b.length * SHORTENED && b.includes(a);
}

function machineTitles(head: Head): string[] {
  const found = [head.metas.get('og:title'), head.jsonLd.headline, head.metas.get('dc.title'), head.title];
  return found
    .flatMap((title) => (title ? [title, ...titleSegments(title)] : []))
    .filter((title) => !isSiteWord(title) || isSectionWord(title));
}

interface Remains {
  readonly pieces: readonly Piece[];
  readonly machine: readonly string[];
  readonly head: Head;
  readonly publisher: string | null;
  readonly listed: ReadonlySet<ElementNode>;
}

/** `Bralin` of `Nowy park - Bralin`: templates put the site behind the article, where it is not the site that they begin with. */
function sitePart({ title }: Head): string | null {
  const [first, ...rest] = titleSegments(title ?? '');
  if (first === undefined || isSiteWord(first) || isUnitName(first)) return null;
  return rest.at(-1) ?? null;
}

function fallback({ pieces, machine, head, publisher, listed }: Remains): FoundTitle | null {
  const isOfSite = (part: string) => isSiteWord(part) || isSectionWord(part) || isUnitName(part) || part === publisher;
  const own = machine
    .flatMap((title) => templateSegments(title, isOfSite))
    .find((part) => part.length > 2 && !isSiteWord(part) && !isUnitName(part) && part !== publisher);
  const named = siteOf(head);
  if (listed.size > 0 && named !== null && isUnitName(named.value)) return named;
  if (own !== undefined) return { value: own, source: '<title>', piece: null };
  if (listed.size > 0 && named !== null) return named;
  const line = listed.size > 0 ? null : firstLine(pieces);
  if (line !== null) return line;
  const index = pieces.findIndex(
    (piece) => piece.kind === 'heading' && !listed.has(piece.element) && !isNoTitle(piece.text),
  );
  const heading = pieces[index];
  if (heading !== undefined) return { value: heading.text, source: `h${heading.level}`, piece: index };
  return named;
}

/** `Gmina Bralin: Strona główna` → `Gmina Bralin`; the whole where it is nothing but words for a site. */
function siteOf({ title }: Head): FoundTitle | null {
  if (title === null || !/\p{L}/u.test(title)) return null;
  const parts = titleSegments(title);
  const value = parts.some(isSiteWord) ? (parts.find((part) => part.length > 2 && !isSiteWord(part)) ?? title) : title;
  return { value, source: '<title>', piece: null };
}

const CELLS = new Set(['td', 'th']);

/** A short line without a full stop above prose is its heading, whatever element it stands in. */
function firstLine(pieces: readonly Piece[]): FoundTitle | null {
  const [first, second] = pieces;
  if (
    first?.kind !== 'paragraph' ||
    CELLS.has(first.element.name) ||
    second === undefined ||
    second.text.length < PROSE
  )
    return null;
  if (first.text.length > LONGEST_LINE || /[.,;:!?]$|\n/.test(first.text) || isNoTitle(first.text)) return null;
  return { value: first.text, source: 'first line', piece: 0 };
}

/** The title as a value of the page, with its span where its heading is part of the text. */
export function statedTitle(found: FoundTitle | null, span: Stated['span']): Stated | null {
  return found && { value: found.value, source: found.source, span };
}
