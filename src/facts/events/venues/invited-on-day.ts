import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

const INVITES = phrase(/(?<!\p{L})zaprasza(?:my|m|ja)?(?!\p{L})/u);
/** `, 7 września 2024 r. do`, ` w niedzielę 7 września o godz. 15.00 do`: a day, and no more, between the occasion and the place. */
const DAY_AND_TO =
  /^,?\s{1,3}(?:(?:w\s{1,3})?(?:dniu|dnia|\p{L}{5,12}),?\s{1,3}){0,1}\d{1,2}(?:\s{1,3}\p{L}{3,12}|\.\d{1,2})(?:[\s.]{1,2}\d{4}(?:\s{0,2}(?:r\.|roku))?)?,?\s{1,3}(?:(?:o\s{1,3})?godz(?:inie|\.)?\s{0,2}\d{1,2}(?:[.:]\d\d)?,?\s{1,3})?do\s{1,3}$/u;

/** `Na dożynki 7 września do Zasola zaprasza wójt`: whither one is asked on the day. Traps: `zapisy na rajd do 7 września do Zasola`, `dojazd do Zasola`. */
export function invitedOnDay(statement: Statement, occasion: OccasionMention, place: PlaceMention): boolean {
  if (place.start < occasion.end || !INVITES.test(statement)) return false;
  return DAY_AND_TO.test(statement.folded.slice(occasion.end - statement.start, place.start - statement.start));
}
