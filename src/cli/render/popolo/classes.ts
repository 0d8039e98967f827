import type { Evidence } from '../../../model/evidence.ts';
import type { Membership } from '../../../model/membership.ts';
import type { Organization } from '../../../model/organization.ts';
import { webAddress } from '../web-address.ts';

/** An object of one of Popolo's classes. */
export type PopoloObject = Readonly<Record<string, unknown>>;

/** Without the fields that have no value: Popolo's may all be left out. */
function known(object: PopoloObject): PopoloObject {
  const has = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => has(value)));
}

/** A link needs an address: that of the page on the web, else its id, which `kronika show` takes behind `urn:kronika:`. */
function linksTo(sources: readonly Evidence[]): readonly PopoloObject[] {
  const links = new Map<string, PopoloObject>();
  for (const { url, document_id, quote } of sources) {
    const address = webAddress(url) ?? `urn:kronika:${encodeURI(document_id)}`;
    const link = known({ url: address, note: quote === '' ? null : quote });
    links.set(JSON.stringify(link), link);
  }
  return [...links.values()];
}

/** An organisation; an acronym is one of its other names. */
export function popoloOrganization(organization: Organization): PopoloObject {
  const { id, name, other_names, acronym, classification, founding_date, address, sources } = organization;
  const others = other_names.filter((other) => other !== acronym).map((other) => ({ name: other }));
  return known({
    id,
    name,
    other_names: acronym === null ? others : [...others, { name: acronym, note: 'acronym' }],
    classification,
    founding_date,
    contact_details: address === null ? [] : [{ type: 'address', value: address }],
    sources: linksTo(sources),
  });
}

/** A membership of an organisation in an organisation. `as_of` is ours: the latest date at which a source says that it holds. */
export function popoloMembership(membership: Membership): PopoloObject {
  const { id, member, organization, role, start_date, end_date, as_of, sources } = membership;
  return known({
    id,
    label: `${member.name} – ${organization.name}`,
    role,
    member: known(member),
    organization_id: organization.id,
    start_date,
    end_date,
    as_of,
    sources: linksTo(sources),
  });
}
