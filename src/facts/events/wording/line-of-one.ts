import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** What may stand in such a line besides: marks, small words, days of the week, hours' words. */
const BETWEEN =
  /^(?:[^\p{L}\p{N}]|(?<!\p{L})(?:zaproszenie|zapraszamy(?=\s{1,3}na(?!\p{L})|:)|na|wstep\s{1,3}wolny|we?|dnia|dni(?:u|ach)|od|godz(?:ina|iny|inie)?|br?|r|roku|start|poczatek|rynek|poniedzialek|wtorek|srod[ae]|czwartek|piatek|sobot[ae]|niedziel[ae])(?!\p{L}))*$/u;
const LONGEST = 200;

/**
 * `Święto Pieroga – Gdynia, 12 maja 2019 r.`, `12.05.2019 Odsłonięcie pomnika (Ełk)`: a line that is but a name of two words or more, a day and a town announces one event, whatever its noun.
 * Traps: `Otwarcie ofert, Gdynia, 12 maja`, which is no occasion; `Święto Pieroga, 12 maja`, without a town.
 */
export function isLineOfOne(statement: Statement, occasion: OccasionMention): boolean {
  if (statement.text.length > LONGEST || statement.kind === 'heading') return false;
  if (occasion.plural || !(occasion.name.includes(' ') || occasion.about !== null) || statement.dates.length !== 1)
    return false;
  const [date] = statement.dates;
  if (date?.expression.dates[0]?.start.day == null || date.expression.dates.length > 1) return false;
  const places = statement.places.filter(
    ({ start, end }) => end <= occasion.start || start >= (occasion.about?.end ?? occasion.end),
  );
  if (places.length === 0 || statement.occasions.some((one) => one !== occasion && !isWithin(one, occasion)))
    return false;
  const told = { start: occasion.start, end: occasion.about?.end ?? occasion.end };
  const taken = [told, date, ...places, ...statement.times].sort((a, b) => a.start - b.start);
  let from = statement.start;
  for (const { start, end } of taken) {
    if (start > from && !BETWEEN.test(statement.folded.slice(from - statement.start, start - statement.start)))
      return false;
    from = Math.max(from, end);
  }
  return BETWEEN.test(statement.folded.slice(from - statement.start));
}

const isWithin = (one: OccasionMention, other: OccasionMention): boolean =>
  one.start >= other.start && one.end <= other.end;
