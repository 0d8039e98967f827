import type { DateMention, OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import { hasPredicate } from '../wording/has-predicate.ts';

/** `, a 20 sierpnia …`, `, zaś przyszłoroczne …`: where a clause begins that tells of a day, or another one, of its own. */
const CLAUSE = /[,;]\s{1,3}(?:a|zas|natomiast)\s{1,3}/gu;
/** Another one of what was told of, by its place in the row. */
const ANOTHER = /^(?:przyszloroczn|zeszloroczn|ubiegloroczn|poprzedni|nastepn|kolejn)\p{L}{1,3}(?!\p{L})/u;
/** `, w Zelgniewie – olimpiada, a w Prawomyślu – ognisko`: a list of where, each with what is held there. Trap: `w Kole, w hali – 3 maja`. */
const NEXT_TOWN =
  /,\s{1,3}(?:(?:a|i|zas|natomiast)\s{1,3}){0,1}we?\s{1,3}(?:\p{L}{3,20}[ -]){0,2}\p{L}{3,20}\s[–—-]\s(?=\p{L})(?!od?\s|we?\s|[ai]\s|dnia\s|start|poczatek)/u;
/** What a clause ends with that still tells of the same: `a 7 maja zakończył się`. */
const GOES_ON = /(?<!\p{L})(?:za|s)koncz|(?<!\p{L})potrwa|(?<!\p{L})(?:final|nast(?:apil|api|epn)|kontynu)/u;
/** How far behind the beginning of its clause a day may stand. */
const NEAR = 24;

/**
 * `Od 7 do 9 lipca gościliśmy festiwal, a 20 sierpnia w Nieborowie zagrała orkiestra`; `Święto odbyło się w Śmiglu, a przyszłoroczne zaplanowano w Czempiniu`: the place
 * of a clause that tells something else. Trap: `Turniej rozegrano 5 maja w Kutnie, a 6 maja w Łęczycy`, of two days of one, without a verb of its own.
 */
export function isOfLaterClause(statement: Statement, { start, end }: OccasionMention, place: PlaceMention): boolean {
  if (place.start <= end) return false;
  if (isOfNextTown(statement, start, end, Math.min(statement.end, place.end + 4))) return true;
  return clausesBetween(statement, end, place.start).some(
    ({ comma, begins }) =>
      ANOTHER.test(statement.folded.slice(begins, place.start - statement.start)) ||
      (isOfOtherDay(statement, comma, begins) && tellsItself(statement, begins)),
  );
}

/** The same of the day that such a clause begins with. Trap: `Festiwal rozpoczął się 5 maja, a 7 maja zakończył się koncertem`. */
export function isDayOfLaterClause(statement: Statement, { start, end }: OccasionMention, date: DateMention): boolean {
  if (date.start <= end) return false;
  if (isOfNextTown(statement, start, end, date.start)) return true;
  return clausesBetween(statement, end, date.start).some(
    ({ comma, begins }) => isOfOtherDay(statement, comma, begins) && tellsItself(statement, begins),
  );
}

/** What stands behind another town's dash, of an occasion that has its own town before it. Trap: `odbędzie się w Kole, w Turku – a zakończy w Pile`. */
function isOfNextTown({ places, folded, start }: Statement, from: number, end: number, to: number): boolean {
  return (
    NEXT_TOWN.test(folded.slice(end - start, to - start)) &&
    places.some((one) => one.role === 'venue' && one.end <= from)
  );
}

interface Clause {
  readonly comma: number;
  readonly begins: number;
}

function clausesBetween({ folded, start }: Statement, from: number, to: number): readonly Clause[] {
  return [...folded.slice(from - start, to - start).matchAll(CLAUSE)].map(({ index, 0: found }) => ({
    comma: from - start + index,
    begins: from - start + index + found.length,
  }));
}

/** A day before the comma, and another right behind it. */
function isOfOtherDay({ dates, start }: Statement, comma: number, begins: number): boolean {
  return (
    dates.some((date) => date.end - start <= comma) &&
    dates.some((date) => date.start - start >= begins && date.start - start <= begins + NEAR)
  );
}

function tellsItself({ text, folded }: Statement, begins: number): boolean {
  const rest = /^[^;]{0,160}/u.exec(folded.slice(begins))?.[0] ?? '';
  return !GOES_ON.test(rest) && hasPredicate(text.slice(begins, begins + rest.length), rest);
}
