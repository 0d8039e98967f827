import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { idSql, keyOf, keySql, recordId, storedId, storedSql } from '../../src/store/rows/record-id.ts';

describe('ids are stored as the bytes of their digits, in SQL as in JavaScript', () => {
  const db = new Database(':memory:');
  test.each([
    ['event', 'event:0123456789abcdef', 8],
    ['organization', 'organization:ffffffffffffffff', 8],
    ['event', 'event:0123456789ABCDEF', 22],
    ['event', 'event:0123', 10],
    ['event', 'series:0123456789abcdef', 23],
    ['person', 'x', 1],
  ])('%s %s', (kind, id, bytes) => {
    const stored = storedId(id);
    expect(Buffer.byteLength(stored)).toBe(bytes);
    expect(recordId(stored, kind)).toBe(id);
    expect(
      db
        .prepare(`SELECT ${storedSql('@id')}`)
        .pluck()
        .get({ id }),
    ).toEqual(stored);
    expect(
      db
        .prepare(`SELECT ${idSql('@stored', '@kind')}`)
        .pluck()
        .get({ stored, kind }),
    ).toBe(id);
  });
});

describe('ids of a table are stored so only where they are of its kind', () => {
  const db = new Database(':memory:');
  test.each([
    ['document', 'document:0123456789abcdef', 8],
    ['series', 'series:0123456789abcdef', 8],
    ['document', 'event:0123456789abcdef', 22],
    ['event', 'event:0123456789abcdef0', 23],
    ['event', 'event:0123456789abcde', 21],
    ['person', 'person:0123456789abcdeG', 23],
    ['event', 'event', 5],
  ] as const)('%s %s', (kind, id, bytes) => {
    const key = keyOf(kind, id);
    expect(Buffer.byteLength(key)).toBe(bytes);
    const asked = db.prepare<[object], Buffer | string>(`SELECT ${keySql(kind, '@id')}`).pluck();
    expect(asked.get({ id })).toEqual(key);
  });
});
