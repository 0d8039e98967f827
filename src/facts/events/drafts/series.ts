import { nameKey } from '../../../polish/name-key.ts';
import type { Draft } from './draft.ts';

/** What is held again and again under one name. */
const RECURRING: ReadonlySet<string> = new Set([
  'congress',
  'conference',
  'forum',
  'festival',
  'fair',
  'assembly',
  'competition',
]);

/**
 * The series that an event is one edition of: its name without edition, year, place and quoted title. Null for a name that stands for
 * this one occasion only (`Sesja „Pustostany”`, `spotkanie konsultacyjne`).
 */
export function seriesOf(draft: Draft): string | null {
  if (!draft.named || draft.series === null) return null;
  const places = new Set(draft.places.map((place) => nameKey(place.name)));
  const bare = draft.series
    .replace(/[„"“][^”"“]{0,200}[”"“]/gu, ' ')
    .replace(/(?<!\p{L})\d{4}(?!\d)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && !places.has(nameKey(word)))
    .join(' ')
    .trim();
  const words = bare.split(' ').filter((word) => word !== '');
  const recurring =
    draft.edition !== null ||
    (RECURRING.has(draft.classification) && words.slice(1).some((word) => /^\p{Lu}/u.test(word)));
  return recurring && words.length >= 2 ? bare.charAt(0).toUpperCase() + bare.slice(1) : null;
}
