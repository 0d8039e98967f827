import type { Case } from '../../polish/inflection/grammar.ts';
import { NOT_ADJECTIVES } from '../../polish/occasions/context-words.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';
import type { Tail } from './tail.ts';

/** Participles after a noun begin a clause: `Kongres realizowany w formule`, `wydarzenia towarzyszące`; `Zielona`, `czerwony` are none. */
const PARTICIPLE = /(?:(?<!drewni|wiktori)an|(?<!ziel|czerw|szal|strzel)on|ac)(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/;
const ADJECTIVE =
  /(?:sk|ck|dzk|n|ow|cz|ln|jn|st|rt|wt|cy)(?:a|y|i|e|ie|ia|ej|iej|ego|iego|emu|iemu|ym|im|ych|ich|ymi|imi)$/;
/** Adjectives that stand for people, in the genitive after an occasion: `spotkania radnych`, `szkolenia bezrobotnych`. */
const PEOPLE = /^(?:radn|bezrobotn|niepelnosprawn|samotn|osadzon|uzdolnion|starsz)(?:ych|ymi|ym|ej|ego)$/;
const MOST = 3;

/** Takes the adjectives that agree with the noun, in the nominative: `konferencji naukowej`, `Sesji Nadzwyczajnej`. */
export function takeAdjectives(tail: Tail): void {
  const { reading, segment, form } = tail;
  let cases: readonly Case[] = form.cases;
  for (let count = 0; count < MOST && tail.last < segment.last && isWord(reading, tail.last); count++) {
    // `zebranie sprawozdawczo-wyborcze`: its last part agrees.
    const at = compoundEnd(tail);
    const folded = foldedAt(reading, at);
    const lower = reading.tokens.shapes[tail.last] === LOWER;
    if (folded.length < 4 || NOT_ADJECTIVES.has(folded) || endsName(folded) || PEOPLE.test(folded)) return;
    if (occasionForms(folded) !== undefined && !lower) return;
    if (opensGenitive(tail, folded)) return;
    const opensClause = (lower || tail.shouted) && PARTICIPLE.test(folded);
    if (!isClosedParticiple(tail, folded) && (opensClause || !ADJECTIVE.test(folded))) return;
    const match = agreeing(rawAt(reading, at), form, cases);
    if (match === null) return;
    // A masculine or plural noun before a genitive noun in -y (`festiwal kultury`) falls through unchanged: the ending is the same.
    cases = match.cases;
    const first = at === tail.last ? '' : `${rawAt(reading, tail.last)}-`;
    tail.words.push(first + match.nominative);
    if (!lower) tail.proper = true;
    tail.last = at + 1;
  }
}

const isHyphen = (reading: Reading, at: number): boolean => isMark(reading, at, '-') || isMark(reading, at, '–');

/** The last token of `sprawozdawczo-wyborcze`, `kulturalno-sportowy`, or the next one alone. Trap: `Bielsko-Biała`. */
function compoundEnd({ reading, segment, last: at }: Tail): number {
  if (at + 2 >= segment.last || reading.tokens.shapes[at] !== reading.tokens.shapes[at + 2]) return at;
  if (!/[a-z]{3}o$/.test(foldedAt(reading, at)) || !isHyphen(reading, at + 1) || !isWord(reading, at + 2)) return at;
  // `Zawody Sportowo – Pożarnicze`, `Sportowo -Pożarnicze`: by their capitals, however the hyphen is set.
  const apart = reading.tokens.shapes[at] !== LOWER && ADJECTIVE.test(foldedAt(reading, at + 2));
  return apart || (gluedToNext(reading, at) && gluedToNext(reading, at + 1)) ? at + 2 : at;
}

/** `Dnia Bezpiecznego Internetu`: days and feasts are of something, and a capital after the adjective says that it is that one's; not `Dni Otwartych Funduszy`. */
function opensGenitive(tail: Tail, folded: string): boolean {
  const { reading, segment, last: at } = tail;
  if (!/^(?:dzień|tydzień|święto|noc)$/.test(tail.form.noun.lemma) || folded.startsWith('otwart')) return false;
  return at + 1 < segment.last && isWord(reading, at + 1) && reading.tokens.shapes[at + 1] !== LOWER;
}

/** `Sesja otwierająca „Rzeka po suszy”`: a participle with nothing of its own after it describes; `konferencja kończąca projekt` does not end there. */
function isClosedParticiple(tail: Tail, folded: string): boolean {
  const { reading, segment, last: at } = tail;
  if (!/(?:aj|uj|cz)ac(?:y|a|e|ego|ej|emu|ym|ych|ymi)$/.test(folded)) return false;
  return at + 1 >= segment.last || !isWord(reading, at + 1);
}
