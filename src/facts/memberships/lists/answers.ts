import type { PageContext, Statement } from '../../context.ts';
import { unitRun } from '../parties/unit-run.ts';
import { isNameRun } from './category-lines.ts';
import { type Frame, frameOf } from './frames.ts';

/** `Kto tworzy Związek X?` and below it `Sześć samorządów: A, B i C`, `Gminy A i B oraz Powiat C.`: an answer lists what its question asks for. */
export function answerFrame(context: PageContext, statement: Statement): Frame | null {
  const asked = context.statements[statement.index - 1];
  if (asked === undefined || !ASKS.test(asked.folded) || asked.scope !== statement.scope) return null;
  return statement.block - asked.block > 1 || !LISTS.test(statement.folded) ? null : frameOf(context, asked);
}

const ASKS =
  /^\s{0,3}(?:\d{1,2}[.)]\s{0,3})?(?:kto|jakie|jakich|ktore|ktorych|z\s{1,3}kogo|do\s{1,3}jakich)\s[^?]{3,140}\?\s{0,3}$/u;
/** Only kinds and numbers before a colon, or none. Trap: `Warunki: uchwała rady i składka`. */
const LISTS =
  /^\s{0,3}(?:(?:to|sa\s{1,3}to|obecnie|dzis|razem|lacznie)\s{1,3})?(?:(?:\d{1,3}|\p{L}{3,14})\s{1,3})?(?:gmin|miast|powiat|samorzad|jednost|organizacj|podmiot)\p{L}{0,4}\s{0,3}:|^[^:]{1,400}$/u;

/** `Gminy A, B i C oraz Powiat D.`: nothing but names and their units. */
export const isRunOfNames = (text: string): boolean => {
  const line = text
    .trim()
    .replace(/\.$/u, '')
    .replace(/^(?:Gminy|Miasta|Powiaty|To)\s(?=\p{Lu})/u, '');
  return (
    unitRun(line) !== null ||
    isNameRun(line.replace(/(?<=,\s|\soraz\s|\si\s)(?:gmin|miast|powiat)\p{Ll}{0,3}\s(?=\p{Lu})/gu, ''), true)
  );
};
