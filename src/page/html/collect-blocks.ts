import type { BlockKind, OmittedReason } from '../../model/page.ts';
import { isEventLabel } from '../event-label.ts';
import { classifyText } from '../noise/classify-text.ts';
import { noiseHeading } from '../noise/noise-heading.ts';
import { isTeaserRun } from '../noise/teaser-run.ts';
import type { Marked } from '../omit/mark-omitted.ts';
import { inkIn, type Measures } from '../omit/measure.ts';
import { labelledParts } from '../publication/labelled-parts.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { remembering } from '../remembering.ts';
import { type Context, contextOf, isBoldHeading, isUntold, PLAIN, styleOf } from './block-context.ts';
import { listBrokenLines } from './broken-lists.ts';
import { dataRows } from './data-rows.ts';
import { InlineRun, type Run } from './inline-run.ts';
import { isCard } from './is-card.ts';
import { isDayCard } from './is-day-card.ts';
import { isEntry } from './is-entry.ts';
import { isLinkList } from './is-link-list.ts';
import { isTitleLine } from './is-title-line.ts';
import { listsBonds } from './lists-parties.ts';
import { metadataLines } from './metadata-lines.ts';
import { type ElementNode, holds, isBlock, isUnread } from './node.ts';
import type { Collected, LeftOut, MetadataLine, Piece, Skipping } from './piece.ts';
import { readTable } from './read-table.ts';
import { rowDate } from './row-date.ts';
import { isSinglePost, leadsElsewhere } from './single-post.ts';
import { splitLines } from './split-lines.ts';
import { type TabLabel, tabLabels } from './tab-labels.ts';
import type { GridRow } from './table-grid.ts';
import { textOf } from './text-of.ts';

/** What the walk needs to know of a page: its body, the content found in it, and what is marked to be left out. */
export interface PageParts {
  readonly body: ElementNode;
  readonly content: ElementNode;
  readonly marked: Marked;
  readonly measures: Measures;
}

const EXCERPT = 160;
const PROSE = 80;
const FILED = 0.6;
const LONGEST_FRAME = 2000;
const frameMetadata = remembering(labelledParts);

/** Walks a page once: its content into pieces, publication data into lines, the rest into what was left out, in document order. */
export function collectBlocks(parts: PageParts): Collected {
  const walk = new Walk(parts);
  walk.outside(parts.body);
  return walk;
}

class Walk implements Collected {
  readonly pieces: Piece[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly metadata: MetadataLine[] = [];
  readonly #parts: PageParts;
  readonly #run = new InlineRun();
  readonly #begun = new Set<ElementNode>();
  readonly #tabs: ReadonlyMap<ElementNode, TabLabel>;
  #skipping: Skipping | null = null;
  #term: number | null = null;
  readonly #single: boolean;
  constructor(parts: PageParts) {
    this.#parts = parts;
    this.#tabs = tabLabels(parts.body);
    this.#single = isSinglePost(parts.body);
  }

  outside(element: ElementNode): void {
    if (element === this.#parts.content) {
      const context: Context = { kind: 'paragraph', level: 0, style: PLAIN, element };
      const rows = dataRows(element);
      if (rows !== null) this.#table(element, rows);
      else this.#children(element, context);
      this.#flush(context);
      this.#skipping = null;
      return;
    }
    for (const child of element.children) {
      if (child.type === 'text' || isUnread(child)) continue;
      const reason = this.#parts.marked.omitted.get(child);
      if (reason !== undefined && reason !== 'metadata') this.#leaveOut(reason, textOf(child, EXCERPT));
      else if (holds(child, this.#parts.content)) this.outside(child);
      else this.#beside(child);
    }
  }

  /** Beside the content only publication data is read. */
  #beside(element: ElementNode): void {
    const size = inkIn(element, this.#parts.measures);
    const found = size < LONGEST_FRAME ? metadataLines(element).flatMap(frameMetadata) : [];
    for (const text of found) this.#addMetadata(text, element, 'beside');
    if (found.length > 0) return;
    const text = textOf(element, EXCERPT);
    if (text !== '') this.leftOut.push({ reason: 'shell', text, element });
  }

  #children(element: ElementNode, context: Context): void {
    const card = isDayCard(element);
    for (const child of element.children) {
      if (card) this.#run.break();
      if (child.type === 'text') this.#run.addIn(element.name, child.data, context.style);
      else if (!isUnread(child)) this.#element(child, context);
    }
    if (this.#skipping?.container === element) {
      this.#flush(context);
      this.#skipping = null;
    }
  }

  #element(element: ElementNode, context: Context): void {
    const reason = this.#parts.marked.omitted.get(element);
    if (reason !== undefined) this.#omitted(element, reason, context);
    else if (isUntold(element)) return;
    else if (element.name === 'br') this.#run.break();
    else if (element.name === 'sup') this.#run.addSuperscript(element);
    else if (isBlock(element) || isTitleLine(element) || isCard(element)) this.#block(element, context);
    else this.#children(element, { ...context, style: styleOf(element, context.style) });
  }

  #omitted(element: ElementNode, reason: OmittedReason, context: Context): void {
    this.#flush(context);
    if (reason !== 'metadata') this.#leaveOut(reason, textOf(element, EXCERPT));
    else if (
      this.#skipping === null ||
      this.#skipping.reason === 'change-register' ||
      this.#skipping.reason === 'metadata'
    ) {
      for (const text of metadataLines(element)) this.#addMetadata(text, element, 'content');
    }
  }

