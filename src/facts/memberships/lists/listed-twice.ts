import type { Diagnostic } from '../../../model/diagnostic.ts';
import { fold } from '../../../polish/fold.ts';
import type { Claim } from '../claim.ts';
import { partyKey } from '../emit.ts';

/** Nouns for kinds of bodies, in the languages that lists mix. */
const KINDS = new Set(
  'fundacja foundation fondation stiftung stowarzyszenie association verein zwiazek union unia siec network izba chamber the of'.split(
    ' ',
  ),
);

/** `Poznań – Ille-et-Vilaine Foundation` and `Fundacja Poznań – Ille et Vilaine`: one member's list seems to hold a body twice, in two languages. */
export function listedTwice(claims: readonly Claim[]): readonly Diagnostic[] {
  const seen = new Map<string, Claim>();
  const found: Diagnostic[] = [];
  for (const claim of claims) {
    if (claim.role === 'partner') continue;
    const words: readonly string[] = fold(claim.organization.name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const telling = words.filter((word) => !KINDS.has(word)).sort();
    if (telling.length < 2 || telling.length === words.length) continue;
    const key = `${partyKey(claim.member)}\u0000${telling.join(' ')}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, claim);
    else if (partyKey(first.organization) !== partyKey(claim.organization))
      found.push({
        code: 'listed-twice',
        severity: 'info',
        message: `${first.organization.name} and ${claim.organization.name} may be one organisation`,
        start: claim.organization.span.start,
        end: claim.organization.span.end,
      });
  }
  return found;
}
