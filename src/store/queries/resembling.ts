import type { Connection } from '../connection.ts';
import type { Reference } from '../store.ts';

const MOST = 5;

/** What records are called, by their ids. */
const LABELS = `
SELECT uid AS id, name AS label, folded_name AS folded FROM event
UNION ALL SELECT uid, name, folded_name FROM organization
UNION ALL SELECT uid, name, folded_name FROM person
UNION ALL SELECT m.id, m.member || ' – ' || m.organization, '' FROM memberships m
UNION ALL SELECT uid, coalesce(title, path), '' FROM document
`;

/** Records whose id begins as typed, be it without what stands before the colon; or else, of words, whose name holds them. At most five. */
export function queryResembling(db: Connection, typed: string, fold: (text: string) => string): Reference[] {
  const text = typed.trim();
  const list = (condition: string, value: string) =>
    db
      .prepare<[object], Reference>(
        `SELECT id, label FROM (${LABELS}) WHERE ${condition} ORDER BY label, id LIMIT ${MOST}`,
      )
      .all({ value });
  const digits = /^(?:[a-z]{1,20}:)?([0-9a-f]{2,16})$/.exec(text)?.[1];
  if (digits !== undefined) return list("substr(id, instr(id, ':') + 1, length(@value)) = @value", digits);
  return text.length < 3 ? [] : list("folded <> '' AND instr(folded, @value) > 0", fold(text));
}
