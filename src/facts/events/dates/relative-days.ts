import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { eventDates } from './assign-dates.ts';
import { resolveMention } from './resolve-dates.ts';
import { type Clause, clauseAt, isOfShift, isShiftedFrom, shiftOf } from './shifts.ts';
import { weekdaysIn } from './weekdays.ts';

const RULE = 'facts/events/dates/relative-days.ts';
const DAY = 86_400_000;

/** `Wieczór wypełni koncert`, `Wieczorem na scenie wystąpi …`: of the day that the paragraph told of last. */
const LATER_THAT_DAY = phrase(
  /^(?:\P{L}{0,3})(?:wieczor(?:em)?|po\s{1,3}poludniu|popoludnie(?:m)?|(?:o|od)\s{1,3}(?:godz(?:inie|\.)\s{0,2})?\d{1,2}(?:[.:]?[0-5]\d)?)(?!\p{L}|\d)/u,
);
/** `a o godz. 16 rozpocznie się turniej`: of the day told of before. */
const BEGINS_AT = phrase(
  /(?<!\p{L})(?:o|od)\s{1,3}(?:godz(?:inie|\.)\s{0,2})?\d{1,2}(?:[.:]?[0-5]\d)?(?!\d)(?:\s{1,3}\p{L}{1,16}){0,3}\s{1,3}(?:rozpoczn\p{L}{1,3}|rozpocz[ae]l\p{L}{0,1}|odbed(?:zie|a)|odbyl\p{L}{0,2}|wystartuj\p{L}{1,2}|wystartowal\p{L}{0,1}|ruszy\p{L}{0,2}|zaplanowan\p{L}{1,2}|zaczni\p{L}{1,2}|nastapi\p{L}{0,2})(?!\p{L})/u,
);
/** How far into a sentence the weekday may stand that says when it was: `W sobotę`, `– Niedziela należała do …`. */
const OPENING = 6;
/** Sentences of a paragraph; a page may be one block. */
const PARAGRAPH = 12;
/** `w tym samym hotelu`, `w tej samej sali`, `tamże`: where the other was. */
const SAME_PLACE = phrase(/(?<!\p{L})(?:(?:w|na)\s{1,3}t(?:ym|ej)\s{1,3}sam(?:ym|ej)|tamze)(?!\p{L})/u);

/**
 * `Dzień później rozegrano turniej`, `Tego samego dnia zbierze się Komisja`, `W piątek (12 czerwca) … . W sobotę …`: days counted from the
 * last dated event told of in the same item, in this paragraph or just before. Traps: `Dzień później` after two events of different days
 * in one sentence (the last counts), a weekday after a paragraph of another week (only the days that follow within a weekend).
 */
export function dateRelative(context: PageContext, drafts: readonly Draft[]): void {
  // By item: what has been told of so far that has a day.
  const told = new Map<number, Draft[]>();
  for (const draft of [...drafts].sort((a, b) => a.at - b.at)) {
    const home = itemOf(context, draft.scope);
    const before = told.get(home) ?? [];
    dateFrom(context, before, draft);
    if (draft.otherEdition || dayOf(draft) === undefined) continue;
    before.push(draft);
    told.set(home, before);
  }
}

const dayOf = (draft: Draft): DraftDate | undefined => draft.dates.find((date) => date.start?.length === 10);

function dateFrom(context: PageContext, before: readonly Draft[], draft: Draft): void {
  if (draft.dates.length > 0 || draft.governed || draft.weight === 'hypernym' || draft.plural) return;
  const statement = statementAt(context, draft.at);
  if (statement === null || statement.kind === 'heading') return;
  const clause = clauseAt(statement, draft.at);
  if (statement.dates.some((date) => date.start >= clause.start)) return;
  if (isOfShift(clause, draft.at)) return;
  const base = baseOf(before, clause);
  const date = dayBeside(context, clause) ?? (base === null ? undefined : dayOf(base));
  const day = date === undefined ? null : dayFrom(context, clause, date, base);
  if (day === null || date === undefined) return;
  const span = { start: statement.start, end: statement.end };
  draft.dates.push({ ...date, edtf: `${day}?`, start: day, end: null, inferred: true, span, mention: null });
  draft.asserted = true;
  draft.supports.push({ field: 'start_date', ...span, rule: RULE });
  if (base === null || draft.places.length > 0 || !SAME_PLACE.test(statement, clause.folded)) return;
  draft.places.push(...base.places.slice(0, 1));
  for (const place of base.places.slice(0, 1)) draft.supports.push({ field: 'places', ...place.span, rule: RULE });
}

