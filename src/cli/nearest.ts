import { editDistance } from '../store/edit-distance.ts';

/** The words that `typed` may be a slip of: those it differs from in the fewest letters, or is the beginning of. None where all are far. */
export function nearest(typed: string, words: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  const bare = wanted.replace(/^-+/, '');
  if (bare.length < 2 || bare.length > 60) return [];
  const near = words
    .map((word) => ({ word, distance: distanceTo(bare, word.replace(/^-+/, '').toLowerCase()) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance);
  return near.filter(({ distance }) => distance === near[0]?.distance).map(({ word }) => word);
}

/** Letters that differ as a share of the longer word; a beginning counts as next to nothing. */
function distanceTo(typed: string, word: string): number {
  if (word.startsWith(typed)) return 0.1;
  return editDistance(typed, word) / Math.max(typed.length, word.length);
}
