import { EXTRACT_SCHEMA, type Extract } from '../../src/model/extract.ts';
import { makeExtract } from './make-extract.ts';

/** A small made-up world in which every list command has something to say. */
export const MADE: readonly Extract[] = [
  makeExtract({
    path: 'pages/zjazd.html',
    title: 'Zjazd Bartników w Augustowie',
    published: '2019-04-02',
    events: [{ name: 'III Zjazd Bartników', start_date: '2019-05-17', city: 'Augustów', edition: 3 }],
  }),
  makeExtract({
    path: 'pages/kalendarz.txt',
    title: 'Kalendarz',
    published: '2020-01-10',
    events: [
      { name: 'Forum Żeglugi Śródlądowej', start_date: '2020-09', city: 'Łódź', classification: 'forum' },
      { name: '=Targi Pszczelarskie', start_date: null, city: 'Kępno', classification: 'fair' },
    ],
  }),
  makeExtract({
    path: 'pages/czlonkowie.html',
    title: 'Członkowie',
    published: '2017-03-01',
    memberships: [
      { member: 'Augustów', organization: 'Związek Gmin Leśnych', acronym: 'ZGL', as_of: '2017-03-01' },
      { member: 'Łódź', organization: 'Związek Gmin Leśnych', acronym: 'ZGL', as_of: '2017-03-01', start_date: '2011' },
    ],
  }),
];

/** Extracts as `extract` prints them. */
export function asLines(extracts: readonly Extract[]): string {
  return extracts.map((extract) => `${JSON.stringify({ schema: EXTRACT_SCHEMA, ...extract })}\n`).join('');
}
