import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { roleOf } from '../cues/cue.ts';
import {
  listingOrganization,
  onlyNetwork,
  ownOrganization,
  pagesAssociation,
  siteAssociation,
} from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { isGeneralWord, organizationsIn, partyOf } from '../parties/parties.ts';
import { DENIED, formsAnother, tellsElse } from '../tells-else.ts';
import { isRoll } from './announces.ts';
import { bodiesInCase } from './bodies-in-case.ts';
import { bodiesListed } from './bodies-listed.ts';
import { bodyAbove } from './body-above.ts';
import { columnSense } from './column-sense.ts';
import { foundersOf } from './founders-of.ts';
import {
  CONDITIONS,
  COOPERATES,
  FOUNDERS,
  LABELS,
  listsMembers,
  MEMBERS_OF_SITE,
  NOT_MEMBERS,
  ORGANIZATIONS,
  PARTNER_BODIES,
  PARTNERS,
  uptoColon,
} from './frame-cues.ts';
import { isHeadingOfAbroad } from './heading-of-abroad.ts';
import { JOINED_LIST, joinedThen } from './joined-then.ts';
import { speaker } from './list-speaker.ts';
import { namedItself } from './named-itself.ts';
import { networkOfHeading } from './network-heading.ts';
import { areNotItsMembers } from './not-its-members.ts';
import { isAmongEventLabels } from './of-event-labels.ts';
import { isOfBoard, isOfOccasion, isOfOthers, THINGS, tellsMember } from './of-others.ts';
import { isSectionOfBodies } from './section-of-bodies.ts';
import { statedCount } from './stated-count.ts';
import { twinsListed } from './twins-listed.ts';
import { unitsListed } from './units-listed.ts';

/** What a list below an introducing sentence or heading is a list of. */
export interface Frame {
  readonly kind: 'organizations' | 'members' | 'partners';
  /** Whose list it is: the member for `organizations` and `partners`, the organisation for `members`. */
  readonly owner: Party;
  readonly inherited: boolean;
  /** The number that the intro states (`członkiem 11 organizacji`), or null. */
  readonly stated: number | null;
  readonly founding: boolean;
  readonly honorary: boolean;
  /** The list is of an association's partners. */
  readonly partners: boolean;
  /** Only items that speak of membership themselves. */
  readonly saying?: boolean;
  /** Only items that lie in another country. */
  readonly abroad?: boolean;
  /** Only bodies that units join, and where most items are such. */
  readonly ofUnits?: boolean;
  /** The day since which it holds for all whose item gives none. */
  readonly since?: Claim['start'];
  readonly span: Span;
}

/** Of a list that says no more than whose it is. */
export const NO_FLAGS = { stated: null, founding: false, honorary: false, partners: false } as const;

