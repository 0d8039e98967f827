import { keySql } from './record-id.ts';

/** What has a table of its own, in the order of the lowest two bits of what `part.entity` says. Never changed, for it is stored. */
const TABLES = ['event', 'person', 'organization', 'membership'] as const;
const KINDS = 4;
const BITS = 2;

type Table = (typeof TABLES)[number];

/** What a part went into: four times the row of the record, and of which table it is; the id of a record that is rejected, for that has no row. */
export type Owner = bigint | string;

/** A `bigint`, for a number would be stored as a floating one, in eight bytes. */
export function ownerNumber(table: Table, row: number | bigint): Owner {
  return BigInt(row) * BigInt(KINDS) + BigInt(TABLES.indexOf(table));
}

/** The same in SQL. */
export function ownerSql(table: Table, row: string): string {
  return `${row} * ${KINDS} + ${TABLES.indexOf(table)}`;
}

/** In SQL, the row of the record that a part went into, in the table that its role tells; none where it is rejected: the id of such begins with a letter. */
export function rowSql(entity: string): string {
  return `${entity} >> ${BITS}`;
}

/** In SQL, whether it is a row of this table. */
export function isOwnerIn(table: Table, entity: string): string {
  return `typeof(${entity}) = 'integer' AND ${entity} & ${KINDS - 1} = ${TABLES.indexOf(table)}`;
}

/** In SQL, the id of the record that a part, a row under this name, went into; null where it is not resolved. */
export function entityOf(part: string): string {
  const entity = `${part}.entity`;
  const ids = TABLES.map((table, code) => `WHEN ${code} THEN (SELECT uid FROM ${table} WHERE id = ${rowSql(entity)})`);
  return `CASE typeof(${entity}) WHEN 'integer' THEN CASE ${entity} & ${KINDS - 1} ${ids.join(' ')} END ELSE ${entity} END`;
}

/** In SQL, what parts say that went into the record of this id. */
export function ownerOf(id: string): string {
  const rows = TABLES.map(
    (table) => `(SELECT ${ownerSql(table, 'id')} FROM ${table} WHERE key = ${keySql(table, id)})`,
  );
  return `coalesce(${rows.join(', ')}, ${id})`;
}
