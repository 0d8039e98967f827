import type { DateMention } from '../../../model/mention.ts';
import type { DateRange } from '../../../model/temporal.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';
import type { DraftDate } from '../drafts/draft.ts';
import { isFuture, isPast, tenseOf } from '../wording/cues.ts';
import { datelineOf } from './dateline.ts';
import { formerDay } from './former-dates.ts';
import { markedDay } from './marked-day.ts';
import { periodYear } from './period-year.ts';
import { yearAtTop } from './year-at-top.ts';

/** A date mention read against its scope: one entry a day, range or list member. */
export function resolveMention(context: PageContext, statement: Statement, mention: DateMention): readonly DraftDate[] {
  const yearless =
    mention.expression.relative === null && mention.expression.dates.every((range) => range.start.year === null);
  const first = mention.expression.dates[0]?.start;
  const above =
    yearOfThat(context, statement, mention) ??
    (yearless ? yearThatOpens(statement, mention) : null) ??
    yearAbove(context, statement);
  const year =
    (isOfItem(context, statement, above) ? null : above) ??
    (yearless && first ? markedDay(context, statement, first) : null) ??
    (yearless && tenseAt(statement, mention) !== 'future' ? periodYear(context) : null) ??
    (yearless && isUndated(context, statement) ? yearBefore(statement, mention) : null);
  const former = yearless ? formerDay(statement, mention) : null;
  const reference =
    former ?? (yearless && year !== null ? year : (context.references[statement.scope]?.date ?? datelineOf(context)));
  const tense = former !== null ? 'future' : yearless && year !== null ? 'unknown' : tenseAt(statement, mention);
  const ranges: readonly (DateRange | null)[] = mention.expression.dates.length > 0 ? mention.expression.dates : [];
  return ranges.flatMap((range) => {
    if (range === null) return [];
    const read = resolveDate(mention.expression, range, reference, tense);
    const resolved = isYearAhead(read.start, reference) ? resolveDate(mention.expression, range, null, tense) : read;
    const date: DraftDate = {
      edtf: resolved.edtf,
      start: resolved.start,
      end: resolved.end,
      inferred: resolved.inferred,
      span: { start: mention.start, end: mention.end },
      mention,
      heading: statement.kind === 'heading',
      past: tense === 'past',
      doubtful: tense === 'past' && isAfter(resolved.start, reference),
    };
    return [date];
  });
}

/** `W 2013 roku umówiły się trzy gminy. Zebranie zwołano na 22 listopada tamtego roku`: the year that was told of last. */
function yearOfThat({ statements }: PageContext, statement: Statement, { end, start }: DateMention): string | null {
  if (!OF_THAT_YEAR.test(statement.folded.slice(end - statement.start, end - statement.start + 30))) return null;
  for (let at = statement.index; at >= Math.max(0, statement.index - YEAR_REACH); at--) {
    const years = (statements[at]?.dates ?? [])
      .filter((date) => date.end <= start)
      .flatMap(({ expression }) => expression.dates[0]?.start.year ?? []);
    const last = years.at(-1);
    if (last !== undefined) return String(last);
  }
  return null;
}

/** `W 2013 roku delegaci przyjechali do Kutna (26–28 września)`: the one year that opens the sentence. Trap: `W 2013 roku założono klub; 5 maja gramy`. */
function yearThatOpens(statement: Statement, mention: DateMention): string | null {
  const [year, ...others] = statement.dates.filter(
    ({ end, expression }) => end <= mention.start && expression.dates[0]?.start.year != null,
  );
  const start = year?.expression.dates[0]?.start;
  if (year === undefined || others.length > 0 || start == null || start.month !== null || start.season !== null)
    return null;
  if (year.use !== 'plain' || year.expression.bound !== null || year.expression.dates[0]?.end !== null) return null;
  if (year.start - statement.start > 8 || year.end > mention.start) return null;
  const between = statement.text.slice(year.end - statement.start, mention.start - statement.start);
  return /[;:–—]/u.test(between) || between.length > 120 ? null : String(start.year);
}

const OPENS_CLAUSE = /[,;]\s{1,3}(?:a|zas|natomiast)\s{1,3}(?:(?:juz|w\s{1,3}dniu|dnia|od)\s{1,3}){0,2}$/u;

const isUndated = (context: PageContext, { scope }: Statement): boolean =>
  (context.references[scope]?.date ?? datelineOf(context)) === null;

/** `Zjazd odbył się 12 maja 2023 r., a 14 maja ruszył rajd`: on a page without a day of its own, the year of the day before. Trap: an earlier month, which may be of the year after. */
function yearBefore({ dates, folded, start: from }: Statement, { start, expression }: DateMention): string | null {
  if (!OPENS_CLAUSE.test(folded.slice(Math.max(0, start - from - 30), start - from))) return null;
  const month = expression.dates[0]?.start.month ?? null;
  const last = dates.findLast((one) => one.end <= start && one.use === 'plain' && one.expression.bound === null);
  const before = (last?.expression.dates ?? []).at(-1)?.start;
  if (month === null || before?.year == null || before.month === null || before.day === null) return null;
  return month >= before.month ? String(before.year) : null;
}

