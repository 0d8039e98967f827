import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';

/** What parts two clauses of which each may have a verb, a day and a body of its own. */
export const CLAUSE_MARKS: readonly string[] = [
  '; ',
  ', a ',
  ', ale ',
  ', lecz ',
  ', zas ',
  ', natomiast ',
  ', jednak ',
];

/** The clause that a cue stands in, in the sentence's own offsets: between semicolons, behind a colon, and not beyond `, a`, `, ale`, `, Kock – w`. */
export function clauseAround(folded: string, at: number): Span {
  const marks = [';', ': ', ...CLAUSE_MARKS].map((mark) => folded.lastIndexOf(mark, at));
  const before = Math.max(...marks, itself(folded, at)) + 1;
  const after =
    /;|,\s(?:ale|a|lecz|zas|natomiast|jednak)\s|,\s(?:we?|do)\s(?!ktor)|,\s(?:\p{L}[\p{L}-]{2,20}\s){1,3}[–—-]\s(?:we?|do)\s/u.exec(
      folded.slice(at),
    );
  return { start: before, end: after === null ? folded.length : at + after.index };
}

/** `… do 19 maja 2015 r. Sama grupa jest od 2009 r. członkiem …`: where a sentence begins that the full stop of `r.` did not end. */
function itself(folded: string, at: number): number {
  const found = [...folded.slice(0, at).matchAll(/\sr\.\s(?=sam[aoe]?\s)/gu)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length - 1;
}

/** `należy do METREX, a Kock do Ligi Miast`: up to where another clause begins, if a sign stands before it. */
export function withinClause(statement: Statement, region: Span): Span {
  const end = statement.start + clauseAround(statement.folded, region.start - statement.start).end;
  const sign = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.test(
    statement.text.slice(region.start - statement.start, end - statement.start),
  );
  return sign && end < region.end ? { start: region.start, end } : region;
}

/** The part around a verb that commas behind one body and before another mark off: `należy od 1998 r. do Związku X, od 2004 r. jest w Lidze Y`. */
export function partWithBody({ folded, organizations, start }: Statement, at: number): Span {
  const commas = organizations.slice(1).flatMap((next, index) => {
    const end = (organizations[index]?.end ?? 0) - start;
    const comma = folded.slice(end, next.start - start).search(/,\s(?!(?:(?:we?|do|ze?)\s)?ktor|bedac)/u);
    return comma < 0 ? [] : [end + comma];
  });
  const before = commas.filter((comma) => comma < at).at(-1);
  return { start: before === undefined ? 0 : before + 1, end: commas.find((comma) => comma >= at) ?? folded.length };
}
