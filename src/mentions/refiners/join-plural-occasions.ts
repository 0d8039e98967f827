import type { Mention, OccasionMention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';

/** A bare noun that its form alone could make one of: `narady`, `gali`. */
const isBare = ({ named, plural, edition, quoted, weight }: OccasionMention): boolean =>
  !named && !plural && edition === null && quoted === null && weight !== 'hypernym';

/**
 * `Wykłady i narady – wiosna 2016`: behind a plural in the nominative the next one is many, too, though its form may be a genitive. Traps: `Szkolenia i narada`, one; `Plan szkolenia i narady`.
 */
export function joinPluralOccasions(mentions: readonly Mention[], { text }: Reading): readonly Mention[] {
  let last: OccasionMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== 'occasion') return mention;
    const before = last;
    last = mention;
    if (before === null || !isBare(mention) || mention.cases.includes('nom')) return mention;
    if (
      !before.plural ||
      !before.cases.includes('nom') ||
      !/^\s(?:i|oraz)\s$/u.test(text.slice(before.end, mention.start))
    )
      return mention;
    return mention.cases.includes('gen') ? { ...mention, plural: true, cases: before.cases } : mention;
  });
}