  #block(element: ElementNode, context: Context): void {
    this.#flush(context);
    const tab = this.#tabs.get(element);
    if (tab !== undefined)
      this.#heading({ ...tab, linked: 0, bold: 0, filed: 0 }, { ...context, level: tab.level, element });
    const rows = dataRows(element);
    if (rows !== null) this.#table(element, rows);
    else if (this.#isMenu(element)) this.#leaveOut('menu', textOf(element, EXCERPT));
    else {
      const inner = contextOf(element, context, this.#parts.measures, this.#term !== null);
      this.#children(element, inner);
      this.#flush(inner);
    }
  }

  #isMenu(element: ElementNode): boolean {
    const last = this.pieces.at(-1);
    const headed = last !== undefined && (last.kind === 'heading' || last.text.endsWith(':'));
    return !headed && isLinkList(element, this.#parts.measures);
  }

  #flush(context: Context): void {
    const run = this.#run.take();
    // `|` between the links of a menu, `***` between paragraphs.
    if (run === null || !/[\p{L}\p{N}]/u.test(run.text)) return;
    if (context.kind === 'heading') this.#heading(run, context);
    else if (this.#skipping !== null && !this.#endsSkipping(run)) this.#skip(run);
    else if (run.filed >= FILED) this.#leaveOut('attachment', run.text);
    else if (isBoldHeading(run, context)) this.#heading(run, { ...context, level: 6 });
    else if (context.kind === 'paragraph' && isTeaserRun(run.text)) this.#leaveOut('teaser', run.text);
    else this.#lines(run, context);
  }

  #skip(run: Run): void {
    if (this.#skipping?.reason === 'metadata') {
      for (const text of run.text.split('\n')) this.#addMetadata(text, this.#parts.content, 'content');
    } else this.#leaveOut(this.#skipping?.reason ?? 'shell', run.text);
  }

  /** After a list of files the article may go on. */
  #endsSkipping(run: Run): boolean {
    if (this.#skipping?.reason !== 'attachment' || run.filed > 0.3 || run.text.length < PROSE) return false;
    this.#skipping = null;
    return true;
  }

