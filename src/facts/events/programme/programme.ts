import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { isDateline } from '../dates/dateline.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { CLOSES_IT, clauseAt, isOutsideOf, OPENS_IT } from '../dates/shifts.ts';
import { isOtherWeekday, weekdaysIn } from '../dates/weekdays.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { numberedDay } from './numbered-day.ts';
import { ORDINAL_DAY, ORDINALS, ordinalBefore } from './ordinal-day.ts';
import { leadingHour, timesAround } from './programme-hours.ts';
import { isListedBelowHour, isOfNamed, namedFirst } from './programme-lines.ts';
import { mainFor } from './programme-main.ts';

const RULE = 'facts/events/programme/programme.ts';
/** `Następnego dnia goście obejrzą port podczas wizyty studyjnej`: the day after the event's first. */
const NEXT_DAY = phrase(/(?<![a-z])(?:nastepnego|kolejnego)\s{1,3}dnia(?!\p{L})|(?<![a-z])nazajutrz(?!\p{L})/u);
/** `pierwszego dnia`, `w drugim dniu` right before an occasion. */
const OF_ITS_DAY =
  /(?<!\p{L})(?:pierwsz|drugi|trzeci|czwart|piat|ostatni)(?:ego|m|ym)?\s{1,3}(?:dnia|dniu|dzien)\s{1,3}$/u;
/** `W razie deszczu koncert w hali`, `Podczas burzy zawody przerwiemy`: what would be. */
const WERE_IT = phrase(
  /^\P{L}{0,3}(?:w\s{1,3}razie|w\s{1,3}przypadku|na\s{1,3}wypadek|podczas\s{1,3}(?:deszczu|burzy|ulewy|niepogody)|gdyby|jesli|jezeli)(?!\p{L})/u,
);
/**
 * Dates that a programme leaves to its surroundings: the row under a date (`6 czerwca (czwartek)` … `13.30 Warsztaty`),
 * `pierwszego dnia`, `w niedzielę`, a time alone on the one day of the page's event. Runs after the page's main events are joined.
 */
export function dateProgramme(context: PageContext, drafts: readonly Draft[], mains: readonly Draft[]): void {
  const named = namedFirst([...mains, ...drafts]);
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.governed || draft.weight === 'hypernym' || draft.plural) continue;
    const statement = statementAt(context, draft.at);
    if (statement === null || statement.kind === 'heading') continue;
    // `Wizyta studyjna na dworcu - wyjazd autokarem`: one line, one event.
    if (draft.weight === 'weak' && !draft.named && draft.mentions[0] !== statement.occasions[0]) continue;
    if (WERE_IT.test(statement) || isOutsideOf(clauseAt(statement, draft.at))) continue;
    // `drugiego dnia kongresu zagrano mecz`: the congress itself is not of its second day.
    if (OF_ITS_DAY.test(statement.folded.slice(0, draft.at - statement.start))) continue;
    if (leadingHour(context, statement) !== null && isOfNamed(context, draft, named)) continue;
    const main = mainFor(context, mains, draft);
    const own = eventDates(statement).find((one) => one.expression.dates[0]?.start.day != null);
    // `W niedzielę 4 września 2016 r. … dożynki`: a sentence with a day of its own has it from nowhere else.
    const within = own === undefined ? null : dayInside(context, statement, own, { main, at: draft.at });
    if (own !== undefined && within === null) continue;
    const date =
      within ??
      columnDate(context, draft) ??
      introDate(context, statement) ??
      openingYear(context, draft, statement) ??
      rowDate(context, statement, isListedBelowHour(context, statement, draft)) ??
      dayWithin(statement, main, draft.at - statement.start) ??
      dayOfHeading(context, statement, main) ??
      onlyDay(statement, main, leadingHour(context, statement) !== null);
    if (date === null) continue;
    draft.dates.push(date);
    draft.programme = main !== null;
    draft.parent = main;
    draft.asserted = true;
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
    addTime(context, statement, draft);
  }
}

