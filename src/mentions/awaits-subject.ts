import { occasionForms } from '../polish/occasions/noun-index.ts';
import { isFiniteVerb } from '../polish/occasions/verb-forms.ts';
import { headsOf } from '../polish/organizations/head-lexicon.ts';
import { placeNominative } from '../polish/places/place-nominative.ts';
import { LOWER } from '../polish/tokens.ts';
import { facet } from '../polish/words.ts';
import type { Reading } from './reading.ts';
import { foldedAt, isMark, isNumber, isWord, wordAt } from './token-view.ts';

/** Verbs whose subject or object may stand behind the day: `odbył się 5 marca 2020 r. Kongres`, `zwołał na 5 marca 2020 r. XX sesję`. */
const isOfHappening = facet(({ folded }) =>
  /^(?:mial[aoy]?|(?:otworzyl|zainaugurowal|przeprowadzil|poprowadzil)[aoi]?|odb(?:yl[aoy]?|ylo|yly|edzie|eda)|rozpocz(?:al|el[aoy]|nie|na|eto)|zainaugurowano|zwola(?:l|la|no)|zwoluj(?:e|a)|zaplanowano|wyznaczono|zorganizowa(?:l|la|li|ly|lo|no)|nastapil[aoy]?|trwal[aoy]?|zakoncz(?:yl[aoy]?|ono)|otwarto|przeprowadzono|przewidziano|goscil[aoy]?|ugoscil[aoy]?|czeka|czekaja|(?:zapowiadan|(?:za)?planowan|zwolan)[yae])$/.test(
    folded,
  ),
);
/** Verbs of joining, whose subject or object is a unit: `przystąpiła 5 marca 2020 r. Gmina Kozy`, `przyjęto 5 marca 2020 r. Gminę Kozy`. */
const isOfJoining = facet(({ folded }) =>
  /^(?:nalez(?:y|a)|przystapil[aoy]?|wstapil[aoy]?|dolaczyl[aoy]?|weszl[aoy]|wszedl|przyjet[oay]|wystapil[aoy]?|(?:zalozyl|utworzyl|powolal|zawiazal|tworzyl)[ayi]|(?:wykluczyl|wykreslil|skreslil)[aoiy]?|(?:wykluczon|wykreslon|skreslon|przyjet)o|przyj(?:al|el[aoiy])|odesz(?:l[aoy])|odszedl|(?:po)?wrocil[aoy]?|(?:powiekszyl|poszerzyl|zasilil|uzupelnil|opuscil|przylaczyl|wypisal|powital|zrezygnowal|znalazl|dokooptowal|dostal)[aoyi]?|(?:wpisan|dopisan|dokooptowan|wlaczon|przylaczon)[oay]|znalazl[aoy]|stal[aoy]?)$/.test(
    folded,
  ),
);
/** `deklarację członkowską podpisała 5 marca 2020 r. Gmina Kozy`: who signs a paper of joining. */
const isOfSigning = facet(({ folded }) => /^(?:podpisal|zlozyl|zglosil|parafowal)[aoyi]?$/.test(folded));
const isPaperOfJoining = facet(({ folded }) => /^(?:deklaracj[ea]|akces|akt|umowe)$/.test(folded));
/** Verbs of those who keep or give a feast, who may stand behind the day: `uczcił 5 marca 2020 r. Związek Miast`. */
const isOfKeeping = facet(({ folded }) =>
  /^(?:uczcil[ao]?|swietowal[ao]?|obchodzil[ao]?|zorganizowal[ao]?|urzadzil[ao]?|wyprawil[ao]?|przygotowal[ao]?|zaprosil[ao]?)$/.test(
    folded,
  ),
);
/** `członkiem (wspierającym) jest od stycznia 2018 r. Nadleśnictwo X`: a role, its verb and the day; who has it stands behind them. */
const isOfBeing = facet(({ folded }) => /^(?:jest|sa|byl[aoy]?|byly|pozostaj[ea]|zostal[aoy]?|zostaly)$/.test(folded));
const isRole = facet(({ folded }) =>
  /^(?:czlonk(?:iem|ami)|czlonkinia|partner(?:em|ami)|(?:wspol)?zalozyciel(?:em|ami)|sygnatariusz(?:em|ami)|uczestnik(?:iem|ami)|miastem|gmina|powiatem)$/.test(
    folded,
  ),
);
const isUnit = facet(({ folded }) => /^(?:gmin[ae]|miasto|powiat|wojewodztwo)$/.test(folded));
const isOfUnit = facet(({ folded }) => /[sc]ki(?:ego)?$/.test(folded));
/** In the nominative, or the accusative that shows itself: `wpisano w 2009 r. Bochnię`. */
const isTown = facet(({ printed }) => {
  const called = printed.replace(/ę$/u, 'a');
  return placeNominative(called).some(({ name }) => name === called);
});
/** What may stand between such a verb and the day: `się`, `w dniu`, `na`, months, a town after its preposition. */
const isBetween = facet(({ folded }) =>
  /^(?:sie|miejsce|ja|go|je|w|we|z|na|miedzy|a|dnia|dniu|dniem|poczatkiem|koncem|dniach|od|do|i|oraz|o|godz|godzinie|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|roku|r)$/.test(
    folded,
  ),
);
const REACH = 16;
/** An edition, adjectives and the noun: `III`, `Międzynarodowy Festiwal`. */
const AHEAD = 4;
/** How far the occasion's own verb may stand. */
const BEHIND = 30;

