import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { NOT_STATED } from '../cues/cue.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';

const RULE = 'facts/memberships/lists/resolved-items.ts';
/** Entries up to the lead that are looked at. */
const REACH = 30;

/** `przystąpienia Gminy X do Związku Y` as an entry. Traps: `przystąpienia do sporządzenia planu`, `wystąpienia o dotację`. */
const ENTRY = phrase(
  /^\P{L}{0,6}(?:w\s{1,3}sprawie\s{1,3})?(?:(?:wyrazenia\s{1,3}zgody\s{1,3}na\s{1,3})?przystapieni[ae]|wystapieni[ae])\s{1,3}(?:gminy|miasta|powiatu)\s/u,
);
/** `Podjęto uchwały w sprawie:`. Traps: `Podjęcie uchwał w sprawie:`, an agenda; `Projekty uchwał w sprawie:`. */
const RESOLVED =
  /(?<![a-z])(?:podj(?:el\p{L}{1,2}|eto|al)|przyj(?:el\p{L}{1,2}|eto|al)|uchwalil\p{L}{0,2}|uchwalono)(?!\p{L})[^:]{0,80}?uchwal[yaei]?(?!\p{L})[^:]{0,60}:\s{0,3}$/u;
const LIKELY = 0.7;

/** What a session resolved, entry by entry: `Radni podjęli uchwały w sprawie:` / `przystąpienia Gminy X do Związku Y`. */
export function resolvedItems(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement): readonly Claim[] => {
    if (!ENTRY.test(statement) || NOT_STATED.test(statement) || !isBelowResolved(context, statement)) return [];
    const body = organizationsIn(statement, statement).find(({ name, resolved }) => resolved && isAssociation(name));
    if (body === undefined) return [];
    const left = /^\P{L}{0,6}(?:w\s{1,3}sprawie\s{1,3})?wystapieni/u.test(statement.folded);
    const between = statement.folded.slice(0, body.span.start - statement.start);
    if (
      !(left ? /\sze?\s{1,3}(?:\p{L}{4,20}\s){0,2}$/u : /\s(?:do|w)\s{1,3}(?:\p{L}{4,20}\s){0,2}[„"]?$/u).test(between)
    )
      return [];
    const [member] = membersIn(statement, { start: statement.start, end: body.span.start });
    if (member === undefined || member.name === body.name) return [];
    return [
      {
        member,
        organization: body,
        role: 'member',
        start: null,
        end: null,
        span: { start: statement.start, end: statement.end },
        rule: RULE,
        confidence: LIKELY,
        inherited: false,
      },
    ];
  });
}

/** Whether the lead of the entries among which a statement stands tells what was resolved. */
function isBelowResolved({ byBlock, page }: PageContext, { block }: Statement): boolean {
  for (let above = block - 1; above >= 0 && block - above <= REACH; above--) {
    const last = byBlock[above]?.at(-1);
    if (last !== undefined && RESOLVED.test(last.folded)) return true;
    if (page.blocks[above]?.kind !== 'list_item') return false;
  }
  return false;
}
