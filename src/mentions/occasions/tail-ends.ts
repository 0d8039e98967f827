import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isMark, isWord } from '../token-view.ts';
import type { Tail } from './tail.ts';

const DONE = /[a-z]{2}(?:owan|adzon|czon|econ|wion|szon|ywan)(?:ej|ego|ych)$/;
const INTERESTED = /^zainteresowan/;
const LEADS_ON = /^(?:w|we|przez|ze|na|od|po|przy|pod)$/;

/** `konferencja partnerów projektu realizowanego w ramach programu`: what was done, and how. Traps: `dla osób zainteresowanych`, `dzieci niesłyszących`. */
export function opensClause({ reading, segment, words }: Tail, at: number): boolean {
  const folded = foldedAt(reading, at);
  if (words.length === 0 || !DONE.test(folded) || INTERESTED.test(folded)) return false;
  return at + 1 < segment.last && LEADS_ON.test(foldedAt(reading, at + 1));
}

const PRIZE = /^(?:statuetk[ieę]|nagrod[ye]|medale?|dyplomy?|wyroznieni[ea]|tytuly?|puchary?|certyfikaty?|odznak[ie])$/;
const GIVEN = /^(?:otrzyma|odebra|wrecz|przyznan|przyzna[lj]|trafi|zdoby|uhonorowan)/;
/** `Statuetki Hygiei po raz pierwszy otrzymali`. */
const REACH = 6;

/** `Podczas XXVII Kongresu Statuetki Hygiei otrzymali …`: what is given there. Trap: `Gala Nagrody Literackiej odbyła się`. */
export function isPrizeGiven({ reading, segment }: Tail, at: number): boolean {
  if (!PRIZE.test(foldedAt(reading, at))) return false;
  for (let next = at + 1; next < Math.min(segment.last, at + REACH); next++) {
    if (isMark(reading, next, '.') || isMark(reading, next, ',')) return false;
    if (isWord(reading, next) && GIVEN.test(foldedAt(reading, next))) return true;
  }
  return false;
}

/** `Zjazd … i Święto Bartnika`: what follows is another occasion, not more of this name. */
export function startsOccasion(reading: Reading, at: number, end: number): boolean {
  for (let next = at; next < Math.min(at + 3, end); next++) {
    const forms = occasionForms(foldedAt(reading, next));
    if (forms?.some((form) => form.noun.weight === 'strong') && reading.tokens.shapes[next] !== LOWER) return true;
    // `Turniej Piłki Nożnej o Memoriał`
    if (!isWord(reading, next) || (next > at && reading.tokens.shapes[next] === LOWER)) return false;
  }
  return false;
}

/** `eliminacje gminne Turnieju Wiedzy Pożarniczej`, `inauguracja Festiwalu Pieśni`: parts are called by what they are parts of; `posiedzenie Forum Skarbników` by the body. */
export function isOfAnother({ form, words }: Tail): boolean {
  return PARTS.test(form.noun.lemma) && words.length < 3;
}

const PARTS = /^(?:eliminacje|inauguracja|półfinał|zakończenie|rozpoczęcie|posiedzenie)$/u;
