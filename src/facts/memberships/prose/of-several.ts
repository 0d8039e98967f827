import type { Statement } from '../../context.ts';

/**
 * `Związek działa w ramach organizacji, w których jest członkiem`: what the relative clause at offset `at` says is of those, and not of what was named before.
 * Trap: `Sieci Miast X, której`.
 */
export const isOfSeveral = ({ folded }: Statement, at: number): boolean =>
  /^\s{0,3}(?:(?:do|we?|ze?)\s{1,3})?ktorych\s/u.test(folded.slice(at)) &&
  /(?<![a-z])(?:organizacj(?:i|ach|ami)|stowarzyszen(?:iach|iami)?|zwiazk(?:ow|ach|ami)|sieci(?:ach|ami)|zrzeszen(?:iach)?|gremi(?:ow|ach))\s{0,3},\s{1,3}(?:(?:do|we?|z|ze)\s{1,3})?$/u.test(
    folded.slice(0, at),
  );
