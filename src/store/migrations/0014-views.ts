/** The number that stands so many behind the one in a row of `n`. */
const after = (numbers: number) => `lead(n.value, ${numbers}) OVER w`;

/**
 * What a list of stored evidence says in full: `n` are the numbers of a list of citations, `s` the places cited, `e` for what each of them is, with its
 * field and its rule. A quote stands so many letters before where it stands on the page as are not quoted before it.
 */
export const inFull = (sources: string) => `(SELECT json_group_array(json(item)) FROM (
    SELECT coalesce(s.whole, json_object('document_id', d.uid, 'path', d.path, 'url', d.url,
      'quote', substr(t.quoted, 1 + s.start - s.before - (
          SELECT sum(p.gap) FROM (SELECT key, value AS gap, sum(value) OVER (ORDER BY key) AS start FROM json_each(t.pieces)) p
          WHERE p.key % 2 = 0 AND p.start <= s.start - s.before),
        s.length - s.within),
      'start', s.start, 'end', s.start + s.length, 'field', f.text, 'rule', r.text)) AS item
    FROM (
      SELECT g.key AS list, n.key AS place, g.page, g.step, CASE WHEN g.step IS NULL THEN g.value END AS whole,
        sum(CASE n.key % g.step WHEN 1 THEN n.value END) OVER w AS start, ${after(1)} AS length, ${after(2)} AS kind,
        CASE g.step WHEN 5 THEN ${after(3)} ELSE 0 END AS before, CASE g.step WHEN 5 THEN ${after(4)} ELSE 0 END AS within
      FROM (
        SELECT key, value, CAST(CASE type WHEN 'array' THEN json_extract(value, '$[0]') END AS INTEGER) AS page,
          CASE WHEN type = 'array' THEN CASE json_type(value, '$[0]') WHEN 'text' THEN 5 ELSE 3 END END AS step
        FROM json_each(${sources})
      ) g
      LEFT JOIN json_each(CASE WHEN g.step IS NOT NULL THEN g.value END) n
      WINDOW w AS (PARTITION BY g.key ORDER BY n.key)
    ) s
    LEFT JOIN document d ON d.id = s.page
    LEFT JOIN content t ON t.document_id = d.id
    LEFT JOIN term k ON k.id = s.kind AND s.step IS NOT NULL
    LEFT JOIN json_each(k.text) e
    LEFT JOIN term f ON f.id = json_extract(e.value, '$[0]')
    LEFT JOIN term r ON r.id = json_extract(e.value, '$[1]')
    WHERE s.step IS NULL OR s.place % s.step = 1
    ORDER BY s.list, s.place, e.key))`;

const EVENTS = `
CREATE VIEW events AS
SELECT uid AS id, name, classification, edition,
  CASE WHEN series_uid IS NOT NULL THEN json_object('id', series_uid, 'name', series_name) END AS series,
  date, start_date, end_date, start_time, status, attendance_mode,
  (SELECT json_group_array(json_object('name', p.name, 'country', p.country, 'teryt', p.teryt)) FROM (
    SELECT * FROM event_place WHERE event_id = event.id ORDER BY position) p) AS places,
  participants, theme, parent_uid AS parent_id, confidence, conflicts, ${inFull('event.sources')} AS sources
FROM event ORDER BY earliest NULLS LAST, folded_name, uid;
`;

const MEMBERSHIPS = `
CREATE VIEW memberships AS
SELECT m.uid AS id,
  member.uid AS member_id, member.name AS member, member.classification AS member_classification,
  o.uid AS organization_id, o.name AS organization, o.acronym AS organization_acronym,
  m.role, m.start_date, m.end_date, m.as_of, m.confidence, m.conflicts, ${inFull('m.sources')} AS sources
FROM membership m
JOIN organization member ON member.id = m.member_id
JOIN organization o ON o.id = m.organization_id
ORDER BY m.earliest NULLS LAST, member.folded_name, o.folded_name, m.uid;
`;

const ORGANIZATIONS = `
CREATE VIEW organizations AS
SELECT uid AS id, name, other_names, acronym, classification, founding_date, address, member_counts,
  ${inFull('organization.sources')} AS sources
FROM organization ORDER BY folded_name, uid;

CREATE VIEW persons AS
SELECT uid AS id, name, posts, ${inFull('person.sources')} AS sources FROM person ORDER BY folded_name, uid;
`;

export const TIMELINE = `
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

/** What people read with other tools: the records, field by field as the commands print them, over the tables of short records. */
export const VIEWS = [EVENTS, MEMBERSHIPS, ORGANIZATIONS, TIMELINE].join('');
