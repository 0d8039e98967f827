import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/**
 * `XI Forum Sołtysów – Borek Wielkopolski, 6 maja`, `3.05.2019 Zebranie wiejskie – Kutno`: a town between the occasion and its day, or last in a row that
 * begins with the day, whatever other place the sentence goes on to. Traps: `Zjazd – Kutno i okolice`, `3.05.2019 Mecz Lesko – Sanok`.
 */
export function townAfterDash(statement: Statement, occasion: OccasionMention): PlaceMention | null {
  const { start, end } = occasion;
  const place = statement.places.find((one) => one.start >= end);
  if (place === undefined || place.role === 'name_part' || place.role === 'origin') return null;
  const before = statement.text.slice(end - statement.start, place.start - statement.start);
  if (!/^\s[–—-]\s$/u.test(before)) return null;
  return isBeforeDay(statement, place) || (isLast(statement, place) && isDatedRow(statement, start)) ? place : null;
}

function isBeforeDay(statement: Statement, place: PlaceMention): boolean {
  const date = statement.dates.find((one) => one.start >= place.end);
  if (date === undefined) return false;
  return /^,\s(?:w dniach |w dniu |dnia )?$/u.test(
    statement.text.slice(place.end - statement.start, date.start - statement.start),
  );
}

const isLast = (statement: Statement, { end }: PlaceMention): boolean =>
  /^\s{0,3}\.?\s{0,3}$/u.test(statement.text.slice(end - statement.start));

/** The day stands at the row's beginning, the occasion right behind it, and no other town between. */
function isDatedRow({ text, start, dates, places }: Statement, occasion: number): boolean {
  const day = dates[0];
  return (
    day !== undefined &&
    /^\P{L}{0,4}$/u.test(text.slice(0, day.start - start)) &&
    /^\P{L}{1,8}$/u.test(text.slice(day.end - start, Math.max(day.end, occasion) - start)) &&
    places.length === 1
  );
}
