import { fold } from '../fold.ts';
import { placeNominative } from '../places/place-nominative.ts';
import { facet } from '../words.ts';
import { isField, isOccasionNoun, isOffice, isOpening, maybeGenitive, opensPerson } from './boundary-words.ts';
import { headsOf, organizationHeads } from './head-lexicon.ts';
import { isCapitalWord, type TailState, type TailStep } from './tail-state.ts';
import {
  foldedToken,
  glued,
  isMarkToken,
  isWordToken,
  lineEndsAfter,
  rawToken,
  type TokenSource,
  wordOf,
} from './token-source.ts';

/** `Rozwoju Miast`, `Metropolia`, `RP`, `Szkolno-Wychowawczy`; not `Prezydent`, `Kongres`, `Jan Kowalski`, which begin something else. */
export const capitalWord: TailStep = (state, at) => {
  if (!isCapitalWord(state, at)) return at;
  const word = wordOf(state.source, at);
  const first = at === state.tail;
  if (isOldOrNewTown(state, at))
    return foldedToken(state.source, at + 1) === 'nad' && isCapitalWord(state, at + 2) ? at + 3 : at + 1;
  // `Przedsiębiorstwo W.M.S.`, `Miasta Chełm I Zastępca`: single letters are not read.
  if (word.folded.length === 1 && !state.capitals) return at;
  if (isOffice(word) || isOpening(word) || isOtherUnit(state, at) || isTownThatBelongs(state, at)) return at;
  if (!first && isCountryAsObject(word) && /^\p{Lu}/u.test(rawToken(state.source, at - 1))) return at;
  // `Urząd Miasta Brzegu Główny Rynek 20`: the address after it.
  if (!first && ADDRESSED.test(state.lemma) && (isOfAddress(word) || isOfAddress(wordOf(state.source, at + 1))))
    return at;
  // `Urzędzie Gminy Lipka Komisja Przetargowa otworzyła`: a head in the nominative begins another name.
  if (!first && ADDRESSED.test(state.lemma) && isSubject(word) && !isCalledSo(state, at)) return at;
  // `Wydział Środowiska Wydział Edukacji`: a list without marks.
  if (
    !first &&
    headsOf(wordOf(state.source, at)).some((each) => each.head.lemma === state.lemma && each.case === 'nom')
  )
    return at;
  if (isOccasionNoun(word) && !(first && isOpenHead(state))) return at;
  // `Gminy Jan Kowalski` (a signature), but `Fundacja Jana Kowalskiego`, `Szkoła Jana Pawła`.
  if (!(first && isOpenHead(state))) {
    if (!lineEndsAfter(state.source, at) && opensPerson(word, wordOf(state.source, at + 1), !first)) return at;
  }
  return compoundEnd(state, at);
};

/**
 * `przyjęto do Stowarzyszenia Gminę Kozy`, `Do Związku Miast Polskich Gmina Kozy należy`: a unit in the nominative or accusative is another party.
 * Its trap: `Stowarzyszenie Miasto w Kwiatach` is called so.
 */
function isOtherUnit(state: TailState, at: number): boolean {
  const units = unitsOf(wordOf(state.source, at));
  if (units.length === 0 || units.includes('gen')) return false;
  if (!units.includes('nom') || at > state.tail) return true;
  return !state.nominative && placesNamed(wordOf(state.source, at + 1)) && isCapitalWord(state, at + 1);
}

/** `Gmina Nowe Miasto`, `Gmina Stare Miasto`: right behind the unit's word, a town that is called so. Trap: `Gmina Nowe, Miasto Kock`. */
function isOldOrNewTown({ source, head }: TailState, at: number): boolean {
  return (
    at === head + 2 &&
    /^(?:gmin|miast)/.test(foldedToken(source, head)) &&
    /^(?:nowe|stare)$/.test(foldedToken(source, at - 1)) &&
    foldedToken(source, at) === 'miasto' &&
    !lineEndsAfter(source, at - 1)
  );
}

/**
 * `Członkiem Stowarzyszenia Gmin Górskich Sanok jest od 2012 roku`: a town before the verb is its subject, though `Spółdzielnia Mieszkaniowa Sanok` is called so.
 * Trap: `Członkiem Stowarzyszenia Metropolia Krosno jest Sanok`.
 */
