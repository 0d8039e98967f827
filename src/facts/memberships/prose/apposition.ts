import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Count } from '../claim.ts';
import { statedCount } from '../lists/stated-count.ts';
import { ownOrganization } from '../parties/owner.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';

const RULE = 'facts/memberships/prose/apposition.ts';

/**
 * `Opole, jedno z pięciu nadodrzańskich członków związku obok A, B oraz C`: the one before the comma and all after `obok`
 * are members of what the sentence's `sieci`, `związku` means.
 */
const ONE_OF = phrase(
  /,\s{1,3}(?:bedac\p{L}{1,3}\s{1,3})?jed(?:en|n\p{L}{1,3})\s{1,3}z\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,3}czlonk\p{L}{1,3}\s{1,3}(\p{L}{3,16})/u,
);

/** Whether the words at `at` of the sentence's folded text are read here: no other rule is to read them as well. */
export function isApposition(statement: Statement, at: number): boolean {
  const match = ONE_OF.exec(statement);
  return match !== null && at >= match.index && at < match.index + match[0].length;
}

/** Whether a sentence has such words at all: which members they mean is not told by another verb of it. */
export const hasApposition = (statement: Statement): boolean => ONE_OF.test(statement);

export function appositionClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => claimsOf(context, statement));
}

/** `jednym z sześciu polskich członków sieci obok A, B …`: how many it says, and how many it names. */
export function appositionCounts(context: PageContext): readonly Count[] {
  return context.statements.flatMap((statement) => {
    const match = ONE_OF.exec(statement);
    const stated = match === null ? null : statedCount(match[0]);
    const claims = stated === null ? [] : claimsOf(context, statement);
    const of = claims[0]?.organization;
    if (stated === null || of === undefined || claims.length < 2) return [];
    return [
      { stated, listed: claims.length, span: { start: statement.start, end: statement.end }, of, kind: 'members' },
    ];
  });
}

function claimsOf(context: PageContext, statement: Statement): readonly Claim[] {
  const match = ONE_OF.exec(statement);
  if (match?.[1] === undefined) return [];
  const cue = { start: statement.start + match.index, end: statement.start + match.index + match[0].length };
  const word = { start: cue.end - match[1].length, end: cue.end };
  const organization =
    organizationsIn(statement, { start: word.start, end: Math.min(statement.end, word.end + 60) }).find(
      (one) => one.span.start <= word.start + 1,
    ) ??
    scopeOrganization(context, statement) ??
    ownOrganization(context, word, statement.text.slice(word.start - statement.start, word.end - statement.start));
  const beside = /(?<![a-z])(?:obok|wraz\s{1,3}z|razem\s{1,3}z|oprocz)(?!\p{L})/u.exec(
    statement.folded.slice(cue.end - statement.start),
  );
  const before = membersIn(statement, { start: statement.start, end: cue.start }).slice(-1);
  const after =
    beside === null
      ? []
      : membersIn(statement, { start: cue.end + beside.index + beside[0].length, end: statement.end });
  return [...before, ...after]
    .filter((member) => member.name !== organization.name)
    .map((member) => ({
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
}

/** The network that the item speaks of: the organisation named in its title. */
function scopeOrganization(context: PageContext, statement: Statement) {
  for (const other of context.statements) {
    if (other.scope !== statement.scope || other.index >= statement.index) continue;
    const found = organizationsIn(other, other)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
