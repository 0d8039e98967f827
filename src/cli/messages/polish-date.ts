import { dateText } from '../../report/dates/date-text.ts';
import { pl } from '../../report/texts/pl.ts';

/**
 * An EDTF value, or an ISO 8601 date that may have a time, as Poles write it: `2024-10-07/2024-10-08` → `7–8 października 2024`. What is
 * uncertain keeps its question mark, what is approximate gets `ok.`. With plain spaces: cells wrap, and what is printed is searched for.
 */
export function polishDate(edtf: string): string {
  return dateText(edtf, pl.dates, { doubt: true }).replaceAll('\u00a0', ' ');
}
