import { nameKey } from '../../../polish/name-key.ts';
import type { Draft } from './draft.ts';
import { words } from './name-words.ts';

const SITTING_WORDS: ReadonlySet<string> = new Set(
  ['obrady', 'posiedzenie', 'inauguracyjny', 'inauguracyjne'].map((word) => nameKey(word)),
);
const SITTINGS: ReadonlySet<string> = new Set(['sesja', 'posiedzenie', 'zgromadzenie', 'zebranie']);

/** `Obrady Rady Powiatu` over `XXIV sesja Rady Powiatu w Ostródzie`, `inauguracyjne posiedzenie Rady Seniorów` and `pierwsza sesja Rady Seniorów`. */
export function isSittingOf(sitting: Draft, session: Draft): boolean {
  // `Konwent Burmistrzów w Dolsku` over `odbyło się posiedzenie Konwentu`
  const ofBody = session.lemma === 'konwent' && session.topic && session.dates.length === 0;
  const ofCouncil = sitting.lemma === 'posiedzenie' && (session.lemma === 'sesja' || ofBody);
  if (!ofCouncil && (sitting.lemma !== 'obrady' || !SITTINGS.has(session.lemma))) return false;
  const own = [...words(sitting)].filter((word) => !SITTING_WORDS.has(word));
  const others = words(session);
  return own.length > 0 && own.every((word) => others.has(word));
}
