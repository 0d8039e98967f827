import type { PageContext, Statement } from '../../context.ts';

/** Kinds of blocks that a list is made of. */
export const LISTED: ReadonlySet<string> = new Set(['list_item', 'table_row', 'term']);

/** `Miasto X jest członkiem 15 organizacji. Są to stowarzyszenia, a także:` and then a list; `Członkami Związku są: (zmiany w 2011)`. */
export function announces(context: PageContext, statement: Statement): boolean {
  return /:\s{0,3}(?:\([^():]{2,50}\)\s{0,3})?$|(?<![a-z])(?:oto|ponizej)(?!\p{L})/u.test(
    context.byBlock[statement.block]?.at(-1)?.folded ?? '',
  );
}

/** The lines below `Członkowie Związku:` in one paragraph are its list, as long as they are names and no sentences. */
export function endOfLines(context: PageContext, statement: Statement): number {
  let end = statement.end;
  for (const line of (context.byBlock[statement.block] ?? []).filter((one) => one.index > statement.index)) {
    // The last of `A,` / `B,` / `C.` has the sentence's stop.
    const stop = /[,;]\s{0,3}$/u.test(context.page.text.slice(statement.end, end)) ? /[!?]$/u : /[.!?]$/u;
    if (line.text.length > 80 || stop.test(line.text) || !/^\s{0,4}[\p{Lu}\d•–-]/u.test(line.text)) break;
    end = line.end;
  }
  return end;
}

/** Whether what stands behind a colon says itself what follows: `… w brzmieniu: "Załącznik nr 1. Wykaz Członków Związku X`. */
export const isRoll = (folded: string, colon: number): boolean =>
  colon > 0 &&
  /(?<![a-z])(?:wykaz|lista|spis)\s{1,3}(?:czlonkow|uczestnikow)\s[^.:;]{3,120}$/u.test(folded.slice(colon));
