import type { PlaceCandidate, PlaceMention } from '../../model/mention.ts';

function keyOf({ name, type, teryt, population }: PlaceCandidate): string {
  return `${type}|${name}|${teryt ?? population ?? ''}`;
}

/** Several names, not only a town and the commune around it. */
function isAmbiguous({ candidates }: PlaceMention): boolean {
  return new Set(candidates.map(({ name }) => name)).size > 1;
}

/** `w Lipsku` is in Lipsko where the page speaks of `Gmina Lipsko` elsewhere: of several names, the one that another mention gives alone comes first. */
export function settleHomonyms(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  if (!mentions.some(isAmbiguous)) return mentions;
  const sure = new Set(
    mentions.filter((mention) => !isAmbiguous(mention)).flatMap(({ candidates }) => candidates.map(keyOf)),
  );
  return mentions.map((mention) => {
    if (!isAmbiguous(mention)) return mention;
    const named = mention.candidates.filter((candidate) => sure.has(keyOf(candidate)));
    const [best] = named;
    if (best === undefined || new Set(named.map(({ name }) => name)).size > 1) return mention;
    const others = mention.candidates.filter((candidate) => !named.includes(candidate));
    return { ...mention, name: best.name, candidates: [...named, ...others] };
  });
}
