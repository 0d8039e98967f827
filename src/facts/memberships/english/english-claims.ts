import type { MembershipRole } from '../../../model/membership.ts';
import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { bodyNamed, entryOf } from './english-body.ts';

const RULE = 'facts/memberships/english/english-claims.ts';
/** Entries below a lead that are looked at. */
const MOST = 40;

const KIND =
  '(?:(?:an?|the|one\\s{1,3}of\\s{1,3}the)\\s{1,3})?(?:(?:full|active|proud|founding|honorary|associate|supporting|regular|long-standing)\\s{1,3}){0,2}';
const BEEN =
  '(?:is|are|was|has\\s{1,3}been|have\\s{1,3}been|became|remains)(?:\\s{1,3}(?:also|now|currently|today|since\\s{1,3}\\d{4})){0,2}';
/** `is a member of`, `has been an associate member of`, `joined`, `as a member of`: in a page's English version. */
const BELONGS = phrase(
  new RegExp(
    `(?<![a-z])(?:${BEEN}\\s{1,3}${KIND}(?:members?|member\\s{1,3}city)\\s{1,3}of|(?:has\\s{1,3})?joined|acceded\\s{1,3}to)(?=\\s)`,
    'u',
  ),
);
const AS_MEMBER = phrase(new RegExp(`^\\W{0,3}as\\s{1,3}${KIND}member\\s{1,3}of(?=\\s)`, 'u'));
/** What is only wished, denied or may be. Trap: `the city may become a member of`, `joined forces with`. */
const NOT_SO = phrase(
  /(?<![a-z])(?:may|might|can|could|would|will|shall|should|wants?|wishes|plans?|intends?|hopes?|appl(?:y|ies|ied)|not|never|candidate|if|joined\s{1,3}(?:forces|hands|the\s{1,3}(?:project|programme|program|campaign|competition|event|meeting|protest|efforts)))(?!\p{L})/u,
);
/** `The City of`, `Our town`: who is meant where no name stands. */
const US = /(?<![a-z])(?:the|our)\s{1,3}(?:city|town|commune|municipality|county|district|region|university)\s{1,3}$/u;
/** What may stand before a town that belongs itself. Trap: `The mayor of Gdynia was`, `A choir from Kraków joined`, `Szpital w Kutnie is`. */
const ITSELF =
  /(?:^|[,;:–—]\s{1,3}|(?<![a-z])(?:since|today|(?:in|since)\s{1,3}\d{4})\s{1,3})(?:(?:(?:the|our|polish)\s{1,3}){0,2}(?:city|town|commune|municipality|county|district|region)\s{1,3}(?:of\s{1,3})?|the\s{1,3})?$/u;
/** `The University of Silesia`, `Klaipėda District Municipality`: a printed name that ends before the verb. */
const PRINTED =
  /(?:^|[,.]\s)(?:[Tt]he\s)?((?:(?:City|Town|Municipality|Commune|County|University)\sof\s)?\p{Lu}[\p{L}’'-]{2,24}(?:\s(?:\p{Lu}[\p{L}’'-]{1,24}|of)){0,4})\s{1,3}$/u;
/** A name of an institution or a unit says so. Trap: `Michael Smith is a member of`, `The Mayor joined`. */
const OF_INSTITUTION =
  /(?<!\p{L})(?:University|Academy|College|School|Institute|City|Town|Municipality|Commune|County|District|Region|Voivodeship|Association|Foundation|Museum|Library|Port|Authority)(?!\p{L})/u;

/**
 * Belonging as English pages tell it: `Gdynia has been a member of the Union of the Baltic Cities since 1991`, `The city is a member of:` and its entries.
 * Traps: `may become a member of`, `a member of the council`, `joined the project`.
 */
export function englishClaims(context: PageContext): readonly Claim[] {
  return context.statements.flatMap((statement) => {
    const match = BELONGS.exec(statement) ?? AS_MEMBER.exec(statement);
    if (match === null || NOT_SO.test(statement)) return [];
    const end = match.index + match[0].length;
    const leading = /^as/u.test(match[0].trim())
      ? asMember(context, statement)
      : subject(context, statement, match.index);
    if (leading === null) return [];
    const named = bodyNamed(statement, end);
    const role = roleOf(match[0]);
    if (named !== null)
      return [
        claimOf(
          statement,
          leading,
          named,
          role,
          yearOf(statement),
          endOf(statement),
          leading.span.start < statement.start,
        ),
      ];
    if (!/:\s{0,3}$/u.test(statement.folded)) return [];
    return entriesBelow(context, statement).flatMap((entry) => {
      const body = entryOf(entry);
      return body === null || body.name === leading.name ? [] : [claimOf(entry, leading, body, role, null, null, true)];
    });
  });
}

