import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { DraftPlace } from '../drafts/draft.ts';
import { anniversaryClause } from '../wording/anniversary.ts';
import { isCelebrated } from './celebrated-town.ts';
import { ownerInClause } from './clause-owner.ts';
import { comesTo } from './comes-to.ts';
import { GOES_ON } from './goes-on-then.ts';
import { hostTown } from './host-town.ts';
import { inHouse } from './in-house.ts';
import { invitedOnDay } from './invited-on-day.ts';
import { invitingTown } from './inviting-town.ts';
import { joinedTowns } from './joined-towns.ts';
import { isOfLaterClause } from './later-clause.ts';
import { namedPlace } from './named-place.ts';
import { isCommune, isHomeOfPerformers, isInstead, isNear, isOfTroops, isSeatOf, isSupporters } from './not-venues.ts';
import { receiver } from './receiver.ts';
import { receivingTown } from './receiving-town.ts';
import { townAfterDash } from './town-after-dash.ts';
import { visitedTown } from './visited-town.ts';

/** Rooms and grounds that are local: `w sali narad`, `na boisku`, `w Miejsko-Gminnym Ośrodku Kultury`, `w świetlicy`, `na rynku`. */
const LOCAL_VENUE = phrase(
  /(?<![a-z])(?:w|we|na|przy|przed|sprzed|do)\s{1,3}(?:\p{L}{3,16}(?:\s?-\s?\p{L}{3,16}){0,1}\s{1,3}){0,2}(?:sal[ai]|swietlic\p{L}{1,2}|remiz\p{L}{1,2}|budynku|siedzibie|urzedzie|urzedu|ratusz\p{L}{0,2}|dom\p{L}{1,2}\s{1,3}kultury|domu\s{1,3}ludowym|bibliotece|szkole|szkoly|zespole\s{1,3}szkol|boisku|stadionie|hali|rynku|parku|amfiteatrze|placu|osrodku|centrum|muzeum|auli|kosciele|gok|mok|mgok|osir\p{L}{0,2}|starostwie|teatrze|kinie|zamku|palacu|plazy|bulwarze|targowisku|scenie|klubie|przedszkolu|strazni\p{L}{0,2}|teren\p{L}{1,2})(?!\p{L})|(?<![a-z])(?:ul|pl|al|os)\.\s{0,3}\p{L}/u,
);

/** Offices, seats and institutions whose place is where the room is: `w sali narad Urzędu Gminy Prochowice`. */
const PLACE_OF_VENUE: ReadonlySet<PlaceMention['role']> = new Set(['office', 'name_part', 'unit', 'seat']);

/** Venues of the sentence, nearest to the occasion first; then a room's institution; then a place in the event's own name. */
export function placesOf(
  statement: Statement,
  occasion: OccasionMention,
  others: readonly OccasionMention[],
): readonly DraftPlace[] {
  const received = receiver(statement, occasion, isSettlement) ?? townAfterDash(statement, occasion);
  if (received !== null) return [draftPlace(received, 'stated')];
  const stated = venuesFor(statement, occasion, others);
  const reached = destination(statement, occasion);
  // `do Zasola w gminie Brzeszcze`: the village is where.
  const further =
    reached !== null && stated.some(({ span }) => span.start < reached.end || span.start - reached.end > 20);
  if (stated.length > 0 && (reached === null || further)) return stated;
  if (reached !== null) return joinedTowns(statement, reached, isSettlement).map((one) => draftPlace(one, 'stated'));
  const inviting = invitingTown(statement, isSettlement);
  if (inviting !== null) return [draftPlace(inviting, 'stated')];
  const named = namedPlace(statement, occasion);
  if (named !== null) return [named];
  const visited =
    occasion.lemma === 'wizyta'
      ? (visitedTown(statement, isSettlement) ?? receivingTown(statement, isSettlement))
      : null;
  const hosting = visited ?? hostTown(statement, isSettlement);
  if (hosting !== null) return [draftPlace(hosting, 'stated')];
  const seat = seatBehind(statement, occasion);
  if (seat !== null) return [draftPlace(seat, 'stated')];
  const room = LOCAL_VENUE.exec(statement);
  // `na koncert orkiestry szkoły`: the house in the occasion's own name is not where.
  const end = statement.start + (room === null ? 0 : room.index + room[0].length);
  if (room !== null && !(end > occasion.head.end && end <= occasion.end)) {
    const house = statement.places.find(
      (place) =>
        !inStreet(statement, place) &&
        !isSupporters(statement, place) &&
        PLACE_OF_VENUE.has(place.role) &&
        place.start - statement.start >= room.index &&
        isSettlement(place),
    );
    if (house !== undefined) return [draftPlace(house, 'stated')];
  }
  const row = rowPlace(statement, occasion);
  return row === null ? nameplaces(statement, occasion) : [draftPlace(row, 'stated')];
}

