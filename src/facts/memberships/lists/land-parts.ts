import type { PageContext, Statement } from '../../context.ts';
import { type Frame, frameOf } from './frames.ts';

/** `Z województwa śląskiego:`, `Powiat rawicki:`, `oraz 1 gmina z województwa łódzkiego`, alone on a line. */
const PART =
  /^[\s•*–-]{0,4}(?:(?:oraz|a\s{1,3}takze)\s{1,3})?(?:\d{1,3}\s{1,3}(?:gmin|miast)\p{L}{0,2}\s{1,3})?(?:(?:ze?|we?)\s{1,3})?(?:(?:terenu|obszaru)\s{1,3})?(?:wojewodztw(?:o|a|ie)|woj\.|powiat(?:u|owie)?|powiecie|pow\.)\s{1,3}[\p{L} -]{4,40}:?\s{0,3}$/u;
/** `zrzesza 12 gmin`, `należy 5 miast`. */
const COUNTS =
  /(?<![a-z])(?:nalezy|naleza|zrzesza|skupia|liczy|tworzy|tworza|obejmuje|grupuje)\s{1,3}(?:(?:\p{L}{3,12})\s{1,3}){0,2}(?:\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\p{L}{0,10})\s{1,3}(?:\p{L}{4,16}\s{1,3})?(?:miast|gmin|samorzad|powiat|jednost|czlonk)\p{L}{0,4}(?!\p{L})/u;
/** Statements back to what counts them. */
const REACH = 80;

/**
 * `Do Związku należy 12 gmin.` and below it `Z powiatu rawickiego:` with a list, `Z powiatu kępińskiego:` with another: parts of one roll. Trap: a county above
 * a list where nothing counted members before, or where other text came between.
 */
export function frameOfLandPart(context: PageContext, statement: Statement): Frame | null {
  if (!PART.test(statement.folded)) return null;
  const first = Math.max(0, statement.index - REACH);
  for (let index = statement.index - 1; index >= first; index--) {
    const one = context.statements[index];
    if (one === undefined || one.scope !== statement.scope) return null;
    if (one.kind === 'list_item' || one.kind === 'table_row' || PART.test(one.folded)) continue;
    const frame = COUNTS.test(one.folded) ? frameOf(context, one) : null;
    return frame?.kind === 'members' ? frame : null;
  }
  return null;
}
