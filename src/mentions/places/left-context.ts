import type { PlaceRole } from '../../model/mention.ts';
import { TITLE } from '../../polish/tokens.ts';
import { facet } from '../../polish/words.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt, wordAt } from '../token-view.ts';
import {
  AREA_NOUNS,
  INSTITUTION_ADJECTIVE,
  INSTITUTION_STEMS,
  INSTITUTION_WORDS,
  OFFICE_ADJECTIVE,
  OFFICE_STEMS,
  OFFICE_WORDS,
  PEOPLE_STEMS,
  PREPOSITIONS,
  type Preposition,
  ROOM_WORDS,
  STREET_SIGNS,
  STREET_WORDS,
  startsWithAny,
  UNIT_WORDS,
  VENUE_LABELS,
  VILLAGE_WORDS,
} from './anchor-words.ts';
import { isCapitalised } from './match-name.ts';

/** What stands before a name and says what it is. */
export interface Anchor {
  readonly role: PlaceRole;
  /** Of the preposition right before the name, or null. */
  readonly preposition: Preposition | null;
  /** `weak`: `na`, `przez`, `po`. `strong`: `w miejscowości`, `burmistrz`, a postal code: what follows can be nothing but a place. */
  readonly strength: 'weak' | 'plain' | 'strong';
  /** `village`: the name must be a village's (`we wsi`, `sołectwo`). `any`: that of any settlement (`w miejscowości`). Null: nothing is said. */
  readonly village: 'village' | 'any' | null;
  /** First token of the anchor's words. */
  readonly first: number;
}

/** Words of the longest name that is walked over backwards: what is longer is no name, and every word of it would be walked over again for the next. */
const LONGEST_NAME = 12;

const ADJECTIVE = /^\p{Ll}{3,24}(?:ym|im|ej|ych|ich|ego|iego|erskie)$/u;

const isAdjective = facet(({ folded }) => ADJECTIVE.test(folded));
const isOfPeople = facet(({ folded }) => startsWithAny(folded, PEOPLE_STEMS));
/** `Miejskiej`, `wiejskich`, `gminnego`. */
const isOfUnit = facet(({ folded }) => /^(?:miejsk|wiejsk|gminn)/.test(folded));

/** Whether a word right before a name may say anything of it; most words do not. */
const mayAnchor = facet(
  (word) =>
    [STREET_WORDS, UNIT_WORDS, VILLAGE_WORDS, AREA_NOUNS, PREPOSITIONS].some((words) => words.has(word.folded)) ||
    [isOffice, isOfPeople, isOfUnit, isAdjective].some((is) => is(word)),
);

function anchor(
  role: PlaceRole,
  strength: Anchor['strength'],
  first: number,
  village: Anchor['village'] = null,
): Anchor {
  return { role, preposition: null, strength, village, first };
}

/** `12-345`, so a postal code ends at token `i`. */
export function endsPostalCode(reading: Reading, i: number): boolean {
  return (
    isNumber(reading, i) &&
    foldedAt(reading, i).length === 3 &&
    isMark(reading, i - 1, '-') &&
    foldedAt(reading, i - 2).length === 2 &&
    isNumber(reading, i - 2)
  );
}

/** `ul. Długa 3, Gdańsk`: whether a house number and a street's sign stand before the comma at `i`. */
function endsStreetAddress(reading: Reading, i: number, from: number): boolean {
  if (!isMark(reading, i, ',')) return false;
  const numbered = isNumber(reading, i - 1) || (isWord(reading, i - 1) && isNumber(reading, i - 2));
  if (!numbered) return false;
  for (let at = i - 2; at >= Math.max(from, i - 10); at--) {
    if (isMark(reading, at, ',') || isMark(reading, at, ';')) return false;
    if (STREET_WORDS.has(foldedAt(reading, at))) return true;
  }
  return false;
}

