import type { EventClassification } from '../../../model/event.ts';
import type { OrganizationMention, PlaceMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { isPast, takesPlace } from '../wording/cues.ts';
import { GATHERING } from '../wording/gathering.ts';
import { isByWater, isLedElsewhere, namesElsewhere } from './elsewhere.ts';
import { hasLocalVenue, isSettlement } from './places-of.ts';
import { pointsElsewhere } from './there-place.ts';

/** Kinds of occasions that a municipality and its houses hold at home. */
const AT_HOME: ReadonlySet<EventClassification> = new Set([
  'session',
  'meeting',
  'festival',
  'fair',
  'ceremony',
  'competition',
  'assembly',
  'workshop',
  'other',
]);

/**
 * The publisher's own municipality, for an event in a local room that names none (`w sali narad`), or for one of a kind that a town holds at
 * home; `told` are the sentences that tell of it, `heading` stands above them. Traps: a congress, a fair abroad or a study visit that the town's
 * officials went to has no place without a venue; nor has what a county, an agency or another town invites to.
 */
export function ownPlace(
  context: PageContext,
  draft: Draft,
  told: readonly Statement[],
  heading: readonly Statement[],
): DraftPlace | null {
  const { municipality } = context.own;
  if (municipality === null) return null;
  const home = municipality.name;
  const said = told.find((one) => isAmongUs(one, home));
  if (said !== undefined) {
    const span = { start: said.start, end: said.end };
    return { name: home, candidate: municipality, span, basis: 'inferred' };
  }
  // `Czesi urządzili u siebie zlot`
  if (told.some((one) => pointsElsewhere(one) || THEIRS.test(one))) return null;
  if (told.some((one) => isOwnDelegation(one, home))) return null;
  if (told.some(isByWater) || [...told, ...heading].some((one) => namesElsewhere(one, home))) return null;
  if ([...told, ...heading].some((one) => isLedElsewhere(one, home)) || LARGER_HOLDER.test(fold(draft.name)))
    return null;
  if ([draft.name, ...draft.participants.map(({ name }) => name)].some((name) => OF_MANY.test(fold(name)))) return null;
  if (!LARGER_BODY.test(fold(context.own.publisher ?? '')) && isOthers(draft, told, home)) return null;
  const room = (one: Statement) => hasLocalVenue(one) || inHouse(one);
  const wide = OF_LARGER_AREA.test(fold(draft.name));
  const found = told.find((one) => room(one) || (AT_HOME.has(draft.classification) && !wide));
  if (found === undefined) return null;
  return {
    name: home,
    candidate: municipality,
    span: { start: found.start, end: found.end },
    basis: 'inferred',
  };
}

/** `delegacja z Urzędu Miasta wzięła udział w posiedzeniu Rady Miasta Visaginas`: who was sent to what bears another town's name. Trap: `delegacja uczniów złożyła kwiaty`. */
const DELEGATION = phrase(
  /(?<!\p{L})(?:delegacj[aei]|przedstawiciele|reprezentacja)(?!\p{L})[^.;:!?]{0,80}?\s(?:wzi[ae]l[aoiy]?|wziely|uczestniczy(?:l[aoiy]?|ly)|goscil[aoiy]?|przebywal[aoiy]?|odwiedzil[aoiy]?)(?!\p{L})/u,
);

function isOwnDelegation(statement: Statement, home: string): boolean {
  const sent = DELEGATION.exec(statement);
  if (sent === null) return false;
  const from = statement.start + sent.index + sent[0].length;
  return statement.places.some((place) => place.start > from && isSettlement(place) && place.name !== home);
}

/** `gospodarzem będziemy`, `w naszym starostwie`: the page says itself that it is at home. Trap: `nasza reprezentacja gościła`. */
const OURS = phrase(
  /(?<!\p{L})(?:gospodarz(?:em|ami)(?:\s[^.;!?]{1,70})?\s{1,3}(?:jestesmy|bedziemy|bylismy)|w\s{1,3}(?:nasz(?:ym|ej)|tutejsz(?:ym|ej))\s{1,3}(?:starostwie|ratuszu|urzedzie|magistracie|miescie|bibliotece|amfiteatrze|muzeum|szkole|sali|hali|osrodku|parku|kosciele|domu\s{1,3}kultury))(?!\p{L})/u,
);
/** `odbyło się u nas seminarium`, `przebywała u nas grupa`. Traps: `u nas w powiecie`, `inaczej niż u nas`, `u nas nie będzie`. */
const AMONG_US = phrase(
  /(?<!(?<!\p{L})(?:niz|jak|tak|nie|jaki|tez|rowniez)\s{1,3})(?<!\p{L})u\s{1,3}nas(?!\s{1,3}(?:we?|na|nie|nigdy|zawsze|co|tez|takze)(?!\p{L})|\p{L})/u,
);
/** `miasto gościło u siebie konferencję`, `mławianie urządzili u siebie forum`, `gościliśmy u siebie zlot`. Trap: `Czesi urządzili u siebie zlot`. */
const AT_OWN = phrase(
  /(?<!\p{L})(?:(?<ours>miasto|gmina|nasz[ae]\s{1,3}(?:miasto|gmina))|(?<who>\p{L}{3,20}anie))\s{1,3}(?:\p{L}{3,16}\s{1,3}){1,3}u\s{1,3}siebie(?!\p{L})|(?<we>\p{L}{3,16}(?:lismy|lysmy|imy|emy|amy))\s{1,3}u\s{1,3}siebie(?!\p{L})/u,
);

const THEIRS = phrase(/(?<!\p{L})(?:u\s{1,3}siebie|inaczej\s{1,3}niz\s{1,3}u\s{1,3}nas)(?!\p{L})/u);

function isAmongUs(statement: Statement, home: string): boolean {
  if (OURS.test(statement)) return true;
  if (AMONG_US.test(statement)) return takesPlace(statement) || GATHERING.test(statement) || isPast(statement);
  const own = AT_OWN.exec(statement)?.groups;
  if (own === undefined) return false;
  return own['ours'] !== undefined || own['we'] !== undefined || (own['who'] ?? '').startsWith(fold(home).slice(0, 4));
}

/** `Powiatowy Turniej`, `Ogólnopolska Pielgrzymka`, `Mistrzostwa Polski`: held anywhere in that area. Trap: `Jarmark Produktów Regionalnych`. */
const OF_LARGER_AREA =
  /(?<!\p{L})(?:powiat|wojewod|ogolno(?:pol|kraj)|krajow|maraton|polmaraton|miedzynarod|miedzywojew|mistrzostw|pielgrzym)|^(?:[ivxlc]{1,8}\s|\d{1,3}\.\s)?regionaln/u;

/** `Dzień Otwarty Parku Narodowego`, `Turniej o Puchar Starosty`, `Święto Brygady Zmechanizowanej`: the name says that a larger body holds it. */
const LARGER_HOLDER =
  /(?<!\p{L})(?:starost|marszalk|wojewody(?!\p{L})|(?:pulk|brygad|batalion|dywizj)|park\p{L}{0,2}\s{1,3}(?:narod|krajobraz))/u;

/** `Zgromadzenie Ogólne Związku Miast Polskich`: what many towns hold meets in another each time. */
const OF_MANY =
  /(?<!\p{L})(?:zwiaz(?:ek|ku)|stowarzyszeni[ea]|uni[ai]|federacj[ai]|zrzeszeni[ea])\s{1,3}(?:miast|gmin|powiatow|wojewodztw|metropolii|samorzadow)(?!\p{L})/u;

/** Bodies of a county, a region or the state: `Powiatowy Urząd Pracy`, `Kasa Rolniczego Ubezpieczenia Społecznego`, `Park Narodowy`. */
const LARGER_BODY =
  /(?<!\p{L})(?:powiat|wojewod|marszalk|starost|krus(?!\p{L})|kas[ay]\s{1,3}roln|agencj|(?:urz[ae]d\p{L}{0,2})\s{1,3}skarb|park\p{L}{0,2}\s{1,3}narod|kuratori|ministerst|pulk|brygad|batalion|dywizj|jednost\p{L}{2}\s{1,3}wojsk)/u;

/** Whether another than the municipality and its houses holds it: an organiser of a larger area or of another town, or such a body's house. */
function isOthers(draft: Draft, told: readonly Statement[], home: string): boolean {
  const organizers = new Set(draft.participants.filter(({ role }) => ORGANIZING.has(role)).map(({ name }) => name));
  // `Stowarzyszenie „Od Warty do Kutna”` is not the town's.
  const isOwn = (name: string) => fold(name.replace(/[„"'][^„”"']{0,80}[”"']?/gu, '')).includes(fold(home));
  if ([...organizers].some(isOwn)) return false;
  const partners = draft.participants.filter(({ role }) => role === 'partner').map(({ name }) => name);
  if ([...organizers, ...partners].some((name) => LARGER_BODY.test(fold(name)))) return true;
  return told.some(
    (statement) =>
      isJoint(statement, home) ||
      (LARGER_HOUSE.test(statement.folded) && !statement.places.some(({ name }) => name === home)) ||
      statement.organizations.some(
        (body) =>
          !isOwn(body.name) &&
          seatOf(statement, body) !== home &&
          ((organizers.has(body.name) && seatOf(statement, body) !== null) ||
            (LARGER_BODY.test(fold(body.name)) && isHouse(statement, body))),
      ),
  );
}

/** `przed budynkiem Komendy Powiatowej Policji`, `w Starostwie Powiatowym`: the town of such a house is told, or it is no town's. */
const LARGER_HOUSE =
  /(?<![a-z])(?:w|we|na|przy|przed)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:komend\p{L}{1,2}\s{1,3}(?:powiat|wojewod)|starostw|urz\p{L}{2,4}\s{1,3}(?:skarb|marszalk|wojewod)|park\p{L}{0,2}\s{1,3}narod)/u;

