import type { Candidate } from './choose-publication.ts';
import { readLabels } from './read-labels.ts';

/** The labels of `text` as candidates; `offset` is where `text` stands in the document's text, null where it is not part of it. */
export function labelCandidates(text: string, offset: number | null): readonly Candidate[] {
  return readLabels(text).map(({ field, label, value, start, end }) => ({
    field,
    raw: value,
    span: offset === null ? null : { start: offset + start, end: offset + end },
    source: label,
    origin: 'label',
  }));
}
