import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list_item'
  | 'term'
  | 'definition'
  | 'table_row'
  | 'caption'
  | 'quote';

/** A table cell: a span of the page's text, and the text of the column header above it, if any. */
export interface Cell extends Span {
  readonly header: string | null;
}

/** A run of the page's own text that belongs together. Blocks are in document order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings: 1-6. List items: nesting depth from 1. Others: 0. */
  readonly level: number;
  /** Index into `Page.scopes` of the innermost scope that holds this block. */
  readonly scope: number;
  /**
   * Index into `Page.blocks` of the block that introduces this one: the sentence (`Miasto Poznań jest członkiem:`)
   * or heading above a list, the term of a definition, the header row of a table. Null where nothing does.
   */
  readonly intro: number | null;
  /** Cells of a `table_row`, in order; empty for other kinds. */
  readonly cells: readonly Cell[];
}

export type ScopeKind = 'page' | 'section' | 'item';

/** A part of the page with a heading or a date of its own. Scope 0 is the page; the others form a tree below it. */
export interface Scope {
  readonly kind: ScopeKind;
  /** Index of the enclosing scope; null for the page. */
  readonly parent: number | null;
  /** Index into `Page.blocks` of its heading, or null. */
  readonly heading: number | null;
  /** An `item` of a news archive: the date printed beside its title (the publication of that item). */
  readonly dated: Stamp | null;
}

/** A value that the page gives, with the place that gives it; `span` is null where it stands outside the text (a `<meta>`). */
export interface Stated {
  readonly value: string;
  readonly span: Span | null;
  /** What gave it: a label as printed (`Data publikacji`), `<title>`, `og:title`, `byline` … */
  readonly source: string;
}

/** A calendar stamp: `value` is ISO 8601 (`2019-04-15`, `2019-04-15T08:12`, `2010`), `raw` as printed. */
export interface Stamp extends Stated {
  readonly raw: string;
}

/** A day that the markup gives in full (schema.org's `startDate`, `<time datetime>`), and the event that it is of, where the markup names one. */
export interface MarkedDay {
  /** ISO 8601. */
  readonly day: string;
  readonly name: string | null;
}

/** What BIP law and news sites say about the page itself. */
export interface Publication {
  readonly publisher: Stated | null;
  readonly author: Stated | null;
  readonly created: Stamp | null;
  readonly published: Stamp | null;
  readonly modified: Stamp | null;
  readonly retrieved: Stamp | null;
}

export type OmittedReason =
  | 'banner'
  | 'menu'
  | 'breadcrumb'
  | 'counter'
  | 'cookie'
  | 'calendar'
  | 'teaser'
  | 'partners'
  | 'change-register'
  | 'footer'
  | 'attachment'
  | 'hidden'
  | 'form'
  | 'accessibility'
  | 'metadata'
  | 'repeated'
  | 'challenge'
  | 'shell';

/** Something that is on the page but is not the page's own statement. `span` is null where it is not part of the text. */
export interface Omitted {
  readonly reason: OmittedReason;
  readonly span: Span | null;
  /** Its beginning, at most 160 characters. */
  readonly excerpt: string;
}

export interface Charset {
  /** As decoded: `utf-8`, `utf-16le`, `windows-1250`, `iso-8859-2`. */
  readonly name: string;
  readonly declared: string | null;
  /** One sentence: why this one. */
  readonly reason: string;
}

/** Bytes, read: text in its true letters, blocks in scopes, publication data, and what was left out. Every span points into `text`. */
export interface Page {
  readonly path: string;
  readonly url: string | null;
  readonly sha256: string;
  readonly charset: Charset;
  readonly reader: string;
  readonly language: string | null;
  readonly title: Stated | null;
  /** What the site calls itself in its title, logo, header or footer; null where they do not agree on a name. */
  readonly site: string | null;
  readonly publication: Publication;
  /** No statement by itself: it is not in the text. It may say the year of what is. */
  readonly marked: readonly MarkedDay[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly scopes: readonly Scope[];
  readonly omitted: readonly Omitted[];
  readonly diagnostics: readonly Diagnostic[];
}
