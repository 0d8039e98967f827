import type { Span } from '../../../model/span.ts';
import { isPastVerb } from '../../../polish/occasions/verb-forms.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { someWord } from '../../../polish/some-word.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { isHabit, tenseOf } from '../wording/cues.ts';
import { FORMERLY, GATHERING, TOGETHER } from '../wording/gathering.ts';
import { hasPastOfOne } from '../wording/has-predicate.ts';
import { isTold } from '../wording/told-that-day.ts';
import { countedDay, countedIn } from './counted-days.ts';
import { clauseAt } from './shifts.ts';
import { toldDate } from './told-day.ts';
import { weekdaysIn } from './weekdays.ts';

const RULE = 'facts/events/dates/told-weekdays.ts';
const DAY = 86_400_000;
const WEEK = 7;

/** `w czwartek`, `we wtorek`, `w ostatni piątek`, `zwołana na miniony wtorek`: one day. Traps: `w czwartki`, `co wtorek`, `od poniedziałku do piątku`, `w każdą sobotę`. */
const ON_DAY = phrase(
  /(?<!\p{L})(?:we?\s{1,3}|na\s{1,3}(?=(?:minion|ubiegl|ostatni|najblizsz)))(?:(?:miniony|ubiegly|ostatni|najblizszy|miniona|ubiegla|ostatnia|najblizsza|ten|te)\s{1,3})?(poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)(?!\p{L})(?!\s{1,3}(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia)(?!\p{L}))/u,
);
/** `w czwartek i piątek`, `w sobotę oraz w niedzielę`: two days of one. */
const AND_DAY = /^\p{L}{4,12}\s{1,3}(?:i|oraz)\s{1,3}(?:we?\s{1,3})?$/u;

/** `Jutrzejszy piknik`, `na wczorajszej sesji`, right before the occasion. */
const SHIFTED = phrase(
  /^[^.;:!?]{0,24}?(?<!\p{L})(?:(?<before>wczorajsz)|(?<same>dzisiejsz)|(?<after>jutrzejsz))(?:y|a|e|ego|ej|emu|ym|ych|ymi)(?!\p{L})/u,
);

/** `W dniu dzisiejszym w Kozach odbył się`, `Przedwczoraj`, wherever the occasion stands. */
const ON_SHIFTED = phrase(
  /(?<!\p{L})(?:(?:w\s{1,3}dniu|dnia)\s{1,3}(?:(?<before>wczorajsz)|(?<same>dzisiejsz)|(?<after>jutrzejsz))(?:ym|ego)|(?<twoBefore>przedwczoraj)|(?<twoAfter>pojutrze))(?!\p{L})/u,
);
/** In days. */
const SHIFTS: Readonly<Record<string, number>> = { twoBefore: -2, before: -1, same: 0, after: 1, twoAfter: 2 };

/** `w sobotnim turnieju`, `niedzielny bieg`, right before the occasion. */
const OF_WEEKDAY =
  /(?<!\p{L})(poniedzialkow|wtorkow|srodow|czwartkow|piatkow|sobotni|niedzieln)(?:y|a|e|m|ego|ej|emu|ym)?\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}\P{L}?$/u;
const WEEKDAY_OF: readonly string[] = [
  'poniedzialkow',
  'wtorkow',
  'srodow',
  'czwartkow',
  'piatkow',
  'sobotni',
  'niedzieln',
];

/** The weekday that an adjective before the occasion tells. Trap: `niedzielne targi`, of every week. */
function describedDay({ folded, start }: Statement, occasion: number): number | null {
  const at = occasion - start;
  // The occasion's name may begin with its adjective.
  const found = OF_WEEKDAY.exec(folded.slice(Math.max(0, at - 40), at)) ?? OF_NAME.exec(folded.slice(at, at + 40));
  return found?.[1] === undefined ? null : WEEKDAY_OF.indexOf(found[1]) + 1;
}

const OF_NAME = /^(poniedzialkow|wtorkow|srodow|czwartkow|piatkow|sobotni|niedzieln)(?:y|a|m|ego|ej|emu|ym)?\s/u;

/** `dołączyli`, `stanęło`, `powitał`: a verb of the past, as far as its letters tell. */
const isOver = ({ folded, text }: Statement): boolean => someWord(folded, isPastVerb) || hasPastOfOne(text);