/** `z siedzibą w`, `zamieszkały w`, `mieszczący się w` before the preposition at `i`. */
function isSeat(reading: Reading, i: number): boolean {
  const before = foldedAt(reading, i - 1);
  return before.startsWith('siedzib') || /^(?:zamieszkal|zam$|urodzon|ur$|mieszczac)/.test(before);
}

export const isInstitution = facet(
  ({ folded }) =>
    INSTITUTION_WORDS.has(folded) || (startsWithAny(folded, INSTITUTION_STEMS) && !INSTITUTION_ADJECTIVE.test(folded)),
);
/** What stands between the words of an institution's name. */
const isInnerWord = facet(({ folded }) => /^(?:im|i|nr|sw|ds|ks|dr|prof|dla|oraz|[."„”»«-])$/.test(folded));

/**
 * Where the capitalised institution that ends before token `i` begins (`Urzędzie Miejskim` | w Gliwicach), or -1. Walks over names, numbers, `im.` and
 * quotation marks, not over commas or lower-case words.
 */
export function institutionBefore(reading: Reading, i: number, from: number): number {
  let found = -1;
  for (let at = i - 1; at >= Math.max(from, i - LONGEST_NAME); at--) {
    const word = wordAt(reading, at);
    // `przy ul. Szpitalnej 3 w Kole` names no hospital.
    if (STREET_SIGNS.has(word.folded)) return -1;
    if (isCapitalised(reading, at)) {
      if (isInstitution(word)) found = at;
    } else if (!isNumber(reading, at) && !isInnerWord(word)) {
      break;
    }
  }
  return found;
}

/** `w Muzeum Narodowym w Gdańsku` is in Gdańsk; `Muzeum Narodowe w Gdańsku zaprasza` is only called so. */
function venueOrName(reading: Reading, i: number, from: number): PlaceRole {
  const institution = institutionBefore(reading, i, from);
  if (institution < 0) return 'venue';
  const least = Math.max(from, institution - LONGEST_NAME);
  let before = institution - 1;
  while (before >= least && isCapitalised(reading, before)) before--;
  if (before < from) return 'name_part';
  if (/^(?:w|we|na|przy|przed)$/.test(foldedAt(reading, before))) return 'venue';
  for (let at = before; at >= Math.max(from, before - 5); at--) {
    if (ROOM_WORDS.has(foldedAt(reading, at))) return 'venue';
  }
  return 'name_part';
}

function prepositional(reading: Reading, i: number, from: number, preposition: Preposition): Anchor {
  const word = foldedAt(reading, i);
  const base = { preposition, village: null, first: i };
  if (word === 'w' || word === 'we') {
    if (isSeat(reading, i)) return { ...base, role: 'seat', strength: 'strong' };
    return { ...base, role: venueOrName(reading, i, from), strength: 'plain' };
  }
  const role = isCompany(reading, i) ? 'other' : preposition.role;
  return { ...base, role, strength: preposition.telling ? 'plain' : 'weak' };
}

function villageKind(word: string): Anchor['village'] {
  if (!VILLAGE_WORDS.has(word)) return null;
  return word.startsWith('miejscowosc') ? 'any' : 'village';
}

/** `wraz z`, `razem ze`, `wspólnie z` at the preposition `i`. */
function isCompany(reading: Reading, i: number): boolean {
  return /^ze?$/.test(foldedAt(reading, i)) && /^(?:wraz|razem|wspolnie|lacznie)$/.test(foldedAt(reading, i - 1));
}

/** The unit word at `i` with what stands before it: `w gminie`, `na terenie gminy`, `Rada Miasta`, `burmistrz miasta i gminy`. */
function unitAnchor(reading: Reading, i: number, from: number): Anchor {
  let at = i;
  const least = Math.max(from, i - LONGEST_NAME);
  while (at - 1 >= least && (UNIT_WORDS.has(foldedAt(reading, at - 1)) || foldedAt(reading, at - 1) === 'i')) at--;
  const village = villageKind(foldedAt(reading, i));
  const before = foldedAt(reading, at - 1);
  if (at - 1 >= from) {
    if (isOffice(wordAt(reading, at - 1))) return anchor('office', 'strong', at - 1, village);
    if (/^(?:terenie|obszarze|centrum|granicach|w|we|wsrod)$/.test(before)) {
      const inside = before === 'w' || before === 'we' ? venueOrName(reading, at - 1, from) : 'venue';
      return anchor(isSeat(reading, at - 1) ? 'seat' : inside, 'strong', at - 1, village);
    }
    // `Miasto Wałcz wraz z gminą Tuczno`: who is with somebody does not come from there.
    if (isCompany(reading, at - 1)) return anchor('unit', 'strong', at - 1, village);
    if (/^(?:z|ze|do|od)$/.test(before)) return anchor('origin', 'strong', at - 1, village);
    // `Wydział Rozwoju Miasta Poznania`: the unit is part of what stands before it.
    if (isCapitalised(reading, i) && institutionBefore(reading, at, from) >= 0)
      return anchor('name_part', 'strong', at, village);
  }
  return anchor(village === null ? 'unit' : 'other', 'strong', at, village);
}

export const isOffice = facet(
  ({ folded }) =>
    OFFICE_WORDS.has(folded) ||
    folded.startsWith('marszalkowsk') ||
    (startsWithAny(folded, OFFICE_STEMS) && !OFFICE_ADJECTIVE.test(folded)),
);

/** `m.st.` before `Warszawy`: first token of it, or -1. */
function capitalCity(reading: Reading, i: number): number {
  if (!isMark(reading, i, '.') || foldedAt(reading, i - 1) !== 'st') return -1;
  if (isMark(reading, i - 2, '.') && foldedAt(reading, i - 3) === 'm') return i - 3;
  return foldedAt(reading, i - 2) === 'm' ? i - 2 : -1;
}

/** What the words before token `i` say of a name that begins there; null where they say nothing. `from` is the first token that may count. */
export function anchorBefore(reading: Reading, i: number, from: number): Anchor | null {
  let at = i - 1;
  if (at < from) return null;
  if (endsPostalCode(reading, at)) return anchor('seat', 'strong', at - 2);
  if (endsStreetAddress(reading, at, from)) return anchor('seat', 'plain', at);
  if (isMark(reading, at, ':')) return labelAnchor(reading, at, from);
  if (isMark(reading, at, '.')) {
    const capital = capitalCity(reading, at);
    if (capital >= from) return unitAnchor(reading, capital, from);
    const sign = foldedAt(reading, at - 1);
    if (STREET_WORDS.has(sign)) return anchor('street', 'strong', at - 1);
    // `Janów k. Lublina`
    if (sign === 'k') return anchor('origin', 'plain', at - 1);
    // `gm. Budry`, `m. Łódź`, `miejsc. Rybno`.
    if (sign === 'gm' || sign === 'm') return unitAnchor(reading, at - 1, from);
    return sign === 'miejsc' || sign === 'msc' ? anchor('other', 'strong', at - 1, 'any') : null;
  }
  if (!isWord(reading, at) || !mayAnchor(wordAt(reading, at))) return null;
  const word = foldedAt(reading, at);
  if (STREET_WORDS.has(word)) return anchor('street', 'strong', at);
  if (UNIT_WORDS.has(word) || VILLAGE_WORDS.has(word)) return unitAnchor(reading, at, from);
  if (isOffice(wordAt(reading, at))) return anchor('office', 'strong', at);
  if (isOfPeople(wordAt(reading, at))) return anchor('origin', 'plain', at);
  // `Gminy Miejskiej Zabrze`, `Rady Miejskiej Grudziądza`
  if (isOfUnit(wordAt(reading, at))) {
    if (at - 1 >= from && UNIT_WORDS.has(foldedAt(reading, at - 1))) return unitAnchor(reading, at - 1, from);
    if (at - 1 >= from && isOffice(wordAt(reading, at - 1))) return anchor('office', 'strong', at - 1);
  }
  // `we francuskim Lyonie`, `w pięknym, zielonym Krakowie`: lower-case adjectives between the preposition and the name.
  for (
    let steps = 0;
    steps < 2 && at > from && isAdjective(wordAt(reading, at)) && !isCapitalised(reading, at);
    steps++
  )
    at--;
  // `miasta partnerskiego Zwolle`
  if (at < i - 1 && UNIT_WORDS.has(foldedAt(reading, at))) return unitAnchor(reading, at, from);
  // `mieszkańcy partnerskiego Łucka`, `władze czeskiego Bohumina`
  if (at < i - 1 && isOfPeople(wordAt(reading, at))) return anchor('origin', 'plain', at);
  if (at < i - 1 && isOffice(wordAt(reading, at))) return anchor('office', 'plain', at);
  if (AREA_NOUNS.has(foldedAt(reading, at)) && /^(?:w|we|na)$/.test(foldedAt(reading, at - 1)) && at - 1 >= from) {
    return anchor(venueOrName(reading, at - 1, from), 'plain', at - 1);
  }
  // `że Konin jest`: no `ze Konina`
  const preposition = /^że$/iu.test(rawAt(reading, at)) ? undefined : PREPOSITIONS.get(foldedAt(reading, at));
  return preposition === undefined ? null : prepositional(reading, at, from, preposition);
}

/** `Miejsce wydarzenia: Gdańsk`, `członkowie: Gdańsk, Gdynia`. */
function labelAnchor(reading: Reading, colon: number, from: number): Anchor | null {
  for (let at = colon - 1; at >= Math.max(from, colon - 3); at--) {
    const word = foldedAt(reading, at);
    if (VENUE_LABELS.has(word)) return anchor('venue', 'strong', at);
    if (UNIT_WORDS.has(word)) return anchor('unit', 'strong', at);
  }
  return null;
}

/** Whether token `i` begins a sentence: nothing before it in its segment, or a mark that ends one. */
export function startsSentence(reading: Reading, i: number, from: number): boolean {
  if (i <= from) return true;
  let at = i - 1;
  const least = Math.max(from, i - LONGEST_NAME);
  while (at >= least && /^["„”“«»(]$/.test(foldedAt(reading, at))) at--;
  if (at < from) return true;
  if (!/^[.!?:•–-]$/.test(foldedAt(reading, at))) return false;
  // `ul. Gdańska`, `św. Floriana`, `J. Tarnów`: an abbreviation ends no sentence.
  return !(
    isMark(reading, at, '.') &&
    /^(?:ul|al|pl|os|sw|im|ks|dr|prof|m|in|st|gm|woj|pow|\p{L})$/u.test(foldedAt(reading, at - 1))
  );
}

/** What a sentence may begin with before a name: `W Górze trwa zjazd`. */
const FIRST_WORD = /^(?:we?|ze?|do|na|od|dla|po|i|a)$/u;

/** Whether the word before `i` is a capitalised word and no preposition: part of a name that goes on. */
export function continuesName(reading: Reading, i: number, from: number): boolean {
  return (
    i - 1 >= from &&
    isWord(reading, i - 1) &&
    isCapitalised(reading, i - 1) &&
    !FIRST_WORD.test(foldedAt(reading, i - 1))
  );
}

/** Whether a capitalised word follows right after token `last - 1`. */
export function goesOn(reading: Reading, last: number, limit: number): boolean {
  return last < limit && isWord(reading, last) && reading.tokens.shapes[last] === TITLE;
}

/** `ul. Bohaterów Warszawy`, `pl. Powstańców Gdańska`: whether the capitals before token `i` follow the sign of a street. */
export function isInStreetName(reading: Reading, i: number, from: number): boolean {
  let at = i - 1;
  const least = Math.max(from, i - LONGEST_NAME);
  while (at >= least && isCapitalised(reading, at)) at--;
  if (at >= from && isMark(reading, at, '.')) at--;
  return at >= from && STREET_SIGNS.has(foldedAt(reading, at));
}
