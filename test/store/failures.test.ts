import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { guarded, guardedRows } from '../../src/store/failures.ts';
import { StoreError } from '../../src/store/index.ts';

test.each([
  ['SQLITE_FULL', /disk is full/],
  ['SQLITE_READONLY_DBMOVED', /may not be written/],
  ['SQLITE_BUSY', /another program/],
  ['SQLITE_BUSY_SNAPSHOT', /another program/],
  ['SQLITE_CORRUPT_VTAB', /damaged/],
  ['SQLITE_IOERR_WRITE', /disk cannot be read or written/],
  ['SQLITE_CONSTRAINT', /as SQLite says it/],
])('%s is explained, the file named, the cause kept', (code, message) => {
  const cause = new Database.SqliteError('as SQLite says it', code);
  const fail = () => {
    throw cause;
  };
  for (const run of [() => guarded('x.db', fail), () => [...guardedRows('x.db', fail)]]) {
    expect(run).toThrow(StoreError);
    expect(run).toThrow(message);
    expect(run).toThrow(/^x\.db: /);
  }
});

test('other errors are our own faults and stay as they are', () => {
  const fault = new RangeError('a claim without its page');
  expect(() =>
    guarded('x.db', () => {
      throw fault;
    }),
  ).toThrow(fault);
});
