/** What the archive that holds a page says of it; each null where it says nothing. */
export interface Origin {
  readonly url: string | null;
  /** When the page was fetched: ISO 8601. */
  readonly retrieved: string | null;
  /** The label of a charset, as the server sent it. */
  readonly charset: string | null;
}

export const NO_ORIGIN: Origin = { url: null, retrieved: null, charset: null };