/** `W sobotę 25 czerwca grały zespoły, a dzień później …`: the sentence's own day, in a clause before. */
function dayBeside(context: PageContext, { statement, start }: Clause): DraftDate | undefined {
  const date = eventDates(statement).findLast((one) => isShiftedFrom(statement, start, one));
  const [day] = date === undefined ? [] : resolveMention(context, statement, date);
  return day?.start?.length === 10 ? day : undefined;
}

/** The last dated event told of before the clause, near it. */
function baseOf(before: readonly Draft[], clause: Clause): Draft | null {
  const last = before.findLast((one) => one.at < clause.start);
  const block = last?.mentions[0]?.block;
  if (last === undefined || block === undefined) return null;
  const shift = shiftOf(clause);
  if (clause.statement.block - block > (shift !== undefined ? 4 : 1)) return null;
  // Behind the lines of a programme: a day before, or the last one, of the whole.
  const ofWhole = shift !== undefined && (shift.days < 0 || shift.lastDay === true);
  return ofWhole && last.programme ? (last.parent ?? before.findLast(({ programme }) => !programme) ?? null) : last;
}

function dayFrom(context: PageContext, clause: Clause, date: DraftDate, base: Draft | null): string | null {
  const { statement } = clause;
  const first = Date.parse(`${date.start}T00:00:00Z`);
  const last = date.end === null || date.end.length !== 10 ? first : Date.parse(`${date.end}T00:00:00Z`);
  const shift = shiftOf(clause);
  if (shift?.lastDay === true) return first !== last ? isoOf(last) : null;
  // `8–20 maja trwa wystawa. Tego dnia …`: of more days than one nobody knows which.
  if (shift?.days === 0 && first !== last) return null;
  if (shift !== undefined) return isoOf((shift.fromEnd ? last : first) + shift.days * DAY);
  if (first === last && base !== null && !base.programme && BEGINS_AT.test(statement, clause.folded))
    return isoOf(first);
  if (clause.start !== statement.start) return null;
  const sameBlock = base?.mentions[0]?.block === statement.block;
  if (sameBlock && first === last && LATER_THAT_DAY.test(statement)) return isoOf(first);
  return weekendDay(statement, first) ?? (sameBlock ? null : weekendDay(openingOf(context, statement), first));
}

/** `Niedziela należy do smakoszy. Na rynku rozstawi się jarmark`: the sentence that opens a paragraph says of which day it is. */
function openingOf(context: PageContext, statement: Statement): Statement | null {
  const opening = context.byBlock[statement.block]?.[0];
  if (opening === undefined || statement.index - opening.index > PARAGRAPH) return null;
  const upTo = context.statements.slice(opening.index, statement.index + 1);
  const plain = upTo.every(
    (one, index) => one.dates.length === 0 && (index === 0 || weekdaysIn(one.folded).length === 0),
  );
  return plain ? opening : null;
}

function weekendDay(statement: Statement | null, first: number): string | null {
  // `W piątek złożono kwiaty, a w sobotę obejrzano mecz`: two days, two things.
  const [named, ...others] = weekdaysIn(statement?.folded ?? '');
  if (named === undefined || named.at > OPENING || others.length > 0) return null;
  const from = ((new Date(first).getUTCDay() + 6) % 7) + 1;
  // Within one weekend: from Thursday on, and forward.
  if (from < 4 || named.weekday <= from) return null;
  return isoOf(first + (named.weekday - from) * DAY);
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
