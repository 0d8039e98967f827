import { entriesWhere } from '../../polish/places/gazetteer.ts';
import type { PageContext } from '../context.ts';
import type { Claim, Party } from './claim.ts';

const TOWN = /^(?:(?:Gmina\s+)?Miasto|Gmina\s+(?:Miejska|Miasta)|m\.)\s+(?=\p{Lu})/iu;
/** Only in a list is the bare name another's than `Gmina X`. */
const LISTED = 'facts/memberships/lists/lists.ts';
const GMINA = /^Gmina\s+(?!(?:Miejsk|Wiejsk|Miast|Żydowsk|Wyznaniow))(?=\p{Lu})/iu;

/**
 * `Miasto Wałcz, Gmina Wałcz`, `Wałcz, Gmina Wałcz` in one list: the town and the rural commune around it, two members; the second is told from the first by `Gmina Wiejska`.
 * Traps: `Miasto Kozienice` and `Gmina Kozienice`, one commune of both; the same told of one member in two sentences.
 */
export function withBothUnits(context: PageContext, all: readonly Claim[]): readonly Claim[] {
  const claims = withNamesakes(context, all);
  const towns = claims.filter(
    ({ member, rule }) => TOWN.test(member.name) || (rule === LISTED && !/\s/u.test(member.name)),
  );
  if (towns.length === 0 || !claims.some(({ member }) => GMINA.test(member.name))) return claims;
  return claims.map((claim) => {
    const name = claim.member.name.replace(GMINA, '');
    if (name === claim.member.name) return claim;
    const beside = towns.some(
      (one) =>
        one.member.name.replace(TOWN, '') === name &&
        one.organization.name === claim.organization.name &&
        one.rule === claim.rule &&
        isNear(one.member, claim.member),
    );
    return beside && hasBoth(name) ? { ...claim, member: { ...claim.member, name: `Gmina Wiejska ${name}` } } : claim;
  });
}

/** `Sopot, Wejherowo oraz gminy: Wejherowo i Szemud`: one name twice in a sentence, the second behind `gminy`. */
function withNamesakes({ reading }: PageContext, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const { name, span } = claim.member;
    const first = claims.find(
      (one) =>
        one.member.name === name &&
        one.member.span.end < span.start &&
        one.span.start === claim.span.start &&
        one.organization.name === claim.organization.name,
    );
    if (first === undefined || /\s/u.test(name)) return claim;
    const between = reading.folded.slice(first.member.span.end, span.start);
    return /(?:,|\soraz|\si|\sa\s{1,3}takze)\s{1,3}gmin[ay]\s{0,2}:?\s(?:[^.;()]{0,90},?\s)?$/u.test(between) &&
      hasBoth(name)
      ? { ...claim, member: { ...claim.member, name: `Gmina Wiejska ${name}` } }
      : claim;
  });
}

/** Entries of one list. */
const isNear = ({ span: a }: Party, { span: b }: Party): boolean =>
  a.start !== b.start && Math.abs(a.start - b.start) < FAR;
const FAR = 4_000;

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
