/** What a list of stored evidence says in full. */
const inFull = (sources: string) => `(SELECT json_group_array(json(item)) FROM (
    SELECT CASE s.type WHEN 'object' THEN s.value ELSE json_object('document_id', d.uid, 'path', d.path, 'url', d.url,
      'quote', substr(t.quoted, json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[5]'), 0) + 1 + (
          SELECT json_extract(p.value, '$[1]') FROM json_each(t.pieces) p
          WHERE json_extract(p.value, '$[0]') <= json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[5]'), 0)
          ORDER BY p.key DESC LIMIT 1),
        json_extract(s.value, '$[2]') - json_extract(s.value, '$[1]') - coalesce(json_extract(s.value, '$[6]'), 0)),
      'start', json_extract(s.value, '$[1]'), 'end', json_extract(s.value, '$[2]'), 'field', f.text, 'rule', r.text) END AS item
    FROM json_each(${sources}) s
    LEFT JOIN document d ON s.type = 'array' AND d.id = json_extract(s.value, '$[0]')
    LEFT JOIN content t ON t.document_id = d.id
    LEFT JOIN term f ON s.type = 'array' AND f.id = json_extract(s.value, '$[3]')
    LEFT JOIN term r ON s.type = 'array' AND r.id = json_extract(s.value, '$[4]')
    ORDER BY s.key))`;

/** What people read with other tools: the records, field by field as the commands print them, over the tables of short records. */
export const VIEWS = `
CREATE VIEW documents AS
SELECT uid AS id, path, url, title, publisher, published, modified, retrieved, language, charset, reader, sha256
FROM document ORDER BY path;

CREATE VIEW events AS
SELECT uid AS id, name, classification, edition,
  CASE WHEN series_uid IS NOT NULL THEN json_object('id', series_uid, 'name', series_name) END AS series,
  date, start_date, end_date, start_time, status, attendance_mode,
  (SELECT json_group_array(json_object('name', p.name, 'country', p.country, 'teryt', p.teryt)) FROM (
    SELECT * FROM event_place WHERE event_id = event.id ORDER BY position) p) AS places,
  participants, theme, parent_uid AS parent_id, confidence, conflicts, ${inFull('event.sources')} AS sources
FROM event ORDER BY earliest NULLS LAST, folded_name, uid;

CREATE VIEW memberships AS
SELECT m.uid AS id,
  member.uid AS member_id, member.name AS member, member.classification AS member_classification,
  o.uid AS organization_id, o.name AS organization, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, ${inFull('m.sources')} AS sources
FROM membership m
JOIN organization member ON member.id = m.member_id
JOIN organization o ON o.id = m.organization_id
ORDER BY m.earliest NULLS LAST, member.folded_name, o.folded_name, m.uid;

CREATE VIEW organizations AS
SELECT uid AS id, name, other_names, acronym, classification, founding_date, address, member_counts,
  ${inFull('organization.sources')} AS sources
FROM organization ORDER BY folded_name, uid;

CREATE VIEW persons AS
SELECT uid AS id, name, posts, ${inFull('person.sources')} AS sources FROM person ORDER BY folded_name, uid;

CREATE VIEW diagnostics AS
SELECT d.uid AS document_id, d.path, c.text AS code, r.severity, r.message, g.start, g."end"
FROM diagnostic g JOIN document d ON d.id = g.document_id JOIN remark r ON r.id = g.remark JOIN term c ON c.id = r.code ORDER BY d.path, g.position;

CREATE VIEW timeline AS
SELECT date, start_date, end_date, type, label, ref, sources FROM (
  SELECT coalesce(start_date, earliest) AS day, date, start_date, end_date, 'event' AS type, name AS label, uid AS ref,
    ${inFull('event.sources')} AS sources
  FROM event WHERE earliest IS NOT NULL
  UNION ALL
  SELECT start_date, start_date, start_date, NULL, 'membership_started', member || ' – ' || organization, id, sources
  FROM memberships WHERE start_date IS NOT NULL
  UNION ALL
  SELECT as_of, as_of, as_of, NULL, 'membership_held', member || ' – ' || organization, id, sources
  FROM memberships WHERE start_date IS NULL AND as_of IS NOT NULL
  UNION ALL
  SELECT end_date, end_date, end_date, NULL, 'membership_ended', member || ' – ' || organization, id, sources
  FROM memberships WHERE end_date IS NOT NULL
  UNION ALL
  SELECT founding_date, founding_date, founding_date, NULL, 'organization_founded', name, uid, ${inFull('organization.sources')}
  FROM organization WHERE founding_date IS NOT NULL
  UNION ALL
  SELECT published, published, published, NULL, 'published', coalesce(title, path), uid, '[]'
  FROM document WHERE published IS NOT NULL
)
ORDER BY day, type, label, ref;
`;
