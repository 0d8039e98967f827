import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/cli/messages/english.ts';
import { POLISH } from '../../../src/cli/messages/polish.ts';

describe('numbers and nouns', () => {
  test.each([
    [0, 'wydarzeń'],
    [1, 'wydarzenie'],
    [2, 'wydarzenia'],
    [4, 'wydarzenia'],
    [5, 'wydarzeń'],
    [12, 'wydarzeń'],
    [22, 'wydarzenia'],
    [112, 'wydarzeń'],
  ])('%i %s', (count, noun) => expect(POLISH.count(count, 'events')).toBe(`${count} ${noun}`));

  test('English', () => {
    expect(ENGLISH.count(1, 'entries')).toBe('1 entry');
    expect(ENGLISH.count(0, 'entries')).toBe('0 entries');
    expect(ENGLISH.count({ moreThan: 1000 }, 'events')).toBe('more than 1000 events');
  });
});

describe('words of closed lists', () => {
  test('are put into Polish for people', () => expect(POLISH.value('study_visit')).toBe('wizyta studyjna'));

  test.each(['nothing', '__proto__', 'constructor', 'toString'])('%s is none', (word) => {
    expect(POLISH.value(word)).toBe(word);
    expect(POLISH.text(word)).toBe(word);
  });

  test('a Polish word is understood where the list has it', () => {
    expect(POLISH.meant('kongres', ['fair', 'congress'])).toBe('congress');
    expect(POLISH.meant('kongres', ['fair'])).toBeNull();
    expect(ENGLISH.meant('kongres', ['congress'])).toBeNull();
  });
});

test('English data words stay as they are', () => {
  expect(ENGLISH.heading('start_date')).toBe('start_date');
  expect(ENGLISH.date('2018-05-16?/2018-05-18?')).toBe('2018-05-16?/2018-05-18?');
});
