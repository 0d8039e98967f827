import { firstNamesOf } from '../people/first-name-readings.ts';
import { UPPER } from '../tokens.ts';
import { facet } from '../words.ts';
import { isField, isOccasionNoun, isOffice, maybeGenitive } from './boundary-words.ts';
import { headsOf, organizationHeads } from './head-lexicon.ts';
import { placeRunEnd } from './place-run.ts';
import { isCapitalWord, type TailState, type TailStep } from './tail-state.ts';
import { compoundEnd } from './tail-words.ts';
import {
  foldedToken,
  glued,
  isMarkToken,
  isNumberToken,
  isWordToken,
  lineEndsAfter,
  rawToken,
  tokenFrom,
  wordOf,
} from './token-source.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '„': '”“"»',
  '“': '”"',
  '"': '"',
  '«': '»',
  '»': '«',
  '‚': '’',
  "'": '\'"',
  '”': '”',
};

/** `„Szlak Bursztynu”`: frozen to its closing mark, at most 100 characters away and in the same segment. */
export const quotedName: TailStep = (state, at) => {
  if (at >= state.end) return at;
  // `,,Szlak Bursztynu"`: two commas for an opening mark.
  const commas =
    isMarkToken(state.source, at, ',') && isMarkToken(state.source, at + 1, ',') && glued(state.source, at);
  const closing = commas && glued(state.source, at + 1) ? '”"“\'' : CLOSING[rawToken(state.source, at)];
  // `Klub 'Start 1946'`, but `Vincent's Club`: an apostrophe opens where only the word behind it is glued to it.
  if (rawToken(state.source, at) === "'" && (glued(state.source, at - 1) || !glued(state.source, at))) return at;
  // `Zajęcia "Szkoła" zapraszają`: a straight mark behind a word, and before a blank, closes.
  if (rawToken(state.source, at) === '"' && glued(state.source, at - 1) && !glued(state.source, at)) return at;
  // `Urząd”`: a closing mark glued to its word opens nothing.
  if (closing === undefined || (rawToken(state.source, at) === '”' && glued(state.source, at - 1))) return at;
  const start = state.source.tokens.starts[at] ?? 0;
  for (let i = at + 2; i < state.end && (state.source.tokens.starts[i] ?? 0) < start + 100; i++) {
    if (closing.includes(rawToken(state.source, i))) return i + 1;
  }
  return at;
};

/** Houses that go by number; `Rady Gminy nr 12` is a resolution's number. */
const NUMBERED =
  /^(?:szkoła|przedszkole|żłobek|liceum|technikum|gimnazjum|zespół|ośrodek|poradnia|dom|oddział|przychodnia|szpital|zakład|biblioteka|koło|administracja)$/;

function isUnit(state: TailState): boolean {
  return organizationHeads().get(state.lemma)?.manner === 'unit';
}

/** `nr 3`, `Nr 12`, `nr. 1` */
export const numbered: TailStep = (state, at) => {
  const { source } = state;
  if (!/^(?:nr|numer)$/.test(foldedToken(source, at)) || !NUMBERED.test(state.lemma)) return at;
  const number = isMarkToken(source, at + 1, '.') ? at + 2 : at + 1;
  return number < state.end && isNumberToken(source, number) ? number + 1 : at;
};

/** `im. Jana Pawła II`, `imienia ks. Piotra Skargi`, `im. gen. J. Bema`: capitals, initials and short titles. */
export const patron: TailStep = (state, at) => {
  const { source } = state;
  const word = foldedToken(source, at);
  // `Półmaraton Powiatu Wolińskiego im. Jana Kosa`: units have no patrons.
  if ((word !== 'im' && word !== 'imienia') || isUnit(state)) return at;
  let next = isMarkToken(source, at + 1, '.') ? at + 2 : at + 1;
  const from = next;
  while (next < state.end && next < from + 12) {
    if (isAbbreviation(state, next)) next += 2;
    else if (continuesPatron(state, next)) next = compoundEnd(state, next);
    else if (isNumberToken(source, next) && isCapitalWord(state, next + 1)) next++;
    else break;
  }
  return next > from ? next : at;
};

