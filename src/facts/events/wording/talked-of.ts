import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

const TALKED_OF = phrase(
  /(?<!\p{L})(?:rozmawia|debatowa|dyskutowa|radzi|naradza|mowi|dyskut)(?:l[aoiy]?|li|ly|lismy|no|ono|ja|my|uja|ujemy)(?:\s{1,3}sie)?(?!\p{L})[^;:!?„”"]{0,60}?\s(?:o|nad|na\s{1,3}temat|w\s{1,3}sprawie)\s{1,3}(?:(?:organizacji|przygotowaniach(?:\s{1,3}do)?|terminie|programie|kosztach|budzecie)\s{1,3})?(?:\p{L}{3,16}\s{1,3}){0,1}$/u,
);

/**
 * `Rada debatowała 1 marca nad Festiwalem Smaków`, `rozmawiali 5 maja o organizacji dożynek`: what one talks of is not when and where one talks.
 * Trap: `o zmianach rozmawiano 1 marca na Forum`, where one does.
 */
export function isTalkedOf(statement: Statement, { start }: OccasionMention): boolean {
  const at = start - statement.start;
  return TALKED_OF.test(statement, statement.folded.slice(Math.max(0, at - 140), at));
}

/** Where a sentence comes to what is talked of: days and places behind it are that one's. */
export function talkedFrom(statement: Statement): number {
  return statement.occasions.find((one) => isTalkedOf(statement, one))?.start ?? statement.end;
}
