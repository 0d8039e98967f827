import { fold } from '../fold.ts';
import { adjectiveNominative, agrees, matchCapitals } from './adjective.ts';
import type { Agreement } from './grammar.ts';
import { type HeadIndex, type HeadReading, headReadings } from './head-index.ts';
import { isTypicalAdjective } from './typical-adjectives.ts';

/** [numbers, adjectives] HEAD [adjectives] TAIL: the words with head and adjectives in the nominative, the tail as printed. */
export interface NominativePhrase {
  readonly words: readonly string[];
  /** Index of the head in `words`. */
  readonly head: number;
  readonly reading: HeadReading;
  /** Index of the first word of the tail. */
  readonly tail: number;
}

/** `IV`, `30.`, `XXXIII.`, `100-lecia` stand before a head without agreeing with it. */
const NUMERAL = /^(?:[IVXLC]{1,8}|\d{1,4})\.?(?:-[\p{L}]{1,4})?$/u;
const PLAIN_WORD = /^[\p{L}\p{M}]+(?:[-‐‑–][\p{L}\p{M}]+)*$/u;

/**
 * Puts a phrase of printed words (in whatever case) into the nominative, or null where its first noun is not in `index` or what precedes
 * it does not agree: `Stowarzyszenia Zdrowych Miast Polskich` → `Stowarzyszenie Zdrowych Miast Polskich`.
 * A word with marks in it (`„Forum`, `Gmin,`) is neither head nor adjective.
 */
export function nominativePhrase(words: readonly string[], index: HeadIndex): NominativePhrase | null {
  const head = words.findIndex((_, at) => hasReading(words, at, index));
  if (head < 0) return null;
  const reading = bestReading(words, head, index);
  if (reading === null) return null;
  const { lemma, gender, number } = reading.head;
  const tail = tailStart(words, head, reading, index);
  const nominative = words.map((word, at) => {
    if (at === head) return reading.case === 'nom' ? word : headNominative(lemma, word);
    if (at > tail - 1 || NUMERAL.test(word) || reading.case === 'nom') return word;
    return isConjunction(word) ? word : adjectiveNominative(word, gender, number);
  });
  return { words: nominative, head, reading, tail };
}

function headNominative(lemma: string, printed: string): string {
  const initial = printed.charAt(0);
  const capital = initial !== initial.toLowerCase() ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  return matchCapitals(capital, printed);
}

function hasReading(words: readonly string[], at: number, index: HeadIndex): boolean {
  return headReadings(words[at] ?? '', index).some((reading) => leadsTo(words, at, agreementOf(reading)));
}

function agreementOf(reading: HeadReading): Agreement {
  return { case: reading.case, gender: reading.head.gender, number: reading.head.number };
}

/** Whether every word before the head is a numeral or an agreeing adjective. */
function leadsTo(words: readonly string[], head: number, agreement: Agreement): boolean {
  for (let i = 0; i < head; i++) {
    const word = words[i] ?? '';
    if (NUMERAL.test(word) || (isConjunction(word) && i > 0)) continue;
    if (!PLAIN_WORD.test(word) || !agrees(word, agreement)) return false;
  }
  return true;
}

/** Of the readings that the words before allow, the one with most agreeing words after; the nominative where they tie. */
function bestReading(words: readonly string[], head: number, index: HeadIndex): HeadReading | null {
  let best: HeadReading | null = null;
  let most = -1;
  for (const reading of headReadings(words[head] ?? '', index)) {
    if (!leadsTo(words, head, agreementOf(reading))) continue;
    const count = tailStart(words, head, reading, index);
    if (count > most) {
      best = reading;
      most = count;
    }
  }
  return best;
}

function tailStart(words: readonly string[], head: number, reading: HeadReading, index: HeadIndex): number {
  const agreement = agreementOf(reading);
  const isAdjective = (at: number): boolean => PLAIN_WORD.test(words[at] ?? '') && agrees(words[at] ?? '', agreement);
  let next = head + 1;
  while (isAdjective(next) && !index.has(fold(words[next] ?? ''))) {
    next++;
    // `Stowarzyszenia Kulturalnego i Oświatowego`: the second adjective is the head's too.
    if (isConjunction(words[next] ?? '') && isAdjective(next + 1) && !ownedByNext(words, next + 1, agreement)) next++;
  }
  if (next > head + 1 && ownedByNext(words, next - 1, agreement)) next--;
  return next;
}

function isConjunction(word: string): boolean {
  return word === 'i' || word === 'I' || word === 'oraz';
}

/**
 * `Fundacji Wielkiej Orkiestry`: the adjective has the head's ending, but belongs to the genitive on its right.
 * Its nearest trap: `Urzędu Marszałkowskiego Województwa`, where it does not.
 */
function ownedByNext(words: readonly string[], at: number, agreement: Agreement): boolean {
  const next = words[at + 1] ?? '';
  if (agreement.number === 'pl' || !PLAIN_WORD.test(next)) return false;
  const endings = agreement.gender === 'f' ? GENITIVE_F : GENITIVE_MN;
  const ambiguous = agreement.gender === 'f' ? ['gen', 'dat', 'loc'] : ['gen'];
  if (!ambiguous.includes(agreement.case) || !endings.test(fold(next))) return false;
  return !isTypicalAdjective(fold(words[at] ?? ''));
}

/** Endings of genitives on folded words: `Orkiestry`, `Akademii`; `Rządu`, `Województwa`. */
const GENITIVE_F = /[yi]$/;
const GENITIVE_MN = /[ua]$/;
