import type { OrganizationMention } from '../../model/mention.ts';
import { nameKey } from '../../polish/name-key.ts';
import { cleanName } from '../../polish/organizations/clean-name.ts';
import { organizationNominative } from '../../polish/organizations/organization-nominative.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import type { Reading } from '../reading.ts';

/** A word with a capital in its middle: `KujawWójtowie`. */
const GLUED = /(?<!\p{L})(\p{Lu}?\p{Ll}{3,20})(?=\p{Lu}\p{Ll}{2,20}(?!\p{L}))/u;

/**
 * `Związek Gmin KujawWójtowie obradują`: where a headline and the text below it stuck together, the name ends at the inner capital. So it is where the page
 * has the name without the rest, or where the first half is a land or town in another case. Traps: `Fundacja EkoLas`, `Klub SportKlub`, `Stowarzyszenie KrakówPlus`.
 */
export function unglued({ text }: Reading, mentions: readonly OrganizationMention[]): readonly OrganizationMention[] {
  if (!mentions.some(({ start, end }) => GLUED.test(text.slice(start, end)))) return mentions;
  const known = new Set(mentions.map(({ name }) => nameKey(name)));
  return mentions.map((mention) => {
    const glued = GLUED.exec(text.slice(mention.start, mention.end));
    const word = glued?.[1];
    if (glued === null || word === undefined || glued.index === 0) return mention;
    const end = mention.start + glued.index + word.length;
    const name = cleanName(organizationNominative(text.slice(mention.start, end)));
    const declined = placeNominative(word).some((place) => place.name !== word);
    return known.has(nameKey(name)) || declined ? { ...mention, end, name } : mention;
  });
}