function isTownThatBelongs(state: TailState, at: number): boolean {
  return (
    at > state.tail &&
    !state.nominative &&
    unitsOf(wordOf(state.source, at - 1)).length === 0 &&
    !/^(?:metropolia|aglomeracja)$/.test(foldedToken(state.source, at - 1)) &&
    isBelonging(wordOf(state.source, at + 1)) &&
    placesNamed(wordOf(state.source, at))
  );
}

/** `W Związku Miast Bałtyckich Polskę reprezentują`: a country in the accusative is what the verb governs. Traps: `Fundacja Daj Szansę`, `Ruch Obrony o Polskę`. */
const isCountryAsObject = facet(
  ({ printed }) =>
    printed.endsWith('ę') && placeNominative(printed).some(({ type, name }) => type === 'country' && name !== printed),
);

const isBelonging = facet(({ folded }) =>
  /^(?:jest|byl[aoy]?|nalezy|nalezal[aoy]?|przynalezy|zostal[aoy]?)$/.test(folded),
);

/** The cases in which a word is a unit's: `Gminę` the accusative's alone. */
const unitsOf = facet((word): readonly string[] =>
  headsOf(word)
    .filter((each) => organizationHeads().get(each.head.lemma)?.manner === 'unit')
    .map((each) => each.case),
);

const placesNamed = facet(({ printed }) => placeNominative(printed).some(({ name }) => name === printed));

const isSubject = facet((word) => {
  const heads = headsOf(word);
  return heads.some((each) => each.case === 'nom') && !heads.some((each) => each.case === 'gen');
});

/** `Zarząd Stowarzyszenia Lokalna Grupa Działania „Dolina”`: what the association is called. Trap: `Zarząd Stowarzyszenia Lokalna Grupa Działania` of two lines. */
const isCalledSo = ({ source }: TailState, at: number): boolean =>
  isLocalKind(source, at) && /^stowarzyszenia$/.test(foldedToken(source, at - 2)) && !lineEndsAfter(source, at - 2);

/** Heads behind whose names addresses stand without a mark; `Fundacja Stary Rynek` is called so. */
const ADDRESSED =
  /^(?:urząd|starostwo|sąd|rada|zarząd|wydział|referat|biuro|miasto|gmina|komenda|bank|ośrodek|dom|szkoła|przedszkole|biblioteka|muzeum)$/;
const isOfAddress = facet(({ folded }) => /^(?:rynek|plac|aleja|aleje|osiedle|ulica)$/.test(folded));

function isOpenHead(state: TailState): boolean {
  return organizationHeads().get(state.lemma)?.manner === 'open';
}

/** After the last part of a hyphened word (`Bielsku-Białej`, `Polsko-niemieckiej`, `E-learningu`). */
export function compoundEnd(state: TailState, at: number): number {
  let last = at;
  while (
    last + 2 < state.end &&
    glued(state.source, last) &&
    isMarkToken(state.source, last + 1, '-') &&
    glued(state.source, last + 1) &&
    isWordToken(state.source, last + 2)
  ) {
    last += 2;
  }
  return last + 1;
}

/** Small words of foreign names within a name: `Ille et Vilaine`, `Open & Agile`. */
export const foreignLink: TailStep = (state, at) => {
  const word = foldedToken(state.source, at);
  if (at === state.tail || !/^(?:et|de|des|du|of|for|and|the|&|von|und)$/.test(word)) return at;
  return isCapitalWord(state, at - 1) && isCapitalWord(state, at + 1) ? at + 1 : at;
};

/** `Rada gminy Budry`, `Urząd miasta Gdyni`, `Zarząd województwa śląskiego`: units in lower case inside a capitalised name. */
export const lowerUnit: TailStep = (state, at) => {
  const { source } = state;
  if (at !== state.tail || state.capitals) return at;
  if (!/^(?:rada|urzad|zarzad|sejmik|starostwo|biuro|samorzad)$/.test(fold(state.lemma))) return at;
  const unit = foldedToken(source, at);
  if (/^(?:gminy|miasta|dzielnicy|osiedla)$/.test(unit) && isCapitalWord(state, at + 1)) return at + 1;
  if (!/^(?:powiatu|wojewodztwa)$/.test(unit)) return at;
  return /(?:skiego|ckiego|dzkiego)$/.test(foldedToken(source, at + 1)) ? compoundEnd(state, at + 1) : at;
};

