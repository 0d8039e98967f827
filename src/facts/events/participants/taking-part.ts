import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import type { Actor } from './actors.ts';
import type { Cue } from './participant-cues.ts';

/** Powiat Słupecki wziął udział w targach; przedstawiciel Klubu A uczestniczył w zjeździe. Traps: `uczestniczył w projekcie`, `udział wzięło 50 osób`. */
const TOOK_PART: Cue = {
  role: 'participant',
  side: 'before',
  pattern: phrase(
    /(?<![a-z])(?:wzi(?:al|ela|elo|eli|ely)\s{1,3}(?:\p{L}{3,9}\s{1,3}){0,1}udzial|uczestniczy(?:l|la|lo|li|ly))(?!\p{L})/u,
  ),
};

const PRESENTED = phrase(/(?<![a-z])(?:przedstawi|zaprezentowa|omowi)(?:l|la|lo|li|ly)(?!\p{L})/u);

/** Podczas seminarium Fundacja A przedstawiła wyniki. A person speaks, a body takes part. */
const SHOWED: Cue = { role: 'participant', side: 'before', pattern: PRESENTED };
const SPOKE: Cue = { role: 'speaker', side: 'before', pattern: PRESENTED };

export const TAKING_PART_CUES: readonly Cue[] = [TOOK_PART, SHOWED, SPOKE];

/** Whether what a cue of these says holds for the one before it; all other cues hold. */
export function isTakingPart(cue: Cue, statement: Statement, actor: Actor, match: RegExpExecArray): boolean {
  if (cue === TOOK_PART) return isSubject(statement, actor, match) && isOfOne(statement, match);
  if (cue !== SHOWED && cue !== SPOKE) return true;
  return (
    (actor.entity_type === 'person') === (cue === SPOKE) &&
    isDuring(statement, actor) &&
    isSubject(statement, actor, match)
  );
}

/** Who stands for a body. Trap: `uczniowie Szkoły`, `mieszkańcy Gminy`, who come for themselves. */
const FOR_IT =
  /(?<!\p{L})(?:przedstawiciel(?:ka|e|ki|em)?|reprezentant(?:ka|ki|ci)?|delegacj[ae]|delegat(?:ka|ki|ci)?|reprezentacj[ae])\s{1,3}$/u;
/** `uczestniczyło w Berlinie w dorocznym zjeździe`: in what, right behind the verb. */
const IN_WHAT = /^\s{1,3}(?:\p{L}{4,10}\s{1,3}){0,1}we?\s{1,3}[^.,;:()]{0,50}$/u;

/** Whether an occasion told of in the singular stands right behind the verb, and none before it. */
function isOfOne({ folded, start, occasions }: Statement, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const told = occasions.filter(({ weight }) => weight !== 'hypernym');
  const occasion = told.find((one) => one.start - start >= end);
  if (occasion === undefined || occasion.plural || told.some((one) => one.end - start <= match.index)) return false;
  return IN_WHAT.test(folded.slice(end, occasion.start - start));
}

const CONFERENCES: ReadonlySet<string> = new Set(['congress', 'conference', 'forum', 'seminar', 'webinar']);

/** `Podczas konferencji Instytut A …`: nothing but an occasion before. Trap: `Podczas sesji wójt omówił`, where it is said each month. */
function isDuring({ folded, start, occasions }: Statement, actor: Actor): boolean {
  const [occasion] = occasions;
  if (occasion === undefined || occasion.plural || !CONFERENCES.has(occasion.classification)) return false;
  return (
    /^\s{0,3}(?:podczas|w\s{1,3}trakcie|na)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u.test(
      folded.slice(0, occasion.start - start),
    ) &&
    /^\s{1,3}(?:\p{L}{2,16}\s{1,3}){0,2}$/u.test(
      folded.slice(occasion.end - start, Math.max(occasion.end, actor.start) - start),
    )
  );
}

/** Whether who stands before the verb is its subject. */
function isSubject({ text, folded, start }: Statement, actor: Actor, match: RegExpExecArray): boolean {
  const between = [actor.end - start, match.index] as const;
  if (!SUBJECT_TO_VERB.test(folded.slice(...between)) || hasPredicate(text.slice(...between), folded.slice(...between)))
    return false;
  const printed = /^\p{L}{2,24}/u.exec(text.slice(actor.start - start))?.[0] ?? '';
  const nominative = /^\p{L}{2,24}/u.exec(actor.name)?.[0] ?? '';
  const before = folded.slice(Math.max(0, actor.start - start - 24), actor.start - start);
  if (FOR_IT.test(before)) return true;
  return fold(printed) === fold(nominative) && !/(?<!\p{L})(?:z|ze|w|we|od|dla|do|u|przy|na)\s{1,3}$/u.test(before);
}

const SUBJECT_TO_VERB = /^\s{0,3}(?:\(\p{L}{2,10}\)\s{1,3}|(?:\p{L}{3,14}\s{1,3}){0,2})$/u;
