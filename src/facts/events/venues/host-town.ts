import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { isHomeOfGuests, isNear } from './not-venues.ts';

/** `gościł w 2017 roku Stargard`, `zjazd przyjęło Drawno`, `gospodarzem było Kutno`, `miejscem zjazdu są Kalety`: the town that received it. */
const RECEIVED = phrase(
  /(?<![a-z])(?:gosci(?:l[aoy]?|c\s{1,3}bedzie)?|bedzie\s{1,3}goscic|ugosci\p{L}{0,2}|podejmowal[aoy]?|przyj(?:al|ela|elo|mie)|(?:gospodarz(?:em|ami)|miejscem)(?:\s[^;!?]{1,90}?)?\s{1,3}(?:jest|byl[aoy]?|bedzie))(?!\p{L})/u,
);

/** The one town of a sentence that says who received the occasion. Trap: `gościła delegacja z partnerskiego miasta Wiesmoor`. */
export function hostTown(statement: Statement, isSettlement: (place: PlaceMention) => boolean): PlaceMention | null {
  if (!RECEIVED.test(statement)) return null;
  const towns = statement.places.filter(
    (place) =>
      isSettlement(place) &&
      (place.role === 'other' || place.role === 'unit') &&
      !isNear(statement, place) &&
      !isHomeOfGuests(statement, place),
  );
  return towns.length === 1 ? (towns[0] ?? null) : null;
}
