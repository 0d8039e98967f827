import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** People who come: `przyjechało`, `zjadą`. Traps: `wróciła do Kutna`, the way home; `pojechali do Kutna`, which may be another journey. */
const COME = phrase(/(?<!\p{L})(?:przyjech|zjech|przyby|sciagn|zawita|przyjad|zjad|przybed)\p{L}{1,5}(?!\p{L})/u);
/** Who came stands behind. Trap: `Po obradach uczestnicy przyjechali do Granicy`, and went on there. */
const TO_TOWN =
  /^\P{L}{0,3}(?:(?:w\s{1,3}tym\s{1,3}roku|tego\s{1,3}dnia|tym\s{1,3}razem|przyjecha\p{L}{2}|zjecha\p{L}{2}|przyby\p{L}{2})\s{1,3}){0,2}do\s{1,3}$/u;
const OPENING = 40;
/** `Uczestników przyjął Gniew`, `Delegatów powitało Kutno`: a town in the nominative behind the guests and the verb. */
const RECEIVED = phrase(
  /(?<!\p{L})(?:uczestnikow|uczestniczki|delegatow|zawodnikow|biegaczy|gosci|artystow|kolarzy|druhow|seniorow|samorzadowcow|mlodziez)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}(?:przyjal|przyjela|przyjelo|powital[aoy]?|przywital[aoy]?|podjal|podjela|podjelo)\s{1,3}$/u,
);

/** `Do Gniewu przyjechało 200 osób`, `Na zjazd przybyli do Gniewu delegaci`, `Uczestników przyjął Gniew`: the town that a sentence without a day says people came to. Trap: `Do Gniewu wrócili z medalami`. */
export function comeTo(statement: Statement, places: readonly PlaceMention[]): PlaceMention | null {
  const { folded, text, start, dates } = statement;
  if (dates.length > 0) return null;
  const [town, other] = places.filter((place) => {
    const lead = folded.slice(Math.max(0, place.start - start - 80), place.start - start);
    if (TO_TOWN.test(lead)) return place.start - start < OPENING && COME.test(statement);
    return RECEIVED.test(statement, lead) && text.slice(place.start - start, place.end - start) === place.name;
  });
  return town === undefined || (other !== undefined && other.name !== town.name) ? null : town;
}