/** `2 marca | Turniej | hala sportowa, Kock`: in a row or bullet the bare name of a town is where. */
function rowPlace(statement: Statement, occasion: OccasionMention): PlaceMention | null {
  const bracketed = inBrackets(statement, occasion);
  if (bracketed !== null) return bracketed;
  const line =
    statement.kind === 'table_row' ||
    statement.kind === 'list_item' ||
    (statement.text.length < 110 && (statement.dates.length > 0 || LEADING_HOUR.test(statement.text)));
  if (!line) return null;
  const outside = statement.places.filter(
    (place) =>
      (place.start >= occasion.end || place.end <= occasion.start) &&
      !isQuoted(statement, place) &&
      !isSupporters(statement, place) &&
      !isNear(statement, place) &&
      !isHomeOfPerformers(statement, occasion, place),
  );
  return (
    outside.find((place) => isSettlement(place) && (place.role === 'other' || place.role === 'seat')) ??
    outside.find((place) => isSettlement(place) && place.role === 'name_part' && inHouse(statement, place)) ??
    null
  );
}

/** `10.00 Bieg Niepodległości, stadion w Kłodawie`: a line of a programme. */
const LEADING_HOUR = /^\s{0,2}(?:[Gg]odz\.?\s{1,2})?\d{1,2}[.:]\d\d(?!\d|\.\d)/u;

/** `Organizatorami Kongresu (5 marca 2020 r., Kielce) są …`: the brackets behind an occasion that hold a day. */
function inBrackets(statement: Statement, occasion: OccasionMention): PlaceMention | null {
  const brackets = /^\s{0,2}\(([^()]{4,120})\)/u.exec(statement.text.slice(occasion.end - statement.start));
  if (brackets === null) return null;
  const end = occasion.end + brackets[0].length;
  if (!statement.dates.some((date) => date.start >= occasion.end && date.end <= end)) return null;
  return (
    statement.places.find((place) => place.start >= occasion.end && place.end <= end && isSettlement(place)) ?? null
  );
}

/** `LGD „Między Sołą a Beskidem”`: part of a name in quotation marks. */
function isQuoted(statement: Statement, place: PlaceMention): boolean {
  const before = statement.text.slice(0, place.start - statement.start);
  const after = statement.text.slice(place.end - statement.start);
  return /[„«"][^„«»”"]{0,60}$/u.test(before) && /^[^„«»”"]{0,60}[”»"]/u.test(after);
}

/** `wyjazd studyjny do Żor`, `zapraszamy do Sierpca na targi`: where one is taken or asked to is where it is. Trap: `dojazd do Sierpca`. */
function destination(statement: Statement, occasion: OccasionMention): PlaceMention | null {
  // `poleci do brazylijskiego Recife na XIV konferencję`, `pojedzie do Banska na tamtejszy festiwal`
  const towards = /(?<![a-z])do\s{1,3}(?:\p{L}{4,16}(?:iego|ego|iej|ej)\s{1,3}){0,1}$/u;
  const travels = /(?<![a-z])do\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,3}(?:w\s{1,3})?$/u;
  for (const place of statement.places) {
    if (!isSettlement(place)) continue;
    const before = statement.folded.slice(
      Math.max(0, place.start - statement.start - 60),
      place.start - statement.start,
    );
    if ((INVITED.test(before) && !GOES_ON.test(statement)) || invitedOnDay(statement, occasion, place)) return place;
    if (comesTo(statement, occasion, place)) return place;
    // `pojadą do Ciechocinka, gdzie 7 czerwca rozegrany zostanie finał`
    const between = statement.folded.slice(
      place.end - statement.start,
      Math.max(place.end, occasion.start) - statement.start,
    );
    if (place.end <= occasion.start && /^\s{0,2},\s{1,3}gdzie(?!\p{L})[^,;]{0,80}$/u.test(between)) return place;
    // `Do Kielc na kongres przyjechali goście z całego kraju`
    if (
      place.end <= occasion.start &&
      towards.test(before) &&
      /^\s{1,3}(?:(?:serdecznie\s{1,3})?zaprasza(?:my|ja)?\s(?:(?:[^.;:!?,]|(?<=\sr)\.){1,50}\s)?)?na\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u.test(
        between,
      )
    )
      return place;
    // `Do Czchowa zawitają uczestnicy Festiwalu`
    const behind = statement.folded.slice(place.end - statement.start, place.end - statement.start + 50);
    if (towards.test(before) && COME.test(behind)) return place;
    // `zebranie, które zwołano do Mosiny na 5 czerwca`, `zwołano na 17 kwietnia do Ośrodka Sportów w Czaplinku`
    if (place.start >= occasion.end && CONVENED.test(before)) return place;
    const near = place.start >= occasion.end && place.start - occasion.end < 60;
    if (occasion.classification === 'study_visit' && near && travels.test(before)) return place;
  }
  return null;
}

