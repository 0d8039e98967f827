import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import { foldedAt, isWord, rawAt } from '../token-view.ts';
import { push, type Tail } from './tail.ts';
import { takeCompany } from './tail-company.ts';
import { takeGenitives } from './tail-genitives.ts';

/** Takes the phrases with a preposition that belong to a name; other prepositions lead to its place, time or subject. */
export function takePhrases(tail: Tail): void {
  takeField(tail);
  takeMatter(tail);
  takeCompany(tail);
  takeBattle(tail);
  takePrize(tail);
  takeSport(tail);
  takeSuperlative(tail);
}

/** `Konkurs Wiedzy z Zakresu Ekologii`: in a name, by its capital. */
function takeField(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (foldedAt(reading, at) !== 'z' || foldedAt(reading, at + 1) !== 'zakresu' || at + 2 >= segment.last) return;
  if (reading.tokens.shapes[at + 1] === LOWER) return;
  push(tail, at);
  push(tail, at + 1);
  takeGenitives(tail);
}

const MOST_OF_MATTER = 7;
/** `zwołał`, `zorganizował`: no genitive plural ends so (`szkół`, `źródeł`). */
const PAST_OF_MEN = /[aiyą]ł$/u;

/** `w sprawie uchwalenia planu`, up to seven words, before any date or verb. */
function takeMatter(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (foldedAt(reading, at) !== 'w' || foldedAt(reading, at + 1) !== 'sprawie') return;
  push(tail, at);
  push(tail, at + 1);
  for (let count = 0; count < MOST_OF_MATTER && tail.last < segment.last; count++) {
    const folded = foldedAt(reading, tail.last);
    if (!isWord(reading, tail.last) || (folded.length > 1 && endsName(folded))) return;
    if (PAST_OF_MEN.test(rawAt(reading, tail.last))) return;
    if (reading.tokens.shapes[tail.last] !== LOWER) tail.proper = true;
    push(tail, tail.last);
  }
}

/** `Turniej Piłki Nożnej o Puchar Burmistrza`; not `debata o drogach`. */
function takePrize(tail: Tail): void {
  const { reading, last: at } = tail;
  if (foldedAt(reading, at) !== 'o') return;
  if (
    !/^(?:puchar|mistrzostwo|nagrode|tytul|memorial|superpuchar|grand|laur|zlot[ay])$/.test(foldedAt(reading, at + 1))
  )
    return;
  if (reading.tokens.shapes[at + 1] === LOWER) return;
  push(tail, at);
  push(tail, at + 1);
  tail.proper = true;
  // `o Puchar Premiera` is no first night.
  if (foldedAt(reading, tail.last) === 'premiera') push(tail, tail.last);
  takeGenitives(tail);
}

/** `obchody rocznicy Bitwy nad Bzurą`, `wybuchu bitwy pod Mokrą`. */
function takeBattle(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (tail.words.length === 0 || !/^bitw[aye]$/.test(foldedAt(reading, at - 1)) || at + 1 >= segment.last) return;
  if (!/^(?:nad|pod|o)$/.test(foldedAt(reading, at)) || reading.tokens.shapes[at + 1] === LOWER) return;
  push(tail, at);
  push(tail, at + 1);
}

/** Sports in the locative: `mistrzostwa powiatu w szachach`, `Mistrzostwa Polski w Biegach`; not `mistrzostwa w Lesznie`. Folded beginnings. */
const SPORT =
  /^(?:bieg|pilce|siatk|koszyk|szach|warcab|tenis|kolarst|plywan|zapas|judo|karate|boks|strzel|wedkar|lucznict|lekkiej|lekkoat|jezdzie|bryd|unihok|narciar|sport|skok|rzu[tc]|przeciag|wyciskan|podnosz|ratownic|ortograf|kajak|zeglar|kregl|bowl|futsal|hokej|minisiat|taekw|nordic|pozar)/;

function takeSport(tail: Tail): void {
  const { reading, last: at } = tail;
  if (!/^(?:mistrzostw|turniej|zawod|igrzysk|rywaliz|final|polfinal|mecz|eliminac)/.test(foldedAt(reading, tail.noun)))
    return;
  if (!/^we?$/.test(foldedAt(reading, at)) || !SPORT.test(foldedAt(reading, at + 1))) return;
  push(tail, at);
  if (reading.tokens.shapes[at + 1] !== LOWER) tail.proper = true;
  push(tail, at + 1);
  takeSecondWord(tail);
}

/** `w Piłce Nożnej`, `w tenisie stołowym`. */
function takeSecondWord(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (at >= segment.last || !isWord(reading, at)) return;
  if (/(?:ej|ym|im|atletyce|walking)$/.test(foldedAt(reading, at)) && !endsName(foldedAt(reading, at))) push(tail, at);
}

/** `konkurs na najładniejszą palmę wielkanocną`, `Konkurs na Wieniec Dożynkowy`: three words at most; not `konkurs na stanowisko`, `Konkurs na Rynku`. */
/** Where, by a locative: `na Rynku`, `na Zamku`, `na Scenie`, `na Sali`; and a post. */
const WHERE = /(?:[a-z]{2}(?:u|ie|ce|dze|ach|ej|ym|im)|sali|hali|plazy|stanowisk[oa]|dyrektor\p{L}{0,2})$/u;

function takeSuperlative(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (!/^(?:konkurs|plebiscyt)/.test(foldedAt(reading, tail.noun))) return;
  if (foldedAt(reading, at) !== 'na' || at + 1 >= segment.last || !isWord(reading, at + 1)) return;
  const best = /^naj\p{L}{4,20}$/u.test(foldedAt(reading, at + 1));
  const called =
    reading.tokens.shapes[tail.noun] === TITLE &&
    reading.tokens.shapes[at + 1] === TITLE &&
    !WHERE.test(foldedAt(reading, at + 1));
  if (!best && !called) return;
  if (called) tail.proper = true;
  push(tail, at);
  push(tail, at + 1);
  for (let count = 0; count < 2 && tail.last < segment.last && isWord(reading, tail.last); count++) {
    if (endsName(foldedAt(reading, tail.last))) return;
    if (reading.tokens.shapes[tail.last] !== LOWER) tail.proper = true;
    push(tail, tail.last);
  }
}
