import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { hasPredicate } from '../wording/has-predicate.ts';

/** `w Gminie Kutno`: the commune around a village. */
export function isCommune(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  return /(?<!\p{L})gmin(?:ie|y)\s{0,3}$/u.test(statement.folded.slice(Math.max(0, at - 12), at));
}

/** `na plaży w Mielnie (w razie deszczu w hali w Sianowie)`: where it would be otherwise. Trap: `bez względu na pogodę w Mielnie`. */
export function isInstead(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  const before = statement.folded.slice(Math.max(0, at - 130), at);
  return INSTEAD.test(before) || AT_FIRST.test(before);
}

/** `Kongres, planowany pierwotnie w Hrubieszowie, odbył się w Chełmie`: where it was to be. */
const AT_FIRST =
  /(?<!\p{L})(?:planowan\p{L}{1,4}\s{1,3}(?:pierwotnie|poczatkowo)|(?:pierwotnie|poczatkowo)\s{1,3}(?:za)?planowan\p{L}{1,4})\s{1,3}(?:we?|na)\s{1,3}$/u;

const INSTEAD =
  /(?<!\p{L})(?:w\s{1,3}(?:razie|przypadku)\s{1,3}(?:\p{L}{2,16}\s{1,3}){0,2}(?:deszcz|opad|niepogod|pogod|burz|aur)\p{L}{0,5}|(?:jesli|jezeli|gdyby)\s{1,3}(?:\p{L}{2,10}\s{1,3}){0,2}(?:pada\p{L}{0,2}|deszcz|pogoda|aura))(?!\p{L})(?:[^.;()]|(?<=\s(?:sw|ul|godz|p\.w))\.){0,90}$/u;

/** `współorganizowali: Starostwo i WORD w Koninie`: the seat of a sign among those who hold it. */
const OF_ORGANIZER =
  /rganiz(?:owa[lł]i|atorami|atorzy)(?!\p{L})[^.;]{0,200}(?:[:,]|\s(?:i|oraz))\s{1,3}\p{Lu}{3,8}\s{1,3}we?\s{1,3}$/u;

/** `na zaproszenie Komisarza Wyborczego w Warszawie`, `organizuje KRUS w Żywcu`: the seat of a body is no venue; `w Muzeum Śląskim w Katowicach` is. */
export function isSeatOf(statement: Statement, place: PlaceMention): boolean {
  if (OF_ORGANIZER.test(statement.text.slice(0, place.start - statement.start))) return true;
  if (isOfWhoCame(statement, place)) return true;
  if (
    OFFICER.test(statement.folded.slice(Math.max(0, place.start - statement.start - 60), place.start - statement.start))
  )
    return true;
  const body = statement.organizations.find(
    (one) =>
      (place.start >= one.start && place.end <= one.end) ||
      (place.start >= one.end && (place.start - one.end <= 4 || isGraded(statement, one.end, place.start))),
  );
  // `konferencja METREX w Bukareszcie`: the body stands in the occasion's own name.
  const named = statement.occasions.some(
    (one) =>
      body !== undefined &&
      body.start >= one.start &&
      body.start < one.end &&
      !isPerformers(statement, one, body.start),
  );
  if (body === undefined || named || (place.start > body.end && isHeldThere(statement, body.end, place))) return false;
  const before = statement.folded.slice(Math.max(0, body.start - statement.start - 40), body.start - statement.start);
  // `w sali nr 5 Urzędu Gminy w Kozach`
  return !/(?<![a-z])(?:w|we|na|przy|przed|do|gmach\p{L}{0,2}|siedzib\p{L}{1,2}|sal\p{L}{1,2}|budynk\p{L}{1,2}|teren\p{L}{0,2}|auli)\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}$|(?<![a-z])(?:sal\p{L}{1,2}|auli|pok\.|pokoju)\s{1,3}(?:nr\.?\s{1,3})?(?:\d{1,4}\p{L}?|\p{L})\s{1,3}$/u.test(
    before,
  );
}

/** `na zaproszenie prezesa Związku Miast Polskich, w Zabrzu odbyła się sesja`: a new clause begins with the town, and says of it what took place. */
function isHeldThere({ folded, start }: Statement, from: number, { start: at, end }: PlaceMention): boolean {
  return (
    /^\s{0,2}[,–—-]\s{1,3}we?\s{1,3}$/u.test(folded.slice(from - start, at - start)) &&
    /^\s{1,3}(?:\P{L}{0,3}\d[^,;]{0,24}\s{1,3}){0,1}(?:odb(?:edz|ed|yl|yw)|mial[aoy]?\s{1,3}miejsce|obradow|zwolano|rozpocz)/u.test(
      folded.slice(end - start, end - start + 60),
    )
  );
}

