import type { Statement } from '../../context.ts';

/** `Związek Miast Polskich – organizacja działająca na rzecz gmin`: where a known name ends, and a dash and small letters tell what it is. */
export function described({ organizations }: Statement, start: number, rest: string): number | null {
  const letters = /^\p{Lu}[\p{Lu}\p{N}]{1,9}(?=\s[–—-]\s\p{Ll})/u.exec(rest)?.[0];
  if (letters !== undefined) return letters.length;
  const known = organizations.find((one) => one.start === start);
  const length = known === undefined ? 0 : known.end - start;
  const behind = rest.slice(length);
  return length > 0 && (/^(?:\s\(\p{L}{2,12}\))?\s[–—-]\s\p{Ll}/u.test(behind) || SEAT_ONLY.test(behind))
    ? length
    : null;
}

/** `Związek Miast Polskich w Poznaniu`: behind the name that a recogniser knows, nothing but where it sits. */
const SEAT_ONLY = /^\swe?\s\p{Lu}\p{Ll}{2,20}(?:[\s-]\p{Lu}\p{Ll}{2,20})?\s{0,2}[,;.]?\s{0,2}$/u;
