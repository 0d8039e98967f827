/** A line of the table: what was measured, what came out, what is aimed at. */
export interface Row {
  readonly figure: string;
  readonly measured: string;
  readonly aim: string;
}

/** What the measurements share. */
export interface Bench {
  /** A folder of its own, gone in the end. */
  readonly folder: string;
  /** The large sizes: 100,000 pages, a million claims. */
  readonly full: boolean;
}