/**
 * Whether the sentence that began at token `first` still waits for its subject or object at the full stop of a year's `r.` (token `stop`), and the next
 * words are one. Its trap: `Kongres odbył się 5 marca 2020 r. Konferencję zapowiedziano na jesień`, where the occasion stands before the verb.
 */
export function awaitsSubject(reading: Reading, first: number, stop: number, limit: number): boolean {
  let at = stop - 1;
  for (const end = Math.max(first, stop - REACH); at >= end; at--) {
    if (isNumber(reading, at) || isMark(reading, at, '.') || isMark(reading, at, ',') || isMark(reading, at, '-'))
      continue;
    if (!isWord(reading, at)) return false;
    const word = wordAt(reading, at);
    if (isOfHappening(word)) return !namesOccasion(reading, first, stop) && opensOccasion(reading, stop + 1, limit);
    if (isOfKeeping(word) && opensBody(reading, stop + 1, limit)) return !hasVerbBehind(reading, stop + 1, limit);
    if (isOfBeing(word) && hasRole(reading, first, at)) return isCapital(reading, stop + 1);
    if (isOfJoining(word) || (isOfSigning(word) && hasPaper(reading, first, at)))
      return !namesUnit(reading, first, stop) && opensUnit(reading, stop + 1, limit);
    if (reading.tokens.shapes[at] === LOWER && isFiniteVerb(word.folded) && !isBetween(word))
      return (
        !namesOccasion(reading, first, stop) &&
        opensOccasion(reading, stop + 1, limit) &&
        !hasVerbBehind(reading, stop + 1, limit)
      );
    if (!isBetween(word) && reading.tokens.shapes[at] === LOWER) return false;
  }
  return false;
}

/** Whether a role stands before the verb at `verb`, and no name of who has it. Trap: `Kozy, członkiem Związku są od 2018 r. Gmina rozwija …`. */
function hasRole(reading: Reading, first: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 8); i--) {
    if (!isWord(reading, i)) return false;
    if (isRole(wordAt(reading, i))) return i - first <= 3;
  }
  return false;
}

function hasPaper(reading: Reading, first: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--)
    if (isWord(reading, i) && isPaperOfJoining(wordAt(reading, i))) return true;
  return false;
}

/** `Umowę podpisano 5 marca 2020 r. Kongres odbył się`: the occasion has a verb of its own. */
function hasVerbBehind(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + BEHIND); i++) {
    if (isMark(reading, i, '.') || isMark(reading, i, ';')) return false;
    if (isWord(reading, i) && reading.tokens.shapes[i] === LOWER && isFiniteVerb(foldedAt(reading, i))) return true;
  }
  return false;
}

/** Trap: `w dniach 3-5 czerwca`, which only dates. */
function namesOccasion(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isWord(reading, i) || (reading.tokens.shapes[i] === LOWER && isBetween(wordAt(reading, i)))) continue;
    if (occasionForms(foldedAt(reading, i)) !== undefined) return true;
  }
  return false;
}

function namesUnit(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(reading, i) && isUnit(wordAt(reading, i))) return true;
  return false;
}

function opensUnit(reading: Reading, i: number, limit: number): boolean {
  if (i >= limit || !isWord(reading, i)) return false;
  if (isUnit(wordAt(reading, i)))
    return i + 1 < limit && (isCapital(reading, i + 1) || isOfUnit(wordAt(reading, i + 1)));
  return isTown(wordAt(reading, i));
}

/** `Związek Gmin`, `Towarzystwo Śpiewacze`: the head of a body in the nominative. */
function opensBody(reading: Reading, i: number, limit: number): boolean {
  return i < limit && isCapital(reading, i) && headsOf(wordAt(reading, i)).some((one) => one.case === 'nom');
}

/** A noun of occasions within a few words, the first of them with a capital and none of them a verb's `się`. */
function opensOccasion(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + AHEAD); i++) {
    if (isNumber(reading, i) || isMark(reading, i, '-') || isMark(reading, i, '.')) continue;
    if (!isWord(reading, i)) return false;
    if (occasionForms(foldedAt(reading, i)) !== undefined) return true;
    if (!isCapital(reading, i)) return false;
  }
  return false;
}

const isCapital = (reading: Reading, i: number): boolean => isWord(reading, i) && reading.tokens.shapes[i] !== LOWER;