const OF_THAT_YEAR = /^\s{1,3}(?:tamtego|owego|tegoz|tego\s{1,3}samego)\s{1,3}roku(?!\p{L})/u;
const YEAR_REACH = 3;

/** `Aktualności – archiwum 2017` over dated news: in that of January, what was held in December was held the year before. */
function isOfItem(context: PageContext, { scope }: Statement, year: string | null): boolean {
  const { basis, date } = context.references[scope] ?? { basis: null, date: null };
  return year !== null && basis === 'item' && date?.startsWith(year) === true;
}

/** `Zapraszamy do galerii z obchodów, które odbyły się 16 września`: a verb of the past right before the day outweighs the sentence. */
function tenseAt(statement: Statement, { start }: DateMention): ReturnType<typeof tenseOf> {
  const at = start - statement.start;
  if (HELD_BEFORE.test(statement.folded.slice(Math.max(0, at - 60), at))) return 'past';
  // `przesunięty został na 16–17 września`: whatever it was before, that is to come.
  if (MOVED_TO.test(statement.folded.slice(Math.max(0, at - 50), at))) return 'future';
  // `Po jesiennej konferencji (Opole, 6 listopada) zapraszamy na debaty`
  if (AFTER_IT.test(statement.folded.slice(Math.max(0, at - 120), at))) return 'past';
  return clauseTense(statement, at) ?? tenseOf(statement);
}

/** `Wczoraj zakończył się piknik, a już 15 sierpnia ruszą regaty`: each clause has its own tense. */
function clauseTense(statement: Statement, at: number): 'past' | 'future' | null {
  let [from, to] = [0, statement.folded.length];
  for (const { index } of statement.folded.matchAll(CLAUSE)) {
    if (index < at) from = index;
    else to = Math.min(to, index);
  }
  if (from === 0 && to === statement.folded.length) return null;
  const clause = statement.folded.slice(from, to);
  if (isFuture(statement, clause)) return 'future';
  // `w styczniu musieliśmy odwołać spotkanie, ale 22 marca zapraszamy`
  return isPast(statement, clause) || HAD_TO.test(clause) ? 'past' : null;
}

const CLAUSE = /;|,\s{1,3}(?:a|ale|natomiast|zas|lecz)\s/gu;

const HAD_TO = /(?<!\p{L})(?:musie(?:lismy|li|lysmy|ly)|okazal[aoy]?\s{1,3}sie|mielismy)(?!\p{L})/u;

const HELD_BEFORE =
  /(?<![a-z])(?:odbyl[aoy]?\s{1,3}sie|mial[aoy]?\s{1,3}miejsce)(?:\s{1,3}(?:w|we|dnia|dniu|dniach)){0,2}\s{1,3}$/u;

const MOVED_TO =
  /(?<![a-z])(?:przesuni|przelozon|przelozyl|przenies)\p{L}{1,5}\s{1,3}(?:(?:zostal[aoy]?|zostaly|je|ja|go|sie)\s{1,3}){0,2}na\s{1,3}(?:dzien\s{1,3}|dni\s{1,3}|nowy\s{1,3}termin\s{1,3})?$/u;