/** The sentence's own day, where it lies within the event: `Pierwszego dnia (17 października) targi, a wieczorem gala`. */
function dayInside(
  context: PageContext,
  statement: Statement,
  own: Statement['dates'][number],
  { main, at }: { readonly main: Draft | null; readonly at: number },
): DraftDate | null {
  if (!ORDINAL_DAY.test(statement)) return null;
  const [day] = resolveMention(context, statement, own);
  const inside = main?.dates.some(
    (range) =>
      range.start !== null && day?.start != null && range.start <= day.start && day.start <= (range.end ?? range.start),
  );
  // `11–12 września | Jubileusz: w pierwszym dniu konferencja, nazajutrz piknik`
  if (inside === true && day?.end != null && day.end !== day.start)
    return dayWithin(statement, main, at - statement.start);
  return inside === true && day !== undefined ? { ...day, mention: null } : null;
}

/** `W 2017 r. miasto uczestniczyło … . Posiedzenie, które odbyło się w Berlinie, …`: the year that opens a paragraph holds for what it goes on to tell. */
function openingYear(context: PageContext, draft: Draft, statement: Statement): DraftDate | null {
  const opening = context.byBlock[statement.block]?.[0];
  if (opening === undefined || opening === statement || !draft.asserted || draft.places.length === 0) return null;
  const [date] = eventDates(opening);
  if (date === undefined || date.start - opening.start > 6 || date.expression.dates[0]?.start.month !== null)
    return null;
  const [resolved] = resolveMention(context, opening, date);
  return resolved?.start?.length === 4 ? { ...resolved, inferred: true, edtf: `${resolved.start}?` } : null;
}

/** `W 2017 r. odbyły się:` above a list: each item without a date of its own has the intro's. */
function introDate(context: PageContext, statement: Statement): DraftDate | null {
  if (statement.kind !== 'list_item') return null;
  const intro = context.page.blocks[statement.block]?.intro ?? null;
  const above = intro === null ? undefined : context.byBlock[intro]?.at(-1);
  if (above === undefined || !/:\s{0,3}$/u.test(above.folded)) return null;
  const dates = eventDates(above);
  return dates.length === 1 && dates[0] !== undefined ? (resolveMention(context, above, dates[0])[0] ?? null) : null;
}

/** `Godzina | Sobota, 9 sierpnia | Niedziela, 10 sierpnia`: what stands in a column is on the day at its head. */
function columnDate(context: PageContext, draft: Draft): DraftDate | null {
  const { blocks, text } = context.page;
  const row = blocks[draft.row ?? -1];
  const heads = row?.intro == null ? undefined : blocks[row.intro];
  const header = row?.cells.find((cell) => cell.start <= draft.at && draft.at < cell.end)?.header ?? null;
  const head = heads?.cells.find((cell) => text.slice(cell.start, cell.end) === header);
  if (header === null || head === undefined || row?.intro == null) return null;
  for (const above of context.byBlock[row.intro] ?? []) {
    const date = eventDates(above).find((one) => one.start >= head.start && one.end <= head.end);
    if (date?.expression.dates[0]?.start.day != null) return resolveMention(context, above, date)[0] ?? null;
  }
  return null;
}

/** In a table or list: the date of a row, heading or header above that holds nothing else. */
function rowDate(context: PageContext, statement: Statement, listed: boolean): DraftDate | null {
  if (!listed && timesAround(context, statement).length === 0 && leadingHour(context, statement) === null) return null;
  for (let block = statement.block - 1; block >= 0 && block >= statement.block - 40; block--) {
    const scope = context.page.blocks[block]?.scope ?? 0;
    if (scope !== statement.scope && context.page.blocks[block]?.kind !== 'heading') return null;
    // The heading of other news dates nothing here.
    if (itemOf(context, scope) !== itemOf(context, statement.scope)) return null;
    for (const above of [...(context.byBlock[block] ?? [])].reverse()) {
      const dates = eventDates(above);
      const only =
        dates.length === 1 && dates[0] !== undefined && above.text.length - (dates[0].end - dates[0].start) < 40;
      if (!only || dates[0] === undefined || above.occasions.length > 0) continue;
      // `Kozy, 20.10.2021 r.` / `OR.0002.34.2021`: the day and sign of a letter.
      if (isDateline(context, above)) return null;
      // `Osiek (wrzesień 2003)`, `sprawozdanie od 4 maja do 6 czerwca` in a list that ended above: no head of what follows.
      if (dates[0].expression.dates[0]?.end != null || (above.kind === 'list_item' && statement.kind !== 'list_item'))
        return null;
      const [date, ...others] = resolveMention(context, above, dates[0]);
      // `Karpacz, 7–9 października`, `zapraszamy 25 i 26 sierpnia` above the days of a programme are none of them.
      return date === undefined || others.length > 0 || (date.end !== null && date.end !== date.start) ? null : date;
    }
  }
  return null;
}

