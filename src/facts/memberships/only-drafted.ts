import { type PageContext, statementAt } from '../context.ts';
import type { Claim } from './claim.ts';

/** `Projekt uchwały w sprawie …`, `PROJEKT` above an act. Trap: `Projekt „Cyfrowa gmina”`. */
const DRAFT =
  /^\P{L}{0,3}(?:projekt\p{L}{0,1}(?:\s{1,3}nr\s{1,3}\S{1,12})?\s{1,3}uchwal\p{L}{0,2}(?!\p{L})|projekt\P{L}{0,3}$)/u;
/** What an act does by saying so: `Gmina A przystępuje do`, `Wyraża się wolę przystąpienia`. Trap: `Gmina A jest członkiem`, which was so before. */
const DOES =
  /(?<!\p{L})(?:przystepuj\p{L}{1,2}|wyraza(?:\s{1,3}sie)?\s{1,3}(?:zgode|wole)|postanawia|wystepuj\p{L}{1,2})(?!\p{L})/u;
/** So many sentences into the page its head goes. */
const HEAD = 6;

/** Whether a claim is only what a draft resolution would do; none where the page is no draft. */
export function onlyDrafted(context: PageContext): (claim: Claim) => boolean {
  if (!context.statements.slice(0, HEAD).some(({ folded }) => DRAFT.test(folded))) return () => false;
  return ({ span }) => DOES.test(statementAt(context, span.start)?.folded ?? '');
}
