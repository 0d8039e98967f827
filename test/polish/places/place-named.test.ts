import { expect, test } from 'vitest';
import { placeNamed } from '../../../src/polish/places/place-named.ts';

test.each([
  ['Poznań', 'Poznań', 'PL', '3064011'],
  ['poznan', 'Poznań', 'PL', '3064011'],
  // The city, not the village.
  ['Opole', 'Opole', 'PL', '1661011'],
  ['Rudnik (raciborski)', 'Rudnik', 'PL', '2411082'],
  ['Rudnik (powiat krasnostawski)', 'Rudnik', 'PL', '0606092'],
  ['Rudnik (śląskie)', 'Rudnik', 'PL', '2411082'],
  ['Rudnik (2411082)', 'Rudnik', 'PL', '2411082'],
  ['2411082', 'Rudnik', 'PL', '2411082'],
  ['powiat raciborski', 'powiat raciborski', 'PL', '2411'],
  ['Praga', 'Praga', 'CZ', null],
  ['Praga (CZ)', 'Praga', 'CZ', null],
  ['Słowacja', 'Słowacja', 'SK', null],
  // Villages have no code of their own.
  ['Rudnik (Cegłów)', 'Rudnik', 'PL', null],
])('%s is %s %s %s', (typed, name, country, teryt) => {
  expect(placeNamed(typed)).toEqual({ name, country, teryt, choices: [], isKnown: true });
});

test('of several of one name it picks none, and says how to name each', () => {
  const { choices, ...found } = placeNamed('Rudnik');
  expect(found).toEqual({ name: 'Rudnik', country: 'PL', teryt: null, isKnown: true });
  expect(choices).toEqual(expect.arrayContaining(['Rudnik (krasnostawski)', 'Rudnik (raciborski)']));
  for (const choice of choices) expect(placeNamed(choice)).toMatchObject({ name: 'Rudnik', choices: [] });
});

test.each(['Nibylandia', '9999999', 'Rudnik (nikąd)', '(', 'a (b) (c)', `${'x ('.repeat(200)}`])(
  'what nothing is called is kept as it is: %s',
  (typed) => {
    expect(placeNamed(typed)).toMatchObject({ name: typed, country: null, teryt: null, isKnown: false });
  },
);
