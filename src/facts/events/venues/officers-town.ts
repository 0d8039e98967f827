import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { DraftPlace } from '../drafts/draft.ts';
import { draftPlace, hasLocalVenue, isSettlement } from './places-of.ts';

/** Whose town or village it is, right before its name. Trap: `Starosta Nyski`, of a county. */
const OFFICER =
  /(?<!\p{L})(?:burmistrz|wojt|prezydent|soltys|przewodnicz\p{L}{2,5}\s{1,3}rady\s{1,3}(?:gminy|miasta|miejskiej|soleckiej))(?:\s{1,3}(?:i|oraz|rada\s{1,3}solecka|miasta|gminy|wsi|solectwa)){0,4}\s{1,3}$/u;
const CALLS = phrase(
  /(?<!\p{L})(?:zaprasza(?:m|my|ja)?|zwolu(?:je|ja)|zwolal[ai]?|zawiadamia(?:ja)?|informuje|oglasza|prosi|przyj(?:al|ela)|powital[a]?|goscil[a]?|podejmowal[a]?)(?!\p{L})/u,
);
/** How far behind the town the verb may stand: `Wójt Gminy Kozy wraz z radnymi serdecznie zaprasza`. */
const REACH = 80;

/**
 * `Burmistrz Sanoka zaprasza na debatę w Domu Kultury`, `Sołtys wsi Giecz zwołuje zebranie w świetlicy`, `Burmistrz Kutna przyjął w ratuszu delegację`: a room that nobody else is told to own is in the
 * town of who asks people in. Traps: an invitation to no room (`na kongres`); a room in another town; `Wójt Gminy Kozy zaprasza … w świetlicy w Bujakowie`.
 */
export function officersTown(told: readonly Statement[]): DraftPlace | null {
  for (const statement of told) {
    const { folded, start, places } = statement;
    const [town, ...others] = places.filter((place) => isSettlement(place) && place.role !== 'origin');
    if (town === undefined || others.length > 0 || town.role !== 'office' || !hasLocalVenue(statement)) continue;
    const verb = CALLS.exec(statement);
    const at = town.end - start;
    if (verb === null || verb.index < at || verb.index - at > REACH) continue;
    if (OFFICER.test(folded.slice(Math.max(0, town.start - start - 80), town.start - start)))
      return draftPlace(town, 'stated');
  }
  return null;
}