/** The frame that an introducing statement opens for what follows it, or null. */
export function frameOf(context: PageContext, statement: Statement): Frame | null {
  const folded = introOf(statement.folded);
  const span = { start: statement.start, end: statement.end };
  if (CONDITIONS.test(statement)) return null;
  const flags = () => ({
    stated: statedCount(folded),
    founding:
      // `powołało go pięć gmin, a obecnie liczy ich dziewięć`: a list of those of today
      !/(?<![a-z])(?:obecnie|dzis|dzisiaj|aktualnie|teraz)(?!\p{L})/u.test(folded) &&
      (roleOf(folded) === 'founding_member' ||
        /(?<![a-z])(?:zakladaj|zalozyl|zawiazuj|zawiazal|powoluj|powolal)\p{L}{1,2}/u.test(folded)),
    honorary: /honorow/u.test(folded),
    partners: false,
    span,
  });
  // `Członkostwo w Związku X posiadają:` over communes: its members, not the first one's bodies
  const units = PARTNERS.test(statement, folded) ? null : unitsListed(context, statement, folded);
  if (units !== null && ORGANIZATIONS.test(statement, folded)) return { kind: 'members', ...units, ...flags() };
  // `Kto należy do Związku` asks for its members, `Do Związku przystąpiły:` tells some.
  const asks = () => /^\s{0,3}kto\s/u.test(folded) || JOINED_LIST.test(statement, folded);
  if (ORGANIZATIONS.test(statement, folded) && !DENIED.test(statement, folded) && !asks()) {
    const owner = isOfOthers(context, statement, folded) ? null : speaker(context, statement, span);
    return owner === null || isOnlyNamed(context, owner) ? null : { kind: 'organizations', ...owner, ...flags() };
  }
  const bodies = bodiesListed(context, statement, folded) ?? bodiesInCase(context, statement, folded);
  if (bodies !== null) return { kind: 'organizations', ...bodies, ...flags() };
  const section = isSectionOfBodies(context, statement, folded) ? sectionOwner(context, statement, span) : null;
  if (section !== null) return { kind: 'organizations', ...section, ...flags(), ofUnits: true };
  if (COOPERATES.test(statement, folded)) {
    const owner = speaker(context, statement, span);
    if (owner === null || isOnlySpokenOf(context, statement, owner)) return null;
    return { kind: 'organizations', ...owner, ...flags(), saying: true };
  }
  // `Umowę partnerską podpisali burmistrzowie 12 września 2004 r.` tells of one, and opens no list.
  const tells =
    statement.kind !== 'heading' && !folded.includes(':') && /(?<![a-z])podpisal\p{L}{0,2}(?!\p{L})/u.test(folded);
  if (PARTNERS.test(statement, folded) && !tells && !isOfOccasion(statement)) {
    const owner = speaker(context, statement, span);
    return owner === null || isOnlySpokenOf(context, statement, owner)
      ? null
      : { kind: 'partners', ...owner, ...flags() };
  }
  const twins = twinsListed(context, statement, folded);
  if (twins !== null) return { kind: 'partners', ...twins, ...flags() };
  const abroad = isHeadingOfAbroad(context, statement, folded);
  if (abroad) {
    const owner = speaker(context, statement, span);
    return owner === null ? null : { kind: 'partners', ...owner, ...flags(), abroad };
  }
  if (PARTNER_BODIES.test(statement, folded) && !isAmongEventLabels(context, statement)) {
    const owner = partneredBody(context, span);
    return owner === null ? null : { kind: 'members', ...owner, ...flags(), partners: true };
  }
  return membersFrame(context, statement, folded, { units, flags });
}

type Flags = Pick<Frame, 'stated' | 'founding' | 'honorary' | 'partners' | 'span'>;

/** The frame of a list of members, or of who came to an association. */
function membersFrame(
  context: PageContext,
  statement: Statement,
  folded: string,
  { units, flags }: { readonly units: ReturnType<typeof unitsListed>; readonly flags: () => Flags },
): Frame | null {
  const span = { start: statement.start, end: statement.end };
  const founders = FOUNDERS.test(statement, folded) ? foundersOf(context, statement) : null;
  if (founders !== null) return { kind: 'members', inherited: true, ...flags(), ...founders, founding: true };
  if (NOT_MEMBERS.test(statement, uptoColon(folded)) || tellsMember(statement) || isOfBoard(context, statement))
    return null;
  if (areNotItsMembers(context, statement)) return null;
  const own = MEMBERS_OF_SITE.test(statement, folded) && statement.kind === 'heading' ? siteOwner(context, span) : null;
  const below = own === null && LABELS.test(statement) ? bodyAbove(context, statement) : null;
  if (below !== null) return { kind: 'members', owner: below, inherited: true, ...flags() };
  const joined = JOINED_LIST.test(statement, folded);
  const told = own !== null || joined || listsMembers(statement, folded);
  const network = told ? null : networkOfHeading(context, statement);
  if (network !== null) return { kind: 'members', owner: network, inherited: false, ...flags() };
  if (!told && units !== null) return { kind: 'members', ...units, ...flags() };
  if (!told) return null;
  const owner = own ?? organizationOf(context, statement, span);
  if (owner === null || tellsElse(statement, folded, owner.owner) || formsAnother(statement, owner.owner)) return null;
  if (owner.inherited && OF_PEOPLE.test(statement)) return null;
  const since = joined ? joinedThen(context, statement) : null;
  return { kind: 'members', ...owner, ...flags(), ...(since === null ? {} : { since }) };
}

