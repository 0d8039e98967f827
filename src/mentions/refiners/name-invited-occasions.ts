import type { Mention, OccasionMention } from '../../model/mention.ts';
import { lowerBound } from '../../polish/lower-bound.ts';
import { LOWER, WORD } from '../../polish/tokens.ts';
import { readQuoted } from '../occasions/quoted.ts';
import { anyTrigger, hasTrigger, type Reading, type Segment } from '../reading.ts';
import { foldedAt, isMark, isWord, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';

const RULE = 'mentions/refiners/name-invited-occasions.ts';
const VERB = trigger(
  ({ folded, kind }) => kind === WORD && /^zapr(?:asza(?:my|m|ja)?|osil[aioy]?|osili|aszali)$/.test(folded),
);
/** From the verb to `na`, in tokens. */
const REACH = 9;
/** Feasts called by one word that the accusative does not change. */
const FEASTS =
  /^(?:hubertus|mikolajki|walentynki|katarzynki|zapusty|ostatki|polkolonie|halloween|sobotki|oktoberfest)$/u;
/** How far the day stands, in characters. */
const NEAR = 160;

/**
 * To what people are called on a day is an occasion, though its title alone is told: `Zapraszamy mieszkańców na „Lato w mieście” 3 lipca 2019 r.`. Proposed only where no
 * event noun stands before the title. Traps: `zapraszamy na „Facebooka”`, without a day; `zapraszamy na koncert „Wiosna”`, which has its noun.
 */
export function nameInvitedOccasions(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const found: OccasionMention[] = [];
  for (const segment of reading.segments) {
    if (!anyTrigger(segment, VERB)) continue;
    for (let at = segment.first; at < segment.last; at++) {
      const mention = hasTrigger(reading, at, VERB) ? invitedTo(reading, segment, at, mentions) : null;
      if (mention !== null) found.push(mention);
    }
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function invitedTo(
  reading: Reading,
  segment: Segment,
  verb: number,
  mentions: readonly Mention[],
): OccasionMention | null {
  const { starts, ends } = reading.tokens;
  for (let at = verb + 1; at < Math.min(segment.last - 1, verb + REACH) && isWord(reading, at); at++) {
    if (foldedAt(reading, at) !== 'na') continue;
    const feast = FEASTS.test(foldedAt(reading, at + 1)) ? { text: rawAt(reading, at + 1), last: at + 2 } : null;
    const quoted = readQuoted(reading, segment, at + 1) ?? feast;
    if (quoted === null) continue;
    const start = starts[at + 1] as number;
    const end = ends[quoted.last - 1] as number;
    if (isExplained(reading, segment, quoted.last)) return null;
    // `na „Kuchnię Bieszczad”`: declined, as a house or a dish is.
    if (
      !/^\p{Lu}/u.test(quoted.text) ||
      /^\p{L}{2,20}ę(?!\p{L})/u.test(quoted.text) ||
      !isDated(reading, segment, mentions, start, end)
    )
      return null;
    return {
      kind: 'occasion',
      start,
      end,
      block: segment.block,
      confidence: 0.7,
      rule: RULE,
      name: quoted.text,
      classification: 'other',
      edition: null,
      series: quoted.text,
      head: { start, end },
      quoted: feast === null ? quoted.text : null,
      named: true,
      plural: false,
      lemma: 'wydarzenie',
      weight: 'weak',
      cases: ['acc'],
      deixis: null,
      about: null,
    };
  }
  return null;
}

/** `na „Mój Rynek” – nową stronę internetową`: what it is, which nobody attends. Trap: `na „Smaki lata” – w sobotę`. */
function isExplained(reading: Reading, segment: Segment, at: number): boolean {
  if (!(isMark(reading, at, '-') || isMark(reading, at, ',')) || at + 1 >= segment.last) return false;
  if (!isWord(reading, at + 1) || reading.tokens.shapes[at + 1] !== LOWER) return false;
  return !/^(?:we?|na|do|od|dnia|godz|o|przy|ktor\p{L}{1,2}|juz|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela)$/u.test(
    foldedAt(reading, at + 1),
  );
}

/** A day stands near, and no other occasion in the sentence's words around the title. */
function isDated(
  reading: Reading,
  segment: Segment,
  mentions: readonly Mention[],
  start: number,
  end: number,
): boolean {
  const from = lowerBound(mentions.length, (one) => (mentions[one]?.start ?? 0) < start - NEAR);
  let dated = false;
  for (let k = from; k < mentions.length; k++) {
    const one = mentions[k] as Mention;
    if (one.start > Math.min(segment.end, end + NEAR)) break;
    if (one.start < segment.start) continue;
    const between = reading.text.slice(Math.min(one.end, end), Math.max(one.start, start));
    if (one.kind === 'occasion' && !/[.!?]\s+\p{Lu}/u.test(between)) return false;
    if (one.kind === 'date' && one.expression.dates[0]?.start.day != null) dated = true;
  }
  return dated;
}
