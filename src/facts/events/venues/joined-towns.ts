import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `do Brodnicy, Chełmna i Torunia`: the towns joined to one by commas and conjunctions only. Trap: `do Brodnicy, gdzie czekał burmistrz Chełmna`. */
export function joinedTowns(
  { places, folded, start }: Statement,
  first: PlaceMention,
  isTown: (place: PlaceMention) => boolean,
): readonly PlaceMention[] {
  const towns = [first];
  for (const place of places) {
    const last = towns.at(-1) ?? first;
    if (place.start < last.end || !isTown(place)) continue;
    if (
      !/^\s{0,2}(?:,|i|oraz|a\s{1,3}takze)\s{1,3}(?:do\s{1,3})?$/u.test(
        folded.slice(last.end - start, place.start - start),
      )
    )
      break;
    towns.push(place);
  }
  return towns;
}
