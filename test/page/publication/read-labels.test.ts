import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../src/page/publication/read-labels.ts';

/** Each found value as `field=value`. */
const READ: readonly (readonly [string, readonly string[]])[] = [
  ['Data publikacji: 15 kwietnia 2019 08:12', ['published=15 kwietnia 2019 08:12']],
  ['Data wprowadzenia dokumentu do BIP:  04 marca 2008 13:53', ['published=04 marca 2008 13:53']],
  ['Data wytworzenia dokumentu: 04.09.2017r.', ['created=04.09.2017r.']],
  ['Dokument wytworzony przez: Wydział Promocji', ['author=Wydział Promocji']],
  ['Wytworzył(a): Anna Kos', ['author=Anna Kos']],
  ['Wytworzyl: Anna Kos', ['author=Anna Kos']],
  ['Ostatnia modyfikacja: Anna Kos (14.02.2019 09:15)', ['modified=14.02.2019 09:15']],
  ['Utworzono: 2008-03-19 14:19:41 przez Anna Kos', ['created=2008-03-19 14:19:41']],
  [
    'Utworzono: 2008-03-19 14:19:41 przez Anna Kos Modyfikacja: 2014-04-03 09:43:52 przez Anna Kos',
    ['created=2008-03-19 14:19:41', 'modified=2014-04-03 09:43:52'],
  ],
  ['osoba odpowiedzialna za treść: Anna Kos, dnia: 2025-02-06', ['author=Anna Kos', 'created=2025-02-06']],
  ['utworzony: 06-02-2025 / modyfikowany: 06-03-2025', ['created=06-02-2025', 'modified=06-03-2025']],
  ['Opublikował(a): Anna Kos, 12 maja 2020', ['published=12 maja 2020']],
  ['Informację wytworzył(-a):\u00a0\u00a0\u00a0Urząd Gminy ', ['author=Urząd Gminy']],
  ['Na stronie biuletynu od: 2020-05-12 do 2020-06-12', ['published=2020-05-12']],
  ['Inne Opublikowano: 28.05.2021', ['published=28.05.2021']],
  ['Opublikowano 20 kwietnia 2019', ['published=20 kwietnia 2019']],
  ['opublikowane dnia 4 April 2019', ['published=4 April 2019']],
  ['dodano: 2020-05-11', ['published=2020-05-11']],
  ['Autor: Anna Kos | Opublikowano: 11.05.2020, 10:15', ['author=Anna Kos', 'published=11.05.2020, 10:15']],
  ['Data publikacji:\n2024-08-27 14:19:01', ['published=2024-08-27 14:19:01']],
  ['Data publikacji\t2024-08-27', ['published=2024-08-27']],
  ['Podmiot udostępniający informację: Gmina Zielone Wzgórza', ['publisher=Gmina Zielone Wzgórza']],
  ['Data wytworzenia: 2011-09-15, 2014-09-18', ['created=2011-09-15, 2014-09-18']],
  ['Data publikacji: 31 września 2026', ['published=31 września 2026']],
  ['**Data dodania:** 12.03.2020', ['published=12.03.2020']],
  ['Dodane przez Biuro w dniu pt., 24/06/2022 - 13:10', ['published=24/06/2022 - 13:10']],
  ['Przesłane przez Anna Kos w pon., 01/03/2021 - 08:05', ['published=01/03/2021 - 08:05']],
  ['Opublikowany przez: Anna Kos, dnia: 2025-02-06', ['published=2025-02-06']],
  ['Metryka: opublikował Jan Kos, 2019-06-05 10:51', ['published=2019-06-05 10:51']],
  ['Data wydruku: 2021-01-05', ['retrieved=2021-01-05']],
];

const NOT_READ: readonly string[] = [
  'Uchwałę opublikowano 12 maja 2020 r. w Dzienniku Urzędowym Województwa.',
  'W 2019 roku opublikowano raport o stanie gminy.',
  'Data aktualizacji serwisu: 2018-06-05 13:54:38',
  'Liczba odwiedzin: 1034098',
  'Data publikacji:',
  'Ostatnia modyfikacja: ()',
  'Opublikowano wyniki konkursu',
  'Dodano nowy załącznik do ogłoszenia',
  'Opublikowany na (<https://gmina.example.pl>)',
  'Autorzy projektu spotkali się 12 maja 2020 r.',
  'Zatwierdził: Anna Kos',
  'Termin publikacji wyników: 12.05.2020',
  'Data: 12 maja 2020',
  'Książka ma nowego autora: to 12 maja 2020 ogłosi jury.',
  'Data spotkania: 12 maja 2020',
  'Pobrano: 123',
  'Prawa autorskie: 2019 Urząd Miejski',
  'Data wytworzenia: ......................',
  'Wydawca nagrodził w 2019 roku trzy książki.',
  'Modyfikacja planu miejscowego w 2019 r.',
  'Aktualizacja z 3.06.2021: konkurs unieważniono.',
  'Dodane przez Radę poprawki, 12.05.2020 i później, omówi komisja.',
  'Opublikował Jan Kos w 2019 roku tom wierszy.',
  'Opublikował Jan Kos w 2019',
  'Książkę, którą opublikował Jan Kos, 12 maja 2020 r. wręczono uczniom.',
  'Opublikował burmistrz, 12.05.2020',
  'Budynek utworzono 12 maja 1999 r. na skarpie.',
];

const shown = (text: string): string[] => readLabels(text).map(({ field, value }) => `${field}=${value}`);

describe('readLabels', () => {
  it.each(READ)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
  it.each(NOT_READ)('nothing in: %s', (text) => expect(shown(text)).toEqual([]));

  it('gives offsets of the value and the label as printed', () => {
    const text = 'Metryka\nData publikacji: 15 kwietnia 2019\nAutor: Anna Kos';
    for (const { value, start, end } of readLabels(text)) expect(text.slice(start, end)).toBe(value);
    expect(readLabels(text).map(({ label }) => label)).toEqual(['Data publikacji', 'Autor']);
  });

  it('comes to an end on a long line', () => {
    expect(readLabels(`Data publikacji${' '.repeat(200_000)}x ${'Autor '.repeat(50_000)}`)).toBeDefined();
  });
});