const AFTER_IT = /^(?:[^(),.;:]{0,90}\s)?po(?:\s{1,3}\p{L}{2,20}){1,8}\s{0,2}\([^()]{0,40}$/u;

/** `Kalendarz imprez 2024`, `Harmonogram zebrań w 2019 roku`: the one year that the headings above a sentence, or its intro, print. */
function yearAbove(context: PageContext, statement: Statement): string | null {
  const { blocks, scopes } = context.page;
  const beside = yearOfRow(context.page, statement.block);
  if (beside !== null) return beside.value;
  const above: number[] = [];
  for (let at = blocks[statement.block]?.intro ?? null; at !== null && above.length < 6; at = blocks[at]?.intro ?? null)
    above.push(at);
  for (let scope: number | null = statement.scope; scope !== null; scope = scopes[scope]?.parent ?? null) {
    const heading = scopes[scope]?.heading ?? null;
    if (heading !== null && heading !== statement.block) above.push(heading);
  }
  for (const block of above) {
    const found = blocks[block];
    const heading = context.page.text.slice(found?.start ?? 0, found?.end ?? 0);
    const years = new Set(heading.match(YEAR) ?? []);
    if (years.size === 1 && YEAR_OF_DAY.test(heading) && namesOccasion(context, block)) continue;
    if (
      years.size === 1 &&
      isRemembered(heading, [...years][0] ?? '', context.references[statement.scope]?.date ?? null)
    )
      continue;
    if (years.size === 1 && isFarAhead([...years][0] ?? '', context.references[statement.scope]?.date ?? null))
      continue;
    if (years.size === 1 && REPORT.test(heading) && tenseOf(statement) === 'future') continue;
    if (years.size === 1) return [...years][0] ?? null;
    if (years.size > 1) return null;
  }
  return yearToldOver(context, statement) ?? yearAtTop(context.page);
}

/** `Plan na pierwsze półrocze 2022 r. przyjęto jednogłośnie.` right above a table: the one year of which all of it is. Trap: `Regulamin z 5 maja 2019 r.`, a day. */
function yearToldOver(context: PageContext, { kind, block, scope }: Statement): string | null {
  const { blocks } = context.page;
  if (kind !== 'table_row' && kind !== 'list_item') return null;
  let at = block - 1;
  while (at >= 0 && blocks[at]?.kind === kind && block - at <= MOST_ROWS) at--;
  const above = blocks[at];
  if (above?.kind !== 'paragraph' || above.scope !== scope) return null;
  const spans = (context.byBlock[at] ?? []).flatMap(({ dates }) => dates.map(({ expression }) => expression.dates[0]));
  const years = new Set(
    spans.flatMap((range) => (range?.start.year != null && range.start.day === null ? [range.start.year] : [])),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? String(year) : null;
}

const MOST_ROWS = 60;

/** `Sprawozdanie za 2017 rok`: what is to come is of another year. */
const REPORT = /(?<!\p{L})za\s{1,3}(?:rok\s{1,3})?(?:19|20)\d\d(?!\d)/u;
const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/gu;
/** Trap: the year of an occasion's day (`Zjazd w Kłodawie – 4 czerwca 2019`) is that day's, not of all below it; `Komunikat z 4 czerwca 2019` dates all. */
const YEAR_OF_DAY = /\d\s{1,2}\p{L}{3,12}\s{1,2}(?:19|20)\d\d(?![\d/-])/u;

/** `Rodziny poległych z września 1939 roku` above a news item of 2015: a year long gone is that of what is remembered. Trap: `Wydarzenia z maja 2019`. */
function isRemembered(heading: string, year: string, reference: string | null): boolean {
  // `obchody 50. rocznicy Poznańskiego Czerwca 1956 r.`
  if (new RegExp(`rocznic\\p{L}{1,2}\\s(?:\\p{Lu}?\\p{L}{1,20}\\s){1,6}${year}(?!\\d)`, 'u').test(heading)) return true;
  if (reference === null || Number(reference.slice(0, 4)) - Number(year) < 20) return false;
  return new RegExp(`(?<!\\p{L})ze?\\s{1,3}\\p{L}{3,12}\\s{1,3}${year}(?!\\d)`, 'u').test(heading);
}

/** `Strategia Gmina 2040` above news of 2026: what is planned for then, not when people meet. */
function isFarAhead(year: string, reference: string | null): boolean {
  return reference !== null && Number(year) - Number(reference.slice(0, 4)) > 3;
}

function namesOccasion(context: PageContext, block: number): boolean {
  return (context.byBlock[block] ?? []).some((one) => one.occasions.length > 0);
}

/** Whether a day is later than the reference day; anything coarser than a day is not held against it. */
function isAfter(start: string | null, reference: string | null): boolean {
  return start !== null && reference !== null && start.length === 10 && reference.length === 10 && start > reference;
}

/**
 * `odbędzie się 6 marca` in news of 8 March: that it is of the year after, or of an item stamped too late, nobody can say. Trap: `odbędzie się 6 marca`
 * in news of December.
 */
function isYearAhead(start: string | null, reference: string | null): boolean {
  if (start === null || reference === null || start.length < 10 || reference.length < 10) return false;
  return Date.parse(start) - Date.parse(reference) > 345 * 86_400_000;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `b` is the day after `a` (both ISO days). */
export function isNextDay(a: string, b: string): boolean {
  return DAY.test(a) && DAY.test(b) && Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`) === 86_400_000;
}

/** `7 i 8 czerwca` of one event is two days of it; `15 i 22 lipca` are two occurrences. */
export function joinConsecutive(dates: readonly DraftDate[]): readonly DraftDate[] {
  const joined: DraftDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const end = last?.end ?? last?.start ?? null;
    if (last?.start && date.start && end !== null && isNextDay(end, date.start) && last.mention === date.mention) {
      const until = date.end ?? date.start;
      const mark = last.inferred || date.inferred ? '?' : '';
      joined[joined.length - 1] = { ...last, end: until, edtf: `${last.start}${mark}/${until}${mark}` };
    } else joined.push(date);
  }
  return joined;
}