/** `pierwszego dnia`, `w niedzielę` of an event whose days are known. */
function dayWithin(statement: Statement, main: Draft | null, until = Number.POSITIVE_INFINITY): DraftDate | null {
  if (main !== null && isDayOfAnother(statement, main)) return null;
  for (const range of main?.dates ?? []) {
    const found = range.start?.length === 10 ? dayOfRange(statement, range, range.start, until) : null;
    if (found !== null) return found;
  }
  return null;
}

/** `Drugiego dnia Festiwalu` on a page whose dated event is a championship. */
function isDayOfAnother(statement: Statement, main: Draft): boolean {
  const ordinal = ORDINAL_DAY.exec(statement);
  if (ordinal === null) return false;
  const end = statement.start + ordinal.index + ordinal[0].length;
  const whose = statement.occasions.find((one) => one.start >= end && one.start - end < 30);
  const between =
    whose === undefined ? '' : statement.folded.slice(end - statement.start, whose.start - statement.start);
  return (
    whose !== undefined &&
    whose.weight !== 'hypernym' &&
    /^(?:\s{1,3}(?!(?:na|podczas|w|we|przy|po)\s)\p{L}{1,30}){0,4}\s{1,3}$/u.test(between) &&
    whose.cases.includes('gen') &&
    !whose.cases.includes('nom') &&
    whose.lemma !== main.lemma
  );
}

/** A line below `Dzień pierwszy`, `Niedziela`: the heading of its section or the line that introduces its list says which day. */
function dayOfHeading(context: PageContext, statement: Statement, main: Draft | null): DraftDate | null {
  if (timesAround(context, statement).length === 0 && leadingHour(context, statement) === null) return null;
  const { blocks, scopes } = context.page;
  const above = [
    blocks[statement.block]?.intro ?? null,
    dayAbove(context, statement),
    scopes[statement.scope]?.heading ?? null,
  ];
  for (const block of above) {
    const heading = block === null ? undefined : context.byBlock[block]?.[0];
    if (heading === undefined || heading.text.length > 60) continue;
    const day = dayWithin(heading, main) ?? dayBeside(heading, main);
    if (day !== null) return day;
  }
  return null;
}

/** `Sobota` above the lines of a festival of which only its Friday is told: the next day, or the one after. */
function dayBeside(heading: Statement, main: Draft | null): DraftDate | null {
  const [only, ...others] = main?.dates ?? [];
  if (only?.start?.length !== 10 || only.end !== null || others.length > 0 || !DAY_LINE.test(heading.folded))
    return null;
  const start = Date.parse(`${only.start}T00:00:00Z`);
  const end = new Date(start + MOST_LATER * 86_400_000).toISOString().slice(0, 10);
  return dayWithin(heading, { ...(main as Draft), dates: [{ ...only, end, inferred: true }] });
}

/** Days of a programme of which one does not know how long it lasts. */
const MOST_LATER = 3;

const DAY_LINE =
  /^(?:dzien\s\p{L}{4,9}|\p{L}{4,9}\sdzien|sobota|niedziela|poniedzialek|wtorek|sroda|czwartek|piatek)\s{0,2}[:–-]?\s{0,2}$/u;
/** `Sobota – stadion miejski`, `NIEDZIELA (rynek)`: where the lines below are held. Trap: `Sobota – dzień targowy, o 8.00`, which tells of itself. */
const DAY_AND_PLACE =
  /^(?:sobota|niedziela|poniedzialek|wtorek|sroda|czwartek|piatek)(?:\s{0,2}[,:–—-]\s{1,2}|\s\()[^\d:;.!?]{3,45}\)?\s{0,2}:?$/u;
