import { describe, expect, test } from 'vitest';
import { chooseColumns } from '../../src/cli/choose-columns.ts';
import { UsageError } from '../../src/cli/errors.ts';
import { ENGLISH } from '../../src/cli/messages/english.ts';
import { POLISH } from '../../src/cli/messages/polish.ts';
import { EVENT_COLUMNS } from '../../src/cli/render/columns.ts';

const names = (typed: readonly string[] | undefined, messages = ENGLISH) =>
  chooseColumns(EVENT_COLUMNS, typed, messages).map(({ name }) => name);

test('in the order asked for, each once, those of CSV too', () => {
  expect(names(['theme', 'date', 'theme'])).toEqual(['theme', 'date']);
  expect(chooseColumns(EVENT_COLUMNS, ['theme'], ENGLISH).every(({ inTable }) => inTable)).toBe(true);
});

test('not asked: all there are', () => expect(names(undefined)).toEqual(EVENT_COLUMNS.map(({ name }) => name)));

test('headings of the language are names, too', () => {
  expect(names(['data', 'miejsca'], POLISH)).toEqual(['date', 'places']);
});

describe('an unknown one is wrong usage', () => {
  test.each([[['datum']], [['date', 'Name']], [[]], [['data']], [['__proto__']]])('%j', (typed) => {
    expect(() => names(typed)).toThrow(UsageError);
  });

  test('the message lists those there are and the nearest', () => {
    try {
      names(['statuss']);
      expect.unreachable();
    } catch (error) {
      const told = error instanceof UsageError ? error.told(ENGLISH) : '';
      expect(told).toContain("no column 'statuss'");
      expect(told).toContain('date, name, classification');
      expect(told).toContain('Did you mean status?');
    }
  });
});