const COME =
  /^\s{1,3}(?:\d{1,2}\s{1,3}\p{L}{3,12}\s{1,3}(?:\d{4}\s{1,3}(?:r\.|roku)\s{1,3})?)?(?:zawita|zjech|zjad|przyjech|przyjad|przybed|przybyl|sciagn)\p{L}{0,5}(?!\p{L})/u;
const CONVENED =
  /(?<![a-z])zwola(?:no|l|la|li|n[yaei]|nego|nej)(?:\s{1,3}na\s{1,3}\d{1,2}\s{1,3}\p{L}{3,12}(?:\s{1,3}\d{4}\s{1,3}(?:r\.|roku))?)?\s{1,3}do\s{1,3}(?:[^.,;:]{3,40}\s{1,3}w\s{1,3})?$/u;
const INVITED =
  /(?<![a-z])(?:zaprasza\p{L}{0,3}|zaprosz(?:eni|ono|on[aey])|przyjech\p{L}{2,5}|zjech\p{L}{2,5}|przyby\p{L}{2,5}|zwola(?:no|l|la|li)|zwoluj\p{L}{1,3}|zawita\p{L}{0,3}|zawedr\p{L}{2,6}|powedruj\p{L}{1,2})(?:\s{1,3}(?:[^.;]|(?<=\sr)\.){1,30})?\s{1,3}do\s{1,3}$/u;

/** Whether people are asked to the place: `Zapraszamy 30 lipca do Izabelina`. */
export function isInvitedTo(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  const before = GOES_ON.test(statement) ? '' : statement.folded.slice(Math.max(0, at - 90), at);
  return INVITED.test(before) || (place.role === 'name_part' && INVITED_TO_HOUSE.test(before));
}

/** `Zapraszamy 30 lipca do Domu Kultury w Izabelinie`. Trap: `Zapraszamy do Domu Kultury: zapisy w Izabelinie`, `do udziału w pracach Rady w Kutnie`. */
const INVITED_TO_HOUSE =
  /(?<![a-z])(?:zaprasza\p{L}{0,3}|zapraszam|o\s{1,3}(?:przybycie|stawienie\s{1,3}sie))(?:\s{1,3}(?:[^.;:!?]|(?<=\s(?:r|godz))\.|(?<=\d)[.:](?=\d)){1,50})?\s{1,3}(?:do|na\s{1,3}teren)\s{1,3}(?:\p{L}{3,14}(?:ego|ej|ych)\s{1,3}){0,2}(?:dom|osrod|centrum|bibliotek|hali|sali|szkol|remiz|klub|muzeum|teatr|kin|swietlic|amfiteatr|parku|zamku|palacu|ratusza|galerii|filharmonii|kosciol|urzed)\p{L}{0,6}(?:\s{1,3}[^\s.,;:]{1,20}){0,3}\s{1,3}we?\s{1,3}$/u;

/**
 * `Posiedzenie Zarządu w Gnieźnie`, `posiedzenie Zarządu Związku Gmin w Obornikach`: the town behind a body that meets is where it met, where no other is told.
 * Trap: `spotkanie Zarządu Dróg w Pile`, an office of that town.
 */
function seatBehind(statement: Statement, occasion: OccasionMention): PlaceMention | null {
  const town = statement.places.find((place) => place.start > occasion.end && isSettlement(place));
  if (town === undefined || town.role !== 'name_part') return null;
  const ofBody = MEETS.has(occasion.classification) && occasion.end !== occasion.head.end;
  // `XV Targi Ogrodnicze w Kutnie`: no body ends there.
  const alone = !statement.organizations.some(({ start, end }) => start < town.start && end >= town.end);
  if ((!ofBody && !alone) || OFFICE.test(occasion.name)) return null;
  const between = statement.folded.slice(occasion.end - statement.start, town.start - statement.start);
  return /^\s{1,3}we?\s{1,3}$/u.test(between) ? town : null;
}

