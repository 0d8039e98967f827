/** A page as the records know it. Dates are ISO 8601, of the precision the page itself gives. */
export interface Document {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** When the page was fetched, only where the page or its archive says so. */
  readonly retrieved: string | null;
  readonly language: string | null;
  readonly charset: string;
  /** Which page reader took it, e.g. `text`, `idcom`, `generic`. */
  readonly reader: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}
