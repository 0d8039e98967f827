import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';

/** What one page states. */
export interface Statement {
  readonly document: Document;
  readonly record: { readonly sources: readonly Evidence[] };
}

/** So far must its evidence reach: two articles may well say `12 maja, Kozy` alike, but hardly a whole sentence. */
const SHORTEST = 30;

/**
 * What the pages of a site that print one box, footer or notice have in common: the `subject`, the words of the statement, and how they stand to each
 * other. Null where these are too few to tell a box by.
 */
export function statementKey({ document, record: { sources } }: Statement, subject: string): string | null {
  const first = firstStart(sources);
  return isLongEnough(sources)
    ? [
        siteOf(document),
        subject,
        ...sources.map(({ field, start, quote }) => `${field} ${start - first} ${quote}`),
      ].join('\n')
    : null;
}

/** The same without a look at the page's text: what differs here differs there. */
export function statementShape({ document, record: { sources } }: Statement, subject: string): string | null {
  const first = firstStart(sources);
  return isLongEnough(sources)
    ? [
        siteOf(document),
        subject,
        ...sources.map(({ field, start, end }) => `${field} ${start - first} ${end - first}`),
      ].join('\n')
    : null;
}

function isLongEnough(sources: readonly Evidence[]): boolean {
  const last = Math.max(...sources.map(({ end }) => end));
  const spans = new Set(sources.map(({ start, end }) => `${start} ${end}`)).size;
  return spans > 1 && last - firstStart(sources) >= SHORTEST;
}

function firstStart(sources: readonly Evidence[]): number {
  return Math.min(...sources.map(({ start }) => start));
}

/** The host of a page's address; of pages without one their folder. */
function siteOf({ url, path }: Document): string {
  const host = /^\w{2,10}:\/\/(?:www\.)?([^/:?#]{1,200})/.exec(url ?? '')?.[1];
  return host?.toLowerCase() ?? path.slice(0, path.lastIndexOf('/') + 1);
}
