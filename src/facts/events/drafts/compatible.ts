import type { EventClassification } from '../../../model/event.ts';
import { nameKey } from '../../../polish/name-key.ts';
import { isAbbreviated, isCalledOffTwice, isHarvest, isTitledBelow } from './called-alike.ts';
import type { Draft, DraftDate } from './draft.ts';
import { key, keyOf, words, wordsBeside } from './name-words.ts';
import { isOneAssembly, isOneTitle } from './one-number.ts';
import { isSittingOf } from './sitting-of.ts';
import { isHeadlineOf, isSameTrip, isToldInPassing, isVisitByVerb } from './told-otherwise.ts';

/** Nouns that may call each other: `kongres … wydarzenie`, `konferencja … spotkanie`. */
const GENERAL: ReadonlySet<string> = new Set(['wydarzenie', 'impreza', 'spotkanie', 'uroczystość', 'obrady']);

/** What people are invited to sit down to; `spotkanie` never means a race, a fair or a competition. */
const MEETINGS: ReadonlySet<EventClassification> = new Set([
  'congress',
  'conference',
  'forum',
  'seminar',
  'workshop',
  'session',
  'meeting',
  'assembly',
  'webinar',
  'study_visit',
]);

function mayMean(a: Draft, b: Draft): boolean {
  if (a.weight === 'hypernym' || b.weight === 'hypernym') return true;
  if (isToldAsConference(a, b) || isToldAsSitting(a, b) || isToldAsDebate(a, b) || isSameTrip(a, b)) return true;
  if (!GENERAL.has(a.lemma) && !GENERAL.has(b.lemma)) return false;
  const [general, other] = GENERAL.has(a.lemma) ? [a, b] : [b, a];
  // Two cards of a calendar.
  if (general.topic && other.topic && general.named && general.scope !== other.scope) return false;
  // `uroczystość wmurowania kamienia` means no signing.
  if (general.lemma === 'uroczystość' && !GENERAL.has(other.lemma) && isOfAnotherAct(general, other)) return false;
  // `spotkanie opłatkowe` means no laying of a stone. Trap: `uroczyste spotkanie`, of which it was a part.
  if (general.lemma === 'spotkanie' && other.classification === 'ceremony' && OF_ITS_OWN.test(general.name))
    return false;
  return MEETINGS.has(other.classification) || other.lemma === 'uroczystość' || other.classification === 'ceremony';
}

/** `Spotkanie noworoczne`: an adjective that says which. */
const OF_ITS_OWN =
  /^spotkanie\s(?!uroczyst|oficjaln)\p{Ll}{4,20}[eo]we(?!\p{L})|^spotkanie\s(?:wigilijne|noworoczne|świąteczne|autorskie|integracyjne|konsultacyjne|informacyjne|organizacyjne|kolędowe)/iu;

/**
 * `IX Kongres Gmin …. Konferencja odbędzie się 4 marca`: the noun alone, after a congress or forum without a day of its own; or `zorganizowali największą konferencję w kraju`,
 * said of it. Traps: `konferencja prasowa`, `Konferencja Gmin`.
 */
function isToldAsConference(a: Draft, b: Draft): boolean {
  const [first, later] = a.at <= b.at ? [a, b] : [b, a];
  if (later.lemma !== 'konferencja' || later.named || later.plural) return false;
  const like = LIKE_CONFERENCES.has(first.classification) || first.lemma === 'szczyt';
  if (!first.named || !like) return false;
  if (/^naj(?:większ|ważniejsz|starsz)/iu.test(later.name)) return later.dates.length === 0;
  return !later.name.includes(' ') && (first.dates.length === 0 || sharesDate(a, b));
}

/** `Zwołuję XXXIV sesję na 28 października. Posiedzenie odbędzie się w ratuszu`: the noun alone, after a session. Trap: `posiedzenie komisji`. */
function isToldAsSitting(a: Draft, b: Draft): boolean {
  const [first, later] = a.at <= b.at ? [a, b] : [b, a];
  if (later.lemma !== 'posiedzenie' || later.named || later.plural || later.name.includes(' ')) return false;
  return first.lemma === 'sesja' && first.edition !== null && (later.dates.length === 0 || sharesDate(a, b));
}

