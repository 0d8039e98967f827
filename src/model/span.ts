/** A half-open range `[start, end)` of UTF-16 code units in a Page's `text`, so that `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
