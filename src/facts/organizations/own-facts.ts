import type { Span } from '../../model/span.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import { Phrases, phrase } from '../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Party } from '../memberships/claim.ts';
import { organizationsIn } from '../memberships/parties/parties.ts';

/** What a page says of an organisation itself. */
export interface OwnFacts {
  readonly organization: Party;
  readonly founding: { readonly value: string; readonly span: Span } | null;
  readonly address: { readonly value: string; readonly span: Span } | null;
  readonly count: { readonly value: number; readonly span: Span } | null;
}

/** `Utworzenie METREX:` / `1996`; `Związek powstał w 1991 roku`; `założone w 1996 r.` Trap: the founding of a programme, a date of registration. */
const FOUNDED = phrase(
  /(?<![a-z])(?:utworzenie|rok\s{1,3}zalozenia|data\s{1,3}zalozenia|powstal\p{L}{0,2}|zalozon\p{L}{1,3}|utworzon\p{L}{1,3}|zawiazan\p{L}{1,3})(?!\p{L})/u,
);
/** `Liczba zrzeszonych gmin:` / `17`; `Liczba członków: 39`. */
const COUNTED = phrase(
  /(?<![a-z])liczb\p{L}\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,2}(?:czlonkow|stowarzyszon|zrzeszon|gmin|miast)\p{L}{0,6}/u,
);
const SEAT = phrase(/^\s{0,3}(?:glown\p{L}{1,2}\s{1,3})?(?:siedzib[aey]|adres)(?:\s{1,3}\p{L}{4,16}){0,2}\s{0,3}:/u);

const ANY_CUE = new Phrases([FOUNDED, COUNTED, SEAT], (one) => one);

export function ownFacts(context: PageContext): readonly OwnFacts[] {
  const facts: OwnFacts[] = [];
  const main = mainOrganization(context);
  for (const statement of context.statements) {
    if (!ANY_CUE.mayStand(statement)) continue;
    const organization = organizationsIn(statement, statement)[0] ?? main;
    if (organization === null) continue;
    const founded = FOUNDED.exec(statement);
    const founding = founded === null ? null : foundingOf(context, statement);
    const count = COUNTED.test(statement) ? countOf(context, statement) : null;
    const address = SEAT.test(statement) ? addressOf(context, statement) : null;
    if (founding !== null || count !== null || address !== null)
      facts.push({
        organization:
          (count || address ? main : founded && foundedOne(context, statement, founded)) ?? main ?? organization,
        founding,
        address,
        count,
      });
  }
  return facts;
}

/**
 * Whose founding a sentence tells: who stands before the verb or right after it (`Utworzenie METREX`), else who the sentence before is about:
 * `… to sieć regionów. Została założona w 1996 roku, wspierana przez Dyrekcję`. Trap: whoever helped.
 */
function foundedOne(context: PageContext, statement: Statement, match: RegExpExecArray): Party | null {
  const [start, end] = [statement.start + match.index, statement.start + match.index + match[0].length];
  const named = organizationsIn(statement, statement);
  const beside = named.find((one) => one.span.start >= end && one.span.start - end <= 3);
  const subject = named.findLast((one) => one.span.end <= start) ?? beside;
  if (subject !== undefined) return subject;
  const before = context.statements[statement.index - 1];
  return before?.block === statement.block ? (organizationsIn(before, before)[0] ?? null) : null;
}

/** The organisation that the page is about: the first one it names in a title or heading, else at all. */
function mainOrganization(context: PageContext): Party | null {
  for (const statement of context.statements) {
    const found = organizationsIn(statement, statement)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The statement and the one after it, where a label ends with a colon. */
function withValue(context: PageContext, statement: Statement): readonly Statement[] {
  const next = context.statements[statement.index + 1];
  return next !== undefined && /:\s{0,3}$/u.test(statement.folded) ? [statement, next] : [statement];
}

function foundingOf(context: PageContext, statement: Statement): OwnFacts['founding'] {
  for (const one of withValue(context, statement)) {
    const mention = one.dates.find((date) => date.use === 'plain' && date.expression.bound === null);
    const range = mention?.expression.dates[0];
    if (mention !== undefined && range !== undefined) {
      const start = resolveDate(mention.expression, range, null, 'past').start;
      if (start !== null) return { value: start, span: { start: mention.start, end: mention.end } };
    }
    const bare = /^\s{0,3}(1[89]\d\d|20\d\d)\s{0,3}$/u.exec(one.folded.slice(one.folded.lastIndexOf(':') + 1));
    if (bare?.[1] !== undefined) {
      const at = one.start + one.text.lastIndexOf(bare[1]);
      return { value: bare[1], span: { start: at, end: at + 4 } };
    }
  }
  return null;
}

function countOf(context: PageContext, statement: Statement): OwnFacts['count'] {
  for (const one of withValue(context, statement)) {
    const match = /(?<!\d)(\d{1,4})\s{0,3}$/u.exec(one.folded);
    if (match?.[1] !== undefined) {
      const at = one.start + match.index;
      return { value: Number(match[1]), span: { start: at, end: at + match[1].length } };
    }
  }
  return null;
}

function addressOf(context: PageContext, statement: Statement): OwnFacts['address'] {
  const colon = statement.folded.indexOf(':');
  const rest = statement.text.slice(colon + 1).trim();
  const value = rest === '' ? context.statements[statement.index + 1] : undefined;
  const span = value ?? { start: statement.start + colon + 1, end: statement.end };
  const text = context.page.text.slice(span.start, span.end).trim();
  if (text.length < 8 || text.length > 200) return null;
  return {
    value: text.replace(/(?<!\s)\s*\n\s*/gu, ', ').replace(/\s+/gu, ' '),
    span: { start: span.start, end: span.end },
  };
}
