import type { Mention, OccasionMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../polish/lower-bound.ts';
import { LOWER, WORD } from '../../polish/tokens.ts';
import {
  type Circumstances,
  type HoldingVerb,
  type Named,
  subjectBefore,
  subjectBehind,
} from '../occasions/held-subject.ts';
import { readQuoted } from '../occasions/quoted.ts';
import { anyTrigger, hasTrigger, type Reading, type Segment } from '../reading.ts';
import { foldedAt, isMark } from '../token-view.ts';
import { trigger } from '../triggers.ts';

const RULE = 'mentions/refiners/name-held-occasions.ts';

const VERBS: ReadonlyMap<string, HoldingVerb['subject']> = new Map([
  ['odbyl', 'm'],
  ['odbyla', 'f'],
  ['odbylo', 'n'],
  ['odbyly', 'pl'],
  ['odbedzie', 'sg'],
  ['odbeda', 'pl'],
]);
const VERB = trigger(({ folded, kind }) => kind === WORD && VERBS.has(folded));

/**
 * What takes place is an occasion, whatever noun names it: `W sobotę odbędzie się Garażówka Sąsiedzka`, `Wymianka książek odbyła się 5 maja`. Proposed only
 * where no event noun stands in the clause. Traps: `odbędzie się odbiór odpadów`, `Całość odbędzie się`, `odbył karę`.
 */
export function nameHeldOccasions(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, VERB)) continue;
    for (let at = segment.first; at < segment.last; at++) {
      if (!hasTrigger(reading, at, VERB)) continue;
      const mention = occasionHeld(reading, segment, at, near(mentions, segment, reading.tokens.starts[at] as number));
      if (mention !== null) found.push(mention);
    }
  }
  if (found.length === 0) return mentions;
  return [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A clause is no longer: in characters, and in tokens on either side of its verb. */
const REACH = 500;
const MOST_TOKENS = 60;

/** The segment's mentions that begin about the verb; all of them are in order. */
function near(mentions: readonly Mention[], segment: Segment, verb: number): readonly Mention[] {
  const from = Math.max(segment.start, verb - REACH);
  const first = lowerBound(mentions.length, (one) => (mentions[one]?.start ?? 0) < from);
  const found: Mention[] = [];
  for (let at = first; at < mentions.length; at++) {
    const one = mentions[at] as Mention;
    if (one.start > Math.min(segment.end, verb + REACH)) break;
    if (one.end <= segment.end) found.push(one);
  }
  return found;
}

function occasionHeld(
  reading: Reading,
  segment: Segment,
  at: number,
  inside: readonly Mention[],
): OccasionMention | null {
  const verb = verbAt(reading, at);
  if (verb === null) return null;
  const around = inside.filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'place');
  const from = clauseStart(reading, segment, verb.first, around);
  const limit = clauseEnd(reading, segment, verb.last, around);
  // An event noun in the clause is what is held, also behind a comma: `odbyła się w siedzibie Cechu, ul. Krótka 4, konferencja`.
  const start = reading.tokens.starts[from] as number;
  const end = sentenceEnd(reading, segment, limit, around);
  if (inside.some((one) => one.kind === 'occasion' && one.start < end && start < one.end)) return null;
  const named =
    subjectBefore(reading, segment, verb, from, around) ?? subjectBehind(reading, segment, verb, limit, around);
  return named === null ? null : mentionOf(reading, segment, named);
}

/** `odbędzie się`, `się odbędzie`; `odbył karę` is none. */
function verbAt(reading: Reading, at: number): HoldingVerb | null {
  const subject = VERBS.get(foldedAt(reading, at));
  if (subject === undefined) return null;
  if (foldedAt(reading, at + 1) === 'sie') return { first: at, last: at + 2, subject };
  return foldedAt(reading, at - 1) === 'sie' ? { first: at - 1, last: at + 1, subject } : null;
}

const ENDS_CLAUSE = /^[.;:!?,()|•·]$/u;

function isEnd(reading: Reading, at: number, around: Circumstances): boolean {
  const start = reading.tokens.starts[at] as number;
  if (around.some((span) => span.start <= start && start < span.end)) return false;
  return ENDS_CLAUSE.test(foldedAt(reading, at)) || isMark(reading, at, '-');
}

function clauseStart(reading: Reading, { first }: Segment, verb: number, around: Circumstances): number {
  let at = verb;
  while (at > first && verb - at < MOST_TOKENS && !isEnd(reading, at - 1, around)) at--;
  return at;
}

function clauseEnd(reading: Reading, { last }: Segment, verb: number, around: Circumstances): number {
  let at = verb;
  while (at < last && at - verb < MOST_TOKENS && !isEnd(reading, at, around)) at++;
  return at;
}

/** Where the sentence ends that a clause stands in. */
function sentenceEnd(reading: Reading, { last }: Segment, limit: number, around: Circumstances): number {
  let at = limit;
  while (
    at < last &&
    at - limit < MOST_TOKENS &&
    !(isEnd(reading, at, around) && /^[.;!?]$/u.test(foldedAt(reading, at)))
  )
    at++;
  return reading.tokens.starts[at] ?? reading.text.length;
}

/** Feasts called by one word: `Hubertus odbędzie się`, `Mikołajki odbędą się`. */
const FEASTS =
  /^(?:hubertus|kupalnock|kupal|sobotk|mikolajki|walentynki|andrzejki|katarzynki|zapusty|ostatki|podkoziolek|polkoloni|majowk|halloween|holi|wianki|gaik|herody|jasinki|wymiank|garazowk|wyprzedaz|swapparty|stand-up|oktoberfest|juwenalia|senioralia|dionizje|lajkonik)/u;

/** One small word (`odbyło się głosowanie`) tells too little; two words, or one with a capital within the sentence, name something. */
function mentionOf(reading: Reading, segment: Segment, { first, last }: Named): OccasionMention | null {
  const { tokens, text } = reading;
  const span: Span = { start: tokens.starts[first] as number, end: tokens.ends[last - 1] as number };
  const opens = first === segment.first || isMark(reading, first - 1, '.');
  let capitals = 0;
  for (let at = first; at < last; at++)
    if (tokens.kinds[at] === WORD && tokens.shapes[at] !== LOWER && !(opens && at === first)) capitals++;
  if (last - first === 1 && capitals === 0 && !FEASTS.test(foldedAt(reading, first))) return null;
  // `odbędzie się tradycyjne „Pożegnanie lata”` is called by its title alone.
  if (tokens.shapes[first] === LOWER && readQuoted(reading, segment, first + 1) !== null) return null;
  const printed = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const name = printed.charAt(0).toUpperCase() + printed.slice(1);
  const named = capitals > 0;
  return {
    kind: 'occasion',
    ...span,
    block: segment.block,
    confidence: 0.7,
    rule: RULE,
    name,
    classification: 'other',
    edition: null,
    series: named ? name : null,
    head: span,
    quoted: null,
    named,
    plural: false,
    lemma: foldedAt(reading, first),
    weight: 'weak',
    cases: ['nom'],
    deixis: null,
    about: null,
  };
}
