import { inFull, TIMELINE } from './0014-views.ts';

const DETAIL = (field: string) => `json_extract(details, '$.${field}') AS ${field}`;

/** What people read with other tools: the same columns as before, over the tables that share what many events have alike. */
export const TIMELINE_AND_RECORDS = `
CREATE VIEW events AS
SELECT uid AS id, name, classification, edition,
  (SELECT json_object('id', s.uid, 'name', s.name) FROM series s WHERE s.id = event.series) AS series,
  date, start_date, end_date, start_time, status, attendance_mode,
  (SELECT json_group_array(json_object('name', p.name, 'country', p.country, 'teryt', p.teryt)) FROM (
    SELECT w.* FROM event_place x JOIN place w ON w.id = x.place WHERE x.event_id = event.id ORDER BY x.position) p) AS places,
  (SELECT json_group_array(json_object('name', p.name, 'entity_type', p.entity_type, 'role', p.role)) FROM (
    SELECT w.* FROM event_participant x JOIN participant w ON w.id = x.participant WHERE x.event_id = event.id ORDER BY x.position) p) AS participants,
  theme, parent_uid AS parent_id, confidence, conflicts, ${inFull('event.sources')} AS sources
FROM event ORDER BY earliest NULLS LAST, folded_name, uid;

CREATE VIEW event_details AS
SELECT uid AS id, name, ${['other_names', 'topics', 'languages', 'is_free'].map(DETAIL).join(', ')}
FROM event WHERE details IS NOT NULL ORDER BY earliest NULLS LAST, folded_name, uid;

CREATE VIEW memberships AS
SELECT m.uid AS id,
  member.uid AS member_id, member.name AS member, member.classification AS member_classification,
  o.uid AS organization_id, o.name AS organization, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, ${inFull('m.sources')} AS sources
FROM membership m
JOIN organization member ON member.id = m.member_id
JOIN organization o ON o.id = m.organization_id
ORDER BY m.earliest NULLS LAST, member.folded_name, o.folded_name, m.uid;
${TIMELINE}`;
