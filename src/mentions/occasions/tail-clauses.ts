import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { headsOf } from '../../polish/organizations/head-lexicon.ts';
import { TITLE } from '../../polish/tokens.ts';
import { foldedAt, isMark, isWord, wordAt } from '../token-view.ts';
import { glue, push, type Tail } from './tail.ts';

const MOST_LISTED = 6;
const MOST_TOKENS = 16;
const OF_PERSONS =
  /^(?:burmistrz|wojt|prezydent|starost|skarbnik|sekretarz|przewodnicz|soltys|radn|dyrektor|kierownik|komendant)/;

/** `Komisji Budżetu, Oświaty i Rolnictwa`: what a commission is for. Traps: `Komisji Budżetu, Burmistrza i Skarbnika`, offices; `Komisji Budżetu, Rady i Zarządu`, bodies. */
export function takeCommissions(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (!isMark(reading, at, ',') || !tail.words.some((word) => /^[Kk]omisji$/.test(word))) return false;
  const isField = (i: number) =>
    i < segment.last &&
    isWord(reading, i) &&
    reading.tokens.shapes[i] === TITLE &&
    /(?:[aiuy]|ej|ego|ow|spraw|strazy)$/.test(foldedAt(reading, i)) &&
    !OF_PERSONS.test(foldedAt(reading, i)) &&
    headsOf(wordAt(reading, i)).length === 0 &&
    occasionForms(foldedAt(reading, i)) === undefined;
  let next = at;
  for (let count = 0; isMark(reading, next, ',') && isField(next + 1) && count < MOST_LISTED; count++) {
    next += 2;
    // `Ochrony Środowiska`, `Spraw Społecznych`
    while (isField(next) && next - at < MOST_TOKENS) next++;
  }
  if (next === at || !/^(?:i|oraz)$/.test(foldedAt(reading, next)) || !isField(next + 1)) return false;
  let last = next + 1;
  while (isField(last + 1) && last - at < MOST_TOKENS) last++;
  for (let i = at; i <= last; i++) {
    if (isMark(reading, i, ',')) glue(tail, ',', i + 1);
    else push(tail, i);
  }
  return true;
}

/** `rocznica odzyskania przez Polskę niepodległości`: by whom, between what was done and to what. Trap: `obchody odzyskania przez mieszkańców`. */
export function takeAgent(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (foldedAt(reading, at) !== 'przez' || !/(?:odzyskania|uzyskania|nadania)$/.test(tail.words.at(-1) ?? ''))
    return false;
  if (at + 2 >= segment.last || !isWord(reading, at + 1)) return false;
  if (!/^(?:niepodleglosc|wolnosc|praw)/.test(foldedAt(reading, at + 2))) return false;
  for (let i = at; i <= at + 2; i++) push(tail, i);
  return true;
}

/** `Jarmark św. Wita`, `Dni św. Huberta`: the saint whose it is, in the genitive. Trap: `Koncert. Św. Mikołaj przyjedzie`. */
export function takeSaint(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (foldedAt(reading, at) !== 'sw' || at + 2 >= segment.last || !isMark(reading, at + 1, '.')) return false;
  if (reading.tokens.shapes[at + 2] !== TITLE || !/(?:a|y|i|ego|ej)$/.test(foldedAt(reading, at + 2))) return false;
  push(tail, at);
  glue(tail, '.', at + 2);
  push(tail, at + 2);
  tail.proper = true;
  return true;
}
