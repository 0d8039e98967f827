import type { Span } from '../../model/span.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Party } from './claim.ts';
import { isNominative, SPEAKER } from './free-members.ts';
import { isAssociation } from './owner.ts';
import { membersIn } from './parties.ts';
import { speakerOf } from './speaker.ts';

/** `nasza gmina`, `powiat jest`, `jesteśmy`: only where the words say that it is the speaker. */
export function ownSpeaker(context: PageContext, statement: Statement, at: Span, told: string): Party | null {
  const word = statement.folded.slice(at.start - statement.start, at.end - statement.start);
  if (SPEAKER.test(told) || FIRST_PERSON.test(word)) return speakerOf(context, statement, at);
  // `Powiat X wstąpił do Związku. Dwa lata później znalazł się wśród założycieli Stowarzyszenia Y`: the subject is left out.
  const last = context.statements[statement.index - 1];
  if (last?.scope !== statement.scope || statement.block - last.block > 1 || !SUBJECT_BEFORE.test(last.folded))
    return null;
  const speaker = speakerOf(context, statement, at);
  if (speaker === null) return null;
  const named = membersIn(last, last).find((one) => isNominative(last, one) && UNIT_NAME.test(one.name));
  return named ?? (isAssociation(speaker.name) ? null : speaker);
}

export const TOPICAL = /organizacj|stowarzysz|zrzesze|zwiazk|siec|czlonk|przynalez/u;
const SUBJECT_BEFORE = /(?<![a-z])(?:gmina|miasto|powiat|wojewodztwo|samorzad)(?!\p{L})/u;
const UNIT_NAME = /^(?:Gmina|Miasto|Powiat|Województwo)\s/u;
const FIRST_PERSON = /(?:ymy|emy|amy|lismy)(?:\s{1,3}sie)?$/u;
