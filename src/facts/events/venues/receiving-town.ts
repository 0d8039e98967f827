import type { PlaceMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const RECEIVES =
  /^(?:goscil[aoyi]?|gosci|ugoscil[aoy]?|podejmowal[aoi]?|przyjal|przyjela|przyjelo|przyjmowal[aoi]?|powital[aoi]?)$/u;
/** `, wraz z zastępcą,`, a day: what may stand between who receives and the verb. */
const BETWEEN = 90;

/**
 * `Urząd Miejski w Pyzdrach gościł delegację z Gruzji`, `Burmistrz Pyzdr przyjął delegację`: guests come to the town whose office receives them. Traps: `Delegacja Urzędu
 * Miejskiego w Pyzdrach gościła w Gruzji`; `delegację gościł marszałek`.
 */
export function receivingTown(
  statement: Statement,
  isSettlement: (place: PlaceMention) => boolean,
): PlaceMention | null {
  const { folded, start, places } = statement;
  const host = places.find((place) => (place.role === 'office' || place.role === 'name_part') && isSettlement(place));
  if (host === undefined || GUESTS.test(folded.slice(0, host.start - start))) return null;
  const behind = folded.slice(host.end - start, host.end - start + BETWEEN).split(/[.;:]\s/u, 1)[0] ?? '';
  return behind.split(/[^\p{L}]+/u).some((word) => RECEIVES.test(word)) ? host : null;
}

/** Who is received, before the town: it is theirs. */
const GUESTS =
  /(?<!\p{L})(?:delegacj|przedstawiciel|grup[aęe]|gosc(?:ie|mi|ia)(?!\p{L})|samorzadowcy|radni|uczniowie|mlodziez)/u;
