import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';

const COMMANDS = ['ingest', 'extract', 'events', 'memberships', 'timeline', 'show', 'status'];

test.each([
  ['evnts', 'events'],
  ['EVENTS', 'events'],
  ['membership', 'memberships'],
  ['time', 'timeline'],
  ['statsu', 'status'],
])('%s may be %s', (typed, meant) => expect(nearest(typed, COMMANDS)[0]).toBe(meant));

test.each(['', 'x', 'poznań', 'zzzzzz', '--', 'e'.repeat(100)])('%j is like none', (typed) => {
  expect(nearest(typed, COMMANDS)).toEqual([]);
});

test('flags are compared without their dashes', () => {
  expect(nearest('--yaer', ['--year', '--city', '--db'])).toEqual(['--year']);
  expect(nearest('--zz', ['--db'])).toEqual([]);
});
