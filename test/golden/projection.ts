import type { Event } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';

/** What a reviewer looks at: everything that can be wrong about a page, without ids, offsets and rules. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `name: the words that say so`, each once, as the tool orders them. */
function quotes(sources: readonly Evidence[]): readonly string[] {
  return [...new Set(sources.map(({ field, quote }) => `${field}: ${oneLine(quote)}`))];
}

function event(of: Event, all: readonly Event[]): Json {
  return {
    name: of.name,
    classification: of.classification,
    edition: of.edition,
    series: of.series?.name ?? null,
    date: of.date,
    start_time: of.start_time,
    status: of.status,
    attendance_mode: of.attendance_mode,
    places: of.places.map(({ name }) => name),
    participants: of.participants.map(({ name, role }) => `${role}: ${name}`),
    theme: of.theme,
    parent: all.find(({ id }) => id === of.parent_id)?.name ?? null,
    confidence: of.confidence,
    conflicts: of.conflicts.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`),
    quotes: quotes(of.sources),
  };
}

function membership(of: Membership): Json {
  return {
    member: of.member.name,
    organization: of.organization.name,
    role: of.role,
    start_date: of.start_date,
    end_date: of.end_date,
    as_of: of.as_of,
    confidence: of.confidence,
    quotes: quotes(of.sources),
  };
}

function organization({ name, acronym, founding_date, member_counts }: Organization): Json {
  const counts = member_counts.map(({ stated, listed, as_of }) => ({ stated, listed, as_of }));
  return { name, acronym, founding_date, member_counts: counts };
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** A compact, readable form of an extract, as JSON text with sorted keys. */
export function project(extract: Extract): string {
  const { document, events, memberships, organizations, persons, diagnostics } = extract;
  const { title, published, modified, publisher, url, charset, reader } = document;
  const readable: Json = {
    document: { title, published, modified, publisher, url, charset, reader },
    events: events.map((one) => event(one, events)),
    memberships: memberships.map(membership),
    organizations: organizations.map(organization),
    persons: persons.map(({ name, posts }) => ({ name, posts: posts.map(({ label }) => label) })),
    diagnostics: diagnostics.map(({ code }) => code),
  };
  return `${JSON.stringify(sortKeys(readable), null, 2)}\n`;
}
