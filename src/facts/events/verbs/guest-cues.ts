import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { hasLocalVenue, isSettlement } from '../venues/places-of.ts';
import { visitedTown } from '../venues/visited-town.ts';
import type { ActCue } from './act-cues.ts';

/** Who comes to see a town. Traps: `zespoły`, `zawodnicy`, who come to something; `mieszkańcy`, who may have fled. */
const WHO =
  /(?<!\p{L})(?:samorzadowcy|goscie|przedstawiciele|radni|uczniowie|mlodziez|strazacy|seniorzy|harcerze|nauczyciele|urzednicy|burmistrzowie|wojtowie|grupa)(?!\p{L})/u;
const ENVOY = /(?<!\p{L})(ambasador|konsul|mer)\s{1,3}$/u;
const GENITIVE: Readonly<Record<string, string>> = { ambasador: 'ambasadora', konsul: 'konsula', mer: 'mera' };

/** `Samorządowcy z Gruzji gościli 3 października w Kutnie`, `Kutno odwiedził 5 maja ambasador Norwegii`: guests from abroad, and the town in Poland that they came to. */
export const GUEST_CUES: readonly ActCue[] = [
  {
    pattern: phrase(
      /(?<!\p{L})(?:gosci|przebywa|bawi|odwiedzi|zawita|przyjecha|przyby|wizytowa)(?:l[aoiy]?|ly|li)(?!\p{L})/u,
    ),
    name: guestsFrom,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
  // Burmistrz Lubartowa podejmował 4 lutego w ratuszu konsula Ukrainy. Traps: `przyjął dymisję konsula`; `przyjął zaproszenie ambasadora`.
  {
    pattern: phrase(
      /(?<!\p{L})(?:podejmowa|przyja|przyje|gosci|powita)(?:l[aoiy]?|li|ly)(?!\p{L})(?=[^;:!?]{1,70}(?<!\p{L})(?:ambasadora|konsula|mera)\s)/u,
    ),
    name: envoyReceived,
    lemma: 'wizyta',
    classification: 'study_visit',
  },
];

function envoyReceived({ text, folded, start, places }: Statement, match: RegExpExecArray): string | null {
  for (const place of places) {
    const at = place.start - start;
    const who = /(?<!\p{L})(ambasadora|konsula|mera)\s{1,3}$/u.exec(folded.slice(Math.max(0, at - 20), at))?.[1];
    const country = place.candidates[0]?.country ?? 'PL';
    if (who === undefined || country === 'PL' || at < match.index) continue;
    // A noun of its own between the verb and who came is what was received.
    if (
      /(?<!\p{L})(?:zaproszeni|dymisj|list|podziekowani|gratulacj|decyzj|nagrod)/u.test(folded.slice(match.index, at))
    )
      return null;
    return `Wizyta ${who} ${text.slice(at, place.end - start)}`;
  }
  return null;
}

function guestsFrom(statement: Statement): string | null {
  const { text, folded, start, places } = statement;
  for (const place of places) {
    if ((place.candidates[0]?.country ?? 'PL') === 'PL') continue;
    const before = folded.slice(Math.max(0, place.start - start - 30), place.start - start);
    const printed = text.slice(place.start - start, place.end - start);
    const envoy = ENVOY.exec(before)?.[1];
    const from =
      WHO.test(folded) && /(?<!\p{L})ze?\s{1,3}(?:\p{L}{4,20}(?:ego|iej|ej|ich|ych)\s{1,3}){0,2}$/u.test(before);
    if (envoy === undefined && !from) continue;
    if (!comesHere(statement, place)) return null;
    return envoy === undefined ? `Wizyta gości z ${printed}` : `Wizyta ${GENITIVE[envoy]} ${printed}`;
  }
  return null;
}

/** Where they came to: a town in Poland, or a room of the publisher's. */
function comesHere(statement: Statement, from: PlaceMention): boolean {
  const home = (place: PlaceMention) =>
    place !== from && isSettlement(place) && (place.candidates[0]?.country ?? 'PL') === 'PL';
  if (statement.places.some((place) => home(place) && (place.role === 'venue' || isTowards(statement, place))))
    return true;
  const visited = visitedTown(statement, isSettlement);
  return (visited !== null && home(visited)) || (hasLocalVenue(statement) && !statement.places.some(home));
}

const isTowards = ({ folded, start }: Statement, place: PlaceMention): boolean =>
  /(?<!\p{L})do\s{1,3}(?:\p{L}{4,16}ego\s{1,3}){0,1}$/u.test(
    folded.slice(Math.max(0, place.start - start - 24), place.start - start),
  );
