import { agrees } from '../inflection/adjective.ts';
import type { HeadReading } from '../inflection/head-index.ts';
import { placeNominative } from '../places/place-nominative.ts';
import { LOWER, TITLE, UPPER } from '../tokens.ts';
import type { Word } from '../words.ts';
import { isField, isOccasionNoun, isOffice } from './boundary-words.ts';
import { beforeNextTown, isRelation } from './complete-name.ts';
import { headFits, headsOf, organizationHeads } from './head-lexicon.ts';
import { adjectivesBefore } from './left-adjectives.ts';
import { motto } from './motto.ts';
import {
  enumeration,
  inPoland,
  legalForm,
  numbered,
  patron,
  prepositional,
  purpose,
  quotedName,
  seat,
  spacedDash,
} from './tail-marks.ts';
import { isCapitalWord, type TailState, type TailStep } from './tail-state.ts';
import {
  capitalWord,
  compoundEnd,
  conjunction,
  foreignLink,
  lowerKind,
  lowerMembers,
  lowerUnit,
  lowerUnitAdjective,
  shortUnit,
} from './tail-words.ts';
import {
  foldedToken,
  glued,
  isMarkToken,
  isWordToken,
  lineEndsAfter,
  type TokenSource,
  wordOf,
} from './token-source.ts';

/** A name around a head: tokens `[first, last)`. */
export interface NameExtent {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** First token after the head's adjectives. */
  readonly tail: number;
  readonly lemma: string;
  readonly readings: readonly HeadReading[];
}

/** Only groups of action have mottos in their names. */
const ofLocalGroup: TailStep = (state, at) => (state.lemma === 'grupa' ? motto(state, at) : at);

/** In order: the first that reads on, reads on. */
const STEPS: readonly TailStep[] = [
  quotedName,
  numbered,
  patron,
  purpose,
  legalForm,
  prepositional,
  inPoland,
  seat,
  conjunction,
  enumeration,
  foreignLink,
  lowerKind,
  lowerMembers,
  lowerUnit,
  lowerUnitAdjective,
  shortUnit,
  ofLocalGroup,
  spacedDash,
  capitalWord,
];

/** What may still follow the seat (`w Słupsku im. …`) and a quoted name (`„Brzeg” w Ustce`): nothing that is only a capital. */
const AFTER_SEAT: readonly TailStep[] = [patron, prepositional, legalForm];
const AFTER_QUOTE: readonly TailStep[] = [legalForm, seat, patron];

const LONGEST = 30;

/**
 * The organisation's name whose head is token `head`, within tokens `[from, to)`; null where the token heads no name: a bare noun, a lower-case
 * one without a name after it, one that only heads names in other company (`Koło`, `Centrum`).
 */
