import { EVENT_DETAILS, type Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
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

interface Tools {
  readonly db: Connection;
  readonly resolver: Resolver;
  sourcesJson(sources: readonly Evidence[]): string;
}

type Judgeable = DerivedEvent | DerivedOrganization | DerivedMembership;

function insertInto(db: Connection, table: string, columns: readonly string[]) {
  const holes = columns.map(() => '?').join(', ');
  return db.prepare<unknown[]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${holes})`);
}

function eventWriter({ db, resolver, sourcesJson }: Tools): EntityWriter['event'] {
  const insert = insertInto(db, 'event', [
    ...[
      'key',
      'name',
      'folded_name',
      'classification',
      'edition',
      'series_key',
      'series_name',
      'own_date',
      'own_start',
      'end_date',
    ],
    ...[
      'start_time',
      'own_status',
      'attendance_mode',
      'theme',
      'details',
      'parent_uid',
      'confidence',
      'earliest',
      'own_latest',
    ],
    ...['participants', 'conflicts', 'sources'],
  ]);
  const place = insertInto(db, 'event_place', ['event_id', 'position', 'name', 'key', 'country', 'teryt', 'earliest']);
  const participant = insertInto(db, 'event_participant', [
    'event_id',
    'position',
    'name',
    'key',
    'entity_type',
    'role',
  ]);
  const series = insertInto(db, 'event_series', ['event_id', 'key', 'name']);
  return ({ record, earliest, latest, series: names, placeKeys, participantKeys }) => {
    const { places, participants, conflicts, sources } = record;
    const lists = [participants, conflicts].map((list) => JSON.stringify(list));
    const id = insert.run(
      ...[keyOf('event', record.id), record.name, resolver.fold(record.name), record.classification, record.edition],
      ...[record.series === null ? null : keyOf('series', record.series.id), record.series?.name ?? null],
      ...[unless(record.start_date, record.date), unless(earliest, record.start_date), record.end_date],
      ...[
        record.start_time,
        record.status === 'confirmed' ? null : record.status,
        record.attendance_mode,
        record.theme,
        detailsJson(record),
        record.parent_id,
        record.confidence,
      ],
      ...[earliest, unless(earliest, latest), ...lists, sourcesJson(sources)],
    ).lastInsertRowid;
    for (const [index, { name, country, teryt }] of places.entries()) {
      place.run(id, index, name, placeKeys[index] ?? '', country, teryt, earliest);
    }
    for (const [index, { name, entity_type, role }] of participants.entries()) {
      participant.run(id, index, name, participantKeys[index] ?? '', entity_type, role);
    }
    for (const { key, name } of names) series.run(id, key, name === record.series?.name ? '' : name);
    return ownerNumber('event', id);
  };
}

/** What few events have, as JSON; null where it is nothing. */
function detailsJson(record: Event): string | null {
  const told = EVENT_DETAILS.filter((field) => record[field] !== undefined);
  return told.length === 0 ? null : JSON.stringify(Object.fromEntries(told.map((field) => [field, record[field]])));
}

/** What is stored of a value that mostly is the usual one: nothing then; and no text where there is none. */
function unless(usual: string | null, value: string | null): string | null {
  return value === usual ? null : (value ?? '');
}

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
       (key, member_id, organization_id, role, start_date, end_date, as_of, confidence, earliest, latest, conflicts, sources)
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
      ...[record.confidence, earliest, latest, JSON.stringify(record.conflicts), sourcesJson(record.sources)],
    );
    return ownerNumber('membership', lastInsertRowid);
  };
}

function personWriter({ db, resolver, sourcesJson }: Tools): EntityWriter['person'] {
  const insert = insertInto(db, 'person', ['key', 'name', 'folded_name', 'posts', 'sources']);
  return ({ record }) => {
    const { id, name, posts, sources } = record;
    const values = [keyOf('person', id), name, resolver.fold(name), JSON.stringify(posts), sourcesJson(sources)];
    return ownerNumber('person', insert.run(...values).lastInsertRowid);
  };
}