/** `Konferencja „Jezioro”` as the title, and `dwudniową debatę na ten temat` in the lead. Trap: a debate that is one part of it, on one of its days. */
function isToldAsDebate(a: Draft, b: Draft): boolean {
  const [title, told] = a.at <= b.at ? [a, b] : [b, a];
  if (!['debata', 'narada', 'dyskusja'].includes(told.lemma) || told.named || told.plural || told.quoted !== null)
    return false;
  const isMeeting = title.classification === 'conference' || LIKE_CONFERENCES.has(title.classification);
  return title.topic && title.named && title.dates.length === 0 && isMeeting;
}

const LIKE_CONFERENCES: ReadonlySet<EventClassification> = new Set(['congress', 'forum', 'seminar']);

function isOfAnotherAct(general: Draft, other: Draft): boolean {
  const own = [...words(general)].filter((word) => word !== UROCZYSTOSC);
  const others = words(other);
  if (!/^uroczysto\S{1,4}\s(?:\p{L}{4,16}(?:ego|ej)\s)?\p{L}{4,16}(?:nia|cia)(?!\p{L})/iu.test(general.name))
    return false;
  return own.length > 1 && others.size > 1 && other.lemma !== general.lemma && !own.some((word) => others.has(word));
}

/** `Ceremonia wmurowania aktu` and `Wmurowanie aktu erekcyjnego`: the act, and the ceremony of it. */
function isCeremonyOf(ceremony: Draft, act: Draft): boolean {
  if (!CEREMONIES.has(ceremony.lemma) || CEREMONIES.has(act.lemma) || !/[nc]ie$/u.test(act.lemma)) return false;
  const own = [...words(ceremony)].filter((word) => !CEREMONY_KEYS.has(word));
  const others = words(act);
  return (
    own.length > 1 &&
    others.size > 1 &&
    (own.every((word) => others.has(word)) || [...others].every((word) => own.includes(word)))
  );
}

const UROCZYSTOSC = nameKey('uroczystość');
const CEREMONIES: ReadonlySet<string> = new Set(['ceremonia', 'uroczystość']);
const CEREMONY_KEYS: ReadonlySet<string> = new Set(
  ['ceremonia', 'uroczystość', 'uroczystości', 'uroczysty'].map((word) => nameKey(word)),
);

/** Whether two dates can be of one event: one unknown, equal, overlapping, or one coarser than the other. */
export function datesAgree(a: DraftDate, b: DraftDate): boolean {
  if (a.start === null || b.start === null) return partialAgree(a, b);
  const [aStart, aEnd] = [a.start, a.end ?? a.start];
  const [bStart, bEnd] = [b.start, b.end ?? b.start];
  return lowest(aStart) <= highest(bEnd) && lowest(bStart) <= highest(aEnd);
}

/** Years unknown: months and days as printed decide. */
function partialAgree(a: DraftDate, b: DraftDate): boolean {
  const [x, y] = [a.mention?.expression.dates[0]?.start, b.mention?.expression.dates[0]?.start];
  if (!x || !y) return true;
  if (x.month !== null && y.month !== null && x.month !== y.month) return false;
  return x.day === null || y.day === null || Math.abs(x.day - y.day) <= 2;
}

/** First and last days that compare rightly as text: `2017-07` → `2017-07-00`, `2017-07-99`. */
const lowest = (iso: string): string => iso + '-00-00'.slice(iso.length - 4);
const highest = (iso: string): string => iso + '-99-99'.slice(iso.length - 4);

export function sharesDate(a: Draft, b: Draft): boolean {
  return a.dates.some((x) => b.dates.some((y) => x.start !== null && y.start !== null && datesAgree(x, y)));
}

function datesClash(a: Draft, b: Draft): boolean {
  let compared = false;
  for (const one of a.dates) {
    if (one.doubtful) continue;
    for (const other of b.dates) {
      if (other.doubtful) continue;
      if (datesAgree(one, other)) return false;
      compared = true;
    }
  }
  return compared;
}

function placesClash(a: Draft, b: Draft): boolean {
  const [x, y] = [a, b].map((draft) =>
    draft.places.filter((place) => place.basis !== 'inferred').map((place) => keyOf(place.name)),
  );
  if (!x?.length || !y?.length) return false;
  // `Dożynki w gminie Łuków` over `w Dmininie odbędą się Gminne Dożynki`
  const wide = ({ places }: Draft) => places.every(({ commune, basis }) => commune === true || basis === 'inferred');
  if (wide(a) !== wide(b)) return false;
  return !x.some((place) => y.includes(place));
}

