import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Publication } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { PublicationField } from './read-labels.ts';

/** How much a source of a publication value is worth: printed labels first, then machine metadata, then a bare date under the title. */
export type CandidateOrigin = 'label' | 'meta' | 'json-ld' | 'time' | 'dateline' | 'byline';

/** One value that some part of the page gives for a publication field. `raw` is as printed; `span` null where it is not in the text. */
export interface Candidate {
  readonly field: PublicationField;
  readonly raw: string;
  readonly span: Span | null;
  /** Becomes `Stated.source`: the label as printed, `article:published_time`, `dateline` … */
  readonly source: string;
  readonly origin: CandidateOrigin;
}

export interface ChosenPublication {
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_PUBLICATION: Publication = {
  publisher: null,
  author: null,
  created: null,
  published: null,
  modified: null,
  retrieved: null,
};

/** Picks one value a field from what the page's labels, metadata and datelines give, in text order; what contradicts itself is a diagnostic. */
export function choosePublication(_candidates: readonly Candidate[]): ChosenPublication {
  return { publication: NO_PUBLICATION, diagnostics: [] };
}
