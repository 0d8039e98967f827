export type Severity = 'info' | 'warning' | 'error';

/** Something a reader of the page should know: what was left out, what contradicts itself, what could not be read. */
export interface Diagnostic {
  /** A stable kebab-case word, e.g. `banner-dropped`, `impossible-date`, `no-content`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Offsets into the document's text, or null where what it speaks of is not in the text. */
  readonly start: number | null;
  readonly end: number | null;
}
