import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const HELD = /^\s{1,3}(?:odbyl[aoy]?|odbed(?:zie|a))\s{1,3}sie(?!\p{L})[^,;]{0,60}$/u;
/** What ends a clause behind the place: `w Sanoku oraz Festiwal`, `w Opolu, towarzyszyły targi`. */
const ENDS = /^[^;:!?]{0,50}?(?:[,;]|\s(?:oraz|i|a|natomiast|zas))\s/u;
/** Another clause before the place: `Forum zakończono, a w Sanoku …`. */
const ANOTHER = /;|,\s{1,3}(?:a|natomiast|zas|ale|potem)\s/u;

/**
 * The occasion in whose clause a venue stands, whichever is nearer: one just said to be held (`Zjazd odbył się w Kutnie, obok Targów`), or the one before it where a comma or
 * `oraz` parts the place from the next (`Forum 4 października w Sanoku oraz Festiwal 12 października w Krośnie`). Trap: `Forum zakończono, a w Sanoku odbędzie się Festiwal`.
 */
export function ownerInClause(
  { folded, start }: Statement,
  place: PlaceMention,
  all: readonly OccasionMention[],
  places: readonly PlaceMention[],
): OccasionMention | undefined {
  const held = all.find(
    (one) => one.end <= place.start && HELD.test(folded.slice(one.end - start, place.start - start)),
  );
  if (held !== undefined) return held;
  const behind = all.filter((one) => one.start >= place.end);
  const next = behind.reduce<OccasionMention | undefined>(
    (a, b) => (a === undefined || b.start < a.start ? b : a),
    undefined,
  );
  const before = all.reduce<OccasionMention | undefined>(
    (a, b) => (b.end <= place.start && (a === undefined || b.end > a.end) ? b : a),
    undefined,
  );
  if (next === undefined || before === undefined) return undefined;
  // `w Sanoku i Krośnie festiwal`: both are of what follows.
  if (places.some((other) => other.start >= place.end && other.end <= next.start)) return undefined;
  if (ANOTHER.test(folded.slice(before.end - start, place.start - start)))
    return ENDS.test(folded.slice(place.end - start, next.start - start)) ? undefined : next;
  return ENDS.test(folded.slice(place.end - start, next.start - start)) ? before : undefined;
}