/** The block above the lines of a programme that is only `Dzień drugi`, `Sobota:`. */
function dayAbove(context: PageContext, statement: Statement): number | null {
  const { blocks } = context.page;
  for (let at = statement.block - 1; at >= 0 && at >= statement.block - 40; at--) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'heading' || block.scope !== statement.scope) return null;
    const only = context.byBlock[at]?.length === 1 ? context.byBlock[at]?.[0] : undefined;
    if (block.kind !== 'paragraph' || only === undefined || only.text.length > 60) continue;
    if (isDayLine(only)) return at;
  }
  return null;
}

function isDayLine({ folded, occasions, dates }: Statement): boolean {
  if (folded.length <= 30 && (DAY_LINE.test(folded) || numberedDay(folded) !== null)) return true;
  return DAY_AND_PLACE.test(folded) && occasions.length === 0 && dates.length === 0;
}

/** ISO weekday of the last word for one before `until`, else of the first: `w piątek pochód, a w sobotę mecz`. */
function weekdayBefore(folded: string, until: number): number | null {
  const found = weekdaysIn(folded);
  return (found.findLast((one) => one.at < until) ?? found[0])?.weekday ?? null;
}

/** Whether the occasion at `until` is what opened or closed the other. Trap: `Rozpoczął go wójt, który przyjechał z narady`. */
function isBy(pattern: Phrase, statement: Statement, until: number): boolean {
  const match = pattern.exec(statement);
  if (match === null || until < match[0].length) return false;
  return /^\s{0,3}(?:\p{L}{2,16}\s{1,3}){0,1}$/u.test(statement.folded.slice(match[0].length, until));
}

function dayOfRange(statement: Statement, range: DraftDate, first: string, until: number): DraftDate | null {
  const start = Date.parse(`${first}T00:00:00Z`);
  const end = Date.parse(`${range.end ?? first}T00:00:00Z`);
  const ordinal = ordinalBefore(statement, until);
  if (isBy(CLOSES_IT, statement, until)) return dayOf(end, end, range, statement);
  if (isBy(OPENS_IT, statement, until)) return dayOf(start, end, range, statement);
  const nth = ordinal === null ? numberedDay(statement.folded) : (ORDINALS[ordinal[1] ?? ordinal[2] ?? ''] ?? null);
  const next = (NEXT_DAY.exec(statement)?.index ?? until) < until && (nth === null || until < Number.POSITIVE_INFINITY);
  if (nth !== null && !next) return dayOf(start + nth * 86_400_000, end, range, statement);
  if (next) return dayOf(start + 86_400_000, Math.max(end, start + 86_400_000), range, statement);
  const weekday = weekdayBefore(statement.folded, until);
  for (let day = start; weekday !== null && day <= end; day += 86_400_000)
    if ((new Date(day).getUTCDay() + 6) % 7 === weekday - 1) return dayOf(day, end, range, statement);
  return null;
}

function dayOf(day: number, end: number, range: DraftDate, statement: Statement): DraftDate | null {
  if (day > end) return null;
  const iso = new Date(day).toISOString().slice(0, 10);
  const mark = range.inferred ? '?' : '';
  return {
    ...range,
    edtf: `${iso}${mark}`,
    start: iso,
    end: null,
    span: { start: statement.start, end: statement.end },
    mention: null,
  };
}

/** A time without a date, on a page whose event has one day. */
function onlyDay(statement: Statement, main: Draft | null, hour: boolean): DraftDate | null {
  const day = main?.dates[0];
  if (
    day?.start?.length !== 10 ||
    (day.end !== null && day.end !== day.start) ||
    (statement.times.length === 0 && !hour) ||
    isOtherWeekday(statement.folded, day.start)
  )
    return null;
  return { ...day, mention: null };
}

function addTime(context: PageContext, statement: Statement, draft: Draft): void {
  if (draft.time !== null) return;
  const stated = timesAround(context, statement)[0];
  draft.time =
    stated === undefined
      ? leadingHour(context, statement)
      : { value: stated.time, span: { start: stated.start, end: stated.end } };
  if (draft.time !== null)
    draft.supports.push({
      field: 'start_time',
      ...draft.time.span,
      rule: RULE,
    });
}