/**
 * `Stowarzyszenie gmin „Nasza Dolina”`, `Związek gmin wiejskich RP`, `Związek gmin Mazowsza`: whom it unites, in small letters, and its name or land.
 * Traps: `Stowarzyszenie laureatów konkursu „Woda”`, `Związek gmin Kozy i Bestwina`, `Stowarzyszenie gmin członkowskich`.
 */
export const lowerMembers: TailStep = (state, at) => {
  const { source } = state;
  if (at !== state.tail || state.capitals || !UNITES.test(fold(state.lemma))) return at;
  if (!UNITED.test(foldedToken(source, at))) return at;
  let next = at + 1;
  while (
    next < at + 4 &&
    !lineEndsAfter(source, next - 1) &&
    /^(?:i|gmin|miast|wsi|powiatow|samorzadow|\p{L}{3,14}[yi]ch)$/u.test(foldedToken(source, next))
  )
    next++;
  if (next < state.end && '„“"«'.includes(rawToken(source, next))) return next;
  if (!OF_UNITS.test(foldedToken(source, at))) return at;
  const last = foldedToken(source, next - 1);
  const ofKind = next > at + 1 && OF_KIND.test(last) && !/^(?:czlonkow|partner|okolicz|wszyst)/.test(last);
  const land = isCapitalWord(state, next) && !lineEndsAfter(source, next - 1) ? wordOf(source, next) : null;
  return ofKind || (land !== null && maybeGenitive(land) && !placesNamed(land) && OF_UNITS.test(last)) ? next : at;
};

/** `Lokalna Grupa działania MAZUR`, `Lokalna Organizacja turystyczna „Beskid”`: the kind of body in small letters. Trap: `Grupa działania`. */
export const lowerKind: TailStep = (state, at) => (!state.capitals && isLocalKind(state.source, at - 1) ? at + 1 : at);

/** Whether a head stands in `lokalna grupa działania`, `regionalna organizacja turystyczna`. */
export function isLocalKind(source: TokenSource, head: number): boolean {
  const [before, noun, after] = [head - 1, head, head + 1].map((at) => foldedToken(source, at));
  if (!/^(?:lokaln|regionaln)(?:a|ej)$/.test(before ?? '')) return false;
  return /^grup/.test(noun ?? '')
    ? after === 'dzialania'
    : /^organizacj/.test(noun ?? '') && /^turystyczn(?:a|ej)$/.test(after ?? '');
}

const OF_UNITS = /^(?:gmin|miast|miasteczek|powiatow|samorzadow|regionow)$/;
const OF_KIND = /(?:[sc]k|dzk)ich$|^(?:gorniczych|gorskich|uzdrowiskowych|turystycznych|przygranicznych)$/;

const UNITES = /^(?:stowarzyszenie|zwiazek|unia|federacja|liga|zrzeszenie|towarzystwo|porozumienie|klub|fundacja)$/;
const UNITED =
  /^(?:gmin|miast|miasteczek|wsi|powiatow|samorzadow|regionow|mieszkancow|przyjaciol|rolnikow|milosnikow|producentow|przedsiebiorcow|rodzicow|seniorow)$/;

/** `Zarząd Woj. Mazowieckiego`, `Rada Gm. Lipka`: a unit's word cut short, with its name. */
export const shortUnit: TailStep = (state, at) => {
  if (!isShortUnit(wordOf(state.source, at)) || !isMarkToken(state.source, at + 1, '.')) return at;
  return isCapitalWord(state, at + 2) && !lineEndsAfter(state.source, at + 1) ? compoundEnd(state, at + 2) : at;
};

const isShortUnit = facet(({ folded }) => /^(?:woj|pow|gm)$/.test(folded));

