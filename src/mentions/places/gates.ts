import { firstNameReadings } from '../../polish/people/first-name-readings.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import type { FoundForm } from '../../polish/places/find-places.ts';
import { homographOf } from '../../polish/places/homographs.ts';
import { UPPER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { type Anchor, continuesName, goesOn, startsSentence } from './left-context.ts';
import { isCapitalised, type NameMatch } from './match-name.ts';

/** A match with all that decides whether it is a place. */
export interface Case {
  readonly reading: Reading;
  readonly match: NameMatch;
  readonly anchor: Anchor | null;
  /** The name is an item of a list whose item before it is a place. */
  readonly listed: boolean;
  /** Token range of the segment. */
  readonly from: number;
  readonly limit: number;
  /** Whether the page has Polish letters at all. */
  readonly lettered: boolean;
}

/** So well known that a common word of the same letters (`łodzi`) does not stand in its way. */
const FAMOUS = 100_000;

/** Rivers, lakes, mountains of the same name: after `nad`, `w dolinie` they are not the town. */
const WATERS = new Set([
  'warta',
  'wisla',
  'nysa',
  'narew',
  'leba',
  'reda',
  'slupia',
  'malta',
  'biala',
  'elk',
  'brda',
  'wda',
  'sola',
  'skawa',
  'raba',
  'wieprz',
]);
const WATER_WORDS = /^(?:rzek|jezior|dolin|zlewni|dorzecz|gor[ay]?$|szczyt|pasm|puszcz|zbiornik|kanal|zalew)/;

function isFamous({ readings }: NameMatch): boolean {
  const [best] = readings;
  if (best === undefined) return false;
  return best.entry.type === 'country' || (best.entry.population ?? 0) >= FAMOUS;
}

/** Readings that the preposition's case allows, or all where it allows none. */
export function readingsInCase(readings: readonly FoundForm[], anchor: Anchor | null): readonly FoundForm[] {
  const cases = anchor?.preposition?.cases ?? 0;
  if (cases === 0) return readings;
  const agreeing = readings.filter((reading) => (reading.cases & cases) !== 0);
  return agreeing.length > 0 ? agreeing : readings;
}

function agrees({ match, anchor }: Case): boolean {
  const cases = anchor?.preposition?.cases ?? 0;
  return cases === 0 || match.readings.some((reading) => (reading.cases & cases) !== 0);
}

/** A preposition, an office, a label: words that make a place likely. `na`, `przez` and the like do not. */
function isAnchored({ anchor, listed }: Case): boolean {
  return listed || (anchor !== null && anchor.strength !== 'weak' && anchor.role !== 'street');
}

/** `(Nisko)`, `Nisko,` at the end of a cell: closed on its right side. */
function endsHere({ reading, match, limit }: Case): boolean {
  return match.last >= limit || /^[,.;:)(–|-]$/.test(foldedAt(reading, match.last));
}

/** `Kole łowieckim`, `Białej sali`, `Nowym Domu`: the next word belongs with the match as with a common noun or adjective. */
function hasCompanion(subject: Case): boolean {
  const { reading, match, limit } = subject;
  if (goesOn(reading, match.last, limit)) return true;
  if (match.last >= limit || !isWord(reading, match.last)) return false;
  return /^\p{Ll}{4,30}(?:ym|im|ej|ego|iego|ych|ich)$/u.test(foldedAt(reading, match.last));
}

/** `do Marka Nowaka`, `Jan Roman`, `Anna Tarnów`. */
function isPersonName(subject: Case): boolean {
  const { reading, match, from, limit, anchor } = subject;
  if (anchor !== null && anchor.strength === 'strong') return false;
  const before = rawAt(reading, match.first - 1);
  if (match.first - 1 >= from && isCapitalised(reading, match.first - 1) && firstNameReadings(before).length > 0)
    return true;
  if (
    match.first - 2 >= from &&
    isMark(reading, match.first - 1, '.') &&
    rawAt(reading, match.first - 2).length === 1
  ) {
    return isCapitalised(reading, match.first - 2);
  }
  const only = match.last - match.first === 1;
  if (!only) return false;
  const word = rawAt(reading, match.first);
  const person = homographOf(word).person || firstNameReadings(word).length > 0;
  return person && (goesOn(reading, match.last, limit) || continuesName(reading, match.first, from));
}

function passesHomographs(subject: Case): boolean {
  const { reading, match, from, anchor } = subject;
  if (match.last - match.first > 1) return true;
  const word = rawAt(reading, match.first);
  const kinds = homographOf(match.readings[0]?.exact ?? word);
  const also = homographOf(word);
  const adjective = kinds.adjective || also.adjective;
  const common = kinds.word || also.word;
  const strong = anchor?.strength === 'strong';
  if (!adjective && !common) return true;
  if (strong) return !(adjective && goesOn(reading, match.last, subject.limit));
  if (isFamous(match)) {
    // `Dania obiadowe`, `Polski Związek`: a sentence's first word or a part of another name.
    if (adjective)
      return (
        (isAnchored(subject) && agrees(subject)) ||
        !(goesOn(reading, match.last, subject.limit) || continuesName(reading, match.first, from))
      );
    return (isAnchored(subject) && agrees(subject)) || !startsSentence(reading, match.first, from) || endsHere(subject);
  }
  if (!isAnchored(subject) || !agrees(subject)) return false;
  return (
    !hasCompanion(subject) &&
    !(reading.tokens.shapes[match.first] === UPPER && anchor?.preposition !== null && !endsHere(subject))
  );
}

function passesWeight(subject: Case): boolean {
  const { match, limit, reading } = subject;
  const best = match.readings[0];
  if (best === undefined) return false;
  const kept = best.lettersKept;
  // Capitals of two or three letters are acronyms.
  const short = match.last - match.first === 1 && rawAt(reading, match.first).length <= 3;
  if (short && reading.tokens.shapes[match.first] === UPPER) return best.nominative === rawAt(reading, match.first);
  if (!kept && subject.lettered) return isAnchored(subject) && agrees(subject) && best.entry.weight === 'major';
  if (best.entry.weight === 'major') return true;
  if (!isAnchored(subject) || !agrees(subject) || (!kept && short)) return followedByCountry(subject);
  if (goesOn(reading, match.last, limit) || hasHomograph(subject)) return followedByCountry(subject);
  return best.entry.type !== 'region';
}

function hasHomograph({ match, reading }: Case): boolean {
  const { word, adjective, person } = homographOf(rawAt(reading, match.first));
  return match.last - match.first === 1 && (word || adjective || person);
}

/** `Pori (Finlandia)`: a country in brackets right after the name. */
function followedByCountry({ reading, match, limit }: Case): boolean {
  return (
    match.last + 2 < limit &&
    isMark(reading, match.last, '(') &&
    isCapitalised(reading, match.last + 1) &&
    isMark(reading, match.last + 2, ')')
  );
}

function isWater({ reading, match, anchor }: Case): boolean {
  const name = foldedNominative(match);
  const before = foldedAt(reading, match.first - 1);
  if (WATER_WORDS.test(before)) return true;
  return (
    WATERS.has(name) &&
    (before === 'nad' ||
      (anchor === null && before.length > 0 && /^(?:rzeki|wod|plaz|brzeg|brzegi|brzegu)$/.test(before)))
  );
}

function foldedNominative(match: NameMatch): string {
  return (match.readings[0]?.nominative ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}

/** `Gdańska 12`, `Krakowska 5/7`: a street named without its sign. */
function isHouse({ reading, match, limit, anchor }: Case): boolean {
  if (anchor !== null || match.last >= limit || !isNumber(reading, match.last)) return false;
  return /[sc]ka$/.test(foldedAt(reading, match.last - 1)) && foldedAt(reading, match.last).length <= 3;
}

/** `11 WRZEŚNIA`, `3 Marca`: months and counted things are no towns. */
function followsNumber({ reading, match, from }: Case): boolean {
  const before = match.first - 1;
  return (
    before >= from &&
    isNumber(reading, before) &&
    hasHomograph({ match, reading } as Case) &&
    foldedAt(reading, before).length <= 2
  );
}

/** Whether the words of a match are a place here, and not a common word, a person, a river, a street or a shorter part of another name. */
export function isPlace(subject: Case): boolean {
  return (
    !isPersonName(subject) &&
    !isWater(subject) &&
    !isHouse(subject) &&
    !followsNumber(subject) &&
    passesWeight(subject) &&
    passesHomographs(subject)
  );
}

/** Nominative only, after a preposition that asks for another case: `w Gdynia Arena`. */
export function isUndeclinedAfterPreposition(subject: Case): boolean {
  return !agrees(subject) && subject.match.readings.every((reading) => (reading.cases & CASE_BITS.nom) !== 0);
}
