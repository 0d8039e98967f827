import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acronymOf, nameKey } from '../../src/polish/name-key.ts';

const CASES = ['gen', 'dat', 'acc', 'inst', 'loc'] as const;

/** Rows of a table in `src/polish/data`, without its header. */
function rows(file: string): readonly (readonly string[])[] {
  const table = readFileSync(new URL(`../../src/polish/data/${file}`, import.meta.url), 'utf8');
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

const ADJECTIVES: Readonly<Record<'m' | 'f' | 'n', readonly string[]>> = {
  m: ['Miejski', 'Miejskiego', 'Miejskiemu', 'Miejski', 'Miejskim', 'Miejskim'],
  f: ['Miejska', 'Miejskiej', 'Miejskiej', 'Miejską', 'Miejską', 'Miejskiej'],
  n: ['Miejskie', 'Miejskiego', 'Miejskiemu', 'Miejskie', 'Miejskim', 'Miejskim'],
};

const HEADS = [
  'stowarzyszenie',
  'związek',
  'rada',
  'urząd',
  'ośrodek',
  'muzeum',
  'biblioteka',
  'sieć',
  'fundacja',
  'centrum',
  'klaster',
  'izba',
  'szkoła',
];
const TAILS = ['Gmin Nadrzecznych', 'Rozwoju Regionalnego', '„Dobry Brzeg”', 'w Lipnie', 'Województwa Lubelskiego'];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('nameKey', () => {
  it('is the same for the case forms of names with a head', () => {
    let same = 0;
    let all = 0;
    for (const [nominative = '', gender = '', , ...forms] of rows('heads.tsv').filter(([head]) =>
      HEADS.includes(head ?? ''),
    )) {
      const kind = gender.startsWith('f') ? 'f' : gender.startsWith('m') ? 'm' : 'n';
      for (const tail of TAILS) {
        for (const adjective of [true, false]) {
          const name = (form: string, at: number) =>
            `${adjective ? `${ADJECTIVES[kind][at]} ` : ''}${capital(form)} ${tail}`;
          const key = nameKey(name(nominative, 0));
          CASES.forEach((_, at) => {
            for (const form of (forms[at] ?? '').split('/')) {
              all++;
              if (nameKey(name(form, at + 1)) === key) same++;
            }
          });
        }
      }
    }
    expect(same / all).toBeGreaterThanOrEqual(0.99);
  });

  it('is the same for the case forms of towns with a unit before them', () => {
    const units = ['Miasto', 'Miasta', 'Miastu', 'Miasto', 'Miastem', 'Mieście'];
    let same = 0;
    let all = 0;
    const towns = rows('place-forms.tsv').filter(([, type, source]) => type === 'gmina' && source === 'polimorf');
    for (const [town = '', , , ...forms] of towns) {
      const key = nameKey(`Miasto ${town}`);
      CASES.forEach((_, at) => {
        const form = (forms[at] ?? '').split('|')[0] ?? '';
        all++;
        if (nameKey(`${units[at + 1]} ${form}`) === key) same++;
      });
    }
    expect(all).toBeGreaterThan(0);
    expect(same / all).toBeGreaterThanOrEqual(0.985);
  });

  it.each([
    ['Związek Miast Polskich', 'zwiazku miast polskich'],
    ['Łódź', 'lodzi'],
    ['Nowy Tomyśl', 'Nowego Tomyśla'],
    ['Powiat Wejherowski', 'powiatu wejherowskiego'],
    ['Kongres Smart Metropolia', 'Kongresu Smart Metropolii'],
    ['Górnośląsko-Zagłębiowska Metropolia', 'Górnośląsko-Zagłębiowskiej Metropolii'],
    ['METREX', 'metrex'],
  ])('%s = %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Związek Miast Polskich', 'Związek Gmin Wiejskich'],
    ['Gdańsk', 'Gdynia'],
    ['Lipsk', 'Lipsko'],
    ['Bytów', 'Bytom'],
    ['Będzin', 'Będzino'],
    ['Augustów', 'Augustowo'],
    ['Miasto Łęczyca', 'Gmina Łęczyce'],
    ['Bielawa', 'Bielawy'],
    ['Rada Gminy', 'Rada Powiatu'],
    ['Unia Metropolii Polskich', 'Unia Miasteczek Polskich'],
    ['Powiat Nowotomyski', 'Powiat Nowotarski'],
  ])('%s ≠ %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('acronymOf', () => {
  it.each([
    ['Związek Miast Polskich', 'ZMP'],
    ['Generalna Dyrekcja Dróg Krajowych i Autostrad', 'GDDKA'],
    ['Stowarzyszenie „Forum Rewitalizacji”', 'S'],
    ['Instytut Rozwoju Miast i Regionów', 'IRMR'],
  ])('%s → %s', (name, acronym) => {
    expect(acronymOf(name)).toBe(acronym);
  });
});
