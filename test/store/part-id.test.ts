import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { isPartOf, partId, partSql } from '../../src/store/rows/part-id.ts';

const ROLES = ['event', 'person', 'organization', 'member', 'membership'] as const;

test('parts are numbered after their claim, in JavaScript as in SQL', () => {
  const db = new Database(':memory:');
  for (const role of ROLES) {
    const asked = db.prepare(
      `SELECT ${partSql('@claim', role)}, ${isPartOf('@part', '@claim')}, ${isPartOf('@part', '@other')}`,
    );
    const part = partId(1_000_000, role);
    expect(asked.raw().get({ claim: 1_000_000, part, other: 1_000_001 })).toEqual([part, 1, 0]);
  }
  expect(new Set(ROLES.map((role) => partId(7, role))).size).toBe(ROLES.length);
  db.close();
});
