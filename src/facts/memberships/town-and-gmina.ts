import { entriesWhere } from '../../polish/places/gazetteer.ts';
import type { PageContext } from '../context.ts';
import type { Claim } from './claim.ts';

const TOWN = /^(?:(?:Gmina\s+)?Miasto|Gmina\s+(?:Miejska|Miasta)|m\.)\s+(?=\p{Lu})/iu;
const GMINA = /^Gmina\s+(?!(?:Miejsk|Wiejsk|Miast|Żydowsk|Wyznaniow))(?=\p{Lu})/iu;
/** Only in a list is the bare name another's than `Gmina X`. */
const LISTED = 'facts/memberships/lists/lists.ts';
/** How far apart the entries of one list may stand. */
const FAR = 4_000;

/**
 * `Miasto Wałcz, Gmina Wałcz`, `Wałcz, Gmina Wałcz` in one list: the town and the rural commune around it, two members; the second is told from the
 * first by `Gmina Wiejska`. Traps: `Miasto Kozienice` and `Gmina Kozienice`, one commune of both; the same told of one member in two sentences.
 */
export function withBothUnits(context: PageContext, all: readonly Claim[]): readonly Claim[] {
  const claims = withNamesakes(context, all);
  if (!claims.some(({ member }) => GMINA.test(member.name))) return claims;
  const towns = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { name } = claim.member;
    const bare = name.replace(TOWN, '');
    if (bare === name && (claim.rule !== LISTED || /\s/u.test(name))) continue;
    const key = keyOf(claim, bare);
    towns.set(key, [...(towns.get(key) ?? []), claim]);
  }
  return claims.map((claim) => {
    const name = claim.member.name.replace(GMINA, '');
    if (name === claim.member.name) return claim;
    const near = (towns.get(keyOf(claim, name)) ?? []).some(({ member: { span } }) => {
      const apart = Math.abs(span.start - claim.member.span.start);
      return apart > 0 && apart < FAR;
    });
    return near && hasBoth(name) ? asRural(claim, name) : claim;
  });
}

const keyOf = ({ organization, rule }: Claim, name: string): string => `${rule}\u0000${organization.name}\u0000${name}`;

const asRural = (claim: Claim, name: string): Claim => ({
  ...claim,
  member: { ...claim.member, name: `Gmina Wiejska ${name}` },
});

/** `Sopot, Wejherowo oraz gminy: Wejherowo i Szemud`: one name twice in a sentence, the second behind `gminy`. */
function withNamesakes({ reading }: PageContext, claims: readonly Claim[]): readonly Claim[] {
  const firsts = new Map<string, number>();
  return claims.map((claim) => {
    const { name, span } = claim.member;
    if (/\s/u.test(name)) return claim;
    const key = `${claim.span.start}\u0000${keyOf(claim, name)}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, span.end);
      return claim;
    }
    if (first >= span.start || span.start - first > FAR || !hasBoth(name)) return claim;
    const between = reading.folded.slice(first, span.start);
    return /(?:,|\soraz|\si|\sa\s{1,3}takze)\s{1,3}gmin[ay]\s{0,2}:?\s(?:[^.;()]{0,90},?\s)?$/u.test(between)
      ? asRural(claim, name)
      : claim;
  });
}

/** Whether a town and the rural commune around it have one name: the last figure of a municipality's code tells its kind. */
function hasBoth(name: string): boolean {
  const codes = entriesWhere(name, 'name').flatMap(({ teryt }) =>
    teryt !== null && teryt.length === 7 ? [teryt] : [],
  );
  // `Stargard Szczeciński`, as it was called: a list that has both knows.
  return (
    codes.length === 0 ||
    codes.some(
      (code) => code.endsWith('1') && codes.some((other) => other.endsWith('2') && other.startsWith(code.slice(0, 4))),
    )
  );
}
