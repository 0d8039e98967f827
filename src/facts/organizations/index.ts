import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { OrganizationMention } from '../../model/mention.ts';
import type { Organization } from '../../model/organization.ts';
import { nameKey } from '../../polish/name-key.ts';
import { fitsAcronym, isAcronymShape } from '../../polish/organizations/acronym.ts';
import { classifyOrganization } from '../../polish/organizations/classify-organization.ts';
import type { PageContext } from '../context.ts';
import { contentId, evidenceOf, orderedEvidence } from '../evidence.ts';
import type { Party } from '../memberships/claim.ts';
import { partyKey } from '../memberships/emit.ts';
import type { Memberships } from '../memberships/index.ts';
import { type OwnFacts, ownFacts } from './own-facts.ts';

interface Draft {
  name: string;
  readonly others: Set<string>;
  acronym: string | null;
  founding: string | null;
  address: string | null;
  counts: { stated: number | null; listed: number | null; as_of: string | null }[];
  readonly sources: Evidence[];
}

/** The organisations that take part in the page's facts, with what the page says of themselves: acronym, founding, address, counts. */
export function inferOrganizations(
  context: PageContext,
  document: Document,
  memberships: Memberships,
  events: readonly Event[],
): readonly Organization[] {
  const drafts = new Map<string, Draft>();
  const add = (name: string, acronym: string | null, source: Evidence) => {
    const key = partyKey({ name, acronym, span: source, resolved: true });
    if (key === '') return null;
    const draft = drafts.get(key) ?? {
      name,
      others: new Set<string>(),
      acronym: null,
      founding: null,
      address: null,
      counts: [],
      sources: [],
    };
    if (draft.name !== name) draft.others.add(name);
    draft.acronym = draft.acronym ?? acronym;
    draft.sources.push(source);
    drafts.set(key, draft);
    return draft;
  };
  const addParty = (party: Party, rule: string) =>
    add(party.name, party.acronym, evidenceOf(document, context.page.text, party.span, 'name', rule));
  for (const claim of memberships.claims) {
    if (claim.role !== 'partner') addParty(claim.organization, claim.rule);
    addParty(claim.member, claim.rule);
  }
  for (const event of events) addOrganizers(event, add);
  for (const count of memberships.counts) {
    const draft = addParty(count.of, 'facts/memberships/lists/lists.ts');
    draft?.counts.push({ stated: count.stated, listed: count.listed, as_of: context.references[0]?.date ?? null });
  }
  for (const facts of ownFacts(context)) addOwn(context, document, facts, addParty);
  addNamed(context, document, events, add);
  addDefined(context, document, drafts);
  addAcronyms(context, drafts);
  return [...drafts.entries()].map(([key, draft]) => organizationOf(key, draft));
}

function addOrganizers(
  event: Event,
  add: (name: string, acronym: string | null, source: Evidence) => Draft | null,
): void {
  for (const participant of event.participants) {
    if (participant.entity_type !== 'organization') continue;
    const source =
      event.sources.find((one) => one.field === 'participants' && nameKey(one.quote) === nameKey(participant.name)) ??
      event.sources.find((one) => one.field === 'participants');
    if (source !== undefined) add(participant.name, null, { ...source, field: 'name' });
  }
}

function addOwn(
  context: PageContext,
  document: Document,
  facts: OwnFacts,
  addParty: (party: Party, rule: string) => Draft | null,
): void {
  const rule = 'facts/organizations/own-facts.ts';
  const draft = addParty(facts.organization, rule);
  if (draft === null) return;
  const source = (span: OwnFacts['organization']['span'], field: string) =>
    evidenceOf(document, context.page.text, span, field, rule);
  if (facts.founding !== null && draft.founding === null) {
    draft.founding = facts.founding.value;
    draft.sources.push(source(facts.founding.span, 'founding_date'));
  }
  if (facts.address !== null && draft.address === null) {
    draft.address = facts.address.value;
    draft.sources.push(source(facts.address.span, 'address'));
  }
  if (facts.count !== null) {
    draft.counts.push({ stated: facts.count.value, listed: null, as_of: context.references[0]?.date ?? null });
    draft.sources.push(source(facts.count.span, 'member_counts'));
  }
}

/**
 * Bodies that the page itself introduces: with their sign in brackets (`Dyrekcja Generalna ds. Energii (DG ENER)`), or as the house that an event was in.
 * Trap: a sign whose letters the name has not, read by its place alone.
 */
function addNamed(
  context: PageContext,
  document: Document,
  events: readonly Event[],
  add: (name: string, acronym: string | null, source: Evidence) => Draft | null,
): void {
  const houses = new Set(events.flatMap(({ places }) => places.map(({ name }) => name)));
  for (const mention of context.mentions) {
    if (mention.kind !== 'organization') continue;
    const isHouse = mention.head !== null && houses.has(mention.name);
    if (!isHouse && !isIntroduced(context, mention)) continue;
    const { name, acronym, rule } = mention;
    add(name, acronym, evidenceOf(document, context.page.text, mention, 'name', rule));
  }
}

function isIntroduced({ page }: PageContext, { acronym, end, name }: OrganizationMention): boolean {
  return (
    acronym !== null &&
    name.includes(' ') &&
    page.text.startsWith(`(${acronym})`, end + 1) &&
    fitsAcronym(acronym.split(' ', 1)[0] ?? '', name)
  );
}

/** `METRA to Związek Miast Północy`: what a sign stands for, where its letters do not tell. Trap: `METRA to nasz związek`, no name. */
function addDefined(context: PageContext, document: Document, drafts: ReadonlyMap<string, Draft>): void {
  for (const { organizations } of context.statements) {
    const [sign, full] = organizations;
    if (sign === undefined || full === undefined || !isAcronymShape(sign.name) || full.head === null || !full.sure)
      continue;
    const draft = drafts.get(partyKey({ name: sign.name, acronym: null, span: sign, resolved: true }));
    if (
      draft === undefined ||
      !/^\s{1,2}to\s{1,2}$/u.test(context.page.text.slice(sign.end, full.start)) ||
      draft.name === full.name
    )
      continue;
    draft.others.add(full.name);
    draft.sources.push(evidenceOf(document, context.page.text, full, 'other_names', 'facts/organizations/index.ts'));
  }
}

/** An acronym that the page prints beside the full name. */
function addAcronyms(context: PageContext, drafts: ReadonlyMap<string, Draft>): void {
  for (const mention of context.mentions) {
    if (mention.kind !== 'organization' || mention.acronym === null) continue;
    const draft = drafts.get(partyKey({ name: mention.name, acronym: null, span: mention, resolved: true }));
    if (draft !== undefined) draft.acronym = draft.acronym ?? mention.acronym;
  }
}

function organizationOf(key: string, draft: Draft): Organization {
  return {
    id: contentId('organization', [key]),
    name: draft.name,
    other_names: [...draft.others].sort(),
    acronym: draft.acronym,
    classification: classifyOrganization(draft.name),
    founding_date: draft.founding,
    address: draft.address,
    member_counts: draft.counts,
    sources: orderedEvidence(draft.sources),
  };
}
