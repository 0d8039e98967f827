import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const RECEIVES =
  /^(?:,\s{1,3}ktor(?:y|a|e))?\s{1,3}(?:(?:w\s{1,3})?(?:dniach|dniu|dnia)\s{1,3})?(?:gosci|goscil[aoy]?|ugoscil[aoy]?|przyj(?:al|ela|elo|ely|mie|ma))\s{1,3}(?:w\s{1,3}\d{4}\s{1,3}(?:r\.|roku)\s{1,3})?(?:\p{L}{4,16}(?:ie|e|a|y|i)\s{1,3})?$/u;

/**
 * `II Zjazd przyjęły Kozy w maju 2004 r., a jubileusz świętowano w Ustroniu`, `zjazd, który w dniach 2-3 kwietnia 2019 r. gościła Łomża`: the town right behind the verb, whatever
 * the other clauses say. Trap: `zjazd gościł uczniów z Łomży`.
 */
export function receiver(
  statement: Statement,
  occasion: OccasionMention,
  isSettlement: (place: PlaceMention) => boolean,
): PlaceMention | null {
  const town = statement.places.find((place) => place.start > occasion.end && isSettlement(place));
  if (town === undefined) return null;
  // `które gości Gdynia`: a town in the nominative receives, whatever else `gości` may be.
  const printed = statement.text.slice(town.start - statement.start, town.end - statement.start);
  if (town.role !== 'other' && town.role !== 'unit' && !(town.role === 'origin' && printed === town.name)) return null;
  return RECEIVES.test(withoutDays(statement, occasion.end, town.start)) ? town : null;
}

/** What stands between two places of a sentence, without its days. */
function withoutDays({ folded, start, dates }: Statement, from: number, to: number): string {
  let told = '';
  let at = from;
  for (const date of dates) {
    if (date.start < at || date.end > to) continue;
    told += folded.slice(at - start, date.start - start).replace(/\s{1,3}(?:w\s{1,3})?(?:dniach\s{1,3})?$/u, ' ');
    at = date.end + (/^\s{0,2}(?:r\.|roku)?\s{0,3}/u.exec(folded.slice(date.end - start, to - start))?.[0].length ?? 0);
  }
  return told + folded.slice(at - start, to - start);
}