export function nameExtent(source: TokenSource, head: number, from: number, to: number): NameExtent | null {
  if (!isWordToken(source, head) || isCompoundPart(source, head, from)) return null;
  const all = headsOf(wordOf(source, head));
  if (all.length === 0) return null;
  const shape = source.tokens.shapes[head];
  if (shape === LOWER) return null;
  const capitals = shape === UPPER;
  if (shape !== TITLE && !capitals) return null;
  const left = adjectivesBefore(source, head, from, all, capitals);
  // `Nowe Miasto`, `Stara Gmina` are towns and quarters: a unit has its name behind it.
  if (left.first < head && mannerOfLemma(all[0]?.head.lemma ?? '') === 'unit') return null;
  const right = adjectivesAfter(source, head, to, left.readings, capitals);
  const lemma = right.readings[0]?.head.lemma ?? '';
  const nominative = right.readings.some((reading) => reading.case === 'nom');
  // `GMINY LGD „Dolina”`, `Miasta UMP`: of a body, not what a unit is called.
  if (
    mannerOfLemma(lemma) === 'unit' &&
    (isRelation(foldedToken(source, head + 1)) ||
      SIGN_OF_BODY.test(source.text.slice(source.tokens.ends[head] ?? 0, (source.tokens.ends[head] ?? 0) + 8)))
  )
    return null;
  const state: TailState = { source, lemma, head, tail: right.next, end: to, nominative, capitals };
  const last = beforeNextTown(state, beforeSubject(state, tailEnd(state)));
  if (last === head + 1 && left.first === head) return null;
  if (left.first === head && isOrganOf(source, right.next, last)) return null;
  // `Oddział w Poznaniu`: a branch of a body that is not named here.
  if (
    left.first === head &&
    right.next === head + 1 &&
    /^(?:oddział|delegatura|wydział|referat|filia|zarząd)$/.test(lemma) &&
    /^we?$/.test(foldedToken(source, head + 1))
  )
    return null;
  if (lemma === 'centrum' && left.first === head && right.next === head + 1 && isPlace(source, head + 1, last))
    return null;
  if (left.first === head && isPluralBetween(source, head, from)) return null;
  // `Sekretarz Miasta i Gminy`: units without a name.
  if (
    mannerOfLemma(lemma) === 'unit' &&
    /^(?:gmin|miast)/.test(foldedToken(source, last - 1)) &&
    foldedToken(source, last - 2) === 'i'
  )
    return null;
  // `przyjęto do Związku Szczecin`: the union was named before; no name of a union goes on with a town in the nominative.
  if (lemma === 'związek' && !nominative && left.first === head && isPlaceNominative(source, head + 1, last))
    return null;
  if (lemma === 'metropolia' && left.first === head && followsForeignWord(source, head, from)) return null;
  if (!headFits(lemma, foldedToken(source, head - 1), foldedToken(source, head + 1))) return null;
  return { first: left.first, last, head, tail: right.next, lemma, readings: right.readings };
}

const SIGN_OF_BODY = /^\s(?:LG[DR]|LOT|ROT|ZIT|ZMP|UMP|ZPP|ZGWRP|GZM)(?!\p{L})/u;

/** Genitives that a whole name may end with. */
const ENDS_NAME = /(?:[yi]ch|iej|nej|[gn]ego|ow|miast|gmin|miasteczek|powiatow|wojewodztw)$/;
const FINITE = /^(?:jest|sa|nalezy|naleza|zasiada|figuruje|placi|od|\p{L}{3,14}(?:l|la|lo|ly|li))$/u;

/** `z Unii Miasteczek Polskich Kozy wystąpiły`: behind a head that is not nominative, a town in the nominative before its verb is the next clause's subject. */
function beforeSubject(state: TailState, last: number): number {
  const { source, nominative, tail } = state;
  if (nominative || state.capitals || !FINITE.test(foldedToken(source, last))) return last;
  for (let first = last - 1; first > tail && first >= last - 3; first--) {
    if (ENDS_NAME.test(foldedToken(source, first - 1)) && isPlaceNominative(source, first, last)) return first;
  }
  return last;
}

/** `Obwodowych Komisji Wyborczych`: adjectives of a plural on both sides, and a form that is a plural's too. */
function isPluralBetween(source: TokenSource, head: number, from: number): boolean {
  const plural = /(?:ow|n|cz|sk|ck|dzk)(?:ych|ich)$/;
  return head > from && plural.test(foldedToken(source, head - 1)) && plural.test(foldedToken(source, head + 1));
}

function isCompoundPart(source: TokenSource, at: number, from: number): boolean {
  const before = at > from && isMarkToken(source, at - 1, '-') && glued(source, at - 1);
  return before || (isMarkToken(source, at + 1, '-') && glued(source, at) && glued(source, at + 1));
}

/** `Zarząd Stowarzyszenia`, `Rada Fundacji`: an organ of a body that is not named here; `Urząd Miasta`, `Kancelaria Senatu` stand for themselves. */
function isOrganOf(source: TokenSource, tail: number, last: number): boolean {
  if (last !== tail + 1) return false;
  const [reading] = headsOf(wordOf(source, tail)).filter((each) => each.case === 'gen');
  if (reading === undefined || mannerOfLemma(reading.head.lemma) === 'unit') return false;
  return !/^(?:sejm|senat|rząd|parlament|metropolia|euroregion|port)$/.test(reading.head.lemma);
}