/** How well the names fit: 2 the same name, 1 one says less than the other, 0 a bare noun that may mean the other, -1 two names. */
export function nameFit(a: Draft, b: Draft): -1 | 0 | 1 | 2 {
  if (a.edition !== null && b.edition !== null && a.edition !== b.edition) return -1;
  if (a.quoted !== null && b.quoted !== null && nameKey(a.quoted) !== nameKey(b.quoted) && !near(a.quoted, b.quoted))
    return -1;
  if (anniversaryOf(a) !== anniversaryOf(b) && anniversaryOf(a) !== null && anniversaryOf(b) !== null) return -1;
  // `cztery wizyty studyjne` are not the one visit that the page is about.
  const general = a.weight === 'hypernym' || b.weight === 'hypernym';
  // `I Forum …` and `pierwsza edycja wydarzenia`.
  if (general && a.edition !== null && a.edition === b.edition) return 1;
  // `Dni Malechowa` are one festival.
  const counted = (draft: Draft) => draft.plural && draft.lemma !== 'dzień';
  if (!general && counted(a) !== counted(b) && !sharesDay(a, b)) return -1;
  if (isCeremonyOf(a, b) || isCeremonyOf(b, a) || isOneAnniversary(a, b)) return 1;
  const sameNoun = a.lemma === b.lemma;
  if (isCalledOffTwice(a, b) || isTitledBelow(a, b) || isHarvest(a, b) || isHarvest(b, a)) return 0;
  if (!a.named || !b.named) {
    if (sameNoun && (isHeadlineOf(a, b) || isVisitByVerb(a, b))) return 1;
    if (sameNoun && fillers(a, b)) return a.named === b.named && key(a) === key(b) ? 2 : 0;
    return mayMean(a, b) ? 0 : -1;
  }
  if (isSittingOf(a, b) || isSittingOf(b, a) || isKeepingOf(a, b) || isKeepingOf(b, a)) return 1;
  if (!sameNoun) return -1;
  if (isOneAssembly(a, b) || isOneTitle(a, b)) return 1;
  const [x, y] = [wordsBeside(a, b), wordsBeside(b, a)];
  const shared = [...x].filter((word) => y.has(word)).length;
  if (shared > 0 && a.edition !== null && a.edition === b.edition && isAbbreviated(a, b)) return 1;
  if (shared === x.size && shared === y.size) return 2;
  if (shared === x.size || shared === y.size) return 1;
  return isHeadlineOf(a, b) ? 1 : -1;
}

/** `Obchody Dni Kutna` are `Dni Kutna`. Trap: `Obchody Dnia Strażaka` beside `Dzień Strażaka w Kole`, which has words of its own. */
function isKeepingOf(kept: Draft, feast: Draft): boolean {
  if (kept.lemma !== 'obchody' || feast.lemma !== 'dzień' || kept.quoted !== null) return false;
  const own = [...words(kept)].filter((word) => word !== OBCHODY);
  const others = words(feast);
  return own.length === others.size && own.every((word) => others.has(word));
}
const OBCHODY = nameKey('obchody');

/** `Obchody 70-lecia Bremy` and `obchody 70. rocznicy partnerstwa w Bremie`: of one number and at one place. Trap: two of one number without a place. */
function isOneAnniversary(a: Draft, b: Draft): boolean {
  if (a.lemma !== b.lemma || anniversaryOf(a) === null || a.plural !== b.plural) return false;
  const stated = (draft: Draft) => draft.places.filter(({ basis }) => basis !== 'inferred').map(({ name }) => name);
  return anniversaryOf(a) === anniversaryOf(b) && stated(a).some((name) => stated(b).includes(name));
}

/** `obchody 75. rocznicy Bitwy` are not those of the 76th. */
function anniversaryOf({ name }: Draft): string | null {
  return /\d/.test(name) ? (/(\d{1,4})(?:\.\s?|-|\s)(?:rocznic|leci|urodzin)/iu.exec(name)?.[1] ?? null) : null;
}