/**
 * News of one known day that say no other: `W piątek odbyło się posiedzenie` was on the last Friday before it, `w piątek zapraszamy` is on the next one.
 * Traps: a page that dates another event, whose days they may be; a page without a day of its own.
 */
export function dateByWeekday(context: PageContext, drafts: readonly Draft[]): void {
  const dated = drafts.filter((draft) => draft.dates.some(({ start }) => start === null || start.length === 10));
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.governed || draft.plural || draft.weight === 'hypernym') continue;
    const written = context.references[draft.scope]?.date ?? null;
    if (written?.length !== 10) continue;
    const home = itemOf(context, draft.scope);
    const beside = dated.filter(({ scope }) => itemOf(context, scope) === home);
    if (beside.some(({ lemma }) => lemma === draft.lemma)) continue;
    const said = draft.mentions.flatMap((mention) => {
      const { start } = mention;
      const statement = statementAt(context, start);
      return statement === null ? [] : [{ statement, start, mention }];
    });
    const own = said.map(({ statement, start }) => weekdayTold(statement, start, written)).find((one) => one !== null);
    const date =
      own ??
      (isKnown(draft) ? said.map((one) => weekdayBefore(context, one, written)).find((one) => one !== null) : null);
    if (date == null) continue;
    // What is yet to come says nothing of the week that is told of.
    const around = date.past ? beside.filter((other) => !isAhead(other, written)) : beside;
    if (around.some((other) => !isOfItsWeek(other, date))) continue;
    draft.dates.push(date);
    draft.asserted ||= own == null || said.some(({ statement, mention }) => isTold(statement, mention));
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  }
}

/** `W niedzielę mieszkańcy wyszli na ulice. Orszak prowadziła orkiestra`: people came together, and the next sentence opens with what to. */
function weekdayBefore(
  { statements }: PageContext,
  { statement, start: occasion }: { readonly statement: Statement; readonly start: number },
  written: string,
): DraftDate | null {
  const before = statements[statement.index - 1];
  if (before?.block !== statement.block || statement.dates.length > 0 || isHabit(statement)) return null;
  if (occasion - statement.start > OPENING || weekdaysIn(statement.folded).length > 0) return null;
  if (before.occasions.some(({ weight }) => weight !== 'hypernym') || FORMERLY.test(before)) return null;
  if (!GATHERING.test(before) && !TOGETHER.test(before)) return null;
  const tenses = [tenseOf(before), tenseOf(statement)];
  if (tenses.includes('past') && tenses.includes('future')) return null;
  return weekdayTold(before, before.end, written);
}

const isKnown = ({ weight, named }: Draft): boolean => weight === 'strong' || named;

/** How far into its sentence the occasion may stand. */
const OPENING = 30;

const isAhead = ({ dates }: Draft, written: string): boolean =>
  dates.every(({ start }) => start?.length === 10 && start > written);

/** What else the news dates lies about a week from that day. Trap: the programme of a festival to come. */
function isOfItsWeek({ dates }: Draft, { start }: DraftDate): boolean {
  return dates.every(
    (date) =>
      date.start?.length === 10 &&
      (date.end === null || date.end === date.start) &&
      Math.abs(Date.parse(date.start) - Date.parse(start ?? '')) <= (WEEK + 3) * DAY,
  );
}

/** `Dwudniowe seminarium zakończyło się w piątek`: its last day. */
const ENDS = phrase(/(?<!\p{L})(?:zakoncz\p{L}{1,6}|konczy\p{L}{0,5}|dobieg\p{L}{1,3}|potrwa\p{L}{0,3})(?!\p{L})/u);

