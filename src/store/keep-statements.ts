import type { Database, Statement } from 'better-sqlite3';

/**
 * Native objects that are never given back. Node 24 ends the process where the collector frees one of better-sqlite3 12 (`Assertion failed: (env) != nullptr`;
 * release 13 mends it, and needs Node 22). Closing a connection frees what SQLite holds for them; what stays is a small object each.
 */
const KEPT: object[] = [];

function keep<Kept extends object>(native: Kept): Kept {
  KEPT.push(native);
  return native;
}

/** Makes a connection keep its statements, their iterators and those of its pragmas until the process ends. */
export function keepStatements(db: Database): Database {
  const prepare = db.prepare.bind(db) as (sql: string) => Statement<unknown[], unknown>;
  const prepareKept = (sql: string): Statement<unknown[], unknown> => {
    const statement = keep(prepare(sql));
    const iterate = statement.iterate.bind(statement);
    statement.iterate = (...values) => keep(iterate(...values));
    return statement;
  };
  db.prepare = prepareKept as Database['prepare'];
  db.pragma = (source, options) => {
    const statement = prepareKept(`PRAGMA ${source}`);
    if (!statement.reader) return statement.run();
    return options?.simple === true ? statement.pluck().get() : statement.all();
  };
  return keep(db);
}
