import { describe, expect, it } from 'vitest';
import { fitsAcronym, isAcronymShape } from '../../../src/polish/organizations/acronym.ts';
import { classifyOrganization } from '../../../src/polish/organizations/classify-organization.ts';
import { splitQualifier } from '../../../src/polish/organizations/clean-name.ts';

describe('fitsAcronym', () => {
  it.each([
    ['ZMP', 'Związek Miast Polskich'],
    ['IRMiR', 'Instytut Rozwoju Miast i Regionów'],
    ['NFOŚiGW', 'Narodowy Fundusz Ochrony Środowiska i Gospodarki Wodnej'],
    ['GDDKiA', 'Generalna Dyrekcja Dróg Krajowych i Autostrad'],
    ['PLOT', 'Poznańska Lokalna Organizacja Turystyczna'],
    ['ZGWRP', 'Związek Gmin Wiejskich Rzeczypospolitej Polskiej'],
    ['ECM', 'European Cities Marketing'],
  ])('%s spells %s', (acronym, name) => {
    expect(fitsAcronym(acronym, name)).toBe(true);
  });

  it.each([
    ['CEMR', 'Rada Gmin i Regionów Europy'],
    ['ZMP', 'Związek Gmin Wiejskich'],
    ['WHO', 'Światowa Organizacja Zdrowia'],
    ['ZMP', 'Związek'],
    ['UMP', 'Unia Metropolii Polskich imienia Pawła Adamowicza z Gdańska'],
    ['AB', 'Bank Austriacki'],
  ])('%s does not spell %s', (acronym, name) => {
    expect(fitsAcronym(acronym, name)).toBe(false);
  });

  it.each([
    ['ZMP', true],
    ['IRMiR', true],
    ['Związek', false],
    ['zmp', false],
    ['A', false],
    ['EUROCITIESPL', false],
  ])('%s has the shape: %s', (token, expected) => {
    expect(isAcronymShape(token)).toBe(expected);
  });
});

describe('classifyOrganization', () => {
  it.each([
    ['Stowarzyszenie Gmin Nadrzecznych', 'association'],
    ['Ministerstwo Rozwoju', 'ministry'],
    ['Gmina Budry', 'municipality'],
    ['Powiat Wejherowski', 'county'],
    ['Województwo Śląskie', 'voivodeship'],
    ['Górnośląsko-Zagłębiowska Metropolia', 'metropolis'],
    ['Drogbud sp. z o.o.', 'company'],
    ['PLOT – Poznańska Lokalna Organizacja Turystyczna', 'association'],
    ['WHO Healthy Cities Network', 'network'],
    ['Uniwersytet Gdański', 'university'],
    ['Jan Kowalski', null],
    ['Poznań', null],
  ])('%s is %s', (name, expected) => {
    expect(classifyOrganization(name)).toBe(expected);
  });
});

describe('splitQualifier', () => {
  it.each([
    ['WHO Healthy Cities Network – VI Phase', 'WHO Healthy Cities Network', 'VI Phase'],
    ['Sieć Zdrowych Miast – etap II', 'Sieć Zdrowych Miast', 'etap II'],
    ['Fundacja Poznań – Ille et Vilaine', 'Fundacja Poznań – Ille et Vilaine', null],
    ['Stowarzyszenie Gdańsk – Gdynia', 'Stowarzyszenie Gdańsk – Gdynia', null],
  ])('%s', (printed, name, qualifier) => {
    expect(splitQualifier(printed)).toEqual({ name, qualifier });
  });
});
