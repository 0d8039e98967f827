import { fold } from '../../polish/fold.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, rawAt } from '../token-view.ts';
import { agreeing } from './agreeing.ts';

/**
 * Which reading a form has (`spotkania`: genitive singular or nominative plural): the one that its neighbours agree with; at the start of a
 * sentence the nominative; else the singular.
 */
export function chooseForm(
  reading: Reading,
  segment: Segment,
  at: number,
  forms: readonly NounForm[],
): NounForm | null {
  const opens = at === segment.first || isMark(reading, at - 1, '.');
  let best: NounForm | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const form of forms) {
    const score =
      neighbours(reading, segment, at, form) +
      (form.number === 'sg' ? 1 : 0) +
      (opens && form.cases.includes('nom') ? 2 : 0);
    if (score > most) {
      most = score;
      best = form;
    }
  }
  return best;
}

/** Counts and determiners that want a plural: `dwa szkolenia`, `cykl seminariów`. */
const PLURAL_BEFORE =
  /^(?:te|tych|dwa|dwie|trzy|cztery|kilka|liczne|wszystkie|wszystkich|rozne|roznych|cykl(?:u|em|e|ow)?|seri[aie]|szereg(?:u|iem)?)$/;
/** `w pierwszej części spotkania`: of one. */
const PART_BEFORE = /^(?:czesc(?:i|ia)?|polow[aey]|poczat(?:ek|ku|kiem)|przebieg(?:u|iem)?|zakonczeni[aeu])$/;
const ADJECTIVE_BEFORE = /(?:sk|ck|n|ow|cz|t|rt|st|szy|l)(?:ie|e|ego|iego|ych|ich|ymi|imi|ej|iej)$/;
const ADJECTIVE_AFTER = /(?:sk|ck|n|cz|ow|[rs]t)(?:ie|e|ego|iego|ej|iej|ych|ich|ymi|imi)$/;

/** `Terminarz sesji`, `plan sesji na 2024 rok`: a council has many. Trap: `porządek sesji`, of one. */
const SCHEDULE_BEFORE =
  /^(?:terminarz\p{L}{0,2}|terminy|daty|harmonogram\p{L}{0,2}|kalendarz\p{L}{0,2}|plan\p{L}{0,2}|wykaz)$/u;

/** `5 spotkań`. Traps: `Protokół nr 11/2007 sesji`, `nr 7 sesji`. */
const isCount = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && !isMark(reading, at - 1, '/') && foldedAt(reading, at - 1) !== 'nr';

/** `zwołał zebrania`, `organizujemy spotkania`: verbs that have an accusative. Trap: `nie organizujemy spotkania`. */
const CONVENES =
  /^(?:zwol(?:al|ala|ali|ano|uje|uja)|zaplanowa(?:l|la|li|no)|planuj(?:e|a|emy)|(?:z)?organizuj(?:e|a|emy)|zorganizowa(?:l|la|li|no)|przeprowadz(?:i|a|il|ila|ili|ono|imy))$/;

/** `zebrania, na których wybrano`, `zebrania, którego termin`: the number that the pronoun behind has; `które` and `którym` have both. */
function relativeAfter(reading: Reading, segment: Segment, at: number): 'sg' | 'pl' | null {
  const comma = [at + 1, at + 2].find((next) => next < segment.last && isMark(reading, next, ','));
  if (comma === undefined) return null;
  const [first, second] = [foldedAt(reading, comma + 1), foldedAt(reading, comma + 2)];
  const pronoun = first.startsWith('ktor') ? first : PREPOSITION.test(first) ? second : '';
  if (/^ktory(?:ch|mi)$/.test(pronoun)) return 'pl';
  return /^ktor(?:ego|emu)$/.test(pronoun) ? 'sg' : null;
}

const PREPOSITION = /^(?:na|w|we|podczas|z|ze|o|do|po|dla|od)$/;

/** How much the words around speak for a reading: numerals and determiners for a plural, agreeing adjectives for their own case. */
function neighbours(reading: Reading, segment: Segment, at: number, form: NounForm): number {
  // No adjective ends in -ę: `ofertę szkolenia`.
  const before = at > segment.first && !rawAt(reading, at - 1).endsWith('ę') ? foldedAt(reading, at - 1) : '';
  const plural = form.number === 'pl' ? 4 : -4;
  if (at > segment.first && isCount(reading, at - 1) && reading.tokens.shapes[at] === LOWER) return plural;
  if (PLURAL_BEFORE.test(before)) return plural;
  if (PART_BEFORE.test(before)) return -plural;
  if (form.noun.lemma === 'sesja' && SCHEDULE_BEFORE.test(before)) return plural;
  const told = relativeAfter(reading, segment, at);
  if (told !== null) return told === 'pl' ? plural : -plural;
  if (CONVENES.test(before) && foldedAt(reading, at - 2) !== 'nie') return form.cases.includes('acc') ? 4 : -4;
  // `zaprasza na spotkania`: after `na` no genitive stands.
  let score = before === 'na' && (form.cases.includes('acc') || form.cases.includes('loc')) ? 2 : 0;
  if (ADJECTIVE_BEFORE.test(before)) score += agreeing(rawAt(reading, at - 1), form, form.cases) === null ? 0 : 3;
  const after = at + 1 < segment.last ? rawAt(reading, at + 1) : '';
  if (ADJECTIVE_AFTER.test(fold(after))) score += agreeing(after, form, form.cases) === null ? 0 : 3;
  return score;
}