/** `Centrum Poznania`: a quarter of a town. */
function isPlace(source: TokenSource, first: number, last: number): boolean {
  return placeNominative(source.text.slice(source.tokens.starts[first], source.tokens.ends[last - 1])).length > 0;
}

function isPlaceNominative(source: TokenSource, first: number, last: number): boolean {
  const printed = source.text.slice(source.tokens.starts[first], source.tokens.ends[last - 1]);
  return placeNominative(printed).some(({ name }) => name === printed);
}

/** `Smart Metropolia`: a capitalised word before it that does not agree, and neither is a head nor an occasion, makes it part of another name. */
function followsForeignWord(source: TokenSource, head: number, from: number): boolean {
  const before = wordOf(source, head - 1);
  if (head - 1 < from || (source.tokens.shapes[head - 1] ?? 0) < TITLE || lineEndsAfter(source, head - 1)) return false;
  return !isOccasionNoun(before) && headsOf(wordOf(source, head - 1)).length === 0;
}

/** Reads the tail on from the head's adjectives. */
export function tailEnd(state: TailState): number {
  let at = state.tail;
  let steps = STEPS;
  while (at < state.end && at < state.tail + LONGEST) {
    if (breaksLine(state, at)) break;
    let next = at;
    let used: TailStep | undefined;
    for (const step of steps) {
      next = step(state, at);
      used = step;
      if (next > at) break;
    }
    if (next === at) break;
    at = next;
    if (used === legalForm) break;
    if (used === seat || used === inPoland) steps = AFTER_SEAT;
    if (used === quotedName) steps = AFTER_QUOTE;
  }
  return at;
}

/** A name goes on over a line's end only where the next line opens in lower case, as in hard-wrapped text. */
function breaksLine(state: TailState, at: number): boolean {
  if (!lineEndsAfter(state.source, at - 1)) return false;
  return state.source.tokens.shapes[at] !== LOWER;
}

function adjectivesAfter(
  source: TokenSource,
  head: number,
  to: number,
  readings: readonly HeadReading[],
  capitals: boolean,
): { readonly next: number; readonly readings: readonly HeadReading[] } {
  const state: TailState = { source, lemma: '', head, tail: head + 1, end: to, nominative: false, capitals };
  let next = head + 1;
  let fitting = readings;
  while (isCapitalWord(state, next) && !lineEndsAfter(source, next - 1) && !isOffice(wordOf(source, next))) {
    const end = compoundEnd(state, next);
    const word = wordOf(source, end - 1);
    const agreeing = fitting.filter(({ head: noun, case: each }) =>
      agrees(word.printed, { case: each, gender: noun.gender, number: noun.number }),
    );
    if (agreeing.length === 0 || !isAdjective(word, agreeing) || headsOf(word).length > 0) break;
    fitting = agreeing;
    next = end;
  }
  return { next, readings: fitting };
}

/** Nominatives need more than an ending, which genitive nouns share: `Izba Rzemiosła`, `Zespół Pieśni`, `Dom Techniki`. */
const NOMINATIVE_ADJECTIVE = /(?:[sc]k|dzk|n|ow|cz|sz|jac|g)(?:a|y|i|e|ie)$/;

function isAdjective(word: Word, agreeing: readonly HeadReading[]): boolean {
  if (isField(word)) return false;
  const oblique = agreeing.every((reading) => reading.case !== 'nom' && reading.case !== 'acc');
  return oblique || NOMINATIVE_ADJECTIVE.test(word.folded);
}

/** Manner of a lemma in the lexicon. */
export function mannerOfLemma(lemma: string): string {
  return organizationHeads().get(lemma)?.manner ?? 'name';
}
