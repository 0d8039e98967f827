import type { Mention, OccasionMention, PlaceMention } from '../../model/mention.ts';
import type { Reading } from '../reading.ts';

/**
 * Towns of several words are whole: no person is called `Kazimierz Dolny`, and `Dni Kostrzyna nad Odrą` do not end at `Kostrzyna`.
 * Trap: `Wystawa Jana Nowaka w Kostrzynie nad Odrą`, where the town stands behind the name.
 */
export function settleTownNames(mentions: readonly Mention[], { text }: Reading): readonly Mention[] {
  const towns = mentions.filter((one): one is PlaceMention => one.kind === 'place' && one.name.includes(' '));
  if (towns.length === 0) return mentions;
  const isTown = (one: Mention): boolean => towns.some(({ start, end }) => start === one.start && end === one.end);
  return mentions
    .filter((one) => one.kind !== 'person' || !isTown(one))
    .map((one) => (one.kind === 'occasion' ? whole(one, towns, text) : one));
}

function whole(occasion: OccasionMention, towns: readonly PlaceMention[], text: string): OccasionMention {
  const town = towns.find(({ start, end }) => start > occasion.head.end && start < occasion.end && end > occasion.end);
  if (town === undefined || !/\p{L}$/u.test(occasion.name)) return occasion;
  const rest = text.slice(occasion.end, town.end).replace(/\s+/gu, ' ');
  return {
    ...occasion,
    end: town.end,
    name: occasion.name + rest,
    series:
      occasion.series === null || !occasion.name.endsWith(occasion.series) ? occasion.series : occasion.series + rest,
  };
}