const MEETS = new Set(['meeting', 'assembly', 'session']);
const OFFICE =
  /Zarząd\p{L}{0,2}\s(?:Dróg|Zieleni|Transportu|Melioracji|Nieruchomości|Inwestycji|Budynków|Gospodarki|Infrastruktury)/u;

/** `przy ul. Bohaterów Warszawy`: the place is part of a street's name. */
function inStreet(statement: Statement, place: PlaceMention): boolean {
  return /(?<![a-z])(?:ul|al|pl|os|ulic\p{L}|alei|plac\p{L}{0,2})\.?\s{0,3}(?:\p{L}{2,16}\.?\s{1,3}){0,2}$/u.test(
    statement.folded.slice(Math.max(0, place.start - statement.start - 40), place.start - statement.start),
  );
}

/** A municipality or a foreign city, not a county, a voivodeship or a country. */
export function isSettlement(place: PlaceMention): boolean {
  const type = place.candidates[0]?.type;
  return type === undefined || type === 'town' || type === 'gmina' || type === 'village' || type === 'city';
}

/** Whether the sentence names a local room or ground without saying in which town. */
export function hasLocalVenue(statement: Statement): boolean {
  return LOCAL_VENUE.test(statement);
}

export function draftPlace(place: PlaceMention, basis: DraftPlace['basis']): DraftPlace {
  const [best] = place.candidates;
  // `w Tucznie` is in Tuczno or in Tuczna: where the page does not say, it has no code.
  const unsaid = best !== undefined && place.candidates.some(({ name }) => name !== best.name);
  return {
    name: place.name,
    candidate: unsaid ? { ...best, teryt: null } : (best ?? null),
    span: { start: place.start, end: place.end },
    basis,
  };
}

function venuesFor(
  statement: Statement,
  occasion: OccasionMention,
  others: readonly OccasionMention[],
): readonly DraftPlace[] {
  const celebrated = anniversaryClause(statement);
  const venues = statement.places.filter(
    (place) =>
      !(celebrated !== null && place.start >= celebrated.start && place.end <= celebrated.end) &&
      place.role === 'venue' &&
      !isSeatOf(statement, place) &&
      !isOfLaterClause(statement, occasion, place) &&
      !isInstead(statement, place),
  );
  const mine = venues.filter((place) => owner(statement, place, occasion, others) === occasion);
  const towns = mine.filter(isSettlement);
  // `w Zasolu w Gminie Brzeszcze`: the village is where.
  const precise = towns.filter((place) => !isCommune(statement, place));
  const settlements = precise.length > 0 ? precise : towns;
  // `największe wydarzenie w Polsce` is a boast, not a venue; a county or a foreign country may be all that is told.
  const kept =
    settlements.length > 0
      ? settlements
      : mine.filter((place) => place.candidates[0]?.type !== 'country' || place.candidates[0].country !== 'PL');
  // A town and then its country in brackets (`w Bukareszcie (Rumunia)`) is one place.
  return kept.slice(0, 4).map((place) => ({ ...draftPlace(place, 'stated'), commune: isCommune(statement, place) }));
}

/** The occasion in whose clause a venue stands, else the nearest; one that stands before it wins a tie. */
function owner(
  statement: Statement,
  place: PlaceMention,
  occasion: OccasionMention,
  others: readonly OccasionMention[],
): OccasionMention {
  const all = [occasion, ...others];
  const held = ownerInClause(statement, place, all, statement.places.filter(isSettlement));
  if (held !== undefined) return held;
  let best = occasion;
  let least = distance(place, occasion);
  for (const other of others) {
    const cost = distance(place, other);
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

function distance(place: PlaceMention, occasion: OccasionMention): number {
  return place.start >= occasion.end ? place.start - occasion.end : 15 + Math.max(0, occasion.start - place.end);
}

/** `Jesienna Konferencja METREX Bruksela`, `Dni Malechowa`: the place that the name itself holds. */
function nameplaces(statement: Statement, occasion: OccasionMention): readonly DraftPlace[] {
  return (
    statement.places
      .filter((place) => place.start >= occasion.start && place.end <= occasion.end && isSettlement(place))
      // `Otwarcie wystawy „Wisła w malarstwie”`
      .filter((place) => occasion.quoted === null || !isQuoted(statement, place))
      // `Bieg Pamięci Grupy Kutno`
      .filter((place) => !isOfTroops(statement, place))
      .filter(
        (place) =>
          place.role === 'name_part' ||
          place.role === 'venue' ||
          place.role === 'other' ||
          isCelebrated(statement, occasion, place),
      )
      .slice(0, 1)
      .map((place) => draftPlace(place, 'name'))
  );
}
