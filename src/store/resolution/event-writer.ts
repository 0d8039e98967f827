import { EVENT_DETAILS, type Event } from '../../model/event.ts';
import type { DerivedEvent } from '../../model/resolution.ts';
import { type Owner, ownerNumber } from '../rows/owner.ts';
import { keyOf } from '../rows/record-id.ts';
import { insertInto, type Tools } from './insert-into.ts';
import { listOrNull, sharedValue, surenessOf, unless } from './shared-values.ts';

const COLUMNS = [
  ...['key', 'name', 'folded_name', 'classification', 'edition', 'series', 'own_date', 'own_start', 'end_date'],
  ...['start_time', 'own_status', 'attendance_mode', 'theme', 'details', 'parent_uid', 'sureness', 'earliest'],
  ...['own_latest', 'contested', 'sources'],
];

export function eventWriter(tools: Tools): (derived: DerivedEvent) => Owner {
  const { db, resolver, sourcesJson } = tools;
  const insert = insertInto(db, 'event', COLUMNS);
  const series = seriesWriter(tools);
  const lists = listsWriter(tools);
  return (derived) => {
    const { record, earliest, latest } = derived;
    const id = insert.run(
      ...[keyOf('event', record.id), record.name, resolver.fold(record.name), record.classification, record.edition],
      series.own(derived),
      ...[unless(record.start_date, record.date), unless(earliest, record.start_date), record.end_date],
      ...[record.start_time, record.status === 'confirmed' ? null : record.status, record.attendance_mode],
      ...[record.theme, detailsJson(record), record.parent_id, surenessOf(record.confidence)],
      ...[earliest, unless(earliest, latest), listOrNull(record.conflicts), sourcesJson(record.sources)],
    ).lastInsertRowid;
    lists(id, derived);
    series.others(id, derived);
    return ownerNumber('event', id);
  };
}

/** What few events have, as JSON; null where it is nothing. */
function detailsJson(record: Event): string | null {
  const told = EVENT_DETAILS.filter((field) => record[field] !== undefined);
  return told.length === 0 ? null : JSON.stringify(Object.fromEntries(told.map((field) => [field, record[field]])));
}

function listsWriter({ db }: Tools): (id: number | bigint, derived: DerivedEvent) => void {
  const placeOf = sharedValue(db, 'place', { found: ['name'], told: ['country', 'teryt'] });
  const place = insertInto(db, 'event_place', ['event_id', 'position', 'place', 'key', 'earliest']);
  const participantOf = sharedValue(db, 'participant', { found: ['key'], told: ['name', 'entity_type', 'role'] });
  const participant = insertInto(db, 'event_participant', ['event_id', 'position', 'participant']);
  return (id, { record, earliest, placeKeys, participantKeys }) => {
    for (const [index, { name, country, teryt }] of record.places.entries()) {
      place.run(id, index, placeOf(name, country, teryt), placeKeys[index] ?? '', earliest);
    }
    for (const [index, { name, entity_type, role }] of record.participants.entries()) {
      participant.run(id, index, participantOf(participantKeys[index] ?? '', name, entity_type, role));
    }
  };
}

interface SeriesWriter {
  /** The number of the event's own series. */
  own(derived: DerivedEvent): number | bigint | null;
  /** Notes under what other names pages know it. */
  others(id: number | bigint, derived: DerivedEvent): void;
}

function seriesWriter({ db }: Tools): SeriesWriter {
  const seriesOf = sharedValue(db, 'series', { found: ['name_key', 'name'], told: ['key'] });
  const other = insertInto(db, 'event_series', ['event_id', 'series']);
  return {
    own: ({ record: { series }, series: names }) => {
      if (series === null) return null;
      const named = names.find(({ name }) => name === series.name);
      return seriesOf(named?.key ?? null, series.name, keyOf('series', series.id));
    },
    others: (id, { record, series: names }) => {
      for (const { key, name } of names) if (name !== record.series?.name) other.run(id, seriesOf(key, name, null));
    },
  };
}
