import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { completed } from '../dates/complete-years.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { isCancelled } from '../wording/cues.ts';

const RULE = 'facts/events/loose/told-anew.ts';

/** `Gmina przypomniała o szkoleniu skarbników. Przesunięto je z 23 maja na 6 czerwca.` */
export const MOVED_IT = phrase(/(?<!\p{L})(?:przesunieto|przelozono|przeniesiono)\s{1,3}(?:je|ja|go)(?!\p{L})/u);

/** `Nowy termin to 21 września`. Trap: `Nowy termin zgłoszeń`. */
const TERM = phrase(
  /(?<!\p{L})(?:now(?:y|ym)\s{1,3}termin(?:em)?(?!\s{1,3}(?:zglosz|sklad|nadsyl|zapis|przyjm))|now[aą]\s{1,3}dat[aą])(?!\p{L})/u,
);
/** `Prosimy zapisać w kalendarzach 21–22 września`, of what was put off just before. */
const MEANT = phrase(
  /(?<!\p{L})(?:(?:w|do)\s{1,3}kalendarz\p{L}{1,3}|zarezerw\p{L}{2,6}|spotka(?:my|cie)\s{1,3}sie|widzimy\s{1,3}sie|zaprosimy|zapraszamy|wystartuje\p{L}{0,2}|odbedzie\s{1,3}sie)(?!\p{L})/u,
);

/**
 * The day that what was put off gets, or what was called off had: `Festynu nie będzie. Rezygnujemy z całego weekendu 21–23 maja`; a new one outweighs
 * that on which it will not be: `Forum nie odbędzie się 4 maja. Nowy termin: 18 maja`.
 */
export function isToldAnew(statement: Statement, { dates, status }: Draft): boolean {
  if (status === 'confirmed') return false;
  if (TERM.test(statement) && eventDates(statement).some((date) => date.expression.dates[0]?.start.day != null))
    return true;
  if (dates.length > 0) return false;
  return status === 'postponed' ? MEANT.test(statement) || TERM.test(statement) : isCancelled(statement);
}

/** What the sentence tells replaces what was known; a year that alone was known is that of the day: `w 2024 roku … spotkają się od 4 do 6 maja`. */
export function takeDates(statement: Statement, target: Draft, dates: readonly DraftDate[]): void {
  const year = target.dates.find(({ start }) => start?.length === 4)?.start ?? null;
  target.dates = dates.map((date) => (date.start === null && year !== null ? completed(date, year) : date));
  target.asserted = true;
  const anew = target.status === 'cancelled' && TERM.test(statement);
  if (!anew && !MOVED_IT.test(statement)) return;
  target.governed = false;
  target.status = 'postponed';
  target.supports.push({ field: 'status', start: statement.start, end: statement.end, rule: RULE });
}