export function weekdayTold(statement: Statement, occasion: number, written: string): DraftDate | null {
  if (statement.dates.length > 0 || statement.kind === 'heading' || isHabit(statement)) return null;
  // Nearly every sentence names none, and is asked nothing more.
  const single = oneDays(statement);
  const weekend = WEEKEND.test(statement);
  const counted = countedDay(statement);
  const described = describedDay(statement, occasion);
  const shifts = SHIFTED.mayStand(statement) || ON_SHIFTED.mayStand(statement);
  if (single.size === 0 && !weekend && counted === null && described === null && !shifts) return null;
  if (ENDS.test(statement)) return null;
  const shift =
    SHIFTED.exec(statement, statement.folded.slice(Math.max(0, occasion - statement.start - 24)))?.groups ??
    ON_SHIFTED.exec(statement)?.groups;
  if (shift !== undefined) {
    const days = Object.entries(SHIFTS).find(([name]) => shift[name] !== undefined)?.[1] ?? 0;
    const day = isoOf(Date.parse(`${written}T00:00:00Z`) + days * DAY);
    return toldDate({ start: day, end: null, span: spanOf(statement), inferred: true, past: days < 0 });
  }
  if (single.size === 0 && !weekend && counted === null && described === null) return null;
  const told = tenseOf(statement);
  const tense = told === 'unknown' && isOver(statement) ? 'past' : told;
  if (tense === 'unknown') return null;
  const past = tense === 'past';
  if (counted !== null) return dayTold(statement, countedIn(counted, written, past), past);
  if (described !== null && single.size === 0)
    return dayTold(statement, isoOf(nearest(written, described, past)), past);
  if (single.size === 0) return weekendTold(statement, written, tense === 'past');
  const clause = clauseAt(statement, occasion);
  const words = weekdaysIn(statement.folded).filter(({ at }) => single.has(at) || isSecond(statement, at));
  const first =
    words.findLast(({ at }) => at < occasion - statement.start) ??
    words.find(({ at }) => at >= clause.start - statement.start);
  if (first === undefined) return null;
  const index = words.indexOf(first);
  const before = isSecond(statement, first.at) ? words[index - 1] : undefined;
  const next = words[index + 1];
  const [from, to] =
    before !== undefined ? [before, first] : [first, next !== undefined && isSecond(statement, next.at) ? next : null];
  const start = nearest(written, from.weekday, tense === 'past');
  const end = to === null ? null : start + ((to.weekday - from.weekday + WEEK) % WEEK) * DAY;
  if (end !== null && end - start > 2 * DAY) return null;
  return toldDate({
    start: isoOf(start),
    end: end === null ? null : isoOf(end),
    span: spanOf(statement),
    inferred: true,
    past: tense === 'past',
  });
}

const dayTold = (statement: Statement, start: string | null, past: boolean): DraftDate | null =>
  start === null ? null : toldDate({ start, end: null, span: spanOf(statement), inferred: true, past });

const spanOf = ({ start, end }: Statement): Span => ({ start, end });

/** `w miniony weekend`, `w weekend`. Traps: `w weekendy`, `co weekend`, `w majowy weekend`, `w przedostatni weekend`. */
const WEEKEND = phrase(
  /(?<!\p{L})w\s{1,3}(?:(?:miniony|ubiegly|ostatni|najblizszy|nadchodzacy|ten)\s{1,3})?weekend(?!\p{L})/u,
);

/** The last Saturday and Sunday that were over on the day of writing, or the next ones. */
function weekendTold(statement: Statement, written: string, past: boolean): DraftDate {
  const saturday = 6;
  const near = nearest(written, saturday, past);
  const start = past && isoOf(near + DAY) > written ? near - WEEK * DAY : near;
  return toldDate({ start: isoOf(start), end: isoOf(start + DAY), span: spanOf(statement), inferred: true, past });
}

/** Where the words stand that name one day. */
const oneDays = (statement: Statement): ReadonlySet<number> =>
  new Set(ON_DAY.all(statement).map((one) => one.index + one[0].length - (one[1]?.length ?? 0)));

/** The second of `w czwartek i piątek`. */
function isSecond({ folded }: Statement, at: number): boolean {
  const [before] = weekdaysIn(folded.slice(Math.max(0, at - 20), at)).slice(-1);
  return before !== undefined && AND_DAY.test(folded.slice(Math.max(0, at - 20) + before.at, at));
}

/** The day of the week last before the day of writing, that one included, or first after it. */
function nearest(written: string, weekday: number, past: boolean): number {
  const day = Date.parse(`${written}T00:00:00Z`);
  const today = ((new Date(day).getUTCDay() + 6) % 7) + 1;
  const back = (today - weekday + WEEK) % WEEK;
  return past ? day - back * DAY : day + (back === 0 ? WEEK : WEEK - back) * DAY;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
