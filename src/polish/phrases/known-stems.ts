import type { AnyOf } from './needed-stems.ts';

/** What `neededStems` says of a pattern, by its digest. Empty here: the build works it out once and writes it into the bundle (`scripts/known-stems.js`). */
export const KNOWN_STEMS: Readonly<Record<string, readonly AnyOf[]>> = {};

/** A digest of a pattern's source, 64 bits: to work out the stems of 610 patterns takes a starting thread 250 ms of CPU time, to look them up 20. */
export function digestOf(source: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + 1), 0x5bd1e995) ^ (second >>> 15);
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
