import { MONTH_OF_DAY } from '../../../polish/dates/calendar-names.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { CASE_BITS } from '../../../polish/places/case-forms.ts';
import { homographOf } from '../../../polish/places/homographs.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import { TITLE, UPPER } from '../../../polish/tokens.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../../token-view.ts';
import { continuesName, startsSentence } from '../left-context.ts';
import { isCapitalised } from '../match-name.ts';
import {
  agrees,
  endsHere,
  foldedName,
  hasCapitalAfter,
  homographsOf,
  isAnchored,
  isSingleWord,
  type Subject,
} from '../subject.ts';
import { isOfAddress, isWeekday } from './address-gate.ts';
import { isBesideBelonging, isSubjectOfBelonging, isWhoseBelonging } from './belonging-gate.ts';
import { isInRunOfTowns } from './run-gate.ts';

/** So well known that a common word of the same letters (`łodzi`) does not stand in its way, but for the first word of a sentence. */
const FAMOUS = 100_000;

/** Communes whose names are quarters of towns everywhere else. */
const COMMON_PHRASES = new Set(['stare miasto', 'nowe miasto', 'wielka wies', 'nowa wies', 'nowy dwor', 'stary sad']);

export function isFamous({ match, own }: Subject): boolean {
  if (own) return true;
  const entry = match.readings[0]?.entry;
  if (entry === undefined) return false;
  const people = entry.population ?? 0;
  // `Berlin` is a carriage too (`berlin`), but short foreign names (`Sala`, `Nicea`) are words far more often.
  if (entry.country !== 'PL') return entry.type === 'country' || (people >= 5 * FAMOUS && entry.name.length >= 6);
  return entry.type === 'country' || people >= FAMOUS;
}

/** `Kole łowieckim`, `Białej sali`, `Nowym Domu`: the next word belongs with the match as with a common noun or adjective. */
function hasCompanion(subject: Subject): boolean {
  const { reading, match, limit } = subject;
  if (hasCapitalAfter(subject)) return true;
  if (match.last >= limit || !isWord(reading, match.last)) return false;
  return /^\p{Ll}{4,30}(?:ym|im|ej|ego|iego|ych|ich)$/u.test(foldedAt(reading, match.last));
}

/** `Lipno, 12 maja`, `Koło, dnia 3 czerwca`: the place and date of a letter. */
function isLetterhead({ reading, match, limit }: Subject): boolean {
  if (match.last + 1 >= limit || !isMark(reading, match.last, ',')) return false;
  // `Piątek, 5 maja`, `Sobota, 6 maja`
  if (isWeekday(foldedAt(reading, match.first))) return false;
  return isNumber(reading, match.last + 1) || foldedAt(reading, match.last + 1) === 'dnia';
}

/** `Kongres Wody, Bielawa,` before its day, a name that is nobody's. Trap: `Nowak, Kowal, 12 maja`. */
const isBehindComma = (subject: Subject): boolean =>
  subject.match.first - 1 > subject.from &&
  isMark(subject.reading, subject.match.first - 1, ',') &&
  subject.match.readings[0]?.nominative === rawAt(subject.reading, subject.match.first) &&
  !homographsOf(subject).person;

/** `Zjazd – Leśna – 12 maja`: between two dashes and before a number. Trap: `Sieć – Nowak – 12 osób`, a name of people. */
function isBetweenDashes(subject: Subject): boolean {
  const { reading, match, from, limit } = subject;
  if (match.first - 1 <= from || match.last + 2 >= limit) return false;
  return (
    isMark(reading, match.first - 1, '-') &&
    isMark(reading, match.last, '-') &&
    isNumber(reading, match.last + 1) &&
    MONTH.test(foldedAt(reading, match.last + 2)) &&
    match.readings[0]?.nominative === rawAt(reading, match.first) &&
    !homographsOf(subject).person
  );
}

