import { expect, test } from 'vitest';
import { fold } from '../../src/polish/fold.ts';
import { beginnings } from '../../src/resolve/beginnings.ts';

test.each([
  ['Łódź', 'Łodzi', true],
  ['Ustka', 'Ustce', true],
  ['Ustce', 'Ustka', true],
  ['Ryga', 'Rydze', true],
  ['Rydze', 'Ryga', true],
  ['prezydencie', 'prezydent', true],
  ['Rada', 'Rady', true],
  ['kongres', 'kongresowi', true],
  ['miejski', 'miejskiego', true],
  ['Gdańskiem', 'Gdańsku', true],
  ['rok', 'rocznica', false],
  ['Ustka', 'Ustroń', false],
  ['port', 'por', false],
  ['Łodzi', 'logo', false],
  ['praca', 'prakseologia', false],
  ['2019', '201', false],
])('%s is found as %s: %s', (word, form, expected) => {
  expect(beginnings(word).some((beginning) => fold(form).startsWith(beginning))).toBe(expected);
});
