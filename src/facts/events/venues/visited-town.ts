import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const VISITED = /(?<!\p{L})(?:odwiedzi|zwiedzi|wizytowa)(?:l[aoiy]?|ly|li)(?!\p{L})/u;
/** Days and adverbs between the verb and the town. Trap: `odwiedzili firmy w`, a preposition. */
const BETWEEN =
  /^\s{1,3}(?:(?:(?:w\s{1,3}dni(?:ach|u)|dnia|w)\s{1,3})?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s{1,3}\p{L}{3,12}(?:\s{1,3}\d{4}\s{1,3}(?:r\.|roku))?\s{1,3}|\p{L}{4,16}(?:nie|owo|asem|io|iej)\s{1,3}|(?:miasto|gmine|nasze|partnerskie|partnerska)\s{1,3}){0,3}$/u;

/** `Delegacja z Bergen odwiedziła Kutno`, `Kutno odwiedzili w maju goście`: the town that a visit is to. Traps: `goście z Bergen odwiedzili szkołę w Kutnie`; who comes from it. */
export function visitedTown(
  { text, folded, start, places }: Statement,
  isSettlement: (place: PlaceMention) => boolean,
): PlaceMention | null {
  const verb = VISITED.exec(folded);
  if (verb === null) return null;
  const end = verb.index + verb[0].length;
  const visited = places.filter((place) => {
    if (!isSettlement(place) || (place.role !== 'other' && place.role !== 'unit')) return false;
    const at = place.start - start;
    if (at >= end) return BETWEEN.test(folded.slice(end, at));
    const isFirst = /^[^\p{L}]{0,4}$|[,;]\s{1,3}$|\d\s{1,3}(?:r\.|roku)\s{1,3}$|\p{L}a\s{1,3}$/u.test(
      text.slice(Math.max(0, at - 20), at),
    );
    return isFirst && BETWEEN.test(folded.slice(place.end - start, verb.index));
  });
  return visited.length === 1 ? (visited[0] ?? null) : null;
}
