import type { Document } from '../../model/document.ts';
import type { Conflict } from '../../model/event.ts';
import type { Membership, MembershipRole } from '../../model/membership.ts';
import { nameKey } from '../../polish/name-key.ts';
import { acronymOf } from '../../polish/organizations/acronym.ts';
import { classifyOrganization } from '../../polish/organizations/classify-organization.ts';
import type { PageContext } from '../context.ts';
import { contentId, evidenceOf, orderedEvidence } from '../evidence.ts';
import { asOfDate } from './as-of.ts';
import type { Claim, Party } from './claim.ts';

/** `Miasto Poznań`, `Gmina Poznań`, `Poznań`: one municipality. Trap: `Gmina Wiejska Wałcz` around the town. */
export function partyKey(party: Party): string {
  const bare = party.name.replace(
    /^(?:Miasto\s+i\s+Gmina|Gmina\s+i\s+Miasto|Gmina\s+Miejska|Gmina\s+Miasto|Gmina\s+Miasta|Miasto|Gmina(?!\s+Wiejska)|m\.\s?st\.)\s+(?=\p{Lu})/iu,
    '',
  );
  return nameKey(bare);
}

const RANK: readonly MembershipRole[] = ['founding_member', 'honorary_member', 'member', 'partner'];

/** One record for each member, organisation and kind of bond; claims of the same bond are put together. */
export function emitMemberships(
  context: PageContext,
  document: Document,
  claims: readonly Claim[],
): readonly Membership[] {
  const groups = new Map<string, Claim[]>();
  const names = new Set(claims.map(({ organization }) => organization.name));
  for (const told of claims) {
    // `Aglomeracja X` on a page that tells of the `Stowarzyszenie Aglomeracja X`: one body.
    const full = `Stowarzyszenie ${told.organization.name}`;
    const claim = names.has(full) ? { ...told, organization: { ...told.organization, name: full } } : told;
    const [member, organization] = [partyKey(claim.member), partyKey(claim.organization)];
    if (member === organization || member === '' || organization === '') continue;
    // `Miasta UMP` on the page of the Unia Metropolii Polskich
    if (isOrganOf(claim) || claim.member.name.replace(/^Miast[ao]\s/u, '') === acronymOf(claim.organization.name))
      continue;
    const key = `${member}\u0000${organization}\u0000${claim.role === 'partner'}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => membershipOf(context, document, group));
}

/** `Zarząd Unii Miast X` is an organ of the union, no member. */
const isOrganOf = ({ member }: Claim): boolean =>
  /^(?:Zarząd|Rada|Komisja|Zgromadzenie|Biuro|Prezydium|Zarzad)\s(?:(?:Związku|Stowarzyszenia|Unii|Sieci|Ligi|Federacji|Zwiazku)(?!\p{L})|\p{Lu}[\p{Lu}\d]{1,7}$)/u.test(
    member.name,
  );

function membershipOf(context: PageContext, document: Document, group: readonly Claim[]): Membership {
  const best = [...group].sort((a, b) => b.confidence - a.confidence)[0] as Claim;
  const role = RANK.find((one) => group.some((claim) => claim.role === one)) ?? 'member';
  const start = group.find((claim) => claim.start !== null)?.start ?? null;
  const end = group.find((claim) => claim.end !== null)?.end ?? null;
  const organization = group.map((claim) => claim.organization);
  const member = best.member;
  const keys = [partyKey(member), partyKey(best.organization)] as const;
  return {
    id: contentId('membership', [...keys, role]),
    member: {
      id: contentId('organization', [keys[0]]),
      name: member.name,
      classification: classifyOrganization(member.name),
    },
    organization: {
      id: contentId('organization', [keys[1]]),
      name: best.organization.name,
      acronym: organization.find((one) => one.acronym !== null)?.acronym ?? null,
    },
    role,
    start_date: start?.value ?? null,
    end_date: end?.value ?? null,
    as_of: end === null ? asOf(context, group) : null,
    confidence: Math.round(best.confidence * 100) / 100,
    conflicts: conflictsOf(context, document, group),
    sources: orderedEvidence(group.flatMap((claim) => [...evidence(context, document, claim)])),
  };
}

/** The latest date at which a claim of it holds. */
function asOf(context: PageContext, group: readonly Claim[]): string | null {
  const dates = group.flatMap((claim) => asOfDate(context, claim.span) ?? []);
  return dates.sort().at(-1) ?? null;
}

function conflictsOf(context: PageContext, document: Document, group: readonly Claim[]): readonly Conflict[] {
  const starts = group.flatMap((claim) => (claim.start === null ? [] : [claim.start]));
  const distinct = new Map(starts.map((start) => [start.value, start]));
  const values = [...distinct.values()];
  if (
    values.length < 2 ||
    values.every((one) =>
      values.every((other) => one.value.startsWith(other.value) || other.value.startsWith(one.value)),
    )
  )
    return [];
  return [
    {
      field: 'start_date',
      values: values.map((start) => ({
        value: start.value,
        sources: [evidenceOf(document, context.page.text, start.span, 'start_date', 'facts/memberships/emit.ts')],
      })),
    },
  ];
}

function evidence(context: PageContext, document: Document, claim: Claim) {
  const { text } = context.page;
  const list = [
    evidenceOf(document, text, claim.span, 'membership', claim.rule),
    evidenceOf(document, text, claim.member.span, 'member', claim.rule),
    evidenceOf(document, text, claim.organization.span, 'organization', claim.rule),
  ];
  if (claim.start !== null) list.push(evidenceOf(document, text, claim.start.span, 'start_date', claim.rule));
  if (claim.end !== null) list.push(evidenceOf(document, text, claim.end.span, 'end_date', claim.rule));
  return list;
}
