import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';

/**
 * Evidence as it is stored: where in the text of which page it stands, for the quote, the path and the address are the page's. The page is the number of its row,
 * 0 in a claim, which is of one page; field and rule are terms. For SQLite counts letters where JavaScript counts UTF-16 units, two more numbers say
 * by how many fewer the text before it and the quote itself are, where there are any.
 */
export type Span = readonly [
  page: number,
  start: number,
  end: number,
  field: number,
  rule: number,
  ...fewer: readonly number[],
];

/** A list of evidence: spans, and in full what is not as its page has it. */
export type StoredSources = readonly (Span | Evidence)[];

export function isSpan(item: Span | Evidence): item is Span {
  return Array.isArray(item);
}

/** A page as it is stored; its quotes are read where they are asked for. */
export interface SpanPage {
  readonly row: number;
  readonly document: Pick<Document, 'id' | 'path' | 'url'>;
  quote(span: Span): string;
}

/** Evidence that is read back only to be stored again with others: its quote is looked up where somebody asks for it. */
export class SpanEvidence implements Evidence {
  readonly start: number;
  readonly end: number;
  readonly field: string;
  readonly rule: string;
  readonly #page: SpanPage;
  readonly #span: Span;

  constructor(page: SpanPage, span: Span, { field, rule }: Pick<Evidence, 'field' | 'rule'>) {
    this.#page = page;
    this.#span = span;
    this.start = span[1];
    this.end = span[2];
    this.field = field;
    this.rule = rule;
  }

  /** As an entity's evidence is stored: under its page, whose own claims leave that out. */
  get span(): Span {
    const [, ...rest] = this.#span;
    return [this.#page.row, ...rest];
  }

  get document_id(): string {
    return this.#page.document.id;
  }

  get path(): string {
    return this.#page.document.path;
  }

  get url(): string | null {
    return this.#page.document.url;
  }

  get quote(): string {
    return this.#page.quote(this.#span);
  }

  toJSON(): Evidence {
    const { document_id, path, url, quote, start, end, field, rule } = this;
    return { document_id, path, url, quote, start, end, field, rule };
  }
}
