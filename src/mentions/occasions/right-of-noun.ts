import type { Case } from '../../polish/inflection/grammar.ts';
import { NOT_ADJECTIVES } from '../../polish/occasions/context-words.ts';
import { type NounForm, occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER, MIXED, TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';
import { type Quoted, readQuoted } from './quoted.ts';

export interface RightPart {
  /** Token after the last one of the name. */
  readonly last: number;
  /** What follows the noun, adjectives in the nominative, the rest as printed. */
  readonly text: string;
  readonly quoted: string | null;
  /** A capital or an acronym stands in the tail. */
  readonly proper: boolean;
}

/** Words that end the name: verbs of taking place, relatives, prepositions of time and place. */
const STOP =
  /^(?:sie|jest|sa|byl[aoy]?|beda|bedzie|odb\p{L}+|zosta\p{L}+|ma|mial\p{L}*|maja|trwa\p{L}*|potrwa\p{L}*|rozpocz\p{L}+|zakoncz\p{L}+|planowan\p{L}+|zaplanowan\p{L}+|organizowan\p{L}+|zorganizowan\p{L}+|ktor\p{L}+|poswiecon\p{L}+|dotycz\p{L}+|odwol\p{L}+|przelo\p{L}+|przesuni\p{L}+|przenie\p{L}+|zaprasza\p{L}*|nalez\p{L}+|zgromadz\p{L}+|w|we|na|z|ze|do|od|przy|pod|nad|u|o|oraz|a|ale|lecz|gdzie|gdy|aby|by|ze|po|przed|za|podczas|ktorego|nie|juz|tez|takze|br|roku|r|godz|godzin\p{L}*|dnia|dniu|dniach|edycj\p{L}+|cieszy\p{L}*|stanowi\p{L}*|poprowadz\p{L}+|zwycie\p{L}+|wygra\p{L}+|rusz\p{L}+|odwiedz\p{L}+|przyciag\p{L}+|zebra[lc]\p{L}*|otworz\p{L}+|zamkn\p{L}+|obradowa\p{L}+|przyj\p{L}+|podj\p{L}+|uczestnicz\p{L}+|wzie\p{L}+|przypad\p{L}+|startuj\p{L}+|wystartuj\p{L}+|dobieg\p{L}+|zgromadzi\p{L}+|tym|ten|ta|to|tego|tej|te|jako|czyli|niz|jak|wszystkich|podano|ustalono|wyznaczono|zwolan\p{L}+|czeka\p{L}*|moze|mozna|prosimy)$/u;

/** Lower-case words that can stand in a genitive tail: `sołtysów`, `piłki nożnej`, `komisji`, `gminy`. */
const GENITIVE = /(?:ow|y|i|a|u|ego|ej|ych|ich|ii|ji|iow|ek|ci|zi|um)$/;
const PAST_TENSE = /(?:ismy|ysmy|[aeiouy]l[aiyo]|[aeiouy]l|uje|uja|aja|eje)$/;

/** Present tenses that are no other part of speech: `zaprasza`, `organizuje`, `przedstawiają`. */
const FINITE = /(?:asza|aszaja|uje|uja|awia|awiaja|adza|adzaja|ywa|ywaja|iera|ieraja)$/;
/** Participles after a noun begin a clause: `Kongres realizowany w formule`, `wydarzenia towarzyszące`. */
const PARTICIPLE = /(?:owan|iczon|iecon|adzon|lozon|ac)(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;

const MAX_LOWER = 4;
const MAX_TOKENS = 22;

interface Tail {
  readonly words: string[];
  last: number;
  proper: boolean;
  quoted: string | null;
}

/** Reads forwards from an event noun (token `noun`): agreeing adjectives, genitives and capitals, `ds.`, `w sprawie`, a title in quotation marks. */
export function rightOfNoun(reading: Reading, segment: Segment, noun: number, form: NounForm): RightPart {
  const tail: Tail = { words: [], last: noun + 1, proper: false, quoted: null };
  takeAdjectives(reading, segment, tail, form);
  takeGenitives(reading, segment, tail, !form.cases.includes('nom'));
  takeSubject(reading, segment, tail);
  takeQuoted(reading, segment, tail);
  return { last: tail.last, text: tail.words.join(' '), quoted: tail.quoted, proper: tail.proper };
}

function takeAdjectives(reading: Reading, segment: Segment, tail: Tail, form: NounForm): void {
  let cases: readonly Case[] = form.cases;
  for (let count = 0; count < 3 && tail.last < segment.last && isWord(reading, tail.last); count++) {
    const folded = foldedAt(reading, tail.last);
    const shape = reading.tokens.shapes[tail.last];
    if (folded.length < 4 || NOT_ADJECTIVES.has(folded) || STOP.test(folded) || PAST_TENSE.test(folded)) return;
    if (occasionForms(folded) !== undefined && shape !== LOWER) return;
    if (shape === LOWER && PARTICIPLE.test(folded)) return;
    const match = agreeing(rawAt(reading, tail.last), form, cases);
    if (
      match === null ||
      !/(?:sk|ck|dzk|n|ow|cz|ln|jn|st|rt|wt|cy)(?:a|y|i|e|ie|ia|ej|iej|ego|iego|emu|iemu|ym|im|ych|ich|ymi|imi)$/.test(
        folded,
      )
    )
      return;
    // A masculine or plural noun before a genitive noun in -y (`festiwal kultury`) falls through unchanged: the ending is the same.
    cases = match.cases;
    tail.words.push(match.nominative);
    if (shape !== LOWER) tail.proper = true;
    tail.last++;
  }
}

function takeGenitives(reading: Reading, segment: Segment, tail: Tail, oblique: boolean): void {
  let lower = 0;
  const begin = tail.last;
  while (tail.last < segment.last && tail.last - begin < MAX_TOKENS) {
    const at = tail.last;
    const folded = foldedAt(reading, at);
    if (isWord(reading, at)) {
      const shape = reading.tokens.shapes[at];
      if (folded === 'i' && joins(reading, segment, at, tail)) {
        push(reading, tail, at);
        continue;
      }
      if (folded === 'ds' || folded === 'im' || (folded === 'dla' && lower < MAX_LOWER)) {
        push(reading, tail, at);
        if (isMark(reading, tail.last, '.')) {
          tail.words[tail.words.length - 1] += '.';
          tail.last++;
        }
        continue;
      }
      if (STOP.test(folded) && !(shape === UPPER && folded.length > 2)) return;
      if (shape === TITLE || shape === UPPER || shape === MIXED) {
        if (startsOccasion(reading, at) || (oblique && isSubject(reading, segment, at))) return;
        tail.proper = true;
        push(reading, tail, at);
      } else if (lower < MAX_LOWER && folded.length > 2 && GENITIVE.test(folded) && !PAST_TENSE.test(folded)) {
        lower++;
        push(reading, tail, at);
      } else return;
    } else if (isMark(reading, at, '-') && hyphenated(reading, segment, at)) {
      const glued =
        gluedToNext(reading, at) && tail.words.length > 0 && reading.tokens.ends[at - 1] === reading.tokens.starts[at];
      if (!glued) return;
      tail.words[tail.words.length - 1] += `-${rawAt(reading, at + 1)}`;
      tail.last = at + 2;
    } else return;
  }
}

/** `w ramach Kongresu Smart Metropolia Wejherowo gościło …`: after a noun in another case, a name before a finite verb is that verb's subject. */
function isSubject(reading: Reading, segment: Segment, at: number): boolean {
  const next = at + 1;
  if (next >= segment.last || reading.tokens.shapes[next] !== LOWER) return false;
  const folded = foldedAt(reading, next);
  return folded.length > 3 && (FINITE.test(folded) || PAST_TENSE.test(folded));
}

function hyphenated(reading: Reading, segment: Segment, at: number): boolean {
  return at + 1 < segment.last && isWord(reading, at + 1);
}

/** `Kongres … i Krajowe Forum Miejskie`: what follows is another occasion, not more of this name. */
function startsOccasion(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const forms = occasionForms(foldedAt(reading, next));
    if (forms?.some((form) => form.noun.weight === 'strong') && reading.tokens.shapes[next] !== LOWER)
      return next > at || true;
    if (!isWord(reading, next)) return false;
  }
  return false;
}

/** Whether `i` stays inside the name: `Miejskiej i Regionalnej`, `wójtów i burmistrzów`, `Gmin i Powiatów`. */
function joins(reading: Reading, segment: Segment, at: number, tail: Tail): boolean {
  const next = at + 1;
  if (tail.words.length === 0 || next >= segment.last || !isWord(reading, next)) return false;
  if (startsOccasion(reading, next)) return false;
  for (let ahead = next; ahead < Math.min(next + 2, segment.last); ahead++)
    if (occasionForms(foldedAt(reading, ahead)) !== undefined) return false;
  const before = reading.tokens.shapes[at - 1];
  const after = reading.tokens.shapes[next];
  if (after !== LOWER) return before !== LOWER;
  return before === LOWER && sameEnding(foldedAt(reading, at - 1), foldedAt(reading, next));
}

function sameEnding(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && a.slice(-2) === b.slice(-2);
}

/** `w sprawie uchwalenia planu`, up to seven words, before any date or verb. */
function takeSubject(reading: Reading, segment: Segment, tail: Tail): void {
  const at = tail.last;
  if (foldedAt(reading, at) !== 'w' || foldedAt(reading, at + 1) !== 'sprawie') return;
  push(reading, tail, at);
  push(reading, tail, at + 1);
  for (let count = 0; count < 7 && tail.last < segment.last; count++) {
    const folded = foldedAt(reading, tail.last);
    if (!isWord(reading, tail.last) || (folded.length > 1 && STOP.test(folded)) || PAST_TENSE.test(folded)) return;
    push(reading, tail, tail.last);
  }
}

/** `„…”` straight after, or after `pn.`, `pt.`, `pod nazwą`, `zatytułowane`. */
function takeQuoted(reading: Reading, segment: Segment, tail: Tail): void {
  if (/^(?:online|stacjonarnie)$/.test(foldedAt(reading, tail.last))) push(reading, tail, tail.last);
  let at = tail.last;
  const lead = foldedAt(reading, at);
  if (lead === 'pn' || lead === 'pt') at += isMark(reading, at + 1, '.') ? 2 : 1;
  else if (lead === 'pod' && /^nazw/.test(foldedAt(reading, at + 1))) at += 2;
  else if (/^zatytulowan/.test(lead) || lead === 'cyklu') at += 1;
  else if (isMark(reading, at, '-') || isMark(reading, at, ':')) at += 1;
  if (isMark(reading, at, ':')) at += 1;
  const found: Quoted | null = readQuoted(reading, segment, at);
  if (found === null) return;
  tail.quoted = found.text;
  tail.words.push(`„${found.text}”`);
  tail.last = found.last;
  tail.proper = true;
}

function push(reading: Reading, tail: Tail, at: number): void {
  tail.words.push(rawAt(reading, at));
  tail.last = at + 1;
}
