import type { Connection } from '../connection.ts';

type Value = string | Buffer | null;

/** Finds what a row of many events has in the table that they share, or puts it there; returns its number. */
export type SharedValue = (...values: readonly Value[]) => number | bigint;

/** `found`: the columns by which an index finds it; `told`: the others. */
export function sharedValue(
  db: Connection,
  table: string,
  { found, told }: { readonly found: readonly string[]; readonly told: readonly string[] },
): SharedValue {
  const columns = [...found, ...told];
  const same = columns.map((column) => `${column} IS ?`).join(' AND ');
  const find = db.prepare<unknown[], number>(`SELECT id FROM ${table} WHERE ${same}`).pluck();
  const insert = db.prepare<unknown[]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return (...values) => find.get(...values) ?? insert.run(...values).lastInsertRowid;
}

/** A confidence in thousandths, which SQLite keeps in two bytes; one that is no such number as it is. */
export function surenessOf(confidence: number): number {
  const thousandths = Math.round(confidence * 1000);
  return thousandths / 1000 === confidence ? thousandths : confidence;
}

/** What is stored of a value that mostly is the usual one: nothing then; and no text where there is none. */
export function unless(usual: string | null, value: string | null): string | null {
  return value === usual ? null : (value ?? '');
}

/** A list as JSON; null where it is empty. */
export function listOrNull(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}
