import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { namesListed, organizationsIn } from '../parties/parties.ts';
import { bodyAbove } from './body-above.ts';

const RULE = 'facts/memberships/lists/counted-roll.ts';
/** So many names are a roll. */
const LEAST = 2;

/** `Liczba zrzeszonych gmin: 9 (`, `Liczba członków – 12 (stan na 2020 r.): `. Traps: `Liczba gmin w powiecie: 7 (`, `Liczba członków zarządu: 3 (`. */
const ROLL = phrase(
  /^\s{0,3}(?:liczba|ilosc)\s{1,3}(?:(?:zrzeszon|czlonkowsk|stowarzyszon|nalezac)\p{L}{1,3}\s{1,3}(?:gmin|miast|miasteczek|powiatow|samorzadow|jednostek|czlonkow)|(?:gmin|miast|miasteczek|powiatow|samorzadow|jednostek)\s{1,3}(?:zrzeszon|czlonkowsk|stowarzyszon|nalezac)\p{L}{1,3}|czlonkow(?:\s{1,3}(?:zwiazku|stowarzyszenia|unii|ligi|sieci|zwyczajnych))?)(?:\s{0,3}[:–|-]\s{0,3}|\s{1,3}(?:wynosi|to)\s{1,3}|\s{1,4})\d{1,3}\s{0,3}[(:–-]/u,
);
/** `Czytaj więcej: Stowarzyszenie: Związek X` below what is told of it. Trap: `Czytaj więcej: Gmina w Związku Y`, another piece of news. */
const MORE =
  /^\s{0,3}(?:czytaj|zobacz|dowiedz\s{1,3}sie)\s{1,3}wiecej\s{0,3}:?\s{1,3}(?:o\s{1,3})?(?:(?:stowarzyszenie|organizacja|zwiazek)\s{0,3}:\s{1,3})?$/u;

/** `Liczba zrzeszonych gmin: 9 (A, B, C)`: the roll of the body whose name stands above it, else in the link below. */
export function countedRolls(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => {
    const lead = ROLL.exec(statement);
    if (lead === null) return [];
    const from = statement.start + lead[0].length;
    const close = statement.text.indexOf(')', lead[0].length);
    const end = lead[0].endsWith('(') && close > 0 ? statement.start + close : statement.end;
    const members = namesListed(context, { start: from, end });
    const organization = members.length < LEAST ? null : ownerOf(context, statement);
    if (organization === null) return [];
    return members.map((member) => ({
      member,
      organization,
      role: 'member',
      start: null,
      end: null,
      span: { start: statement.start, end: statement.end },
      rule: RULE,
      confidence: 0.85,
      inherited: true,
    }));
  });
}

/** `9 (A, B, C)`: where the names stand that the brackets behind a count list. */
export function insideBrackets({ page }: PageContext, region: Span): Span {
  const text = page.text.slice(region.start, region.end);
  const lead = /^\s{0,3}\d{1,3}\s{0,2}\(/u.exec(text)?.[0].length ?? 0;
  const close = lead === 0 ? -1 : text.indexOf(')');
  return lead === 0 ? region : { start: region.start + lead, end: close < 0 ? region.end : region.start + close };
}

function ownerOf(context: PageContext, statement: Statement): Party | null {
  const above = statement.kind === 'table_row' ? rowAbove(context, statement) : bodyAbove(context, statement);
  if (above !== null) return above;
  const [next] = context.byBlock[statement.block + 1] ?? [];
  if (next === undefined || next.scope !== statement.scope) return null;
  const [named, ...others] = organizationsIn(next, next);
  if (named === undefined || others.length > 0 || !isAssociation(named.name)) return null;
  const whole = next.end - named.span.end <= 2;
  return whole && MORE.test(next.folded.slice(0, named.span.start - next.start)) ? named : null;
}

/** `Nazwa | Związek X` as a row above: whose table it is. Trap: `Partner | Związek Y`. */
function rowAbove(context: PageContext, { block }: Statement): Party | null {
  for (let at = block - 1; context.page.blocks[at]?.kind === 'table_row'; at--) {
    const [row] = context.byBlock[at] ?? [];
    const named = row === undefined ? undefined : organizationsIn(row, row).find(({ name }) => isAssociation(name));
    if (row !== undefined && named !== undefined && /^\s{0,3}(?:pelna\s{1,3})?nazwa(?!\p{L})/u.test(row.folded))
      return named;
  }
  return null;
}
