import type { EventClassification } from '../../../model/event.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';

const RULE = 'facts/events/programme/programme-days.ts';
const LINE_RULE = 'facts/events/programme/programme.ts';
const DAY = 86_400_000;

/** What goes on for days; meetings and trainings under one heading are each their own. */
const LASTING: ReadonlySet<EventClassification> = new Set([
  'congress',
  'conference',
  'forum',
  'fair',
  'festival',
  'competition',
]);
/** A programme's days follow each other, and do not go on for weeks. */
const MOST_APART = 2;
const MOST_DAYS = 10;
/** A programme has fewer lines; every heading may have one. */
const MOST_LINES = 200;

/**
 * `Dni Kutna` over a programme whose days head their lines (`Sobota, 20 sierpnia 2016 r.` … `Niedziela, 21 sierpnia 2016 r.`): they last from the
 * first of those days to the last. Traps: a range that the page prints; days weeks apart; days above the title.
 */
export function spanProgrammes(context: PageContext, clusters: readonly Draft[]): void {
  for (const cluster of clusters) {
    const [only, ...others] = cluster.dates;
    const called = isCalledByYear(context, cluster);
    if (!(cluster.topic || called) || !cluster.named || !LASTING.has(cluster.classification) || cluster.programme)
      continue;
    if (others.length > 0 || (only !== undefined && only.end !== null)) continue;
    const days = daysBelow(context, cluster, called && !cluster.topic);
    // `Konferencja 23 maja` above its programme: a heading that gives the day, and is no line of days itself.
    if (only?.heading === true && only.span.start !== days[0]?.span.start) continue;
    const [first] = days;
    const last = days.at(-1);
    if (first?.start == null || last?.start == null || days.length < 2) continue;
    if (only !== undefined && only.start !== first.start) continue;
    const mark = first.inferred || last.inferred ? '?' : '';
    const edtf = `${first.start}${mark}/${last.start}${mark}`;
    cluster.dates = [{ ...first, end: last.start, edtf, mention: null }];
    cluster.asserted = true;
    for (const day of [first, last]) cluster.supports.push({ field: 'start_date', ...day.span, rule: RULE });
    for (const other of clusters) if (isLineOf(context, other, cluster)) other.programme = true;
  }
}

/** What a line below tells under one of those days: part of it, though its days were not known when the line was read. */
function isLineOf(context: PageContext, other: Draft, { at, scope, dates: [days] }: Draft): boolean {
  const byProgramme = other.supports.some(({ field, rule }) => field === 'start_date' && rule === LINE_RULE);
  if (!byProgramme || other.at < at || other.row === null || other.topic) return false;
  if (itemOf(context, other.scope) !== itemOf(context, scope)) return false;
  const [day] = other.dates;
  return day?.start != null && day.start >= (days?.start ?? '') && day.start <= (days?.end ?? '');
}

/** `Tak będą wyglądać Dni Kłodawy 2023` below the programme: called by its year, it may stand anywhere on the page. */
function isCalledByYear(context: PageContext, cluster: Draft): boolean {
  return cluster.mentions.length === 1 && yearOf(context, cluster) !== null;
}

function yearOf(context: PageContext, { mentions }: Draft): string | null {
  const end = mentions[0]?.end ?? 0;
  return /^\s{1,2}((?:19|20)\d\d)(?![\d/-])/u.exec(context.page.text.slice(end, end + 8))?.[1] ?? null;
}

function inYear(date: DraftDate, year: string | null): DraftDate {
  const day = date.mention?.expression.dates[0]?.start;
  if (year === null || day == null || day.month === null || day.day === null) return date;
  const start = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  const weekday = date.mention?.expression.weekday ?? null;
  const own = ((new Date(Date.parse(`${start}T00:00:00Z`)).getUTCDay() + 6) % 7) + 1;
  return weekday !== null && weekday !== own ? date : { ...date, start, edtf: `${start}?`, inferred: true };
}

/** The days that head the programme's lines, in order, as long as they follow each other. */
function daysBelow(context: PageContext, cluster: Draft, whole: boolean): readonly DraftDate[] {
  const days: DraftDate[] = [];
  const home = itemOf(context, cluster.scope);
  const from = whole ? 0 : (statementAt(context, cluster.at)?.index ?? 0);
  for (const statement of context.statements.slice(from, from + MOST_LINES)) {
    if (itemOf(context, statement.scope) !== home || !isDayLine(statement)) continue;
    const [told] = eventDates(statement).flatMap((one) => [...resolveMention(context, statement, one)]);
    const last = days.at(-1);
    // `SOBOTA, 9 września 2017` and, below, `NIEDZIELA, 10 września`
    const year = yearOf(context, cluster) ?? last?.start?.slice(0, 4) ?? null;
    const date = told?.start === null ? inYear(told, year) : told;
    if (date?.start?.length !== 10 || (date.end !== null && date.end !== date.start)) return [];
    if (date.start === last?.start) continue;
    if (last !== undefined && apart(last.start, date.start) > MOST_APART) return [];
    if (apart(days[0]?.start ?? date.start, date.start) > MOST_DAYS || apart(last?.start ?? date.start, date.start) < 0)
      return [];
    days.push(date);
  }
  return days;
}

/** `Dzień pierwszy: 23 maja`, `II dzień – 24 maja` */
const BESIDE_DAY =
  /^[^\p{L}\d]{0,6}(?:dzień(?:\s{1,2}(?:pierwszy|drugi|trzeci|czwarty|piąty|[1-5]|I{1,3}|IV|V))?|(?:\p{L}{1,4}|pierwszy|drugi|trzeci|czwarty|piąty|[1-5]\.)\s{1,2}dzień|r\.)?[^\p{L}\d]{0,6}$/iu;

/** A line that is a day with its weekday and number at most: `Sobota, 20 sierpnia 2016 r.`, `20 sierpnia (sobota)`. */
function isDayLine({ text, start, dates, occasions }: Statement): boolean {
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0 || occasions.length > 0 || date.use !== 'plain') return false;
  if (date.expression.dates[0]?.start.day == null) return false;
  const rest = text.slice(0, date.start - start) + text.slice(date.end - start);
  return BESIDE_DAY.test(rest);
}

function apart(from: string | null, to: string | null): number {
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY;
}