/** `Klub liczy 42 członków`, `Do koła należą panie ze wsi`: people, whatever body the page names elsewhere. Trap: `Klub Miast liczy 12 członków`. */
const OF_PEOPLE = phrase(
  /^\s{0,3}(?:do\s{1,3})?(?:nasz[ae]?(?:go|j)?\s{1,3})?(?:klub[ua]?|kol[aou]|chor[ua]?|orkiestr[aęey]|zespol[ua]?|druzyn[ay]|sekcj[aiy]|hufiec|zastep|parafi[ai]|bractw[oa])(?!\p{L})(?!\s{1,3}(?:miast|gmin|samorzad|powiat))/u,
);

/** Whose partners follow; `Partnerzy` over `Ministerstwo X`, `Związek Y`: what is first named below is one of them. */
function partneredBody(context: PageContext, span: Span): ReturnType<typeof pageOrganization> {
  const owner = pageOrganization(context, span);
  return owner === null || owner.owner.span.start > span.end ? null : owner;
}

/** The municipality or county on whose page a section on bodies stands. */
function sectionOwner(context: PageContext, statement: Statement, span: Span): ReturnType<typeof speaker> {
  const owner = speaker(context, statement, span);
  return owner === null || isAssociation(owner.owner.name) ? null : owner;
}

/** `Przynależność do organizacji` above `Związek X`, `Stowarzyszenie Y`: the first of them is not whose list it is. Trap: the page of an association. */
const isOnlyNamed = (context: PageContext, { owner, inherited }: { owner: Party; inherited: boolean }): boolean =>
  inherited && (isAssociation(owner.name) || isNetwork(owner.name)) && pagesAssociation(context)?.name !== owner.name;

/** An association that a page only speaks of has no twin towns. Trap: `Miasto jest w Rodzinie Miast Bliźniaczych Związku X`, in a sentence that opens no list. */
function isOnlySpokenOf(
  context: PageContext,
  { kind, folded }: Statement,
  { owner, inherited }: { owner: Party; inherited: boolean },
): boolean {
  if (!isAssociation(owner.name)) return false;
  return inherited ? siteAssociation(context) === null : kind !== 'heading' && !folded.includes(':');
}

/** Where a list goes on behind the sentence's colon, the words before it say what it lists. */
function introOf(statement: string): string {
  // `jest członkiem (stan na 31 grudnia 2021 r.):`
  if (!statement.includes(':')) return statement;
  const folded = statement.replace(/\s{0,3}\([^()]{3,60}\)(?=\s{0,3}:)/u, '');
  const colon = folded.lastIndexOf(':');
  // `otrzymuje brzmienie: "Wykaz Członków Związku X`
  if (isRoll(folded, colon)) return folded.slice(colon + 1);
  return colon > 0 && folded.length - colon > 6 ? folded.slice(0, colon + 1) : folded;
}

/** `Miasta` lists members only where the page is no municipality's. */
function siteOwner(context: PageContext, span: Span): { owner: Party; inherited: boolean } | null {
  const owner =
    context.own.municipality === null && context.own.region === null ? pageOrganization(context, span) : null;
  if (
    owner !== null &&
    AT_BORDER.test(context.reading.folded.slice(span.start, span.end)) &&
    !/euroregion/iu.test(owner.owner.name)
  )
    return null;
  // A chamber or foundation lists where it works.
  return owner === null ||
    /(?<!\p{L})(?:izb|fundacj|towarzystw|instytut|encykloped|organizacj\p{L}{1,2}\s\p{L}{0,10}\s?turyst)/iu.test(
      owner.owner.name,
    )
    ? null
    : owner;
}

const AT_BORDER = /^\s{0,3}strona\s/u;

