import type { Evidence } from '../../model/evidence.ts';
import type { Connection } from '../connection.ts';
import { evidenceReader } from '../evidence/evidence-reader.ts';
import type { Filter } from '../filter.ts';
import { packedClaimReader } from '../pages/packed-claims.ts';
import { ownerSql, rowSql } from '../rows/owner.ts';
import { partSql } from '../rows/part-id.ts';
import type { ConflictEntry } from '../store.ts';
import { Conditions, ORGANIZATIONS_NAMED } from './conditions.ts';

interface Row {
  readonly uid: string;
  readonly name: string;
  readonly founding_date: string | null;
  readonly stated: string;
  readonly document_id: number;
  readonly id: number;
}

/** Few pages say when something was founded: these first; where an organisation is named, that first. */
const OF_CLAIMS = `claim c CROSS JOIN part p ON p.id = ${partSql('c.id', 'organization')} AND c.kind = 'organization'
  CROSS JOIN organization o ON o.id = ${rowSql('p.entity')} CROSS JOIN document d ON d.id = c.document_id`;
const OF_ORGANIZATIONS = `organization o CROSS JOIN part p ON p.entity = ${ownerSql('organization', 'o.id')} AND p.role = 'organization'
  CROSS JOIN claim c ON c.id = p.claim_id AND c.kind = 'organization' CROSS JOIN document d ON d.id = c.document_id`;

/** Organisations for which pages give founding dates that cannot both be: `1997` and `1997-05` can. */
export function* foundingConflicts(db: Connection, filter: Filter): IterableIterator<ConflictEntry> {
  const conditions = new Conditions().add('c.founding_date IS NOT NULL');
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.organizationKeys);
  conditions.oneOf(`o.id IN (${ORGANIZATIONS_NAMED})`, filter.cityKeys);
  const isNamed = [filter.organizationKeys, filter.cityKeys].some((keys) => (keys?.length ?? 0) > 0);
  const sql = `
    SELECT o.uid, o.name, o.founding_date, c.founding_date AS stated, c.document_id, c.id
    FROM ${isNamed ? OF_ORGANIZATIONS : OF_CLAIMS}
    ${conditions.sql} ORDER BY o.folded_name, o.uid, d.path, c.uid`;
  const evidence = evidenceReader(db);
  const packed = packedClaimReader(db);
  const sourcesOf = (row: Row) => evidence(packed(row).sources, row.document_id);
  let rows: Row[] = [];
  for (const row of db.prepare<unknown[], Row>(sql).iterate(...conditions.values)) {
    if (rows[0] !== undefined && rows[0].uid !== row.uid) {
      yield* conflictAmong(rows, sourcesOf);
      rows = [];
    }
    rows.push(row);
  }
  yield* conflictAmong(rows, sourcesOf);
}

function* conflictAmong(rows: readonly Row[], sourcesOf: (row: Row) => readonly Evidence[]): Generator<ConflictEntry> {
  const [first] = rows;
  const dates = new Map<string, Evidence[]>();
  for (const row of rows) {
    const sources = sourcesOf(row);
    const quotes = sources.filter(({ field }) => field === 'founding_date');
    dates.set(row.stated, [...(dates.get(row.stated) ?? []), ...(quotes.length > 0 ? quotes : sources)]);
  }
  const days = [...dates.keys()].sort();
  const contradict = days.some((a) => days.some((b) => !a.startsWith(b) && !b.startsWith(a)));
  if (first === undefined || !contradict) return;
  const { uid, name, founding_date } = first;
  const values = days.map((value) => ({ value, sources: dates.get(value) ?? [] }));
  yield { ref: uid, label: name, field: 'founding_date', picked: founding_date, values };
}
