import type { Span } from '../../../model/span.ts';
import type { DraftDate } from '../drafts/draft.ts';

/** What words tell of a date that no date mention gives: ISO 8601 of the precision told, the words, whether it is worked out (`w piątek`) or printed, and whether it is over. */
export interface Told {
  readonly start: string;
  readonly end: string | null;
  readonly span: Span;
  readonly inferred: boolean;
  readonly past: boolean;
}

/** A date told by words alone; a mark in its EDTF says that it is worked out. */
export function toldDate({ start, end, span, inferred, past }: Told): DraftDate {
  const mark = inferred ? '?' : '';
  const edtf = end === null ? `${start}${mark}` : `${start}${mark}/${end}${mark}`;
  return { edtf, start, end, inferred, span, mention: null, heading: false, past, doubtful: false };
}
