import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

const YEAR_AGO = phrase(
  /(?<!\p{L})(?:przed\s{1,3}rokiem|rok\s{1,3}temu|(?:dwa|trzy|cztery)\s{1,3}lata\s{1,3}temu|przed\s{1,3}(?:dwoma|trzema)\s{1,3}laty|(?:w\s{1,3})?(?:ubieglym|zeszlym)\s{1,3}roku)(?!\p{L})/u,
);

/** `Przed rokiem orszak odwołano`: a bare noun in a sentence about another year is not this year's. */
export function inItsYear(
  statement: Statement,
  occasion: OccasionMention,
  dates: readonly DateMention[],
): OccasionMention {
  const plain = dates.every((date) => date.expression.dates[0]?.start.day == null);
  const ago = occasion.deixis === null && plain ? YEAR_AGO.exec(statement) : null;
  // `Rok temu XXV Kongres podejmował Ciechocinek`
  const numbered =
    occasion.edition !== null && (ago?.index ?? Number.POSITIVE_INFINITY) < occasion.start - statement.start;
  const other = ago !== null && (!occasion.named || numbered);
  return other ? { ...occasion, deixis: 'last_year' } : occasion;
}
