import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { isDescribed } from '../drafts/about.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';
import { isHabit, isPast } from '../wording/cues.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { eventDates } from './assign-dates.ts';
import { joinConsecutive, resolveMention } from './resolve-dates.ts';
import { toldDate } from './told-day.ts';
import { yearFirstHead } from './year-first-heads.ts';

const RULE = 'facts/events/dates/day-heads.ts';
/** So many headings that are days make a chronicle. */
const LEAST = 2;
/** News have their days above them, too, and those are when they were put up. */
const NEWS = phrase(
  /(?<!\p{L})(?:aktualnosci|wiadomosci|komunikaty|ogloszenia|newsy|news|informacje|prasow\p{L}{1,3}|blog|wpisy|archiwum|publikacje|dokumenty|uchwaly|zarzadzenia|nabory|przetargi)(?!\p{L})/u,
);
/** What a day in a heading may stand with. */
const BESIDE =
  /(?<![a-z])(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|niedz|nd|r|roku|dnia|od|do|i)(?![a-z])/gu;

/** What is told of other days: `w przyszłym roku`, `wcześniej`. */
const OF_OTHERS =
  /(?<!\p{L})(?:zaprasza\p{L}{0,4}|wczesniej|uprzednio|niedawno|wczoraj|poprzedni\p{L}{1,3}|ubiegl\p{L}{1,3}|przyszl\p{L}{1,3}|zapowie\p{L}{1,8}|ustalon\p{L}{1,2}|przygotow\p{L}{1,6}|relacj\p{L}{1,2})(?!\p{L})/u;

const CHRONICLES = new WeakMap<PageContext, ReadonlyMap<number, Statement>>();

/** The headings of a page that are a day and no more, where most of their level are such; by their blocks. */
function dayHeads(context: PageContext): ReadonlyMap<number, Statement> {
  const known = CHRONICLES.get(context);
  if (known !== undefined) return known;
  const heads = new Map<number, Statement>();
  const { blocks } = context.page;
  for (const [block, { kind }] of blocks.entries()) {
    const [only, ...more] = kind === 'heading' ? (context.byBlock[block] ?? []) : [];
    if (only !== undefined && more.length === 0 && isDay(only)) heads.set(block, only);
  }
  const level = blocks[[...heads.keys()][0] ?? -1]?.level;
  const alike = blocks.filter((block) => block.kind === 'heading' && block.level === level).length;
  const days = [...heads.keys()].filter((block) => blocks[block]?.level === level);
  const first = blocks.find(({ kind }) => kind === 'heading');
  const news = blocks.some(
    (block, index) =>
      block.kind === 'heading' &&
      (block === first || block.level === 1) &&
      (context.byBlock[index] ?? []).some((one) => NEWS.test(one)),
  );
  const kept = days.length >= LEAST && days.length * 2 > alike && !news ? days : [];
  const found = new Map(kept.map((block) => [block, heads.get(block) as Statement]));
  CHRONICLES.set(context, found);
  return found;
}

/** `12 maja 2019 r.`, `sobota, 3 czerwca`, `3–5 czerwca 2022`. Trap: `12 maja 2019, 14:33`, the minute when something was put up. */
function isDay(statement: Statement): boolean {
  const [date, ...others] = eventDates(statement);
  if (date === undefined || others.length > 0 || date.expression.dates[0]?.start.day == null) return false;
  if (statement.times.length > 0 || statement.text.length > 70) return false;
  const rest =
    statement.folded.slice(0, date.start - statement.start) + statement.folded.slice(date.end - statement.start);
  return !/[a-z\d]/u.test(rest.replace(BESIDE, ' '));
}

/**
 * `### 12 maja 2019 r.` over `W Ełku odbył się Kongres Miast.` or `Kongres Miast w Ełku.`, several times: a chronicle by days. Traps: news with the day they were put up;
 * `Zapraszamy na Forum`, which is not on the day of the heading.
 */
export function dateByDayHeads(context: PageContext, drafts: readonly Draft[]): void {
  const heads = dayHeads(context);
  for (const draft of drafts) {
    if (draft.dates.length > 0 || draft.governed || draft.weight === 'hypernym') continue;
    const told = statementAt(context, draft.at);
    if (told === null) continue;
    const day = dayOfChronicle(context, told, draft) ?? dayOfHeading(context, heads, told, draft);
    if (day === null) continue;
    draft.dates.push(day);
    draft.asserted = true;
    draft.supports.push({ field: 'start_date', ...day.span, rule: RULE });
  }
}

function dayOfHeading(
  context: PageContext,
  heads: ReadonlyMap<number, Statement>,
  told: Statement,
  draft: Draft,
): DraftDate | null {
  const head = heads.get(context.page.scopes[told.scope]?.heading ?? -1);
  return head === undefined || hasHours(context, told) || !isToldOfDay(context, told, draft)
    ? null
    : dayOf(context, head);
}

function dayOf(context: PageContext, head: Statement): DraftDate | null {
  const days = joinConsecutive(eventDates(head).flatMap((date) => [...resolveMention(context, head, date)]));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** `2011, 8–9 czerwca` / `II Kongres Noteci gości Nakło`: what opens a line of a chronicle is of the day above it, in whatever tense. */
function dayOfChronicle(context: PageContext, told: Statement, draft: Draft): DraftDate | null {
  const head = yearFirstHead(context, told.block);
  if (head === null || head === told || told.dates.length > 0 || isHabit(told) || draft.plural) return null;
  const opens = draft.at - told.start <= OPENING && context.byBlock[told.block]?.[0] === told;
  if (!opens || !(draft.named || draft.weight === 'strong')) return null;
  if (head.dates.length > 0) return dayOf(context, head);
  const span = { start: head.start, end: head.start + YEAR_LENGTH };
  return toldDate({ start: head.text.slice(0, YEAR_LENGTH), end: null, span, inferred: false, past: true });
}

/** How far into its line it may stand. */
const OPENING = 3;
const YEAR_LENGTH = 4;

/** Below the day stand hours: the points of a programme, which is read as a whole. */
const hasHours = ({ statements }: PageContext, { scope }: Statement): boolean =>
  statements.some((one) => one.scope === scope && (one.times.length > 0 || HOUR.test(one.text)));
const HOUR = /^\P{L}{0,3}(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\.?\d)/u;

/** Whether what opens a block, or a line of it, tells of the day: in the past, or without a verb. */
function isToldOfDay({ byBlock }: PageContext, told: Statement, draft: Draft): boolean {
  if (told.kind === 'heading' || told.dates.length > 0 || isHabit(told) || OF_OTHERS.test(told.folded)) return false;
  if (byBlock[told.block]?.[0] !== told) return false;
  if (isPast(told)) return draft.asserted;
  const placed = draft.places.some(({ basis }) => basis === 'stated');
  return !hasVerb(told) && (draft.named || draft.weight === 'strong' || (placed && isDescribed(draft)));
}
