import type { EventClassification } from '../../../model/event.ts';
import { lowerBound } from '../../../polish/lower-bound.ts';
import type { PageContext, Statement } from '../../context.ts';
import { weekdaysIn } from '../dates/weekdays.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import { isHabit } from '../wording/cues.ts';
import { ORDINAL_DAY, ORDINALS } from './ordinal-day.ts';

const RULE = 'facts/events/programme/later-days.ts';
const DAY = 86_400_000;

/** What goes on for days. */
const LASTING: ReadonlySet<EventClassification> = new Set([
  'congress',
  'conference',
  'forum',
  'fair',
  'festival',
  'competition',
  'study_visit',
]);
/** How many sentences behind its name a day of it may be told of. */
const REACH = 12;
/** `drugiego dnia świąt`, `trzeci dzień tygodnia`: of something else. */
const OF_OTHER =
  /^\s{1,3}(?:swiat|wojny|powstania|tygodnia|miesiaca|roku|szkoly|nauki|kadencji|konsultacji|(?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrzes|pazdz|listop|grud)\p{L}{1,8})(?!\p{L})/u;

/**
 * `5 maja ruszył Festiwal Kapel. Drugiego dnia wystąpił chór`, `W sobotę grali młodzi, w niedzielę zespoły`: what is told by its first day alone ends on the last day that is counted behind it.
 * Traps: an end that is printed; `drugiego dnia świąt`; a day that is counted of another event told of between; `w soboty i niedziele`.
 */
export function endByLaterDays(context: PageContext, clusters: readonly Draft[]): void {
  const lasting = clusters.filter(
    ({ dates, classification, plural, programme }) =>
      dates.length > 0 && LASTING.has(classification) && !plural && !programme,
  );
  const owned = lasting
    .flatMap((draft) => draft.mentions.map(({ start }) => ({ start, draft })))
    .sort((a, b) => a.start - b.start);
  if (owned.length === 0) return;
  endByDayHeads(context, lasting);
  for (const statement of context.statements) {
    if (!ORDINAL_DAY.mayStand(statement) && weekdaysIn(statement.folded).length < 2) continue;
    const next = lowerBound(owned.length, (at) => (owned[at]?.start ?? 0) < statement.end);
    const draft = owned[next - 1]?.draft;
    if (draft === undefined || itemOf(context, draft.scope) !== itemOf(context, statement.scope)) continue;
    const from = context.statements.findLastIndex(
      ({ start }, at) => at <= statement.index && start <= (owned[next - 1]?.start ?? 0),
    );
    if (from < 0 || statement.index - from > REACH) continue;
    // `Drugi Kongres odbył się 12 czerwca. … Drugiego dnia przewidziano`, where the third lasts two days: of that one
    if (
      lasting.some(
        (one) => one !== draft && lastsDays(one) && itemOf(context, one.scope) === itemOf(context, draft.scope),
      )
    )
      continue;
    endOn(draft, statement);
  }
}

/** `Dzień drugi, 11 października` above the lines of that day: of what began on the tenth, told of wherever above. Trap: `Dzień drugi, 18 października`, of another round. */
function endByDayHeads(context: PageContext, lasting: readonly Draft[]): void {
  for (const statement of context.statements) {
    const [date, ...others] = statement.dates;
    if (statement.kind !== 'heading' || date === undefined || others.length > 0 || !ORDINAL_DAY.test(statement))
      continue;
    const { month, day } = date.expression.dates[0]?.start ?? {};
    const told = ordinalIn(statement);
    if (day == null || month == null || told === 0) continue;
    const home = itemOf(context, statement.scope);
    const fits = lasting.filter((one) => {
      const first = one.dates[0]?.start ?? '';
      if (first.length !== 10 || itemOf(context, one.scope) !== home || one.at > statement.start) return false;
      const end = new Date(Date.parse(`${first}T00:00:00Z`) + told * DAY);
      return end.getUTCDate() === day && end.getUTCMonth() + 1 === month;
    });
    const [only, another] = fits;
    if (only !== undefined && another === undefined) endOn(only, statement, told);
  }
}

const lastsDays = ({ dates }: Draft): boolean => dates.some(({ start, end }) => end !== null && end !== start);

function endOn(draft: Draft, statement: Statement, ofHead = 0): void {
  const [only, ...others] = draft.dates;
  if (only?.start?.length !== 10 || others.length > 0 || isHabit(statement)) return;
  const first = Date.parse(`${only.start}T00:00:00Z`);
  const counted = statement.dates.length > 0 ? 0 : Math.max(ordinalIn(statement), weekdayIn(statement, first));
  const told = Math.max(ofHead, counted);
  const known = only.end === null ? 0 : (Date.parse(`${only.end}T00:00:00Z`) - first) / DAY;
  // A range that the page prints says when it ends.
  if (told <= known || (only.end !== null && only.mention !== null)) return;
  const end = new Date(first + told * DAY).toISOString().slice(0, 10);
  const mark = only.inferred ? '?' : '';
  draft.dates = [{ ...only, end, edtf: `${only.start}${mark}/${end}?`, mention: null }];
  draft.supports.push({ field: 'end_date', start: statement.start, end: statement.end, rule: RULE });
}

/** How many days after the first the last day that the sentence counts is. */
function ordinalIn(statement: Statement): number {
  const days = ORDINAL_DAY.all(statement).map(({ 0: words, 1: before, 2: behind, index }) =>
    OF_OTHER.test(statement.folded.slice(index + words.length)) ? 0 : (ORDINALS[before ?? behind ?? ''] ?? 0),
  );
  return Math.max(0, ...days);
}

/** `w sobotę …, a w niedzielę …`: of the day that it began on, and the next one. */
function weekdayIn({ folded, text }: Statement, first: number): number {
  if (MANY.test(text)) return 0;
  const own = ((new Date(first).getUTCDay() + 6) % 7) + 1;
  const days = weekdaysIn(folded).filter(({ at }) => ON_DAY.test(folded.slice(Math.max(0, at - 3), at)));
  const at = days.findIndex(({ weekday }) => weekday === own);
  const next = days[at + 1];
  return at === 0 && next?.weekday === (own % 7) + 1 ? 1 : 0;
}
/** `w soboty i niedziele`: each of them. Read as printed: `w niedzielę` folds to the same. */
const MANY = /(?<!\p{L})(?:poniedziałki|wtorki|środy|czwartki|piątki|soboty|niedziele)(?!\p{L})/u;
const ON_DAY = /(?:(?<!\p{L})we?|(?<!\p{L})i)\s$/u;
