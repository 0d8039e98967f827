import type { OccasionMention, PlaceMention } from '../../model/mention.ts';
import type { Statement } from '../context.ts';

/** `XI Forum Sołtysów – Borek Wielkopolski, 6 maja`: a town between the occasion and its day, whatever other place the sentence goes on to. Trap: `Zjazd – Kutno i okolice`. */
export function townAfterDash(statement: Statement, { end }: OccasionMention): PlaceMention | null {
  const place = statement.places.find((one) => one.start >= end);
  if (place === undefined || place.role === 'name_part' || place.role === 'origin') return null;
  const before = statement.text.slice(end - statement.start, place.start - statement.start);
  const date = statement.dates.find((one) => one.start >= place.end);
  const after =
    date === undefined ? null : statement.text.slice(place.end - statement.start, date.start - statement.start);
  return /^\s[–—-]\s$/u.test(before) && after !== null && /^,\s(?:w dniach |w dniu |dnia )?$/u.test(after)
    ? place
    : null;
}
