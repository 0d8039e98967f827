import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `14 maja, godz. 15.00, Dom Kultury w Kutnie`: a house between commas is where. Trap: `zaprasza Dom Kultury w Kutnie`. */
export function inHouse(statement: Statement, place: PlaceMention): boolean {
  return /[,–-]\s{0,2}(?:\p{L}{4,14}(?:a|y|e|i)\s{1,2}){0,2}(?:dom|osrodek|centrum|bibliotek[ai]|hala|sala|szkola|zespol|remiza|klub|muzeum|teatr|kino|swietlica|stadion|amfiteatr|kosciol|park|zamek|palac)(?:\s{1,2}\p{L}{3,14}){0,3}\s{1,2}(?:w|we)\s{1,2}$/u.test(
    statement.folded.slice(0, place.start - statement.start),
  );
}