/** `Jasło, Krosno i Sanok`: a town in the nominative and, behind a comma or `i`, another that is nothing else. Traps: `Rak, Lis i Kot`, names of people; `Kiermasz Książki, Gdańsk`. */
function opensList({ reading, match, from, limit }: Subject): boolean {
  const next = match.last + 1;
  if (continuesName(reading, match.first, from)) return false;
  if (next >= limit || match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  const joined = isMark(reading, match.last, ',') || /^(?:i|oraz)$/.test(foldedAt(reading, match.last));
  if (!joined || !isWord(reading, next) || reading.tokens.shapes[next] !== TITLE) return false;
  const other = rawAt(reading, next);
  const { word, adjective, person } = homographOf(other);
  return (
    !word &&
    !adjective &&
    !person &&
    placeNominative(other).some(({ name, country }) => name === other && country === 'PL')
  );
}

/** `Kije - gmina wiejska`, `Piła – miasto`, `Bielawa, woj. dolnośląskie`: what says of a name that it is a town's. Trap: `Piła – narzędzie`. */
function isGlossed({ reading, match, limit }: Subject): boolean {
  if (match.last + 1 >= limit) return false;
  if (isMark(reading, match.last, ','))
    return (
      match.readings[0]?.nominative === rawAt(reading, match.first) &&
      /^(?:woj|wojewodztwo|pow|powiat)$/.test(foldedAt(reading, match.last + 1))
    );
  if (!isMark(reading, match.last, '-')) return false;
  const apart = (reading.tokens.starts[match.last] ?? 0) > (reading.tokens.ends[match.last - 1] ?? 0);
  return apart && /^(?:gmina|miasto|miasteczko|wies|miejscowosc)$/.test(foldedAt(reading, match.last + 1));
}

/** `Dni Bielawy`: the feast of a town. Trap: `dni Góry Kamieńsk`, a longer name. */
const isFeastOf = (subject: Subject): boolean =>
  subject.match.first - 1 >= subject.from &&
  rawAt(subject.reading, subject.match.first - 1) === 'Dni' &&
  !hasCapitalAfter(subject) &&
  subject.match.readings.some(({ cases }) => (cases & CASE_BITS.gen) !== 0);

/** `Dania obiadowe`, `Polski Związek`, `Tych osób`: a sentence's first word or a part of another name. */
function famousStands(subject: Subject, adjective: boolean): boolean {
  const { reading, match, from } = subject;
  if (isAnchored(subject) && agrees(subject)) return !(adjective && hasCapitalAfter(subject));
  if (adjective && (hasCapitalAfter(subject) || continuesName(reading, match.first, from))) return false;
  if (!startsSentence(reading, match.first, from)) return true;
  // `Gdańska, Rynek`: streets without their sign.
  return endsHere(subject) && !(adjective && !match.readings.some(({ cases }) => (cases & CASE_BITS.nom) !== 0));
}

/**
 * `Kłodzko`, `Bielsko`: what is an adverb too has no capital inside a sentence, nor last on its line; `Kutno`, `Szczytno`, neuters of adjectives, none where no noun follows.
 * Trap: `Kłodzko-Ząbkowicki`, the first half of an adjective.
 */
function isNeuterOnly(subject: Subject, word: boolean): boolean {
  const { reading, match, from, limit } = subject;
  const printed = rawAt(reading, match.first);
  if (match.readings[0]?.nominative !== printed || reading.tokens.shapes[match.first] !== TITLE) return false;
  if (match.last < limit && isMark(reading, match.last, '-')) return false;
  const whole = match.first === from && match.last >= limit;
  const last =
    whole || (match.first > from && endsHere(subject) && /^[-–—]$/u.test(foldedAt(reading, match.first - 1)));
  const apart = last || !startsSentence(reading, match.first, from);
  const stands = endsHere(subject) || isActionNext(subject) || isPhraseNext(subject);
  return apart && (/(?:sk|ck|dzk)o$/u.test(printed) || (!word && /[nw]o$/u.test(printed) && stands));
}

/** `W 2015 r. Kutno weszło`: a verb right behind. Trap: `Dobro jest`, at a beginning. */
const isActionNext = ({ reading, match, limit }: Subject): boolean =>
  match.last < limit && !isCapitalised(reading, match.last) && isFiniteVerb(foldedAt(reading, match.last));

/** `że Kutno od 2012 roku współtworzy sieć`: another phrase begins right behind. Trap: `Nowo w`, at a beginning. */
const isPhraseNext = ({ reading, match, limit }: Subject): boolean =>
  match.last < limit && /^(?:od|we?|ze?|do|na|nie|przez|jako|wraz|razem|wspolnie)$/.test(foldedAt(reading, match.last));

/** `X Konwent – 3 października 2014 r., Opatów`: what ends a line behind a day. Traps: `3 października 2014 r., Środa`; `Zapłacono 12 maja 2019 r., Kowal.`, a name. */
function isBehindDay({ reading, match, from }: Subject): boolean {
  const printed = rawAt(reading, match.first);
  if (match.readings[0]?.nominative !== printed || isWeekday(foldedAt(reading, match.first))) return false;
  let at = match.first - 1;
  if (at - 3 < from || !isMark(reading, at, ',')) return false;
  at--;
  if (isMark(reading, at, '.')) at--;
  if (/^(?:r|roku)$/.test(foldedAt(reading, at))) at--;
  // The day's month stands before its year; a number alone is anything.
  return (
    at - 1 > from && /^(?:19|20)\d\d$/.test(foldedAt(reading, at)) && /^\p{L}{3,12}$/u.test(foldedAt(reading, at - 1))
  );
}

const MONTH = new RegExp(`^${MONTH_OF_DAY}$`);
/** Tokens of the longest line that tells when, what and where. */
const LONGEST_LINE = 30;

/** `15 czerwca – Turniej Piłki Plażowej – Krosno`, `(Krosno)`, `| Barwice`: a name alone behind the last mark of a line that gives a day. Trap: `15 czerwca – Nowe`, right behind the day. */
function closesDatedLine({ reading, match, from, limit }: Subject): boolean {
  if (match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  const last = match.last >= limit || (isMark(reading, match.last, ')') && match.last + 1 >= limit);
  if (!last || match.first - from > LONGEST_LINE || !/^[–—|,(-]$/.test(foldedAt(reading, match.first - 1)))
    return false;
  let words = 0;
  for (let at = match.first - 2; at >= from; at--) {
    const folded = foldedAt(reading, at);
    if (MONTH.test(folded) || /^(?:19|20)\d\d$/.test(folded)) return words > 0;
    if (folded.length > 3 && isCapitalised(reading, at)) words++;
  }
  return false;
}

/** Whether the form is a place although it may be a common word or an adjective as well (`Kole`, `Nowem`, `Białej`), or may be nothing else. */
export function passesHomographs(subject: Subject): boolean {
  const { reading, match, from, anchor } = subject;
  const strong = anchor?.strength === 'strong';
  if (!isSingleWord(subject)) return strong || !COMMON_PHRASES.has(foldedName(subject));
  const { word, adjective } = homographsOf(subject);
  if (!adjective && !word) return true;
  if (isNeuterOnly(subject, word)) return true;
  // `ul. Leśna` says nothing of a town.
  if (adjective && anchor?.role === 'street') return false;
  // `Miejsce: Koło młyna`, `Gdzie: Lipowa 5`: behind a label the name stands alone.
  if (strong && isMark(reading, match.first - 1, ':'))
    return endsHere(subject) || (!adjective && isBesideBelonging(subject));
  if (strong) return !(adjective && hasCapitalAfter(subject));
  if (isFeastOf(subject) || isBetweenDashes(subject)) return true;
  if (isFamous(subject))
    return (
      famousStands(subject, adjective) ||
      (!adjective && isBesideBelonging(subject)) ||
      isSubjectOfBelonging(subject) ||
      isWhoseBelonging(subject)
    );
  const opens = startsSentence(reading, match.first, from) || isBehindComma(subject);
  if (opens && isLetterhead(subject)) return true;
  if (isOfAddress(subject) || isSubjectOfBelonging(subject) || isWhoseBelonging(subject)) return true;
  if (endsHere(subject) && !homographsOf(subject).person && (isBehindDay(subject) || closesDatedLine(subject)))
    return true;
  if (isGlossed(subject)) return true;
  if (!adjective && isInRunOfTowns(subject)) return true;
  if (!adjective && (isBesideBelonging(subject) || (!homographsOf(subject).person && opensList(subject)))) return true;
  if (!isAnchored(subject) || !agrees(subject) || hasCompanion(subject)) return false;
  // In capitals `W KOLE`, `W NOWYM` lose what little told them apart.
  return reading.tokens.shapes[match.first] !== UPPER || endsHere(subject);
}
