import type { Omitted, Page, Stated } from '../../model/page.ts';
import { choosePublication } from '../publication/choose-publication.ts';
import { readLabels } from '../publication/read-labels.ts';
import { buildScopes } from '../scopes/build-scopes.ts';
import { findAddress } from './find-address.ts';
import { findCandidates, siteCandidates } from './find-candidates.ts';
import { findPlainLists } from './find-plain-lists.ts';
import { findSignature } from './find-signature.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { joinLines } from './join-lines.ts';
import { type Line, type Marks, splitLines } from './lines.ts';
import { breadcrumbTails, markLines } from './mark-lines.ts';
import { markRegions } from './mark-regions.ts';
import { markRepeats } from './mark-repeats.ts';
import { markToday } from './mark-today.ts';
import { findSiteName } from './site-name.ts';
import { findSpreadTables, keepRows, type SpreadRow } from './spread-tables.ts';
import { toRawBlocks } from './to-raw-blocks.ts';

/** What reading gives; the caller adds what it knows of the file itself. */
export type ReadPart = Omit<Page, 'path' | 'sha256' | 'charset'>;

const EXCERPT = 160;

/** Reads a plain-text page: `text` is decoded, without byte-order mark, with `\n` line ends, and becomes `Page.text` as it is. Never throws. */
export function readText(text: string, _path: string): ReadPart {
  const lines = splitLines(text);
  const marks = markLines(lines, readLabels(text));
  markToday(lines, marks);
  markRepeats(lines, marks);
  markRegions(lines, marks);
  const url = findAddress(lines);
  const site = findSiteName(lines, marks, url);
  const title = findTitle(lines, marks, breadcrumbTails(lines, marks), site, url);
  const byline = findSignature(lines, marks, title?.line ?? null);
  if (byline) marks.set(byline.line, 'metadata');
  const titleLine = title?.line == null ? undefined : lines[title.line];
  const spread = findSpreadTables(lines);
  keepRows(spread, marks);
  const units = joinLines(groupsOf(lines, marks, spread));
  const drafts = toRawBlocks(text, units, titleLine?.start ?? null, spread);
  const { blocks, scopes, omitted, dateline } = buildScopes(text, findPlainLists(drafts));
  const candidates = [
    ...findCandidates(text, lines, marks, dateline),
    ...(byline?.candidates ?? []),
    ...siteCandidates(lines, site),
  ];
  const { publication, diagnostics } = choosePublication(candidates);
  return {
    url,
    reader: 'text',
    language: 'pl',
    title: statedTitle(title, titleLine, lines),
    site: null,
    publication,
    marked: [],
    text,
    blocks,
    scopes,
    omitted: [...omittedLines(text, lines, marks), ...omitted].sort(
      (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
    ),
    diagnostics,
  };
}

function statedTitle(title: FoundTitle | null, line: Line | undefined, lines: readonly Line[]): Stated | null {
  if (title === null) return null;
  const last = title.last === undefined ? line : lines[title.last];
  return { value: title.value, span: line && last ? { start: line.start, end: last.end } : null, source: title.source };
}

/** Kept lines in groups that blank lines, and lines left out, part; a cell that has a line of its own is one. */
function groupsOf(lines: readonly Line[], marks: Marks, spread: readonly SpreadRow[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const cells = new Set(spread.flatMap((row) => row.cells.map(({ start }) => start)));
  let open: Line[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) {
      open = null;
    } else if (cells.has(line.start)) {
      groups.push([line]);
      open = null;
    } else if (open === null || line.gapBefore) {
      open = [line];
      groups.push(open);
    } else {
      open.push(line);
    }
  }
  return groups;
}

/** Neighbouring lines left out for one reason are one part. */
function omittedLines(text: string, lines: readonly Line[], marks: Marks): readonly Omitted[] {
  const found: { reason: Omitted['reason']; start: number; end: number; last: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const reason = marks.get(index);
    const before = found.at(-1);
    if (reason === undefined) continue;
    if (before?.reason === reason && before.last === index - 1) {
      before.end = line.end;
      before.last = index;
    } else {
      found.push({ reason, start: line.start, end: line.end, last: index });
    }
  }
  return found.map(({ reason, start, end }) => ({
    reason,
    span: { start, end },
    excerpt: text.slice(start, Math.min(end, start + EXCERPT)),
  }));
}
