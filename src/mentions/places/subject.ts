import { fold } from '../../polish/fold.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { headsOf } from '../../polish/organizations/head-lexicon.ts';
import { firstNamesOf } from '../../polish/people/first-name-readings.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import type { FoundForm } from '../../polish/places/find-places.ts';
import { type Homograph, homographOf } from '../../polish/places/homographs.ts';
import { remember } from '../../polish/places/remember.ts';
import { facet } from '../../polish/words.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isMark, rawAt, wordAt } from '../token-view.ts';
import { type Anchor, goesOn } from './left-context.ts';
import { isCapitalised, type NameMatch } from './match-name.ts';

/** A match with all that decides whether it is a place. */
export interface Subject {
  readonly reading: Reading;
  readonly match: NameMatch;
  readonly anchor: Anchor | null;
  /** The name is an item of a list whose item before it is a place, or is chained to a place by a dash. */
  readonly listed: boolean;
  /** The name is that of the page's own municipality. */
  readonly own: boolean;
  /** Token range of the segment. */
  readonly from: number;
  readonly limit: number;
  /** Whether the page has Polish letters at all. */
  readonly lettered: boolean;
}

/** Readings that the preposition's case allows, or all where it allows none. */
export function readingsInCase(readings: readonly FoundForm[], anchor: Anchor | null): readonly FoundForm[] {
  const cases = anchor?.preposition?.cases ?? 0;
  if (cases === 0) return readings;
  const agreeing = readings.filter((reading) => (reading.cases & cases) !== 0);
  return agreeing.length > 0 ? agreeing : readings;
}

/** Whether some reading is in the case that the preposition before it asks for; true without a preposition. */
export function agrees({ match, anchor }: Subject): boolean {
  const cases = anchor?.preposition?.cases ?? 0;
  return cases === 0 || match.readings.some((reading) => (reading.cases & cases) !== 0);
}

/** A preposition, an office, a label: words that make a place likely. `na`, `przez` and the like do not. */
export function isAnchored({ anchor, listed }: Subject): boolean {
  return listed || (anchor !== null && anchor.strength !== 'weak' && anchor.role !== 'street');
}

/** `(Nisko)`, `Nisko,`, `Nisko 2012` and the end of a cell: closed on its right side. */
export function endsHere({ reading, match, limit }: Subject): boolean {
  return match.last >= limit || /^(?:[,.;:)(/-]|(?:19|20)\d\d)$/.test(foldedAt(reading, match.last));
}

/** The match is one word and another capitalised word, which is no part of it, follows. Traps: `urządza w Kutnie Festyn Rodzinny`, `w Kutnie Związek Gmin X`, where an occasion or a body begins. */
export function hasCapitalAfter(subject: Subject): boolean {
  const { reading, match, limit } = subject;
  return goesOn(reading, match.last, limit) && !(isAnchored(subject) && (opensOccasion(subject) || opensBody(subject)));
}

/** Adjectives before the noun: `Gminny Przegląd`, `Ogólnopolskie Forum Wody`. */
const MOST_ADJECTIVES = 3;
const ADJECTIVE = /(?:[ny]y|[kg]i|wy|na|ka|wa|ne|kie|we|ego|iej|nej|wej|ych|ich|ym|im)$/u;

function opensOccasion({ reading, match, limit }: Subject): boolean {
  for (let at = match.last; at < limit && at - match.last <= MOST_ADJECTIVES; at++) {
    const word = foldedAt(reading, at);
    const noun = occasionForms(word)?.some(({ cases }) => cases.includes('nom') || cases.includes('acc'));
    if (noun === true) return true;
    if (!goesOn(reading, at, limit) || !ADJECTIVE.test(word)) return false;
  }
  return false;
}

const isPost = facet(({ folded }) =>
  /^(?:(?:wice)?(?:burmistrz|wojt|prezydent|starosta|marszalek|minister|prezes|wojewoda))$/.test(folded),
);

/** `w Kutnie Stowarzyszenie Sołtysów zorganizowało`, `w Kocku Wójt otworzył`: a head in the nominative, which no town's case agrees with. Trap: `w Nowym Związku`. */
function opensBody(subject: Subject): boolean {
  const { reading, match, limit, anchor } = subject;
  // `Burmistrz Głogowa Jan Nowak`
  if (anchor?.role === 'office') return opensPerson(subject);
  if (anchor?.preposition?.role !== 'venue') return false;
  if (opensPerson(subject)) return true;
  for (let at = match.last; at < limit && at - match.last <= MOST_ADJECTIVES; at++) {
    const word = wordAt(reading, at);
    const heads = headsOf(word);
    if (isPost(word) || heads.some((one) => one.case === 'nom')) return !heads.some((one) => one.case === 'loc');
    if (!goesOn(reading, at, limit) || !NOMINATIVE.test(foldedAt(reading, at))) return false;
  }
  return false;
}

/** `w Kutnie Jan Nowak otworzył`: a first name and a surname. */
function opensPerson({ reading, match, limit }: Subject): boolean {
  if (match.last + 1 >= limit || !isCapitalised(reading, match.last + 1)) return false;
  return firstNamesOf(wordAt(reading, match.last)).length > 0;
}

/** `Polski`, `Ochotnicza`, `Powiatowe`. Trap: `Nowym`, `Białej`. */
const NOMINATIVE = /(?:[kg]i|[nwzty]y|[nkwzt]a|[nwzt]e|[kg]ie)$/u;

export function isSingleWord({ match }: Subject): boolean {
  return match.last - match.first === 1;
}

/** What else the printed word, or the form with its letters put back, may be; nothing for names of several words. */
export function homographsOf(subject: Subject): Homograph {
  const { reading, match } = subject;
  if (!isSingleWord(subject)) return { word: false, adjective: false, person: false };
  const printed = homographOf(rawAt(reading, match.first), match.readings[0]?.lettersKept);
  const restored = homographOf(match.readings[0]?.exact ?? '');
  return {
    word: printed.word || restored.word,
    adjective: printed.adjective || restored.adjective,
    person: printed.person || restored.person,
  };
}

/** `Pori (Finlandia)`: a capitalised word in brackets right after the name. */
export function followedByBrackets({ reading, match, limit }: Subject): boolean {
  return (
    match.last + 2 < limit &&
    isMark(reading, match.last, '(') &&
    isCapitalised(reading, match.last + 1) &&
    isMark(reading, match.last + 2, ')')
  );
}

/** The nominative of the best reading, folded. */
const foldedNominative = remember(5_000, fold);

export function foldedName({ match }: Subject): string {
  return foldedNominative(match.readings[0]?.nominative ?? '');
}

/** In the nominative where the words before ask for another case: `w Gdynia Arena`, `przedstawiciel Poznań Convention Bureau`. */
export function isUndeclined(subject: Subject): boolean {
  const { anchor, match } = subject;
  const wanted = anchor?.preposition?.cases ?? (anchor?.strength === 'plain' ? CASE_BITS.gen : 0);
  if (wanted === 0) return false;
  return match.readings.every(({ cases }) => (cases & wanted) === 0 && (cases & CASE_BITS.nom) !== 0);
}
