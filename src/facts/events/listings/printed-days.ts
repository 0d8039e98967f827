import type { PageContext } from '../../context.ts';
import { judgedListings, type NamedEntry } from './judge-listings.ts';

const PRINTED = new WeakMap<PageContext, ReadonlySet<number>>();
const NEWS = /^\s{0,3}(?:aktualnosci|wiadomosci|komunikaty|ogloszenia|news|archiwum|informacje)(?!\p{L})/u;

/** `Konferencja „Woda”` / `8.06.2019` among the titles below `Aktualności`: the day that it was printed. */
export function isPrintedDay(context: PageContext, block: number): boolean {
  const known = PRINTED.get(context) ?? printedDays(context);
  PRINTED.set(context, known);
  return known.has(block);
}

function printedDays(context: PageContext): ReadonlySet<number> {
  if (!context.statements.some(({ kind, folded }) => kind === 'heading' && NEWS.test(folded))) return new Set();
  const { others } = judgedListings(context);
  return new Set(others.filter(isOfTitles).flatMap((listing) => listing.map(({ entry }) => entry.day.block)));
}

/** Days alone below titles that might name events; an hour or a house is of an event, wherever it is printed. */
function isOfTitles(listing: readonly NamedEntry[]): boolean {
  if (!listing.every(({ known }) => known !== null)) return false;
  return listing.filter(({ entry: { times, placed } }) => times.length > 0 || placed).length * 2 < listing.length;
}