/** `wspólne przedsięwzięcie gmin: Kozy, Wilamowice i Porąbka`: of several communes. */
function isJoint({ places }: Statement, home: string): boolean {
  const communes = places.filter((place) => place.role === 'unit' && isSettlement(place) && place.name !== home);
  return new Set(communes.map(({ name }) => name)).size > 1;
}

const ORGANIZING: ReadonlySet<string> = new Set(['organizer', 'co_organizer', 'host']);

/** The town in a body's name or right behind it: `Urząd Skarbowy w Nowym Sączu`, `Komenda Powiatowa Policji w Bieczu`. */
function seatOf(statement: Statement, body: OrganizationMention): string | null {
  const near = (place: PlaceMention) =>
    isSettlement(place) && place.start >= body.start && (place.end <= body.end || place.start - body.end <= 4);
  return statement.places.find(near)?.name ?? null;
}

/** `przed budynkiem Komendy Powiatowej Policji`: where it is held. */
function isHouse(statement: Statement, body: OrganizationMention): boolean {
  return /(?<![a-z])(?:w|we|na|przy|przed)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$/u.test(
    statement.folded.slice(Math.max(0, body.start - statement.start - 40), body.start - statement.start),
  );
}

/** `w Kutnowskim Domu Kultury`, `w Filharmonii Kaszubskiej`: an institution as the venue. */
function inHouse(statement: Statement): boolean {
  return statement.organizations.some((one) => isHouse(statement, one));
}
