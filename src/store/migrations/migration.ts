import type { Connection } from '../connection.ts';

/** One step of the schema. Steps are never changed once released: a further change is a further step. */
export interface Migration {
  /** What it does, for messages. */
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot say, done behind it. */
  readonly convert?: (db: Connection) => void;
}
