import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/**
 * `Prešov zaprasza na Igrzyska`, `zaprasza na nią portugalskie Évora`, `na posiedzenie zaprosi Kępno`: the town that asks its guests in. Trap: `Gmina Kutno zaprasza na wycieczkę`,
 * an office asks to where it likes.
 */
export function invitingTown(
  { text, folded, start, places }: Statement,
  isSettlement: (place: PlaceMention) => boolean,
): PlaceMention | null {
  const verb = /(?<!\p{L})zapra(?:sza|szaja|si|sil[aoy]?)(?!\p{L})/u.exec(folded);
  if (verb === null || !/(?<!\p{L})na(?!\p{L})/u.test(folded)) return null;
  const end = verb.index + verb[0].length;
  const beside = places.filter((place) => {
    const printed = text.slice(place.start - start, place.end - start);
    if (!isSettlement(place) || place.role !== 'other' || printed !== place.name) return false;
    const before = folded.slice(place.end - start, Math.max(place.end - start, verb.index));
    const after = folded.slice(end, Math.max(end, place.start - start));
    if (place.end - start <= verb.index)
      return (
        /^\s{1,3}(?:\p{L}{2,10}\s{1,3}){0,1}$/u.test(before) &&
        /^(?:[^\p{L}]{0,4}|.{0,80}[,;]\s{1,3}(?:a\s{1,3})?|.{0,60}\p{L}\s{1,3})$/u.test(
          folded.slice(0, place.start - start),
        )
      );
    return (
      place.start - start >= end &&
      /^\s{1,3}(?:na\s{1,3}ni[ąae]\p{L}{0,1}\s{1,3})?(?:\p{L}{4,16}(?:ie|e|a|y|i)\s{1,3}){0,1}$/u.test(after)
    );
  });
  return beside.length === 1 ? (beside[0] ?? null) : null;
}
