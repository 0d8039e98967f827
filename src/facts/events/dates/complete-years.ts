import type { PartialDate } from '../../../model/temporal.ts';
import type { PageContext } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { REMEMBERED } from './named-years.ts';

/**
 * `SOBOTA, 6 LIPCA` in the programme of a festival that the page dates `5–7 lipca 2019`: days without a year, on a page that gives none
 * to read them against, take it from the page's one event they fall into or near. Trap: two events of different years.
 */
export function completeYears(context: PageContext, drafts: readonly Draft[], mains: readonly Draft[]): void {
  const days = [...drafts, ...mains].flatMap((draft) =>
    draft.dates.flatMap((date) => (date.start?.length === 10 && !date.inferred ? [date.start] : [])),
  );
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const [year] = years;
  if (years.size === 0) completeByName(context, drafts);
  if (years.size === 0) completeByDeadline(context, drafts);
  if (years.size !== 1 || year === undefined) return;
  for (const draft of drafts)
    draft.dates = draft.dates.map((date) => {
      const full = date.start === null ? completed(date, year) : date;
      if (days.some((day) => isNear(full.start, day))) return full;
      if (isOfThisYear(date)) return laterThatYear(date, year, days);
      const deixis = draft.mentions[0]?.deixis;
      const [day] = days;
      if (day === undefined || date.start !== null || days.some((one) => one !== day)) return date;
      return deixis === 'next' || deixis === 'previous' ? besides(date, day, deixis) : date;
    });
}

const isOfThisYear = ({ start, mention }: DraftDate): boolean =>
  start === null && mention?.expression.relative === 'this_year';

/** `W dniach 9–11 czerwca 2017 r. byli u nas goście. Rewizytę zaplanowano na 22–24 września br.`: of the year that is told of, if it comes after all of that. */
function laterThatYear(date: DraftDate, year: string, days: readonly string[]): DraftDate {
  const range = date.mention?.expression.dates[0];
  const start = range === undefined ? null : isoOf({ ...range.start, year: null }, year);
  if (range === undefined || start?.length !== 10 || days.some((day) => day >= start)) return date;
  const end = range.end === null ? null : isoOf({ ...range.end, year: null }, year);
  return { ...date, start, end, edtf: end === null ? `${start}?` : `${start}?/${end}?`, inferred: true };
}

/** `Następne spotkanie: 2 grudnia` of the record of a meeting of September: the first such day after it; of `poprzednie` the last before. */
function besides(date: DraftDate, day: string, deixis: 'next' | 'previous', far = FAR): DraftDate {
  const sign = deixis === 'next' ? 1 : -1;
  const year = Number(day.slice(0, 4));
  for (const each of [year, year + sign]) {
    const full = completed(date, String(each));
    const days = full.start === null ? 0 : (sign * (Date.parse(full.start) - Date.parse(day))) / 86_400_000;
    if (days > 0) return days <= far ? full : date;
  }
  return date;
}

/** Days between a meeting and the next one. */
const FAR = 200;

/**
 * `Zgłoszenia do 4 września 2017 r.` of a run on `17 września`: where nothing else is dated, the year of what had to be handed in for it shortly before.
 * Traps: deadlines of two years; the accounts of it, a month later.
 */
function completeByDeadline(context: PageContext, drafts: readonly Draft[]): void {
  const days = context.statements.flatMap(({ dates }) =>
    dates.flatMap(({ use, expression: { bound, dates: ranges } }) => {
      const {
        year = null,
        month = null,
        day = null,
      } = (bound === null ? ranges.at(-1)?.end : null) ?? ranges[0]?.start ?? {};
      if ((use !== 'deadline' && bound !== 'until') || year === null || month === null || day === null) return [];
      return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
    }),
  );
  const [last] = [...days].sort().slice(-1);
  if (last === undefined || new Set(days.map((day) => day.slice(0, 4))).size !== 1) return;
  for (const draft of drafts)
    draft.dates = draft.dates.map((date) => (date.start === null ? besides(date, last, 'next', NEAR) : date));
}

/** `10.06 (piątek)` on the page of `Dni Kłodawy 2023`: where nothing else is dated, the one year that an occasion is called by. */
function completeByName(context: PageContext, drafts: readonly Draft[]): void {
  const years = new Set(
    context.statements.flatMap(({ occasions }) =>
      occasions.flatMap((one) =>
        (one.named || one.edition !== null) && !REMEMBERED.test(one.name)
          ? (/^\s{1,2}((?:19|20)\d\d)(?![\d/-])/u.exec(context.page.text.slice(one.end, one.end + 8))?.[1] ?? [])
          : [],
      ),
    ),
  );
  const [year] = years;
  if (years.size !== 1 || year === undefined) return;
  for (const draft of drafts)
    draft.dates = draft.dates.map((date) => {
      const full = date.start === null ? completed(date, year) : date;
      const weekday = date.mention?.expression.weekday ?? null;
      return weekday === null || full.start?.length !== 10 || weekdayOf(full.start) === weekday ? full : date;
    });
}

const weekdayOf = (iso: string): number => ((new Date(Date.parse(`${iso}T00:00:00Z`)).getUTCDay() + 6) % 7) + 1;

/** Days: `8 października` of a page that dates one event to 4 June is of no known year. */
const NEAR = 60;

function isNear(start: string | null, day: string): boolean {
  if (start === null) return false;
  const first = start.length === 10 ? start : `${start}-15`;
  return Math.abs(Date.parse(first) - Date.parse(day)) <= NEAR * 86_400_000;
}

/** A day without a year, in that year; what is of another kind stays as it is. */
export function completed(date: DraftDate, year: string): DraftDate {
  const range = date.mention?.expression.dates[0];
  if (range === undefined || date.mention?.expression.relative != null) return date;
  const start = isoOf(range.start, year);
  if (start === null) return date;
  const end = range.end === null ? null : isoOf(range.end, year);
  return { ...date, start, end, edtf: end === null ? `${start}?` : `${start}?/${end}?`, inferred: true };
}

function isoOf(date: PartialDate, year: string): string | null {
  if (date.year !== null || date.month === null) return null;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}
