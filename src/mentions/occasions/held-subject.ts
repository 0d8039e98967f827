import type { Span } from '../../model/span.ts';
import { isNoGathering } from '../../polish/occasions/no-gathering.ts';
import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { readQuoted } from './quoted.ts';

/** A verb of taking place and what its ending tells of its subject. */
export interface HoldingVerb {
  /** Tokens `[first, last)` of the verb and its `się`. */
  readonly first: number;
  readonly last: number;
  readonly subject: 'm' | 'f' | 'n' | 'pl' | 'sg';
}

/** Tokens `[first, last)` of a name. */
export interface Named {
  readonly first: number;
  readonly last: number;
}

/** Days, hours and places that stand in a segment, in order. */
export type Circumstances = readonly Span[];

const PREPOSITION =
  /^(?:we?|na|przy|od|do|u|ze?|o|po|dla|przed|pod|nad|za|podczas|przez|obok|kolo|miedzy|w[ -]?ramach)$/u;
const ADVERB =
  /^(?:juz|takze|rowniez|tez|tu|tam|tutaj|wtedy|natomiast|jednak|ponownie|potem|nastepnie|jeszcze|wreszcie|wlasnie|wspolnie|niedawno|wkrotce|dzis|dzisiaj|jutro|wczoraj|rano|wieczorem|\p{L}{3,14}(?:cznie|yjnie|scie|owo|sko))$/u;
/** Of things in other cases than the nominative. */
const OBLIQUE = /(?:ego|emu|iej|ej|ymi|imi|ami|ach|om|em|owi|ym|im|ych|ich)$/u;
const LONGEST = 9;
const FARTHEST = 16;

/** Whether a word may open a subject of this gender and number. */
function mayOpen(printed: string, folded: string, subject: HoldingVerb['subject']): boolean {
  if (folded.length < 3 || OBLIQUE.test(folded) || /[ąę]$/u.test(printed)) return false;
  const ending = folded.at(-1) ?? '';
  const consonant = !/[aeiouy]/u.test(ending);
  switch (subject) {
    case 'f':
      return ending === 'a' || /(?:śc|ść|noc|dź|ż)$/u.test(printed);
    case 'n':
      return ending === 'o' || ending === 'e' || folded.endsWith('um');
    case 'm':
      return consonant || ending === 'y' || ending === 'i';
    case 'pl':
      return !consonant && ending !== 'u' && ending !== 'o';
    case 'sg':
      return ending !== 'u';
  }
}

/** An adjective alone names nothing: `odbył się tradycyjny`. */
function hasNoun(reading: Reading, { first, last }: Named, subject: HoldingVerb['subject']): boolean {
  if (last - first >= 2) return true;
  return subject !== 'm' || !/[yi]$/u.test(foldedAt(reading, first));
}

function circumstanceAt(around: Circumstances, start: number): Span | undefined {
  return around.find((span) => span.start <= start && start < span.end);
}

function tokenBehind(reading: Reading, from: number, end: number, limit: number): number {
  let next = from;
  while (next < limit && (reading.tokens.starts[next] as number) < end) next++;
  return Math.max(next, from + 1);
}

/** The name that begins at `first`: words of one phrase and a title in quotation marks. */
function nameAt(
  reading: Reading,
  segment: Segment,
  first: number,
  limit: number,
  around: Circumstances,
  subject: HoldingVerb['subject'],
): Named | null {
  let last = first;
  while (last < limit && last - first < LONGEST) {
    const quoted = readQuoted(reading, segment, last);
    if (quoted !== null) {
      last = quoted.last;
      break;
    }
    if (isMark(reading, last, '-') && last > first && isWord(reading, last + 1)) {
      last++;
      continue;
    }
    if (!isWord(reading, last) || circumstanceAt(around, reading.tokens.starts[last] as number) !== undefined) break;
    const folded = foldedAt(reading, last);
    if (PREPOSITION.test(folded) || ADVERB.test(folded)) break;
    // `Patrol Świętego Mikołaja`: a capital within a name is of no verb.
    if (endsName(folded) && (last === first || reading.tokens.shapes[last] !== TITLE)) break;
    last++;
  }
  // `Rekreacyjno - sportowy piknik`: a name that its dash cuts.
  if (isMark(reading, last, '-')) return null;
  const name = { first, last };
  if (last === first || !mayOpen(rawAt(reading, first), foldedAt(reading, first), subject)) return null;
  for (let at = first; at < Math.min(last, first + 4); at++) if (isNoGathering(foldedAt(reading, at))) return null;
  return hasNoun(reading, name, subject) ? name : null;
}

