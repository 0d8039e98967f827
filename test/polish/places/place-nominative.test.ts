import { describe, expect, test } from 'vitest';
import { adjectiveOf } from '../../../src/polish/places/adjective-of.ts';
import { placeForms } from '../../../src/polish/places/place-forms.ts';
import { placeNominative } from '../../../src/polish/places/place-nominative.ts';
import { villagesOf } from '../../../src/polish/places/villages.ts';

describe('placeNominative', () => {
  test.each([
    ['Poznaniu', 'Poznań', '3064011'],
    ['SUCHYM LESIE', 'Suchy Las', '3021152'],
    ['Kędzierzynie-Koźlu', 'Kędzierzyn-Koźle', '1603011'],
    ['Bielsku-Białej', 'Bielsko-Biała', '2461011'],
    ['Bielsku Białej', 'Bielsko-Biała', '2461011'],
    ['Kudowie Zdroju', 'Kudowa-Zdrój', '0208031'],
    ['Golubiu–Dobrzyniu', 'Golub-Dobrzyń', '0405011'],
    ['Dobrzyniem nad Wisłą', 'Dobrzyń nad Wisłą', '0408044'],
    ['lodzi', 'Łódź', '1061011'],
    ['Wroclawiu', 'Wrocław', '0264011'],
    ['Białymstoku', 'Białystok', '2061011'],
    ['Ljubljanie', 'Lublana', null],
    ['Erfurdzie', 'Erfurt', null],
    ['Stuttgardzie', 'Stuttgart', null],
    ['Rydze', 'Ryga', null],
    ['Niemczech', 'Niemcy', null],
    ['Stanach Zjednoczonych', 'Stany Zjednoczone', null],
    ['Zagłębiu Ruhry', 'Zagłębie Ruhry', null],
  ])('%s is %s', (form, name, teryt) => {
    const [best] = placeNominative(form);
    expect(best).toMatchObject({ name, teryt });
  });

  test.each(['', 'Konferencja', 'Kongresie', 'Łodziarz', 'Katy', 'Poznaniowie', 'urzędzie', 'Nowym', '2024'])(
    '%s is no place',
    (form) => {
      expect(placeNominative(form)).toEqual([]);
    },
  );

  test('one form of two towns keeps both', () => {
    expect(placeNominative('Lipsku').map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Lipsk DE',
      'Lipsko PL',
      'Lipsk PL',
    ]);
  });
});

describe('placeForms', () => {
  test.each([
    ['Suchy Las', 'Suchego Lasu', 'Suchym Lesie'],
    ['Gdynia', 'Gdyni', 'Gdyni'],
    ['Zakopane', 'Zakopanego', 'Zakopanem'],
    ['Tychy', 'Tychów', 'Tychach'],
    ['Wysokie Mazowieckie', 'Wysokiego Mazowieckiego', 'Wysokiem Mazowieckiem'],
    ['Bilbao', 'Bilbao', 'Bilbao'],
    ['Jachranka', 'Jachranki', 'Jachrance'],
  ])('%s: %s, %s', (name, gen, loc) => {
    expect(placeForms(name)).toMatchObject({ gen, loc });
  });
});

describe('adjectiveOf', () => {
  test.each([
    ['wejherowski', 'Wejherowo'],
    ['Kutnowskim', 'Kutno'],
    ['poznańskiego', 'Poznań'],
    ['krakowska', 'Kraków'],
    ['gliwickiej', 'Gliwice'],
  ])('%s is of %s', (form, name) => {
    expect(adjectiveOf(form)[0]?.name).toBe(name);
  });

  test.each(['miejski', 'Kongres', 'nowy', 'europejskiej', 'sk'])('%s is of no place', (form) => {
    expect(adjectiveOf(form)).toEqual([]);
  });
});

test('villagesOf knows the villages of a commune, none of an unknown one', () => {
  expect(villagesOf('Rokietnica').map(({ name }) => name)).toContain('Kobylniki');
  expect(villagesOf('Atlantyda')).toEqual([]);
});
