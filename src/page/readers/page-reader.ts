import type { OmittedReason } from '../../model/page.ts';

/** How to know a CMS by its marks; one that holds is enough. */
export interface Marks {
  /** In `<meta name="generator">`, `author`, `copyright` or `authoring_tool`, lower case. */
  readonly meta?: readonly string[];
  /** In a comment, lower case. */
  readonly comment?: readonly string[];
  /** In the address of a stylesheet, script or picture, lower case. */
  readonly asset?: readonly string[];
  /** Selectors, all of one set are there. */
  readonly elements?: readonly (readonly string[])[];
}

/**
 * What is known of the pages of one CMS, as data. Selectors are `tag#id.class[attribute]`, `[attribute=value]`, `[attribute^=beginning]` and descendants of such, the first that matches counts.
 * Everything that a reader leaves open is found as on any page.
 */
export interface PageReader {
  readonly name: string;
  readonly marks: Marks;
  readonly content: readonly string[];
  readonly title?: readonly string[];
  /** Lines of the page's own log of changes, each with its stamp in front. */
  readonly log?: readonly string[];
  /** Publication data: read wherever it stands. */
  readonly metadata?: readonly string[];
  readonly omit?: Readonly<Partial<Record<OmittedReason, readonly string[]>>>;
  /** Kept, whatever their names suggest. */
  readonly keep?: readonly string[];
}
