import type { Document } from '../../../model/document.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Background } from '../renderer.ts';
import { toUtc } from './warsaw.ts';

/** Where no page says when it was written or fetched. */
const UNKNOWN = '1970-01-01T00:00:00Z';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * When a record was last revised: the latest of what its pages say of their last change or publication, else of their fetching. It follows
 * from the pages alone, never from the clock, so that the same database gives the same bytes.
 */
export function stampOf(sources: readonly Pick<Evidence, 'document_id'>[], background: Background): string {
  const documents = [...new Set(sources.map(({ document_id }) => document_id))]
    .map((id) => background.document(id))
    .filter((document) => document !== null);
  return latest(documents.flatMap(revisions)) ?? latest(documents.map(({ retrieved }) => retrieved)) ?? UNKNOWN;
}

function revisions({ published, modified }: Document): (string | null)[] {
  return [published, modified];
}

function latest(dates: readonly (string | null)[]): string | null {
  return dates
    .map(instant)
    .reduce((late, date) => (date !== null && (late === null || date > late) ? date : late), null);
}

/** `2019` and `2019-05` are their first moment; a time without an offset is Polish. */
function instant(date: string | null): string | null {
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', offset] = FORM.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (hour === undefined) return `${year}-${month}-${day}T00:00:00Z`;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (offset === undefined) return toUtc(local);
  const moment = new Date(local + offset);
  return Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}Z`;
}
