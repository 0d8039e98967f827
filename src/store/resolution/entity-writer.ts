import type {
  DerivedEvent,
  DerivedMembership,
  DerivedOrganization,
  DerivedPerson,
  Resolver,
} from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { packedSources } from '../evidence/packed-sources.ts';
import { terms } from '../evidence/terms.ts';
import { asStored } from '../evidence/to-spans.ts';
import { type Owner, ownerNumber } from '../rows/owner.ts';
import { keyOf } from '../rows/record-id.ts';
import { eventWriter } from './event-writer.ts';
import { insertInto, type Tools } from './insert-into.ts';
import { listOrNull, surenessOf, unless } from './shared-values.ts';

/** The statements that write entities, prepared once. Each writer returns what the parts that went into the entity say. */
export interface EntityWriter {
  event(derived: DerivedEvent): Owner;
  organization(derived: DerivedOrganization): Owner;
  membership(derived: DerivedMembership): Owner;
  person(derived: DerivedPerson): Owner;
}

export function entityWriter(db: Connection, resolver: Resolver): EntityWriter {
  const { pack } = packedSources(terms(db));
  const tools: Tools = { db, resolver, sourcesJson: (sources) => pack(asStored(sources)) };
  const writers = {
    event: eventWriter(tools),
    organization: organizationWriter(tools),
    membership: membershipWriter(tools),
    person: personWriter(tools),
  };
  const insert = insertInto(db, 'judged', ['entity', 'judgement_uid', 'side', 'field', 'ruled']);
  const judged = ({ record, judged: rulings }: Judgeable) => {
    for (const { judgement, side, field, ruled } of rulings) insert.run(record.id, judgement, side, field, ruled);
  };
  const reject = insertInto(db, 'rejected', ['uid', 'kind', 'key', 'record']);
  const both =
    <T extends Judgeable>(kind: keyof EntityWriter, write: (derived: T) => Owner) =>
    (derived: T): Owner => {
      const { record } = derived;
      const key = 'name' in record ? resolver.nameKey(record.name) : null;
      judged(derived);
      if (!derived.rejected) return write(derived);
      reject.run(record.id, kind, key, JSON.stringify(record));
      return record.id;
    };
  return {
    event: both('event', writers.event),
    organization: both('organization', writers.organization),
    membership: both('membership', writers.membership),
    person: writers.person,
  };
}

type Judgeable = DerivedEvent | DerivedOrganization | DerivedMembership;

function organizationWriter({ db, resolver, sourcesJson }: Tools): EntityWriter['organization'] {
  const insert = insertInto(db, 'organization', [
    ...['key', 'name', 'folded_name', 'acronym', 'classification', 'founding_date', 'address'],
    ...['other_names', 'member_counts', 'sources'],
  ]);
  const insertName = insertInto(db, 'organization_name', ['organization_id', 'key', 'name']);
  return ({ record, names }) => {
    const { other_names, member_counts, sources } = record;
    const lists = [JSON.stringify(other_names), JSON.stringify(member_counts), sourcesJson(sources)];
    const id = insert.run(
      ...[
        keyOf('organization', record.id),
        record.name,
        resolver.fold(record.name),
        record.acronym,
        record.classification,
      ],
      ...[record.founding_date, record.address, ...lists],
    ).lastInsertRowid;
    for (const { key, name } of names) insertName.run(id, key, name);
    return ownerNumber('organization', id);
  };
}

function membershipWriter({ db, sourcesJson }: Tools): EntityWriter['membership'] {
  const insert = db.prepare<unknown[]>(
    `INSERT INTO membership
       (key, member_id, organization_id, role, start_date, end_date, as_of, sureness, own_earliest, own_latest, contested, sources)
     VALUES (?, (SELECT id FROM organization WHERE key = ?), (SELECT id FROM organization WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ record, earliest, latest }) => {
    const { lastInsertRowid } = insert.run(
      ...[
        keyOf('membership', record.id),
        keyOf('organization', record.member.id),
        keyOf('organization', record.organization.id),
        record.role,
        record.start_date,
        record.end_date,
        record.as_of,
      ],
      ...[
        surenessOf(record.confidence),
        unless(firstDay(record.start_date ?? record.as_of), earliest),
        unless(record.end_date ?? record.as_of, latest),
        listOrNull(record.conflicts),
        sourcesJson(record.sources),
      ],
    );
    return ownerNumber('membership', lastInsertRowid);
  };
}

/** The first day that a partial date may mean. */
function firstDay(date: string | null): string | null {
  return date === null ? null : `${date}-01-01`.slice(0, 10);
}

function personWriter({ db, resolver, sourcesJson }: Tools): EntityWriter['person'] {
  const insert = insertInto(db, 'person', ['key', 'name', 'folded_name', 'posts', 'sources']);
  return ({ record }) => {
    const { id, name, posts, sources } = record;
    const values = [keyOf('person', id), name, resolver.fold(name), JSON.stringify(posts), sourcesJson(sources)];
    return ownerNumber('person', insert.run(...values).lastInsertRowid);
  };
}