/** An unnamed noun with words of its own (`spotkanie konsultacyjne`, `zebranie wiejskie`) does not mean one with other words. */
function fillers(a: Draft, b: Draft): boolean {
  const [x, y] = [words(a), words(b)];
  const [less, more] = x.size <= y.size ? [x, y] : [y, x];
  return [...less].every((word) => more.has(word));
}

function near(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** Whether two drafts of one page may be one event; `sameScope`: they stand in the same dated item or section. */
export function compatible(a: Draft, b: Draft, sameScope: boolean): boolean {
  const fit = nameFit(a, b);
  if (fit === -1) return false;
  if (a.row !== null && b.row !== null && a.row !== b.row) return false;
  if (a.otherEdition !== b.otherEdition) return false;
  if (fit === 0 && isToldInPassing(...(a.at <= b.at ? ([a, b] as const) : ([b, a] as const)))) return false;
  if (fit === 0 && (standApart(a, b) || (isLong(a) !== isLong(b) && a.dates.length > 0 && b.dates.length > 0)))
    return false;
  const deixis = (draft: Draft) => draft.mentions[0]?.deixis ?? null;
  if (
    (deixis(a) === 'previous' || deixis(a) === 'last_year') !==
      (deixis(b) === 'previous' || deixis(b) === 'last_year') &&
    !sharesDate(a, b)
  )
    return false;
  if (isOneToCome(...(a.at <= b.at ? ([a, b] as const) : ([b, a] as const)))) return false;
  const clash = datesClash(a, b);
  // Councils number their sessions anew each term: the same number is the same session only on the same days.
  const numbered = a.classification === 'session' || a.classification === 'meeting';
  if (fit >= 1 && a.edition !== null && a.edition === b.edition && !(numbered && clash)) return true;
  const samePage =
    (fit >= 1 && a.named && b.named) ||
    (fit === 0 && a.lemma === b.lemma && (a.topic || b.topic) && a.row === null && b.row === null);
  if (clash && !(samePage && nearby(a, b) && !placesClash(a, b))) return false;
  if (placesClash(a, b)) return fit >= 1 && sharesDate(a, b);
  if (sameScope) return true;
  // `Gminny Dzień Dziecka` is not the `VII Dzień Dziecka` of another news item.
  if (fit < 1) return false;
  return sharesDate(a, b) || ((a.edition !== null || b.edition !== null) && (fit === 2 || numberedSaysMore(a, b)));
}

/** `5 maja odbyła się gala. Kolejne spotkanie za rok w Kutnie`: where the next one will be says nothing of what is over. Trap: `To już kolejne spotkanie`, which names no place. */
function isOneToCome(told: Draft, later: Draft): boolean {
  if (later.mentions[0]?.deixis !== 'next' || told.mentions[0]?.deixis === 'next') return false;
  const placed = later.places.some(
    ({ basis, name }) => basis === 'stated' && !told.places.some((one) => one.name === name),
  );
  return placed && later.dates.length === 0 && told.dates.some(({ past }) => past);
}

function numberedSaysMore(a: Draft, b: Draft): boolean {
  const [numbered, other] = a.edition === null ? [b, a] : [a, b];
  return other.edition !== null || words(numbered).size >= words(other).size;
}

/** Over four days: consultations, an exhibition. A meeting on one of those days is not it. */
function isLong(draft: Draft): boolean {
  return draft.dates.some((date) => date.end !== null && dayGap(date.start, date.end) > 4);
}

/** A bare noun with a place and a date of its own is not the one told of before. */
function standApart(a: Draft, b: Draft): boolean {
  const general = a.weight === 'hypernym' || b.weight === 'hypernym';
  if (general || a.lemma === b.lemma) return false;
  const own = (draft: Draft) => draft.dates.length > 0 && draft.places.some((place) => place.basis === 'stated');
  return own(a) && own(b) && !sharesDay(a, b);
}

function sharesDay(a: Draft, b: Draft): boolean {
  return a.dates.some((x) => b.dates.some((y) => x.start?.length === 10 && y.start?.length === 10 && datesAgree(x, y)));
}

/** Dates of one event that two sentences print differently are days apart, not months: `20-21 września` and `21 i 22 września`. */
function nearby(a: Draft, b: Draft): boolean {
  return a.dates.some((x) => b.dates.some((y) => dayGap(x.start, y.start) <= 3));
}

function dayGap(a: string | null, b: string | null): number {
  if (a === null || b === null || a.length < 10 || b.length < 10) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
}
