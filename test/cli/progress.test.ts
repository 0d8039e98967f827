import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/cli/messages/english.ts';
import { messagesIn } from '../../src/cli/messages/index.ts';
import { describeProgress } from '../../src/cli/progress.ts';

const io = { messages: ENGLISH };
const files = { noun: 'files', total: 300, inBytes: false } as const;

test('how far, how fast, what was rejected, how long to go', () => {
  expect(describeProgress({ work: files, count: 75, value: 75, rejected: 2, seconds: 10 }, io)).toBe(
    `${'█'.repeat(6)}${'░'.repeat(18)} 75/300 files, 8/s, 2 rejected, 30 s left`,
  );
});

describe('what cannot be told is not', () => {
  test('no time left before the first', () => {
    expect(describeProgress({ work: files, count: 0, value: 0, rejected: 0, seconds: 1 }, io)).toMatch(
      /0\/300 files, 0\/s$/,
    );
  });

  test('no bar without a total', () => {
    const work = { noun: 'lines', total: null, inBytes: true } as const;
    expect(describeProgress({ work, count: 1200, value: 9e6, rejected: 0, seconds: 2 }, io)).toBe('1200 lines, 600/s');
  });
});

test('bytes are measured, lines are shown', () => {
  const work = { noun: 'lines', total: 1000, inBytes: true } as const;
  expect(describeProgress({ work, count: 4, value: 500, rejected: 0, seconds: 2 }, io)).toBe(
    `${'█'.repeat(12)}${'░'.repeat(12)} 4 lines, 2/s, 2 s left`,
  );
});

test('behind the last file there is still work', () => {
  expect(describeProgress({ work: files, count: 300, value: 300, rejected: 0, seconds: 9 }, io)).toBe(
    '300/300 files, joining what the pages state …',
  );
});

test.each([
  [50, '50 s'],
  [300, '5 min'],
  [8000, '2 h 13 min'],
])('%i seconds are %s', (left, text) => {
  const work = { noun: 'files', total: 2, inBytes: false } as const;
  expect(describeProgress({ work, count: 1, value: 1, rejected: 0, seconds: left }, io)).toContain(`${text} left`);
});

test('in Polish', async () => {
  const messages = await messagesIn('pl');
  expect(describeProgress({ work: files, count: 150, value: 150, rejected: 1, seconds: 10 }, { messages })).toContain(
    '150/300 plików, 15/s, odrzucono 1, zostało 10 s',
  );
});
