import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** Between a day and what it heads: an hour and a dash, and adjectives. Trap: `5 maja, w ramach projektu – konferencja`. */
const HEADS =
  /^\.?\s{0,2}(?:\(\p{L}{2,14}\.?\)\s{0,2})?,?\s{0,2}(?:(?:o\s)?(?:godz\.?|godzina|g\.)\s?)?(?:\d{1,2}(?:[.:]\d\d)?)?\s{0,2}[–—-]\s{1,2}(?:\p{L}{4,20}[yaei]\s){0,2}$/u;

/** An hour, a dash and adjectives take no more characters. */
const FARTHEST = 80;

/** Whether a day stands right before an occasion, with nothing but an hour and a dash between: `28 maja, godz. 9.30 – szkolenie`. */
export function headsOccasion(statement: Statement, occasion: OccasionMention, date: DateMention): boolean {
  if (date.end > occasion.start || occasion.start - date.end > FARTHEST) return false;
  if (date.expression.dates[0]?.start.day == null) return false;
  return HEADS.test(statement.folded.slice(date.end - statement.start, occasion.start - statement.start));
}

/**
 * `28 maja – szkolenie, 4 czerwca – warsztaty`: a sentence that is a run of days, each with its own occasion, tells that they are held. Trap: one such pair
 * alone (`5 maja – konkurs ofert`).
 */
export function isOfRun(statement: Statement, occasion: OccasionMention): boolean {
  const headed = headedIn(statement);
  return headed.size > 1 && headed.has(occasion);
}

const HEADED = new WeakMap<Statement, ReadonlySet<OccasionMention>>();

/** The occasions of a sentence that a day heads; asked for each of them, so found once. Both are in order. */
function headedIn(statement: Statement): ReadonlySet<OccasionMention> {
  const known = HEADED.get(statement);
  if (known !== undefined) return known;
  const headed = new Set<OccasionMention>();
  let next = 0;
  for (const date of statement.dates) {
    while (next < statement.occasions.length && (statement.occasions[next]?.start ?? 0) < date.end) next++;
    const one = statement.occasions[next];
    // `1 września – rozpoczęcie roku szkolnego, 24 czerwca – zakończenie`: when something begins.
    if (one === undefined || (one.weight !== 'strong' && /(?:nie|cie)$/u.test(one.lemma))) continue;
    if (headsOccasion(statement, one, date)) headed.add(one);
  }
  HEADED.set(statement, headed);
  return headed;
}