/** A capital, a particle, or the `i` between two first names (`Marii i Lecha`), but not that before another body (`i Przedszkole`). */
function continuesPatron(state: TailState, at: number): boolean {
  const word = foldedToken(state.source, at);
  if (word === 'i') return firstNamesOf(wordOf(state.source, at + 1)).length > 0;
  return isCapitalWord(state, at) || /^(?:de|von|van)$/.test(word);
}

/** `ks.`, `gen.`, `św.`, and initials (`J.`), which do not end the name. */
function isAbbreviation(state: TailState, at: number): boolean {
  if (!isMarkToken(state.source, at + 1, '.') || at + 2 >= state.end) return false;
  const word = foldedToken(state.source, at);
  return (
    /^(?:ks|gen|sw|bl|plk|ppor|por|kpt|mjr|dr|prof|marsz|rtm|kard|abp|bp|o|hr|inz)$/.test(word) ||
    (word.length === 1 && isCapitalWord(state, at))
  );
}

/** `ds. Migracji i Integracji`, `do spraw Osób …`, `d/s`; in lower case at most three words that may be genitives. */
export const purpose: TailStep = (state, at) => {
  const next = afterPurpose(state, at);
  // `zastępca prezydenta miasta ds. Rozwoju`: the purpose is the deputy's.
  if (isUnit(state) || next === at || next >= state.end) return at;
  if (isCapitalWord(state, next)) return compoundEnd(state, next);
  let last = next;
  while (
    last < next + 3 &&
    last < state.end &&
    isWordToken(state.source, last) &&
    isLowerGenitive(foldedToken(state.source, last))
  )
    last++;
  return last > next ? last : at;
};

function afterPurpose(state: TailState, at: number): number {
  const { source } = state;
  const word = foldedToken(source, at);
  if (word === 'ds') return isMarkToken(source, at + 1, '.') ? at + 2 : at + 1;
  if (word === 'do' && foldedToken(source, at + 1) === 'spraw') return at + 2;
  if (word === 'd' && isMarkToken(source, at + 1, '/') && foldedToken(source, at + 2) === 's') return at + 3;
  return at;
}

function isLowerGenitive(folded: string): boolean {
  return folded.length > 3 && /(?:[yi]|[nwktdzrscm]u|ow|ej|ego|ych|ich)$/.test(folded);
}

/** `na rzecz Rozwoju …`, `na Rzecz Nauki`, `dla Dorosłych`, `z Oddziałami Integracyjnymi`, `przeciw …`: only before a capital. */
export const prepositional: TailStep = (state, at) => {
  const { source } = state;
  const word = foldedToken(source, at);
  if (word === 'na' && foldedToken(source, at + 1) === 'rzecz' && isCapitalWord(state, at + 2)) return at + 3;
  if (word === 'dla' && isCapitalWord(state, at + 1)) return at + 1;
  // `Instytut Badań nad Rozwojem Wsi`
  if (word === 'nad' && /^bada[nń]$/.test(foldedToken(source, at - 1)) && isCapitalWord(state, at + 1)) return at + 1;
  if (word === 'z' && /^oddzial(?:ami|em)$/.test(foldedToken(source, at + 1))) return at + 1;
  return at;
};

/** Heads whose seat is part of the name: `Rada Miejska w Słupsku`; `Związek Miast Polskich w Poznaniu` only says where. */
const SEATED =
  /^(?:rada|urząd|starostwo|szkoła|przedszkole|żłobek|liceum|technikum|gimnazjum|uniwersytet|politechnika|akademia|uczelnia|dom|centrum|ośrodek|biblioteka|muzeum|archiwum|teatr|filharmonia|opera|galeria|sąd|prokuratura|komenda|zespół|zakład|izba|biuro|zarząd|parafia|kolegium|inspektorat|oddział|delegatura|szpital|przychodnia|poradnia|hospicjum|straż|dyrekcja|inspekcja|nadleśnictwo|przedsiębiorstwo|spółdzielnia|koło|bank|hufiec|filia|schronisko|nadzór|administracja|pogotowie)$/;

