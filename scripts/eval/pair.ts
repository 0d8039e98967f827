export interface Pairing<G, P> {
  readonly pairs: readonly (readonly [G, P])[];
  readonly missed: readonly G[];
  readonly extra: readonly P[];
}

/**
 * Pairs what is annotated with what is given, one to one, best score first; a score of 0 is no pair.
 * What is annotated `optional` takes its partner away from the extras, and is itself never a pair nor missed.
 */
export function pair<G extends { readonly optional: boolean }, P>(
  gold: readonly G[],
  given: readonly P[],
  score: (gold: G, given: P) => number,
): Pairing<G, P> {
  const candidates = gold.flatMap((g) => given.map((p) => ({ g, p, score: score(g, p) }))).filter((c) => c.score > 0);
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<G, P>();
  const taken = new Set<P>();
  for (const { g, p } of candidates) {
    if (pairs.has(g) || taken.has(p)) continue;
    pairs.set(g, p);
    taken.add(p);
  }
  return {
    pairs: [...pairs].filter(([g]) => !g.optional),
    missed: gold.filter((g) => !g.optional && !pairs.has(g)),
    extra: given.filter((p) => !taken.has(p)),
  };
}
