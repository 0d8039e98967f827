import { fold } from '../../../polish/fold.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { WHEN, WHERE } from '../loose/labelled.ts';
import { townOf } from './venue-lines.ts';

/** So many lines below the name may the label stand. */
const REACH = 4;
/** `Płocka Biblioteka Publiczna`, `Tarnowskie Centrum Kultury`: a house called after its town. Traps: `Kujawskie Centrum`, a region; `Klub Płocki`, where it stands behind. */
const HOUSE =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,18}(?:[sc]k|dzk)(?:i|a|ie))\s{1,3}(?:Bibliote|Dom|Ośrod|Centrum|Muzeum|Galeri|Teatr|Filharmoni|Hala|Stadion|Amfiteatr|Park|Rynek|Zamek|Ratusz|Kino|Inkubator|Klub|Izba|Uniwersytet|Politechnika|Akademia)\p{L}{0,6}(?!\p{L})/gu;

/** `Wernisaż: 9 marca` / `Miejsce: Galeria Miejska, Płocka Biblioteka Publiczna`: in that town. Trap: a label that other occasions stand before. */
export function labelHouse(context: PageContext, { mentions: [mention] }: Draft): DraftPlace | null {
  if (mention === undefined) return null;
  const told = context.byBlock[mention.block]?.find((one) => one.end >= mention.end);
  if (told === undefined) return null;
  const below = context.statements.slice(told.index + 1, told.index + 1 + REACH);
  const line = below.find((one) => WHERE.test(one));
  if (line === undefined || line.scope !== told.scope) return null;
  const between = below.slice(0, below.indexOf(line));
  if (between.some((one) => one.occasions.length > 0 || (one.block !== told.block && !WHEN.test(one)))) return null;
  return houseIn(context, line);
}

function houseIn(context: PageContext, { text, start, places }: Statement): DraftPlace | null {
  if (places.some(({ role }) => role !== 'street')) return null;
  for (const { 0: house, 1: word = '', index } of text.matchAll(HOUSE)) {
    const town = townOf(context, fold(word));
    if (town === null || house === '') continue;
    const from = start + index;
    return { name: town.name, candidate: town, span: { start: from, end: from + word.length }, basis: 'stated' };
  }
  return null;
}
