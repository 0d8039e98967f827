import { PARTICIPANTS, PLACES } from '../rows/event-row.ts';

/** The kinds of records whose changes are told. */
export const FACT_KINDS = ['event', 'membership', 'organization', 'person'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

interface StateSource {
  /** Columns: uid, and the fields as one JSON object of texts, in the order in which changes are told. */
  readonly state: string;
  readonly tables: string;
  /** Of the record's own table. */
  readonly alias: string;
}

const listed = (column: string, item: string) =>
  `(SELECT group_concat(item, '; ') FROM (SELECT ${item} AS item FROM json_each(${column})))`;

const NAME = "json_extract(value, '$.name')";
const CONFLICTS = "json_extract(value, '$.field')";

/** What of a record can change, for people: not its quotes, nor how sure it is. Two states are compared as text. */
export const STATES: Readonly<Record<FactKind, StateSource>> = {
  event: {
    alias: 'e',
    tables: 'event e',
    state: `json_object('name', e.name, 'date', coalesce(e.date, e.start_date || coalesce('/' || e.end_date, '')), 'start_time', e.start_time, 'status', e.status,
      'classification', e.classification, 'edition', CAST(e.edition AS TEXT), 'series', (SELECT s.name FROM series s WHERE s.id = e.series),
      'places', ${listed(PLACES, NAME)}, 'attendance_mode', e.attendance_mode, 'theme', e.theme,
      'participants', ${listed(PARTICIPANTS, `${NAME} || ' (' || json_extract(value, '$.role') || ')'`)},
      'conflicts', ${listed('e.conflicts', CONFLICTS)})`,
  },
  membership: {
    alias: 'm',
    tables: 'membership m JOIN organization a ON a.id = m.member_id JOIN organization o ON o.id = m.organization_id',
    state: `json_object('member', a.name, 'organization', o.name, 'role', m.role, 'start_date', m.start_date,
      'end_date', m.end_date, 'as_of', m.as_of, 'conflicts', ${listed('m.conflicts', CONFLICTS)})`,
  },
  organization: {
    alias: 'o',
    tables: 'organization o',
    state: `json_object('name', o.name, 'acronym', o.acronym, 'classification', o.classification,
      'founding_date', o.founding_date, 'address', o.address, 'other_names', ${listed('o.other_names', 'value')})`,
  },
  person: {
    alias: 'p',
    tables: 'person p',
    state: `json_object('name', p.name, 'posts', ${listed('p.posts', "json_extract(value, '$.label')")})`,
  },
};

/** Paths of the pages that a record is drawn from, as a JSON list. */
export function pagesOf(alias: string): string {
  return `(SELECT json_group_array(DISTINCT CASE s.type WHEN 'object' THEN s.value ->> '$.path' ELSE d.path END)
    FROM json_each(${alias}.sources) s LEFT JOIN document d ON s.type = 'array' AND d.id = s.value ->> '$[0]')`;
}
