import type { Event, EventDetails } from '../../model/event.ts';
import type { EvidenceReader } from '../evidence/evidence-reader.ts';
import { parseList } from './parse-list.ts';

/** As JSON, in their order. */
export const PLACES = `(SELECT json_group_array(json_object('name', name, 'country', country, 'teryt', teryt)) FROM (
    SELECT w.name, w.country, w.teryt FROM event_place x JOIN place w ON w.id = x.place WHERE x.event_id = e.id ORDER BY x.position))`;
export const PARTICIPANTS = `(SELECT json_group_array(json_object('name', name, 'entity_type', entity_type, 'role', role)) FROM (
    SELECT w.name, w.entity_type, w.role FROM event_participant x JOIN participant w ON w.id = x.participant WHERE x.event_id = e.id ORDER BY x.position))`;

const SERIES = "(SELECT json_object('id', s.uid, 'name', s.name) FROM series s WHERE s.id = e.series)";

/** Of the table `event` under the name `e`. */
export const EVENT_FIELDS = `e.uid, e.name, e.classification, e.edition, ${SERIES} AS series, e.date, e.start_date, e.end_date, e.start_time,
  e.status, e.attendance_mode, e.theme, e.details, e.parent_uid, e.confidence, ${PLACES} AS places, ${PARTICIPANTS} AS participants, e.conflicts, e.sources`;

export interface EventRow
  extends Omit<
    Event,
    keyof EventDetails | 'id' | 'series' | 'parent_id' | 'places' | 'participants' | 'conflicts' | 'sources'
  > {
  readonly uid: string;
  readonly series: string | null;
  readonly parent_uid: string | null;
  /** JSON of those told, or null. */
  readonly details: string | null;
  readonly places: string;
  readonly participants: string;
  readonly conflicts: string;
  readonly sources: string;
}

/** The record, its fields in the order of the contract. */
export function toEvent(row: EventRow, evidence: EvidenceReader): Event {
  return {
    id: row.uid,
    name: row.name,
    classification: row.classification,
    edition: row.edition,
    series: row.series === null ? null : (JSON.parse(row.series) as Event['series']),
    date: row.date,
    start_date: row.start_date,
    end_date: row.end_date,
    start_time: row.start_time,
    status: row.status,
    attendance_mode: row.attendance_mode,
    places: parseList(row.places),
    participants: parseList(row.participants),
    theme: row.theme,
    ...detailsOf(row.details),
    parent_id: row.parent_uid,
    confidence: row.confidence,
    conflicts: parseList(row.conflicts),
    sources: evidence(row.sources),
  };
}

/** As they were written: it is what `entity-writer` made of them. */
function detailsOf(details: string | null): EventDetails {
  return details === null ? {} : (JSON.parse(details) as EventDetails);
}
