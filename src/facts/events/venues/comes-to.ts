import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `zawita 12 maja do`, `wróci tego lata do`, between the occasion and the town. */
const COMES_ITSELF =
  /^(?:[^.;,]|\sr\.){0,30}(?<!\p{L})(?:zawita(?:l[aoy]?)?|(?:po)?wroci(?:l[aoy]?)?|(?:po)?wraca|trafi(?:l[aoy]?)?|(?:przeniosl[aoy]?|przeniesie|przenosi)\s{1,3}sie|przyjedzie|przyjechal[aoy]?|zagosci(?:l[aoy]?)?|(?:przy|s)ciagn(?:al|el[aoy]|ie))(?!\p{L})(?:[^.;,]|\sr\.){0,40}\sdo\s{1,3}$/u;
/** `12 maja ściągną miłośnicy aut na`, between the town and the occasion. */
const COME_FOR =
  /^(?:[^.;,]|\sr\.){0,40}(?<!\p{L})(?:sciagn(?:a|eli|ely|ie|elo)|zjad(?:a|zie)|zjedzie|zjecha(?:li|ly|lo)|przyjad(?:a|zie)|przyjecha(?:li|ly|lo)|przybed(?:a|zie)|przyby(?:li|ly|lo)|zawita(?:ja|li|ly))(?!\p{L})[^.;,]{0,70}\sna\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u;

/** `zaprasza w dniu 12 maja na | Turniej Szachowy | do | Suwałk` */
const INVITES = /(?<!\p{L})zaprasza\p{L}{0,3}(?:\s(?:[^.;:!?]|(?<=\sr)\.|(?<=\d)\.){0,80})?\sna\s{1,3}$/u;
const LONGEST_LEAD = 110;
/** Trips go to a town and are not held there. */
const TRAVEL = /^(?:wyjazd|wycieczka|pielgrzymka|podróż|rejs|misja|spływ|rajd|objazd)$/u;

/**
 * `Forum Wody wróci do Kutna`, `Do Kutna ściągną miłośnicy aut na II Zlot`: the town that an occasion comes to, or people for it. Traps: `po zjeździe delegacja wróciła do Kutna`, which is
 * the way home; `z Łęczycy`.
 */
export function comesTo({ folded, start }: Statement, occasion: OccasionMention, place: PlaceMention): boolean {
  if (place.start >= occasion.end) {
    const between = folded.slice(occasion.end - start, place.start - start);
    if (occasion.cases.includes('nom') && COMES_ITSELF.test(between)) return true;
    if (!/^,?\s{1,3}do\s{1,3}$/u.test(between) || TRAVEL.test(occasion.lemma)) return false;
    return INVITES.test(folded.slice(Math.max(0, occasion.start - start - LONGEST_LEAD), occasion.start - start));
  }
  const before = folded.slice(Math.max(0, place.start - start - 8), place.start - start);
  return /(?<!\p{L})do\s{1,3}$/u.test(before) && COME_FOR.test(folded.slice(place.end - start, occasion.start - start));
}
