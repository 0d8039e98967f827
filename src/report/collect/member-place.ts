import type { Membership } from '../../model/membership.ts';

/** `Miasto Opole`, `Gmina Miejska Kraków`, `Miasto i Gmina Trzebiatów`. */
const UNIT_WORDS = /^(?:miasto i gmina|gmina miejska|gmina wiejska|gmina miasto|gmina|miasto) (?=\p{Lu})/iu;

/**
 * The name by which events call the place that a member is: a municipality without the word for its kind, or a member of no known kind that is
 * called as one of `places`; null for other members.
 */
export function memberPlace(member: Membership['member'], places: ReadonlySet<string>): string | null {
  const name = member.name.replace(UNIT_WORDS, '');
  if (member.classification === 'municipality') return name;
  return member.classification === null && places.has(name) ? name : null;
}
