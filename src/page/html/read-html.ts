import type { Omitted, Page, Stamp } from '../../model/page.ts';
import type { Steps } from '../../model/steps.ts';
import { markOmitted, readElements } from '../omit/mark-omitted.ts';
import { measureTree } from '../omit/measure.ts';
import { type Candidate, choosePublication } from '../publication/choose-publication.ts';
import { forcedReasons, selectReader } from '../readers/select-reader.ts';
import { buildScopes } from '../scopes/build-scopes.ts';
import { sameText } from '../scopes/same-text.ts';
import { findUrl } from '../url/find-url.ts';
import { retrievedFrom } from '../url/saved-from.ts';
import { type Assembled, assemble } from './assemble.ts';
import { authorCandidates } from './author-candidates.ts';
import { changeCandidates } from './change-candidates.ts';
import { collectBlocks } from './collect-blocks.ts';
import { dateItems } from './date-items.ts';
import { dayBoxes } from './day-boxes.ts';
import { dayPairs } from './day-pairs.ts';
import { detectLanguage } from './detect-language.ts';
import { edgeNames } from './edge-names.ts';
import { emptyPage } from './empty-page.ts';
import { findContent } from './find-content.ts';
import { findPublisher } from './find-publisher.ts';
import { findSite } from './find-site.ts';
import { type FoundTitle, findTitle, statedTitle } from './find-title.ts';
import { markedDays } from './marked-days.ts';
import { type ElementNode, elementsNamed } from './node.ts';
import { outerTitles } from './outer-titles.ts';
import { ownLines } from './own-lines.ts';
import { parseTree } from './parse-tree.ts';
import type { Collected } from './piece.ts';
import { publicationCandidates } from './publication-candidates.ts';
import { readHead } from './read-head.ts';
import { signedLines } from './signed-lines.ts';
import { withoutStampedTitles } from './stamped-titles.ts';
import { timeCandidates } from './time-candidates.ts';
import { titleFirst } from './title-first.ts';

/** What reading gives; the caller adds what it knows of the file itself. */
export type ReadPart = Omit<Page, 'path' | 'sha256' | 'charset'>;

const EXCERPT = 160;

/** Reads an HTML page: one parse, its content as blocks in scopes, its title and publication data, and what was left out with reasons. Never throws. */
export function* readHtml(html: string, path: string): Steps<ReadPart> {
  const { root, comments } = parseTree(html);
  yield;
  const head = readHead(root);
  const body = bodyOf(root);
  const measures = measureTree(body);
  // What looks for elements by their names stands in one step: their index is kept for one page.
  const reader = selectReader({ root, head, comments });
  const forced = forcedReasons(reader, root);
  const changes = changeCandidates(body, reader);
  yield;
  const marked = markOmitted(body, measures, forced);
  const content = reader.content ?? findContent(body, marked);
  yield;
  const walked = withoutStampedTitles(collectBlocks({ body, content, marked, measures }));
  const collected = signedLines(dayPairs(dayBoxes(titleFirst(walked), content), content));
  yield;
  const edges = edgeNames(marked.omitted, collected.leftOut, body);
  const publisher = findPublisher(head, edges);
  yield;
  const items = dateItems(collected, content);
  const outer = outerTitles(reader, body, content, marked);
  const title = findTitle(collected.pieces, outer, head, publisher?.value ?? null, items.dated);
  const own: Collected = {
    ...collected,
    pieces: withTitle(collected, title, body),
    metadata: collected.metadata.filter((line) => items.own.has(line)),
  };
  yield;
  const assembled = assemble(own, shifted(items.dated, own.pieces.length - collected.pieces.length));
  const scoped = buildScopes(assembled.text, assembled.raw);
  yield;
  const elements = readElements(body, marked);
  const read = items.dated.size > 0 ? [] : elements;
  const times = [...timeCandidates(read), ...authorCandidates(read)];
  const chosen = choosePublication([
    ...publicationCandidates(ownLines(assembled), times, head, publisher),
    ...dateline(scoped.dateline),
    ...changes,
    ...retrievedFrom(comments),
  ]);
  yield;
  return {
    url: findUrl(head, comments, path),
    reader: reader.name,
    language: detectLanguage(assembled.text, head.language),
    title: statedTitle(title, titleSpan(title, assembled)),
    site: findSite(head, marked.omitted, collected.leftOut, body, edges),
    publication: chosen.publication,
    marked: markedDays(elements, head),
    text: assembled.text,
    blocks: scoped.blocks,
    scopes: scoped.scopes,
    omitted: [...scoped.omitted, ...omittedOf(collected, assembled)],
    diagnostics: [...chosen.diagnostics, ...emptyPage(root, assembled.text, collected)],
  };
}

function dateline(stamp: Stamp | null): Candidate[] {
  return stamp === null
    ? []
    : [{ field: 'published', raw: stamp.raw, span: stamp.span, source: stamp.source, origin: 'dateline' }];
}

function bodyOf(root: ElementNode): ElementNode {
  return elementsNamed(root, 'body')[0] ?? root;
}

/** A title that stands outside the content is put before it, so that it is part of the text. */
function withTitle({ pieces }: Collected, title: FoundTitle | null, body: ElementNode): Collected['pieces'] {
  if (title?.source === '<title>') return withPrinted(pieces, title.value);
  if (title === null || title.piece !== null) return pieces;
  return [
    { kind: 'heading', level: 1, text: title.value, cells: [], intro: null, element: body },
    ...pieces.map(shiftIntro),
  ];
}

/** `<div class="wpis-t">Nowy plac</div>` on a page whose `<title>` says the same: the line is its heading, whatever its box is called. */
function withPrinted(pieces: Collected['pieces'], title: string): Collected['pieces'] {
  const at = pieces.slice(0, FIRST_LINES).findIndex(({ kind, text }) => kind === 'paragraph' && sameText(text, title));
  return at < 0
    ? pieces
    : pieces.map((piece, index) => (index === at ? { ...piece, kind: 'heading', level: 1 } : piece));
}

const FIRST_LINES = 3;

function shiftIntro(piece: Collected['pieces'][number]): Collected['pieces'][number] {
  return piece.intro === null ? piece : { ...piece, intro: piece.intro + 1 };
}

function shifted(dated: ReadonlyMap<number, Stamp>, by: number): ReadonlyMap<number, Stamp> {
  return by === 0 ? dated : new Map([...dated].map(([index, stamp]) => [index + by, stamp]));
}

function titleSpan(title: FoundTitle | null, { raw, text }: Assembled): { start: number; end: number } | null {
  if (title === null) return null;
  const block = title.piece === null ? raw[0] : raw[title.piece];
  if (block === undefined || text.slice(block.start, block.end) !== title.value) return null;
  return { start: block.start, end: block.end };
}

function omittedOf({ leftOut }: Collected, { lines }: Assembled): Omitted[] {
  const found: Omitted[] = leftOut.map(({ reason, text }) => ({ reason, span: null, excerpt: text.slice(0, EXCERPT) }));
  for (const { line, start, end } of lines)
    found.push({ reason: 'metadata', span: { start, end }, excerpt: line.text.slice(0, EXCERPT) });
  return found;
}
