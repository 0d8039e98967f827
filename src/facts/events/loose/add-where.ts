import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { comeTo } from '../venues/come-to.ts';
import { isHomeOfGuests, isNear } from '../venues/not-venues.ts';
import { draftPlace, isInvitedTo, isSettlement } from '../venues/places-of.ts';
import { isHouseIn } from './when-where-line.ts';

const RULE = 'facts/events/loose/add-where.ts';

/** What a sentence is besides its places: a label of where or when, a sentence that tells of something taking place, a line of both. */
export interface Said {
  readonly where: boolean;
  readonly when: boolean;
  readonly told: boolean;
  readonly line: boolean;
}

/** Where a sentence that names no event of its own says that the one before it, or the page's, is held. */
export function addWhere(statement: Statement, target: Draft, said: Said): void {
  if (target.places.some((place) => place.basis === 'stated')) return;
  const told = said.where || said.when || said.told ? placeSaid(statement, said) : null;
  put(target, told ?? hostTown(statement));
}

/** The same of a sentence that says what the venue is, though it speaks of the `obrady`. */
export function addVenueTold(statement: Statement, target: Draft): void {
  if (target.places.some((place) => place.basis === 'stated')) return;
  if (statement.occasions.every(({ weight }) => weight === 'hypernym') && target.dates.length > 0)
    put(target, comeTo(statement, statement.places.filter(isSettlement)));
  if (!VENUE_TOLD.test(statement)) return;
  put(
    target,
    onlyTown(statement, () => true),
  );
}

function put(target: Draft, place: PlaceMention | null): void {
  if (place === null) return;
  target.places.push(draftPlace(place, 'stated'));
  target.supports.push({ field: 'places', start: place.start, end: place.end, rule: RULE });
}

function placeSaid(statement: Statement, { where, when, line }: Said): PlaceMention | null {
  const places = statement.places.filter(
    (one) =>
      isSettlement(one) &&
      (where ||
        one.role === 'venue' ||
        isInvitedTo(statement, one) ||
        (line && isHouseIn(statement, one)) ||
        (when && (one.role === 'seat' || one.role === 'other'))),
  );
  // `Klub „Żuki Koło” ustawi je na rynku w Turku`
  return places.find((one) => one.role === 'venue') ?? places[0] ?? null;
}

/** `Miejscem obrad będzie Hotel Polonia w Kutnie`, `Miejsce spotkania to zamek w Kutnie`, `Obradowano w muzeum w Kutnie`. Trap: `miejscem zamieszkania jest Kutno`. */
const VENUE_TOLD = phrase(
  /^\s{0,3}miejsc(?:em|e)(?:\s{1,3}(?:obrad|spotkani[ae]|wydarzeni[ae]|imprezy|konferencji|kongresu|zjazdu|zawodow|turnieju|uroczystosci|koncertu|zbiorki)){0,1}\s{1,3}(?:jest|bedzie|byl[aoy]?|to|pozostaje)(?!\p{L})|^\s{0,3}(?:obradowano|zebrano\s{1,3}sie|spotkano\s{1,3}sie|obrady\s{1,3}(?:toczyly|odbyly|odbywaly)\s{1,3}sie)\s{1,3}(?:w|we|na)\s{1,3}(?!(?:obecnosci|skladzie|gronie|trybie|atmosferze|sprawie|temat|czas|dni)(?:\p{L}{0,2})(?!\p{L}))/u,
);

/** `Uczestników ugości Kutno`, `Gospodarzem będzie Kutno`. Traps: `Gospodarzem będzie burmistrz Kutna`, `Kutno przyjęło uchwałę`. */
const HOSTS = phrase(
  /(?<!\p{L})(?:gosci(?:l[aoy]?|c\s{1,3}bedzie)?|bedzie\s{1,3}goscic|ugosci\p{L}{0,2}|gospodarz(?:em|ami)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}(?:jest|byl[aoy]?|bedzie))(?!\p{L})/u,
);

function hostTown(statement: Statement): PlaceMention | null {
  if (!HOSTS.test(statement)) return null;
  return onlyTown(
    statement,
    (place) =>
      (place.role === 'other' || place.role === 'unit') &&
      printedOf(statement, place) === place.name &&
      !isHomeOfGuests(statement, place),
  );
}

const printedOf = ({ text, start }: Statement, place: PlaceMention): string =>
  text.slice(place.start - start, place.end - start);

/** The one town that a sentence names, if it fits. */
function onlyTown(statement: Statement, fits: (place: PlaceMention) => boolean): PlaceMention | null {
  const towns = statement.places.filter((place) => isSettlement(place) && !isNear(statement, place));
  const [town] = towns;
  if (town === undefined || new Set(towns.map(({ name }) => name)).size > 1) return null;
  return fits(town) ? town : null;
}