/** `Województwa zachodniopomorskiego` inside a name: the unit's adjective is in lower case. */
export const lowerUnitAdjective: TailStep = (state, at) => {
  if (at === state.tail || !/^(?:powiatu|wojewodztwa)$/.test(foldedToken(state.source, at - 1))) return at;
  return /(?:skiego|ckiego|dzkiego)$/.test(foldedToken(state.source, at)) ? compoundEnd(state, at) : at;
};

/**
 * `Gmin i Powiatów`, `Rządu i Samorządu`, `Miasta i Gminy`; its traps: `Związku Miast Polskich i Instytutu Rozwoju …` (two organisations),
 * `Rada Miejska i Burmistrz`, `Ministerstwo Rozwoju i EUROCITIES`.
 */
export const conjunction: TailStep = (state, at) => {
  const { source } = state;
  const word = foldedToken(source, at);
  if (word !== 'i' && word !== 'oraz') return at;
  const next = at + 1;
  if (lineEndsAfter(source, at)) return at;
  if (at === state.tail) {
    // `Referat Organizacyjny i Spraw Obywatelskich`
    if (state.tail > state.head + 1 && isCapitalWord(state, next) && isField(wordOf(source, next))) return next;
    return joinsUnits(state, at) ? next + 1 : at;
  }
  const lowerPlural = /^(?:powiatow|wojewodztw|miast|regionow|gmin)$/.test(foldedToken(source, next));
  if (lowerPlural && maybeGenitive(wordOf(source, at - 1))) return next + 1;
  if (!isCapitalWord(state, next)) return at;
  // `Liga Miast i Miejsc Kultury`: genitives that end in no vowel.
  if (
    /^(?:miejsc|uzdrowisk|stolic|twierdz|wysp)$/.test(foldedToken(source, next)) &&
    maybeGenitive(wordOf(source, at - 1))
  )
    return next;
  const following = wordOf(source, next);
  if (isField(following) && (word === 'i' || isField(wordOf(source, at - 1)))) return next;
  if (word === 'oraz' || isOffice(following) || isOccasionNoun(following)) return at;
  if (source.tokens.shapes[next] !== source.tokens.shapes[at - 1] && !state.capitals) return at;
  if (startsAnother(state, at, next)) return at;
  if (opensPerson(wordOf(source, next), wordOf(source, next + 1), true)) return at;
  return maybeGenitive(wordOf(source, at - 1)) && maybeGenitive(following) ? next : at;
};

/** `Miasta i Gminy Kłecko`, `miasto i gmina Pniewy`: one unit under two words. */
function joinsUnits(state: TailState, at: number): boolean {
  return isUnitWord(wordOf(state.source, at - 1)) && isUnitWord(wordOf(state.source, at + 1));
}

/** Whether, in the reach of an `i`, adjectives and a head of the first head's case follow: then it is a name of its own. */
export function startsAnother(state: TailState, at: number, next: number): boolean {
  const { source } = state;
  for (let i = next; i < Math.min(next + 4, state.end); i++) {
    if (!isWordToken(source, i)) return false;
    const readings = headsOf(wordOf(source, i));
    if (readings.length === 0) {
      if (/(?:ej|ego|emu|ym|im|a|y|i|e)$/.test(foldedToken(source, i))) continue;
      return false;
    }
    const unit = organizationHeads().get(readings[0]?.head.lemma ?? '')?.manner === 'unit';
    // `Urząd Miasta i Gminy`, `Rada Miasta i Gminy`; but `Miasto Poznań i Gmina Suchy Las`.
    if (unit && isUnitWord(wordOf(source, at - 1))) return false;
    // `Zespół Szkoły Podstawowej i Przedszkola`
    if (state.lemma === 'zespół' && /^(?:szkol|przedszkol|liceum|technikum)/.test(foldedToken(source, i))) return false;
    return state.nominative ? readings.some((reading) => reading.case === 'nom' && !isGenitiveToo(readings)) : true;
  }
  return false;
}

function isGenitiveToo(readings: readonly { readonly case: string }[]): boolean {
  return readings.some((reading) => reading.case === 'gen');
}

const isUnitWord = facet(({ folded }) =>
  /^(?:miasta|gminy|powiatu|miasto|gmina|powiat|miastem|miastu|miescie|gmine|gminie)$/.test(folded),
);
