import { EVENT_CLASSIFICATIONS, EVENT_STATUSES, PARTICIPANT_ROLES } from '../model/event.ts';
import { EXTRACT_SCHEMA, type Extract, type ExtractLine } from '../model/extract.ts';
import { MEMBERSHIP_ROLES } from '../model/membership.ts';
import { ORGANIZATION_CLASSIFICATIONS } from '../model/organization.ts';
import { type Check, integer, list, nullable, number, oneOf, optional, record, text, truth } from './check.ts';

const evidence = record({
  document_id: text,
  path: text,
  url: nullable(text),
  quote: text,
  start: integer,
  end: integer,
  field: text,
  rule: text,
});
const sources = list(evidence);
const conflicts = list(record({ field: text, values: list(record({ value: text, sources })) }));
const name = nullable(text);
const reference = { id: text, name: text };
const kind = nullable(oneOf(ORGANIZATION_CLASSIFICATIONS));

const document = record({
  id: text,
  path: text,
  url: name,
  title: name,
  publisher: name,
  published: name,
  modified: name,
  retrieved: name,
  language: name,
  charset: text,
  reader: text,
  sha256: text,
});

const event = record({
  ...reference,
  classification: oneOf(EVENT_CLASSIFICATIONS),
  edition: nullable(number),
  series: nullable(record(reference)),
  date: name,
  start_date: name,
  end_date: name,
  start_time: name,
  status: oneOf(EVENT_STATUSES),
  attendance_mode: nullable(oneOf(['offline', 'online', 'mixed'])),
  places: list(record({ name: text, country: name, teryt: name })),
  participants: list(
    record({ name: text, entity_type: oneOf(['organization', 'person']), role: oneOf(PARTICIPANT_ROLES) }),
  ),
  theme: name,
  other_names: optional(list(text)),
  topics: optional(list(text)),
  languages: optional(list(text)),
  is_free: optional(truth),
  parent_id: name,
  confidence: number,
  conflicts,
  sources,
});

const membership = record({
  id: text,
  member: record({ ...reference, classification: kind }),
  organization: record({ ...reference, acronym: name }),
  role: oneOf(MEMBERSHIP_ROLES),
  start_date: name,
  end_date: name,
  as_of: name,
  confidence: number,
  conflicts,
  sources,
});

const organization = record({
  ...reference,
  other_names: list(text),
  acronym: name,
  classification: kind,
  founding_date: name,
  address: name,
  member_counts: list(record({ stated: nullable(number), listed: nullable(number), as_of: name })),
  sources,
});

const person = record({ ...reference, posts: list(record({ label: text, organization: name })), sources });

const diagnostic = record({
  code: text,
  severity: oneOf(['info', 'warning', 'error']),
  message: text,
  start: nullable(integer),
  end: nullable(integer),
});

const EXTRACT: Check = record({
  document,
  events: list(event),
  memberships: list(membership),
  organizations: list(organization),
  persons: list(person),
  diagnostics: list(diagnostic),
  text,
});

/** Reads a line of `extract`'s output. Returns what is wrong with it, in one line, where it is none. */
export function parseExtract(line: string): Extract | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const fault = foreign(value) ?? EXTRACT(value, '');
  if (fault !== null) return fault;
  const { schema: _, ...extract } = value as ExtractLine;
  return unsupported(extract) ?? extract;
}

/** What tells a line of another version, before its fields are looked at. */
function foreign(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('document' in value)) return null;
  const schema = 'schema' in value ? value.schema : undefined;
  if (schema === EXTRACT_SCHEMA) return null;
  const found = schema === undefined ? 'has no schema' : `is of schema ${JSON.stringify(schema)?.slice(0, 20)}`;
  const advice =
    typeof schema === 'number' && schema > EXTRACT_SCHEMA ? 'load it with a newer kronika' : 'extract its page again';
  return `the line ${found}, and this kronika takes ${EXTRACT_SCHEMA}; ${advice}`;
}

/** What claims to be stated, yet is not in the text. */
function unsupported(extract: Extract): string | null {
  for (const kind of ['events', 'memberships', 'organizations', 'persons'] as const) {
    for (const [at, { sources }] of extract[kind].entries()) {
      if (sources.length === 0) return `${kind}[${at}].sources is empty, expected the sentence that says so`;
      const wrong = sources.findIndex(({ start, end, quote }) => extract.text.slice(start, end) !== quote);
      if (wrong >= 0) return `${kind}[${at}].sources[${wrong}].quote is not what stands there in the text`;
    }
  }
  return null;
}
