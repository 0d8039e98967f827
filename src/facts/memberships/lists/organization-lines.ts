import { isAcronymShape } from '../../../polish/organizations/acronym.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import { partOf } from '../../part-of.ts';
import { printedLines } from '../../printed-lines.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { isContact } from './entry-lines.ts';

const MARK = /^\s{0,3}(?:\d{1,3}[.)]\s{0,3}|[-–•*→»]\s{0,3})?/u;
/** What may follow the name: nothing, a note in brackets, a dash and more, a day. */
const NOTE =
  /^(?:\s{0,2}\(\p{L}{2,12}\))?\s{0,2}(?:[.,;]?\s{0,2}$|[–—(:;,-]|-\s|(?:od|do|w\s{1,3}latach|czlon\p{L}{2,4})\s)/u;
/** A sentence about a body, and no entry that is its name. */
const TELLS =
  /(?<![a-z])(?:oglo\p{L}{2,6}|zapra\p{L}{2,6}|z?organiz(?:uj|ow)\p{L}{1,6}|inform(?:uj|ow)\p{L}{1,6}|jest|sa|byl[aoy]?|zostal\p{L}{0,2}|odby\p{L}{2,5}|przygotowal\p{L}{0,2}|uruchomil\p{L}{0,2}|otrzymal\p{L}{0,2}|realizuje|prowadzi|wspiera|zrzesza|sie)(?!\p{L})/u;
/** `Związek Gmin Pogranicza – gmina jest jego założycielem`: what is said behind the dash is of the one whose list it is. */
const OF_OURS =
  /^\s{0,2}[–—-]\s(?:(?:nasz[ae]?\s{1,3})?(?:gmina|miasto|powiat)|jestesmy|nalez(?:y|ymy)|akces)(?!\p{L})/u;
/** `Związek Miast Bałtyckich (UBC) – zrzesza 60 miast`, `Stowarzyszenie X: wspiera gminy`: what it is, behind its name. Trap: `Związek – ogłosił konkurs`. */
const DESCRIBED =
  /^(?:\s{0,2}\(\p{L}{2,12}\))?(?:\s[–—-]|:)\s{1,3}(?:zrzesza|skupia|wspiera|reprezentuje|promuje|jest|to|dziala|laczy|jednoczy|(?:\p{L}{4,16}\s)?(?:organizacja|siec|stowarzyszenie|zwiazek|zrzeszenie|federacja))(?:jac[aey])?\s/u;
const MOST = 160;

/**
 * `Związek Miast Polskich – od 1991 r.`, `ZMP (od 1992)` as a line of its own below `Do jakich organizacji należymy?`; what follows it in its block tells more of it.
 * Trap: `Związek Miast Polskich ogłosił konkurs`.
 */
export function isOrganizationLine(context: PageContext, at: number): boolean {
  const [first, ...others] = (context.byBlock[at] ?? [])
    .filter(({ text }) => !/^\s{0,3}[IVX]{1,5}\.\s{0,3}$/u.test(text))
    .flatMap(entriesIn);
  const block = context.page.blocks[at];
  if (first === undefined || block?.kind !== 'paragraph' || !isEntry(first)) return false;
  const told = others.filter((one) => !isEntry(one));
  return (
    block.end - block.start <= MOST * (1 + others.length - told.length) && !told.some((one) => TELLS.test(one.folded))
  );
}

/** The lines of one paragraph, an entry each. */
export function organizationLines(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const lines: Statement[][] = [];
  for (const statement of statements.flatMap(entriesIn)) {
    if (isEntry(statement) || lines.length === 0) lines.push([statement]);
    else lines.at(-1)?.push(statement);
  }
  return lines;
}

/** `Związek Miast Polskich`, a break, `LGD „Bór” – od 2008 r.`: one sentence to its reader, and an entry a line. Trap: prose broken by width, whose lines begin with no organisation. */
function entriesIn(statement: Statement): readonly Statement[] {
  const run = runOf(statement);
  if (run !== null) return run;
  const lines = printedLines(statement);
  const named = lines.filter(({ text }) => !isContact(text));
  return named.length > 0 && named.every(isEntry) ? lines : [statement];
}

/** `Krajowe: `, before what it lists. */
const KIND = /^\s{0,3}\p{Lu}\p{L}{3,24}(?:\s\p{L}{4,24}){0,2}:\s{1,2}/u;
const NEXT = /^(?:\s?\([^()]{2,40}\))?[,;]?\s{1,2}(?:(?:i|oraz|a także)\s)?$/u;
const LAST = /^(?:\s?\([^()]{2,40}\))?[\s.;,]{0,3}$/u;

/** `Związek X, Stowarzyszenie Y oraz LGD „Bór”.`, `Krajowe: Związek X`: a line that is nothing but names of bodies, one part each; null for any other. Trap: `Związek X, który wspiera Stowarzyszenie Y`. */
function runOf(statement: Statement): readonly Statement[] | null {
  const { text, start, organizations } = statement;
  const lead = KIND.exec(text)?.[0].length ?? 0;
  // `Członkostwo honorowe: Towarzystwo X`, `Dawniej: Związek Y`: a list of its own.
  if (/honorow|^\s{0,3}(?:dawniej|wczesniej|kiedys|niegdys|poprzednio)(?!\p{L})/u.test(statement.folded.slice(0, lead)))
    return null;
  const names = organizations.filter(({ name }) => isJoined(name));
  if (names.length < (lead > 0 ? 1 : 2) || names.length !== organizations.length) return null;
  let end = lead;
  for (const [at, one] of names.entries()) {
    const between = text.slice(end, one.start - start);
    if (!(at === 0 ? between.trim() === '' : NEXT.test(between))) return null;
    end = one.end - start;
  }
  if (!LAST.test(text.slice(end))) return null;
  return names.map((one, at) => partOf(statement, one.start - start, (names[at + 1]?.start ?? one.end) - start));
}

function isEntry(statement: Statement): boolean {
  const mark = MARK.exec(statement.text)?.[0].length ?? 0;
  const named = statement.organizations.find(({ start }) => start - statement.start - mark <= 1);
  const end = named === undefined || !isJoined(named.name) ? acronymEnd(statement, mark) : named.end - statement.start;
  if (end === null) return false;
  const rest = statement.folded.slice(end);
  return NOTE.test(rest) && (OF_OURS.test(rest) || DESCRIBED.test(rest) || !TELLS.test(rest));
}

const isJoined = (name: string): boolean => isAssociation(name) || isNetwork(name);

/** `ZMP (od 1992)`, `ŚZGiP – od 1996`: letters alone need a day that they are joined from. */
function acronymEnd(statement: Statement, mark: number): number | null {
  const [letters] = /^\p{Lu}[\p{L}\p{N}]{1,9}(?=\s)/u.exec(statement.text.slice(mark)) ?? [];
  if (letters === undefined || !isAcronymShape(letters)) return null;
  const rest = statement.folded.slice(mark + letters.length);
  return /^\s(?:\(|[–—-]\s)(?:(?:od|do|w\s{1,3}latach|czlon\p{L}{2,4})\s[^()]{0,20})?(?:19|20)\d{2}|^\s[–—-]\s(?:\p{L}{4,16}\s){0,2}(?:organizacja|siec|stowarzyszenie|zwiazek|zrzeszenie|federacja|unia)\s/u.test(
    rest,
  )
    ? mark + letters.length
    : null;
}