/** The frame of a table that its own header row names. */
export function columnsOf(context: PageContext, header: Statement): Frame | null {
  const cells = (context.page.blocks[header.block]?.cells ?? []).map(({ start, end }) => ({
    sense: columnSense(context.page.text.slice(start, end)),
    folded: context.reading.folded.slice(start, end),
  }));
  if (!cells.some(({ sense }) => sense === 'since' || sense === 'until' || sense === 'between')) return null;
  // `Gmina | Data przystąpienia do Związku`: a column of dates does not say who is listed.
  const names = cells.filter(({ sense }) => sense === null).map(({ folded }) => folded);
  if (names.some((name) => NOT_MEMBERS.test(context.whole, name))) return null;
  const span = { start: header.start, end: header.end };
  const flags = { ...NO_FLAGS, span };
  if (names.some((name) => /(?:organizacj|stowarzyszen|zwiaz)\p{L}{0,4}(?:\s|$)/u.test(name))) {
    const owner = speaker(context, header, span);
    return owner === null ? null : { kind: 'organizations', ...owner, ...flags };
  }
  if (
    !names.some((name) => /(?<![a-z])(?:gmin[ay]|miasto|powiat|czlonek|samorzad|jednostka|nazwa)(?!\p{L})/u.test(name))
  )
    return null;
  const owner = pageOrganization(context, span);
  return owner === null ? null : { kind: 'members', ...owner, ...flags };
}

/** The organisation whose members are listed: named in the sentence, else what its general word means, else the page's own. */
function organizationOf(
  context: PageContext,
  statement: Statement,
  span: Span,
): { owner: Party; inherited: boolean } | null {
  // What follows the colon is the list itself.
  const colon = statement.folded.indexOf(':');
  const before = { start: statement.start, end: colon < 0 ? statement.end : statement.start + colon };
  const named = organizationsIn(statement, before).find(
    (one) => !/^(?:Gmina|Miasto|Powiat|Województwo)(?!\p{L})/u.test(one.name),
  );
  if (named !== undefined) return { owner: named, inherited: false };
  for (const word of statement.folded.slice(0, before.end - statement.start).matchAll(/\p{L}{3,20}/gu)) {
    if (!isGeneralWord(word[0]) || THINGS.test(statement.folded.slice(word.index + word[0].length))) continue;
    const at = { start: statement.start + word.index, end: statement.start + word.index + word[0].length };
    const owner = ownOrganization(context, at, context.page.text.slice(at.start, at.end));
    // `Skład stowarzyszenia` on the site of one whose name has another head
    const page = owner.resolved ? null : siteAssociation(context);
    if (page !== null) return { owner: page, inherited: true };
    // `Stronami porozumienia są`: an agreement that nothing names is no organisation.
    return !owner.resolved && /^(?:porozum|partners|forum)/u.test(word[0]) ? null : { owner, inherited: true };
  }
  const above = bodyAbove(context, statement);
  const main = above === null ? null : pageOrganization(context, span);
  // `LOT Kraina Obry` as a heading, which the page calls by its full name elsewhere
  if (above !== null)
    return main !== null && bareName(main.owner.name).endsWith(bareName(above.name))
      ? main
      : { owner: above, inherited: true };
  // `…, w skład którego wchodzą:` is of what stands before it, and nobody knows that.
  if (/w\s{1,3}sklad\s{1,3}ktor\p{L}{2,3}\s/u.test(statement.folded.slice(0, before.end - statement.start)))
    return null;
  const network = onlyNetwork(context);
  return (
    pageOrganization(context, span) ??
    namedItself(context, statement) ??
    (network === null || network.start > span.start ? null : { owner: partyOf(network), inherited: true })
  );
}

const bareName = (name: string): string => name.replace(/^(?:LOT|LGD|LGR)\s/u, '').replace(/[„”"]/gu, '');

/** `Członkowie` alone: the association whose site this is, or the one that the page speaks of first. */
function pageOrganization(context: PageContext, span: Span): { owner: Party; inherited: boolean } | null {
  const owner = listingOrganization(context, span.start);
  return owner === null ? null : { owner, inherited: true };
}