/** Entries of an English lead: what the Polish rules read of them is not so. */
export function englishEntries(context: PageContext): readonly Span[] {
  return context.statements
    .filter((one) => /:\s{0,3}$/u.test(one.folded) && BELONGS.test(one) && !NOT_SO.test(one))
    .flatMap((one) => entriesBelow(context, one));
}

function entriesBelow(context: PageContext, lead: Statement): readonly Statement[] {
  const found: Statement[] = [];
  for (let block = lead.block + 1; found.length < MOST; block++) {
    const [entry] = context.byBlock[block] ?? [];
    if (entry === undefined || entry.kind !== 'list_item') break;
    found.push(entry);
  }
  return found;
}

function subject(context: PageContext, statement: Statement, at: number): Party | null {
  const before = statement.text.slice(0, at);
  const town = statement.places.find(
    ({ end, candidates: [first] }) =>
      at - (end - statement.start) <= 2 && at >= end - statement.start && first !== undefined,
  );
  const lead = town === undefined ? '' : statement.folded.slice(0, town.start - statement.start);
  if (town !== undefined && ITSELF.test(lead))
    return { name: town.name, acronym: null, span: { start: town.start, end: town.end }, resolved: true };
  if (US.test(statement.folded.slice(0, at))) return own(context, statement);
  const name = PRINTED.exec(before)?.[1];
  if (name === undefined || !OF_INSTITUTION.test(name)) return null;
  const start = statement.start + before.lastIndexOf(name);
  const bare = name.replace(/^(?:City|Town|Municipality|Commune|County)\sof\s/u, '');
  return { name: bare, acronym: null, span: { start, end: start + name.length }, resolved: true };
}

/** `As a member of X since 2001, the University …`: who speaks. */
function asMember(context: PageContext, statement: Statement): Party | null {
  const named = /,\s{1,3}(?:the\s{1,3})?(\p{Lu}[\p{L}’'-]{2,24}(?:\s\p{Lu}[\p{L}’'-]{1,24}){1,4})\s/u.exec(
    statement.text,
  );
  if (named?.[1] === undefined) return own(context, statement);
  // `As a member of the Union of Choirs, Adam Nowak sang`
  if (!/the\s/u.test(named[0]) && !OF_INSTITUTION.test(named[1])) return null;
  const start = statement.start + named.index + named[0].indexOf(named[1]);
  return { name: named[1], acronym: null, span: { start, end: start + named[1].length }, resolved: true };
}

function own(context: PageContext, statement: Statement): Party | null {
  const party = ownMember(context, { start: statement.start, end: statement.end });
  return party === null || isAssociation(party.name) ? null : party;
}

/** `until 2010`, `from 1991 to 2010`: the year of the end. */
function endOf({ text, start }: Statement): Claim['end'] {
  const match = /(?:\b[Uu]ntil|\b[Ff]rom\s(?:19|20)\d{2}\s(?:to|until))\s((?:19|20)\d{2})(?!\d)/u.exec(text);
  if (match?.[1] === undefined) return null;
  const at = start + match.index + match[0].length - 4;
  return { value: match[1], span: { start: at, end: at + 4 } };
}

/** `since 2007`, `in 2003`, `from 1 May 2004`: the year of the sentence, where it has but one. */
function yearOf({ text, start }: Statement): Claim['start'] {
  const years = [
    ...text.matchAll(/(?<=\b(?:[Ss]ince|[Ff]rom|[Ii]n)\s(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}{2,9}\s)?)(?:19|20)\d{2}(?!\d)/gu),
  ];
  const [only] = years;
  if (only === undefined || years.length > 1) return null;
  return { value: only[0], span: { start: start + only.index, end: start + only.index + 4 } };
}

const roleOf = (words: string): MembershipRole =>
  /founding/u.test(words) ? 'founding_member' : /honorary/u.test(words) ? 'honorary_member' : 'member';

const claimOf = (
  { start, end }: Span,
  member: Party,
  organization: Party,
  role: MembershipRole,
  since: Claim['start'],
  until: Claim['end'],
  inherited: boolean,
): Claim => ({
  member,
  organization,
  role,
  start: since,
  end: until,
  span: { start, end },
  rule: RULE,
  confidence: inherited ? 0.85 : 0.9,
  inherited,
});