/** `koncert orkiestry Szkoły Muzycznej w Żywcu`: where those are from who play. */
function isPerformers(statement: Statement, occasion: OccasionMention, body: number): boolean {
  return /(?<!\p{L})(?:orkiestr|chor(?:u|ow)(?!\p{L})|kapel|zespol(?:u|ow)(?!\p{L})|uczni|absolwent|wychowan)/u.test(
    statement.folded.slice(occasion.head.end - statement.start, body - statement.start),
  );
}

/** `Szkoła Muzyczna I i II st. im. Karola Lipińskiego w Kutnie`: between a school's name and its seat. */
function isGraded({ text, start }: Statement, from: number, to: number): boolean {
  return (
    to - from <= 70 &&
    /^\s{1,3}[IV]{1,3}(?:\s{1,3}i\s{1,3}[IV]{1,3})?\s{1,3}(?:st\.|stopnia)(?:\s{1,3}im\.(?:\s{1,3}\p{Lu}[\p{L}.]{0,16}){1,4})?\s{1,3}we?\s{1,3}$/u.test(
      text.slice(from - start, to - start),
    )
  );
}

/** `pod patronatem Radia Gdańsk`: in the name of who stands by. */
export function isSupporters(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  return /(?<!\p{L})(?:patronat(?:em|u)?|przy\s{1,3}wsparciu|partner(?:em|zy|ami)?)(?:\s{1,3}\p{L}{3,16}){0,3}\s{1,3}$/u.test(
    statement.folded.slice(Math.max(0, at - 70), at),
  );
}

export function isHomeOfPerformers(statement: Statement, occasion: OccasionMention, place: PlaceMention): boolean {
  const body = statement.organizations.find((one) => one.start >= occasion.head.end && one.start < occasion.end);
  return body !== undefined && place.start - occasion.end <= 4 && isPerformers(statement, occasion, body.start);
}

/** `postanowieniem Komisarza Wyborczego w Płocku`: an officer's seat. */
const OFFICER =
  /(?<![a-z])(?:komisarz\p{L}{0,3}|kurator\p{L}{0,3}|komendant\p{L}{0,3}|naczelnik\p{L}{0,3}|inspektor\p{L}{0,3})(?:\s{1,3}\p{L}{4,16}){1,3}\s{1,3}we?\s{1,3}$/u;

export function isOfTroops(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  return /(?<!\p{L})(?:grup[ay]|obwodu|oddzialu|zgrupowania|batalionu|pulku|brygady|armii|dywizji)\s{1,3}$/u.test(
    statement.folded.slice(Math.max(0, at - 20), at),
  );
}

/** `Rzepin k. Skawy`, `w lesie koło Kutna`: the town that it is near. */
export function isNear(statement: Statement, place: PlaceMention): boolean {
  const at = place.start - statement.start;
  return /(?<!\p{L})(?:k\.|kolo|obok|nieopodal|niedaleko|pod|wokol)\s{1,3}$/u.test(
    statement.folded.slice(Math.max(0, at - 14), at),
  );
}

/** `Uczestnikami byli przedstawiciele kół w Raszkach i Borze`: where those are from who came. Trap: `przedstawiciele gmin spotkali się w Kutnie`. */
const WHO_CAME = phrase(
  /(?<!\p{L})(?:by(?:li|ly)|beda|udzial|uczestnicz(?:yli|yly|a)|przyby(?:li|ly)|przyjechali|obecni)\s{1,3}(?:[^.;:]{0,60}\s){0,1}(?:przedstawiciele|przedstawicielki|reprezentanci|delegaci|delegacje|czlonkowie|czlonkinie|mieszkancy|uczniowie|strazacy|druhowie)(?!\p{L})/u,
);

function isOfWhoCame(statement: Statement, place: PlaceMention): boolean {
  const found = WHO_CAME.exec(statement);
  const from = found === null ? 0 : found.index + found[0].length;
  const to = place.start - statement.start;
  // `przybyli przedstawiciele kół na zjazd w Kole`
  const told = statement.occasions.some(({ start }) => start - statement.start > from && start < place.start);
  if (found === null || from >= to || told) return false;
  return !hasPredicate(statement.text.slice(from, to), statement.folded.slice(from, to));
}

/** `gościła u nas delegacja z partnerskiego miasta Wiesmoor`: where the guests are from. Trap: `gościło ich miasto Koło`. */
export function isHomeOfGuests({ folded, start }: Statement, place: PlaceMention): boolean {
  const at = place.start - start;
  return /(?<!\p{L})(?:z|ze|od)\s{1,3}(?:\p{L}{4,18}(?:iego|ego|iej|ej)\s{1,3}){0,2}(?:miasta|gminy|miejscowosci|powiatu)\s{1,3}$/u.test(
    folded.slice(Math.max(0, at - 70), at),
  );
}
