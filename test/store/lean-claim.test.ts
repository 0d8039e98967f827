import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/resolution.ts';
import { type ClaimSource, HeldRecords, LeanClaim } from '../../src/store/resolution/lean-claim.ts';

const MANY = 20_000;

function countingSource(): ClaimSource & { readonly reads: number[] } {
  const reads: number[] = [];
  return {
    reads,
    document: (page) => ({ id: `document ${page}` }) as Claim['document'],
    record: ({ id }) => {
      reads[id] = (reads[id] ?? 0) + 1;
      return { id: `event ${id}` } as Claim['record'];
    },
  };
}

test('a claim is read where it is asked for, and once while few others are', () => {
  const source = countingSource();
  const held = new HeldRecords(source);
  const claim = new LeanClaim('event', 7, 3, held);
  expect(source.reads).toEqual([]);
  expect(claim.record).toBe(claim.record);
  expect(source.reads[7]).toBe(1);
  expect(claim.document.id).toBe('document 3');
});

test('of many claims the records read last are held, and the others are read again', () => {
  const source = countingSource();
  const held = new HeldRecords(source);
  const claims = Array.from({ length: MANY }, (_, id) => new LeanClaim('event', id, 0, held));
  expect(HeldRecords.holdsAll(MANY)).toBe(false);
  for (const round of [1, 2]) {
    expect(claims.map(({ record }) => record.id)).toEqual(claims.map(({ id }) => `event ${id}`));
    expect(new Set(source.reads)).toEqual(new Set([round]));
  }
  const last = claims.at(-1);
  expect(last?.record.id).toBe(`event ${MANY - 1}`);
  expect(source.reads[MANY - 1]).toBe(2);
});
