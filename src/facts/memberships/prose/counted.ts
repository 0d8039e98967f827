import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import type { MembershipCue } from '../cues/cue.ts';

const OF_TOLD: ReadonlySet<MembershipCue['organization']> = new Set(['pronoun', 'us', 'told']);

/** So many of a kind: `90 gmin`, `wszystkie powiaty`. Trap: `z 12 gminami`, with them. */
const COUNT =
  /(?<![a-z\d])(?:\d{1,4}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena|kilka|kilkaset|wiele|sto|setk|wszystk|wiekszosc)\p{L}{0,10})\s{1,3}(?:(?:okoliczn|sasiedni|polski|wiejski|miejski|naj)\p{L}{1,10}\s{1,3}){0,2}(?:gmin(?:y|a)?|miasta?|miastecz(?:ka|ek)|powiat(?:y|ow)|samorzad(?:y|ow)|czlonk(?:ow|owie)|jednost(?:ki|ek)|podmiot(?:y|ow)|osrodk(?:i|ow)|organizacj(?:e|i))(?!\p{L})/u;
/** `jako jedna z 12 gmin`, `wraz z`, `obok`: in whose company. */
const OF_THEM =
  /(?<![a-z])(?:ze?|do|dla|od|wsrod|posrod|obok|sposrod|oprocz|przez)\s{1,3}(?:(?:tych|ponad|blisko)\s{1,3})?$/u;
/** `Należą do niego`, `Przystąpiły do niej`: several. */
const SEVERAL = /^(?:(?:przy)?naleza|\p{L}{4,14}(?:ly|li))(?!\p{L})/u;

/**
 * `Należy do niego dziś 90 gmin`, `Należą do niego gminy górskie`: of whom a sentence says so that names none, not of the one whose page it is.
 * Trap: `Należy do niego od 2010 roku jako jedna z 12 gmin`.
 */
export function tellsOfOthers(statement: Statement, cue: MembershipCue, at: Span): boolean {
  if (!OF_TOLD.has(cue.organization)) return false;
  const said = statement.folded.slice(at.start - statement.start, at.end - statement.start);
  if (SEVERAL.test(said)) return true;
  return isCounted(statement.folded.slice(at.end - statement.start));
}

/** `Należy do niego 90 gmin` in a sentence below the body's name. */
export function countsOthers({ folded }: Statement): boolean {
  const told = PRONOUN.exec(folded);
  if (told === null) return false;
  return VERB_OF_SEVERAL.test(folded.slice(0, told.index)) || isCounted(folded.slice(told.index + told[0].length));
}

const VERB_OF_SEVERAL = /(?<![a-z])(?:(?:przy)?naleza|\p{L}{4,14}(?:ly|li))\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,2}$/u;
const PRONOUN = /(?<![a-z])(?:(?:do|z)\s{1,3}ni(?:ego|ej)|we?\s{1,3}ni(?:m|ej)|do\s{1,3}nas)(?!\p{L})/u;

function isCounted(behind: string): boolean {
  const rest = /^[^.;:()]{0,90}/u.exec(behind.replace(/\sr\.\s/gu, ' r  '))?.[0] ?? '';
  const count = COUNT.exec(rest);
  return count !== null && !OF_THEM.test(rest.slice(0, count.index));
}
