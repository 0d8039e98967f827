import { type Phrase, phrase } from '../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../context.ts';
import type { Draft, DraftDate } from './draft.ts';
import { itemOf } from './link.ts';
import { weekdaysIn } from './weekdays.ts';

const RULE = 'facts/events/relative-days.ts';
const DAY = 86_400_000;

/** Words that put a sentence some days from what was told before it, and how many; where a sentence opens with them. */
const SHIFTS: readonly (readonly [Phrase, number])[] = [
  [
    phrase(/^(?:\P{L}{0,3})(?:tego\s{1,3}samego\s{1,3}dnia|tego\s{1,3}dnia|jeszcze\s{1,3}tego\s{1,3}dnia)(?!\p{L})/u),
    0,
  ],
  [
    phrase(
      /^(?:\P{L}{0,3})(?:dzien\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))|(?:nastepnego|kolejnego)\s{1,3}dnia|nazajutrz)(?!\p{L})/u,
    ),
    1,
  ],
  [phrase(/^(?:\P{L}{0,3})dwa\s{1,3}dni\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u), 2],
  [phrase(/^(?:\P{L}{0,3})trzy\s{1,3}dni\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u), 3],
  [phrase(/^(?:\P{L}{0,3})tydzien\s{1,3}(?:pozniej|po\s{1,3}(?:tym|niej|nim|nich))(?!\p{L})/u), 7],
  [phrase(/^(?:\P{L}{0,3})(?:dzien\s{1,3}wczesniej|poprzedniego\s{1,3}dnia)(?!\p{L})/u), -1],
];

/** How far into a sentence the weekday may stand that says when it was: `W sobotę`, `– Niedziela należała do …`. */
const OPENING = 6;

/** Whether a sentence says its day only by what was told before it. */
export function isRelativeToBefore(statement: Statement): boolean {
  return SHIFTS.some(([pattern]) => pattern.test(statement));
}

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
  if (statement === null || statement.kind === 'heading' || statement.dates.length > 0) return;
  const base = baseOf(before, statement);
  const day = base === null ? null : dayFrom(statement, base);
  if (base === null || day === null) return;
  const span = { start: statement.start, end: statement.end };
  draft.dates.push({ ...base, edtf: `${day}?`, start: day, end: null, inferred: true, span, mention: null });
  draft.asserted = true;
  draft.supports.push({ field: 'start_date', ...span, rule: RULE });
}

/** The date of the last event told of before the sentence, near it. */
function baseOf(before: readonly Draft[], statement: Statement): DraftDate | null {
  const last = before.findLast((one) => one.at < statement.start);
  const block = last?.mentions[0]?.block;
  if (last === undefined || block === undefined) return null;
  return statement.block - block <= (isRelativeToBefore(statement) ? 4 : 1) ? (dayOf(last) ?? null) : null;
}

function dayFrom(statement: Statement, base: DraftDate): string | null {
  const start = Date.parse(`${base.start}T00:00:00Z`);
  const shift = SHIFTS.find(([pattern]) => pattern.test(statement))?.[1];
  if (shift !== undefined) return isoOf(start + shift * DAY);
  // `W piątek złożono kwiaty, a w sobotę obejrzano mecz`: two days, two things.
  const [named, ...others] = weekdaysIn(statement.folded);
  if (named === undefined || named.at > OPENING || others.length > 0) return null;
  const from = ((new Date(start).getUTCDay() + 6) % 7) + 1;
  // Within one weekend: from Thursday on, and forward.
  if (from < 4 || named.weekday <= from) return null;
  return isoOf(start + (named.weekday - from) * DAY);
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
