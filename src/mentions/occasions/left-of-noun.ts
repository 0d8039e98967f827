import { fold } from '../../polish/fold.ts';
import type { Case } from '../../polish/inflection/grammar.ts';
import { ordinalValue, romanValue } from '../../polish/numerals.ts';
import { DEIXIS, NOT_ADJECTIVES } from '../../polish/occasions/context-words.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';

export interface LeftPart {
  /** First token of the name (edition or adjective), or the noun itself. */
  readonly first: number;
  /** Adjectives in the nominative, in order. */
  readonly adjectives: readonly string[];
  readonly edition: number | null;
  /** The edition as printed (`XXVIII`, `30.`), or ''. */
  readonly editionText: string;
  readonly deixis: 'this_year' | 'last_year' | 'previous' | 'next' | null;
}

/** Past tenses and infinitives look like adjectives: `zorganizowała konferencję`, `otworzyli zjazd`. */
const VERBAL = /(?:(?<!ma|sta|ca|by)la|ly|li|uje|aje|eje|ac|ic|yc|ono|ano|dzie)$/;
/** Adverbs in -nie before a neuter noun (`wspólnie spotkanie`); real neuter adjectives in -nie are few. */
const NEUTER_IN_NIE =
  /^(?:letn|zimow|ostatn|wieczorn|sredn|poprzedn|przyszl|jesienn|wiosenn|poranne|sasiedzk|naste?pn)/;

function looksAdjectival(folded: string, form: NounForm): boolean {
  if (folded.length < 4 || NOT_ADJECTIVES.has(folded) || VERBAL.test(folded)) return false;
  if ((form.noun.gender === 'n' || form.number === 'pl') && folded.endsWith('nie')) return NEUTER_IN_NIE.test(folded);
  return true;
}

function deixisOf(folded: string): 'this_year' | 'last_year' | 'previous' | 'next' | null | undefined {
  const stem = folded.replace(/(?:iego|iemu|iej|ich|imi|im|ego|emu|ej|ych|ymi|ym|ia|ie|i|a|e|y)$/, '');
  return DEIXIS.get(stem);
}

interface Edition {
  readonly value: number;
  readonly first: number;
  readonly text: string;
}

/** `XV`, `30.`, `11`, `dwudziesty siódmy`, `VI edycji` ending just before token `next`. */
function readEdition(reading: Reading, segment: Segment, next: number): Edition | null {
  let at = next - 1;
  if (at < segment.first) return null;
  // `VI Edycji Kongresu`: the edition belongs to the noun that follows.
  if (/^edycj/.test(foldedAt(reading, at))) return readEdition(reading, segment, at);
  const dotted = isMark(reading, at, '.');
  if (dotted) at--;
  if (at < segment.first) return null;
  const raw = rawAt(reading, at);
  if (isNumber(reading, at)) return numericEdition(reading, segment, at, dotted, next);
  if (!isWord(reading, at)) return null;
  const roman = raw === raw.toUpperCase() ? romanValue(fold(raw)) : null;
  // A lone `I` is an edition only before a capital: `I Kongres`, not `i kongres`.
  if (roman !== null && roman > 0 && roman < 200 && (raw !== 'I' || reading.tokens.shapes[next] !== LOWER))
    return { value: roman, first: at, text: raw };
  return dotted ? null : ordinalEdition(reading, segment, at);
}

function numericEdition(reading: Reading, segment: Segment, at: number, dotted: boolean, next: number): Edition | null {
  const value = Number(rawAt(reading, at));
  if (value < 1 || value > 199) return null;
  const before = at - 1;
  if (before >= segment.first) {
    // `10.00 Sesja`, `godz. 10 Spotkanie`, `12 maja 30. Konferencja`: the first two are times.
    if (isMark(reading, before, ':') || isMark(reading, before, '.') || isMark(reading, before, '-')) return null;
    if (/^(?:godz|godzin|sal|nr|pok|ul|o|i|oraz|po|ok|poz|art|par|klas)/.test(foldedAt(reading, before)) && !dotted)
      return null;
  }
  // Without a full stop only before a capital: `11 Światowego Forum`, not `8 konferencji`.
  if (!dotted && reading.tokens.shapes[next] === LOWER) return null;
  return { value, first: at, text: `${value}.` };
}

function ordinalEdition(reading: Reading, segment: Segment, at: number): Edition | null {
  const value = ordinalValue(rawAt(reading, at));
  if (value === null) return null;
  const tens = at - 1 >= segment.first && isWord(reading, at - 1) ? ordinalValue(rawAt(reading, at - 1)) : null;
  if (tens !== null && tens >= 20 && value < 10) return { value: tens + value, first: at - 1, text: '' };
  return { value, first: at, text: '' };
}

/** Reads backwards from an event noun: agreeing adjectives, what says which one is meant, the edition. */
export function leftOfNoun(reading: Reading, segment: Segment, noun: number, form: NounForm): LeftPart {
  const adjectives: string[] = [];
  let first = noun;
  let deixis: LeftPart['deixis'] = null;
  let cases: readonly Case[] = form.cases;
  for (let at = noun - 1; at >= segment.first && noun - at <= 5 && isWord(reading, at); at--) {
    const edition = readEdition(reading, segment, first);
    if (edition !== null)
      return { first: edition.first, adjectives, edition: edition.value, editionText: edition.text, deixis };
    const folded = foldedAt(reading, at);
    if (!looksAdjectival(folded, form)) break;
    const pointing = deixisOf(folded);
    if (pointing !== undefined) {
      deixis = deixis ?? pointing;
      first = at;
      continue;
    }
    const shape = reading.tokens.shapes[at];
    const match = agreeing(rawAt(reading, at), form, cases);
    const nominative = match?.nominative ?? null;
    if (nominative === null || (shape !== LOWER && shape !== TITLE && nominative !== nominative.toUpperCase())) break;
    cases = match?.cases ?? cases;
    adjectives.unshift(nominative);
    first = at;
  }
  const edition = readEdition(reading, segment, first);
  if (edition === null)
    return { first: firstNamed(first, noun, adjectives), adjectives, edition: null, editionText: '', deixis };
  return { first: edition.first, adjectives, edition: edition.value, editionText: edition.text, deixis };
}

function firstNamed(first: number, noun: number, adjectives: readonly string[]): number {
  return adjectives.length === 0 ? noun : first;
}