/** `w Biuletynie Informacji Publicznej`, `w Sali Lustrzanej`: after `w`, but no towns. */
const NOT_SEATS =
  /^(?:biuletyn|sal|pokoj|dni|ramach|internecie|program|projekt|dzial|konkurs|facebook|polsce|europie|unii)/;

/** `w Nowym Tomyślu`, `we Wrocławiu`, `w Gorzowie Wielkopolskim`: the seat, for the heads that bear one. */
export const seat: TailStep = (state, at) => {
  const word = foldedToken(state.source, at);
  if ((word !== 'w' && word !== 'we') || !(SEATED.test(state.lemma) || endsInSeated(state, at))) return at;
  if (lineEndsAfter(state.source, at - 1) || !isCapitalWord(state, at + 1)) return at;
  const place = foldedToken(state.source, at + 1);
  const sign = state.source.tokens.shapes[at + 1] === UPPER && !state.capitals;
  if (sign || NOT_SEATS.test(place) || headsOf(wordOf(state.source, at + 1)).length > 0) return at;
  return placeRunEnd(state, at + 1);
};

/** `Wydział Kultury Urzędu Miejskiego` | w Słupsku: the office at the end of a department's name bears the seat. */
function endsInSeated(state: TailState, at: number): boolean {
  return [at - 1, at - 2].some(
    (i) =>
      i > state.head &&
      headsOf(wordOf(state.source, i)).some(({ head, case: each }) => each === 'gen' && OFFICE_OF.test(head.lemma)),
  );
}

const OFFICE_OF = /^(?:urząd|starostwo|sąd|rada)$/;

/** Heads of bodies whose members the name tells. */
const OF_MEMBERS = /^(?:stowarzyszenie|związek|towarzystwo|federacja|unia|zrzeszenie|konfederacja|liga|izba)$/;
/** Where a body works and what it did there, behind `w Polsce`. */
const WORKS_THERE = /^(?:dzial|istni|funkcj|powst|jest|sa$|ma$|maja|liczy|skupia|odby|od$|po$|przed|za$|w$|na$)/;

/** `Stowarzyszenie Gmin Górniczych w Polsce`. Traps: `Związek Miast Polskich w Polsce działa`, `Stowarzyszenie „Brzeg” w Polsce`. */
export const inPoland: TailStep = (state, at) => {
  const { source } = state;
  if (foldedToken(source, at) !== 'w' || foldedToken(source, at + 1) !== 'polsce') return at;
  if (at <= state.tail || lineEndsAfter(source, at - 1) || !isCapitalWord(state, at + 1)) return at;
  const ofMembers = OF_MEMBERS.test(state.lemma) && isWordToken(source, at - 1) && isCapitalWord(state, at - 1);
  return ofMembers && !WORKS_THERE.test(foldedToken(source, at + 2)) ? at + 2 : at;
};

/** `Gdańsk – Gdynia -Sopot`: names joined by spaced dashes straight after the head; not `Związek Miast Polskich – organizator`. */
export const spacedDash: TailStep = (state, at) => {
  const { source } = state;
  if (!isMarkToken(source, at, '-') || lineEndsAfter(source, at - 1) || lineEndsAfter(source, at)) return at;
  if (!isCapitalWord(state, at + 1) || !isCapitalWord(state, at - 1)) return at;
  if (source.tokens.shapes[at - 1] === UPPER && !state.capitals) return at;
  const next = wordOf(source, at + 1);
  if (isOffice(next) || isOccasionNoun(next) || headsOf(wordOf(source, at + 1)).length > 0) return at;
  const before = wordOf(source, at - 1);
  const joined = at >= 2 && isMarkToken(source, at - 2, '-');
  if (joined && at - 1 > state.tail) return compoundEnd(state, at + 1);
  if (at - 1 !== state.tail || (maybeGenitive(before) && !isNominativePlace(before.folded))) return at;
  return /^(?:unit|carrier)$/.test(organizationHeads().get(state.lemma)?.manner ?? '')
    ? at
    : compoundEnd(state, at + 1);
};

