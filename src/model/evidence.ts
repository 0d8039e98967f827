/** Where a field comes from: a W3C Web Annotation text-position and text-quote selector, and the rule that drew it. */
export interface Evidence {
  readonly document_id: string;
  readonly path: string;
  readonly url: string | null;
  /** Verbatim: equals `text.slice(start, end)` of the document's text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The record's field that this quote supports, e.g. `name`, `start_date`, `participants`. */
  readonly field: string;
  /** The source file under `src/` that drew it, e.g. `facts/events/from-sentence.ts`. */
  readonly rule: string;
}
