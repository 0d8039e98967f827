import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `zjazd, którego pierwszą część stanowił pokaz`, `gala, podczas której odbył się koncert`, `zjazd, któremu towarzyszył jarmark`: right between the two. */
const PART_CLAUSE =
  /^[^.;:–—]{0,60},\s{1,3}(?:podczas\s{1,3}|w\s{1,3}(?:czasie|trakcie|ramach)\s{1,3})?ktor(?:ego|ej|ych|emu|ym)\s{1,3}(?:\p{L}{3,12}a\s{1,3}){0,1}(?:(?:czesc|czescia|punktem|elementem)\s{1,3})?(?:stanowil[aoy]?|bedzie|byl[aoy]?|odbyl[aoy]?\s{1,3}sie|odbedzie\s{1,3}sie|towarzysz\p{L}{1,5})\s{1,3}(?:(?:tez|takze|rowniez|m\.in\.)\s{1,3}){0,1}(?:\p{L}{3,16}(?:a|y|i|e)\s{1,3}){0,2}$/u;
/** `Częścią konferencji było także uroczyste posiedzenie`, `Elementem zjazdu będzie jarmark`. */
const PART_BEFORE = /(?<!\p{L})(?:czescia|elementem|punktem)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u;

/** The occasion of the same sentence that it says this one is a part of, or null. Trap: `spotkanie, podczas którego podsumowano konferencję`. */
export function wholeOf(statement: Statement, occasion: OccasionMention): OccasionMention | null {
  const at = statement.occasions.indexOf(occasion);
  const before = statement.occasions[at - 1];
  if (before === undefined || before.weight === 'hypernym' || before.lemma === occasion.lemma) return null;
  const { start, folded } = statement;
  if (PART_CLAUSE.test(folded.slice(before.end - start, occasion.start - start))) return before;
  const lead = folded.slice(Math.max(0, before.start - start - 40), before.start - start);
  const between = folded.slice(before.end - start, occasion.start - start);
  return PART_BEFORE.test(lead) && /^[^.;:,]{0,30}\s(?:byl[aoy]?|bedzie|jest)\s/u.test(between) ? before : null;
}