  #heading(run: Run, context: Context): void {
    const text = run.text.replace(/(?<!\s)\s*\n\s*/g, ' ');
    const heard = this.#isTopic(context.level) ? null : noiseHeading(text);
    const reason = heard === 'partners' && listsBonds(context.element) ? null : heard;
    if (reason !== null) {
      this.#leaveOut(reason, text);
      if (this.#skipping === null || context.level <= this.#skipping.level) {
        this.#skipping = { reason, level: context.level, container: this.#containerOf(context.element) };
      }
      return;
    }
    if (this.#skipping !== null) {
      const card = this.#skipping.reason === 'teaser' && run.linked > 0.5;
      if (context.level > this.#skipping.level || card) {
        this.#leaveOut(this.#skipping.reason, text);
        return;
      }
      this.#skipping = null;
    }
    const noise = SLIDE.test(text)
      ? 'menu'
      : this.#single && leadsElsewhere(run, this.pieces)
        ? 'teaser'
        : classifyText(text);
    if (noise !== null) this.#leaveOut(noise, text);
    else {
      this.#term = null;
      this.#add('heading', context.level, text, context.element);
    }
  }

  /** A page about `Partnerzy` or `Załączniki` begins with that heading. */
  #isTopic(level: number): boolean {
    return this.pieces.length === 0 && this.#skipping === null && level === 1;
  }

  /** The element whose content a heading stands over: its parent, or that one's parent where the heading has a box of its own. */
  #containerOf(heading: ElementNode): ElementNode | null {
    const size = inkIn(heading, this.#parts.measures);
    let at = heading.parent;
    while (at !== null && at !== this.#parts.content && inkIn(at, this.#parts.measures) <= size) at = at.parent;
    return at;
  }

  #lines(run: Run, context: Context): void {
    const lines = splitLines(run.text, isMetadataLine);
    const listed = context.kind === 'paragraph' && run.text.includes('\n');
    const read = listed ? listBrokenLines(lines, this.pieces.at(-1)?.text.endsWith(':') === true) : lines;
    for (const { text, item } of read) {
      // A label alone is half of a pair: its value comes with the definition.
      const half = context.kind === 'term' && isMetadataLine(text);
      if (!half && isMetadataLine(text)) {
        this.#addMetadata(text, context.element, 'content');
        continue;
      }
      const noise = half || isEventLabel(this.pieces.at(-1)?.text) ? null : classifyText(text);
      if (noise === 'metadata') this.#addMetadata(text, context.element, 'content');
      else if (noise !== null) this.#leaveOut(noise, text);
      else if (context.kind === 'paragraph' && isTeaserRun(text)) this.#leaveOut('teaser', text);
      else if (item && context.kind === 'paragraph') this.#add('list_item', 1, text, context.element);
      else this.#add(context.kind, context.level, text, context.element);
    }
  }

  /** Only the first run of an item, term or definition is one; what follows in its box are paragraphs. */
  #add(kind: BlockKind, level: number, text: string, element: ElementNode): void {
    const once = ONCE.has(element.name) && kind !== 'heading';
    const again = once && this.#begun.has(element);
    if (once) this.#begun.add(element);
    const term = this.#term === this.pieces.length - 1 ? this.pieces.at(-1) : undefined;
    // `<dt>Data publikacji</dt><dd>3 marca 2022</dd>`
    if (!again && kind === 'definition' && isEntry(term, text)) {
      this.#addMetadata(`${this.pieces.pop()?.text}\t${text}`, element, 'content');
      this.#term = null;
      return;
    }
    const read = again ? 'paragraph' : kind;
    this.#push(read, again ? 0 : level, text, element, read === 'definition' ? this.#term : null);
    if (read === 'term') this.#term = this.pieces.length - 1;
  }

  #push(kind: BlockKind, level: number, text: string, element: ElementNode, intro: number | null): void {
    this.pieces.push({ kind, level, text, cells: [], intro, element });
  }

  #table(table: ElementNode, rows: readonly GridRow[]): void {
    const reason = this.#skipping?.reason;
    if (reason === 'metadata') for (const text of metadataLines(table)) this.#addMetadata(text, table, 'content');
    else if (reason !== undefined) this.#leaveOut(reason, textOf(table, EXCERPT));
    if (reason !== undefined) return;
    const first = this.pieces.length;
    const moved: number[] = [];
    for (const piece of readTable(table, rows)) {
      const joined = piece.cells.map(({ text }) => text).join(' ');
      if (piece.cells.length > 1 && isMetadataLine(joined)) {
        this.#addMetadata(joined, piece.element, 'content');
        moved.push(-1);
        continue;
      }
      moved.push(this.pieces.length);
      const intro = piece.intro === null ? null : (moved[piece.intro] ?? null);
      for (const line of piece.cells.map(rowDate)) if (line !== null) this.#addMetadata(line, piece.element, 'row');
      const cells = piece.cells.filter((cell) => rowDate(cell) === null);
      this.pieces.push({ ...piece, cells, intro: intro !== null && intro >= first ? intro : null });
    }
  }

  #addMetadata(text: string, element: ElementNode, place: MetadataLine['place']): void {
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.metadata.push({ text, element, before: this.pieces.length, place });
  }

  #leaveOut(reason: OmittedReason, text: string): void {
    if (text !== '') this.leftOut.push({ reason, text, element: null });
  }
}

/** `<h1>1</h1>` `<h1>2</h1>`: where a slider's pictures are counted. */
const SLIDE = /^\d{1,2}$/;
const ONCE = new Set(['li', 'dt', 'dd']);
