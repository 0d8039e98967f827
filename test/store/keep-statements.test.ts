import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { connect } from '../../src/store/connection.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const memory = { readonly: false, create: true };

/** Statements and iterators that nothing here holds. */
function leftAlone(): readonly WeakRef<object>[] {
  const db = connect(':memory:', memory);
  const statement = db.prepare('SELECT 1 AS one');
  const iterator = db.prepare('SELECT value FROM json_each(?)').iterate('[1,2,3]') as object;
  return [db, statement, iterator].map((one) => new WeakRef(one));
}

test('no statement, iterator or connection is collected', async () => {
  const left = leftAlone();
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  expect(left.map((one) => one.deref() !== undefined)).toEqual([true, true, true]);
});

test('pragmas answer as those of the library do', () => {
  const db = connect(':memory:', memory);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  db.pragma('user_version = 7');
  expect(db.pragma('user_version', { simple: true })).toBe(7);
  db.close();
});
