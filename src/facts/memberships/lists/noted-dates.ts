import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import type { BelongingDates } from './told-dates.ts';

/** A day or year, and in brackets what happened then: `12.05.1988 (patronat)`, `2004 r. (umowa)`. */
const NOTED = /(?<!\d)(?:(\d{1,2})\.(\d{1,2})\.)?((?:19|20)\d\d)(?:\s?r\.|\sroku)?\s?\(([^()\d]{3,40})\)/gu;
const AGREED = /(?<![a-z])(?:umow|porozumieni|podpis|zawar|akt\s|partnerstw)/u;

/**
 * `12.05.1988 (patronat), 2004 (umowa)` in one cell: since when the paper holds, whatever came before it.
 * Trap: `2004 (umowa w przygotowaniu)`, `1999 (Kock)`, which say no such thing.
 */
export function agreedInCell({ reading }: PageContext, cell: Span): BelongingDates['start'] {
  const folded = reading.folded.slice(cell.start, cell.end);
  for (const told of folded.matchAll(NOTED)) {
    const [, day, month, year = '', note = ''] = told;
    if (!AGREED.test(note) || /przygotow|plan|projekt|wygas|rozwiaz/u.test(note)) continue;
    const exact = day === undefined ? '' : `-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
    const start = cell.start + told.index;
    const length = told[0].indexOf(year) + 4;
    return { value: `${year}${exact}`, span: { start, end: start + length } };
  }
  return null;
}
