/** Each further page with other content adds this much, up to the cap; a conflict found between claims takes a tenth away. */
const CONFIRMED = 0.02;
const CAP = 0.99;
const CONTESTED = 0.9;

/** Confidence of an entity drawn from claims of `pages` pages with different content. One uncontested claim keeps its own. */
export function unitedConfidence(claims: readonly number[], pages: number, contested: boolean): number {
  const best = Math.max(...claims);
  if (pages <= 1 && !contested) return best;
  const confirmed = Math.max(best, Math.min(CAP, best + CONFIRMED * (pages - 1)));
  return Math.round((contested ? confirmed * CONTESTED : confirmed) * 1000) / 1000;
}
