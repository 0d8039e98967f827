import { hash } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Connection } from '../connection.ts';
import type { Terms } from '../evidence/terms.ts';

type Remark = Pick<Diagnostic, 'code' | 'severity' | 'message'>;

/** What diagnostics say: on every page of a site much the same, which is stored once. */
export interface Remarks {
  /** The number of it, one more diagnostic says it. */
  use(remark: Remark): number;
  /** Those of a page, given by its number, say it no longer. */
  leave(page: number): void;
}

interface Row {
  readonly code: number;
  readonly severity: string;
  readonly message: string;
}

const USED = 'SELECT remark, count(*) FROM diagnostic WHERE document_id = ? GROUP BY remark';

export function remarks(db: Connection, words: Terms): Remarks {
  const find = db.prepare<[number], Row>('SELECT code, severity, message FROM remark WHERE id = ?');
  const insert = db.prepare('INSERT INTO remark (id, code, severity, message, uses) VALUES (?, ?, ?, ?, 1)');
  const add = db.prepare('UPDATE remark SET uses = uses + ? WHERE id = ?');
  const drop = db.prepare('DELETE FROM remark WHERE id = ? AND uses <= 0');
  let used: Statement<[number], [remark: number, times: number]> | null = null;
  return {
    use: ({ code: name, severity, message }) => {
      const code = words.numberOf(name);
      for (let id = numberOf(`${name} ${severity} ${message}`); ; id++) {
        const row = find.get(id);
        if (row === undefined) insert.run(id, code, severity, message);
        else if (row.code === code && row.severity === severity && row.message === message) add.run(1, id);
        else continue;
        return id;
      }
    },
    leave: (page) => {
      // Not before: an older database that is brought up to date has other diagnostics.
      used ??= db.prepare<[number], [number, number]>(USED).raw();
      for (const [remark, times] of used.all(page)) {
        add.run(-times, remark);
        drop.run(remark);
      }
    },
  };
}

/** 40 bits of a text: what has the same by chance gets the next number. */
function numberOf(text: string): number {
  return Buffer.from(hash('sha1', text), 'hex').readUIntBE(0, 5);
}