/** `Polska – Niemcy`, `Warszawa – Łódź`: nominatives that end like genitives. */
function isNominativePlace(folded: string): boolean {
  return /(?:ska|awa|ynia|ania)$/.test(folded);
}

/**
 * A comma inside a name: `Ministerstwo Rodziny, Pracy i Polityki Społecznej`, `Stowarzyszenie Gmin, powiatów i województw`. An `i` closes the
 * enumeration, and each part names a field or a kind of unit; a comma before anything else ends the name.
 */
export const enumeration: TailStep = (state, at) => {
  const { source } = state;
  if (!isMarkToken(source, at, ',') || at === state.tail) return at;
  if (!fieldBefore(state, at)) return at;
  for (let i = at + 1; i < Math.min(at + 12, state.end); i++) {
    const word = foldedToken(source, i);
    if (word === 'i' || word === 'oraz')
      return closesList(wordOf(source, i + 1)) ? at + 1 + (isCapitalWord(state, at + 1) ? 0 : 1) : at;
    if (isMarkToken(source, i, ',')) continue;
    if (!isWordToken(source, i) || (previousBreaks(state, i) && !isField(wordOf(source, i)))) return at;
  }
  return at;
};

/** `… i Turystyki`, `… i Mieszkaniowej`: a field, or a second adjective of the last one. */
const closesList = facet((word) => isField(word) || /^\p{Lu}.{3,60}(?:ej|ego|ych|ich)$/u.test(word.printed));

function previousBreaks(state: TailState, i: number): boolean {
  return isMarkToken(state.source, i - 1, ',');
}

/** Whether the part before the comma begins, at the tail or after the last comma, with a field. */
function fieldBefore(state: TailState, at: number): boolean {
  let i = at - 1;
  while (i > state.tail && !isMarkToken(state.source, i - 1, ',') && !endsPurpose(state, i - 1)) i--;
  return isField(wordOf(state.source, i));
}

/** The full stop of `ds.`: `Komisja Rady Gminy ds. Oświaty, Kultury i Sportu`. */
function endsPurpose({ source }: TailState, at: number): boolean {
  return isMarkToken(source, at, '.') && foldedToken(source, at - 1) === 'ds';
}

/** `sp. z o.o.`, `S.A.`, `s.c.`, `sp. j.` on folded text; the comma before it is optional. */
const LEGAL_FORM =
  /,?\s{0,3}(?:sp\.?\s{0,2}z\s{0,2}[o0]\.?\s{0,2}[o0]\b\.?|spolka z o\.?\s?o\.?|s\.\s?a\.|s\.\s?c\.|sp\.\s?[jkp]\.|spolka akcyjna)/y;

/** The first letters that the pattern and `SA` begin with. */
const mayBeLegalForm = facet(({ folded }) => folded.startsWith('s') || folded === ',');

/** After a company's legal form, or `at`. */
export const legalForm: TailStep = (state, at) => {
  const { source } = state;
  if (at >= state.end || !mayBeLegalForm(wordOf(source, at))) return at;
  LEGAL_FORM.lastIndex = source.tokens.starts[at] ?? 0;
  const found = LEGAL_FORM.exec(source.folded);
  if (found === null) {
    const bare = rawToken(source, at);
    return bare === 'SA' && !glued(source, at) ? at + 1 : at;
  }
  return Math.min(state.end, tokenFrom(source, LEGAL_FORM.lastIndex, at));
};