/** `odbędzie się 5 maja w Kutnie Garażówka Sąsiedzka`: behind the verb, past days, places and adverbs. */
export function subjectBehind(
  reading: Reading,
  segment: Segment,
  verb: HoldingVerb,
  limit: number,
  around: Circumstances,
): Named | null {
  const end = Math.min(limit, verb.last + FARTHEST);
  for (let at = verb.last; at < end; ) {
    const circumstance = circumstanceAt(around, reading.tokens.starts[at] as number);
    if (circumstance !== undefined) {
      at = tokenBehind(reading, at, circumstance.end, limit);
      continue;
    }
    const folded = foldedAt(reading, at);
    if (isNumber(reading, at) || ADVERB.test(folded)) at++;
    else if (PREPOSITION.test(folded)) {
      const behind = behindPlace(reading, at + 1, limit, around);
      if (behind === null) return null;
      at = behind;
    } else if (!isWord(reading, at)) return null;
    else return nameAt(reading, segment, at, limit, around, verb.subject);
  }
  return null;
}

/** Past a preposition and the place or day behind it (`w pobliskim Kutnie`); null where something else stands there, whose end no letter tells: `w siedzibie Urzędu Miasta`. */
function behindPlace(reading: Reading, from: number, limit: number, around: Circumstances): number | null {
  let at = from;
  while (at < limit && OBLIQUE.test(foldedAt(reading, at)) && reading.tokens.shapes[at] === LOWER) at++;
  const circumstance = at < limit ? circumstanceAt(around, reading.tokens.starts[at] as number) : undefined;
  return circumstance === undefined ? null : tokenBehind(reading, at, circumstance.end, limit);
}

/** At the segment's start, or behind a full stop, a colon or a bullet. Traps: `ul. Struga`, `ww. lokali`, what stands behind a comma. */
function opensSentence(reading: Reading, segment: Segment, first: number): boolean {
  let at = first - 1;
  while (at >= segment.first && !isWord(reading, at) && !isNumber(reading, at) && !isMark(reading, at, '.')) {
    if (isMark(reading, at, ',') || isMark(reading, at, '(')) return false;
    if (/^[:!?|•·]$/u.test(foldedAt(reading, at))) return true;
    at--;
  }
  if (at < segment.first) return true;
  return (
    isMark(reading, at, '.') && (foldedAt(reading, at - 1).length > 3 || /^(?:r|br)$/u.test(foldedAt(reading, at - 1)))
  );
}

/** `Garażówka Sąsiedzka w Kutnie odbędzie się`: what opens the clause; between it and the verb stands only where and when. */
export function subjectBefore(
  reading: Reading,
  segment: Segment,
  verb: HoldingVerb,
  from: number,
  around: Circumstances,
): Named | null {
  let first = from;
  while (first < verb.first && !isWord(reading, first) && readQuoted(reading, segment, first) === null) first++;
  if (first >= verb.first || PREPOSITION.test(foldedAt(reading, first))) return null;
  const name = nameAt(reading, segment, first, verb.first, around, verb.subject);
  if (name === null || !opensSentence(reading, segment, first)) return null;
  // `Rynek 1, odbył się`; trap: `Kupieckie Lato 2021 odbędzie się`, its year.
  if (isNumber(reading, name.last) && !/^(?:19|20)\d\d$/u.test(foldedAt(reading, name.last))) return null;
  // `Rynek 1, odbył się przetarg`: the subject stands behind.
  if (isNoGathering(foldedAt(reading, verb.last))) return null;
  // Behind a preposition anything may stand but another noun of this case: `w auli Szkoły Muzycznej`.
  for (let at = name.last; at < verb.first; at++) {
    if (PREPOSITION.test(foldedAt(reading, at))) return name;
    if (circumstanceAt(around, reading.tokens.starts[at] as number) !== undefined) continue;
    if (isWord(reading, at) && !ADVERB.test(foldedAt(reading, at))) return null;
  }
  return name;
}
