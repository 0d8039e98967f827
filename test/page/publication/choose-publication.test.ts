import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  type CandidateOrigin,
  choosePublication,
} from '../../../src/page/publication/choose-publication.ts';
import { isMetadataLine } from '../../../src/page/publication/metadata-line.ts';
import { namesUnit } from '../../../src/page/publication/names-unit.ts';
import type { PublicationField } from '../../../src/page/publication/read-labels.ts';

type Given = readonly [CandidateOrigin, PublicationField, string, string?];

const candidates = (given: readonly Given[]): Candidate[] =>
  given.map(([origin, field, raw, source], index) => ({
    origin,
    field,
    raw,
    source: source ?? origin,
    span: { start: index * 100, end: index * 100 + raw.length },
  }));

const chosen = (...given: Given[]) => {
  const { publication, diagnostics } = choosePublication(candidates(given));
  return {
    published: publication.published?.value ?? null,
    created: publication.created?.value ?? null,
    modified: publication.modified?.value ?? null,
    publisher: publication.publisher?.value ?? null,
    author: publication.author?.value ?? null,
    retrieved: publication.retrieved?.value ?? null,
    codes: diagnostics.map(({ code }) => code),
  };
};

describe('choosePublication: which date is the publication', () => {
  it('a label before machine metadata before a dateline', () => {
    expect(
      chosen(
        ['dateline', 'published', '1 maja 2020'],
        ['meta', 'published', '2020-05-02'],
        ['label', 'published', '3.05.2020'],
      ).published,
    ).toBe('2020-05-03');
    expect(chosen(['dateline', 'published', '1 maja 2020'], ['meta', 'published', '2020-05-02']).published).toBe(
      '2020-05-02',
    );
    expect(chosen(['byline', 'published', '2 maja 2020'], ['dateline', 'published', '1 maja 2020']).published).toBe(
      '2020-05-01',
    );
  });
  it('the first of two labels', () => {
    expect(chosen(['label', 'published', '2020-05-02'], ['label', 'published', '2019-01-01']).published).toBe(
      '2020-05-02',
    );
  });
  it('a system stamp of creation where nothing else says', () => {
    expect(chosen(['label', 'created', '2014-03-03 14:19', 'Utworzono']).published).toBe('2014-03-03T14:19');
    expect(chosen(['label', 'created', '03.03.2014 14:19', 'Data powstania']).published).toBe('2014-03-03T14:19');
  });
  it('not a typed creation date', () => {
    expect(chosen(['label', 'created', '2014-03-03', 'Data wytworzenia'])).toMatchObject({
      created: '2014-03-03',
      published: null,
    });
    expect(chosen(['label', 'created', '2014-03-03', 'Dokument z dnia']).published).toBeNull();
  });
  it('not a change, not the day it was fetched', () => {
    expect(chosen(['label', 'modified', '2014-03-03'], ['banner', 'retrieved', '2018-12-19'])).toMatchObject({
      published: null,
      modified: '2014-03-03',
      retrieved: '2018-12-19',
    });
  });
  it('an impossible label is passed over for the next source, and said', () => {
    expect(chosen(['label', 'published', '31 września 2026'], ['meta', 'published', '2026-09-30'])).toMatchObject({
      published: '2026-09-30',
      codes: ['impossible-date'],
    });
    expect(chosen(['label', 'published', '2-17-2020'])).toMatchObject({ published: null, codes: ['impossible-date'] });
  });
  it('values that are no dates say nothing', () => {
    for (const raw of ['()', 'brak', 'Anna Kos', 'nr 12/2024', 'wkrótce', '']) {
      expect(chosen(['label', 'published', raw])).toMatchObject({ published: null, codes: [] });
    }
  });
});

describe('choosePublication: contradictions', () => {
  it('two dates in one field', () => {
    expect(chosen(['label', 'created', '2011-09-15, 2014-09-18'])).toMatchObject({
      created: '2011-09-15',
      codes: ['two-dates'],
    });
  });
  it('created after the entry', () => {
    expect(chosen(['label', 'created', '2017-01-04'], ['label', 'published', '04 marca 2008 13:53']).codes).toEqual([
      'created-after-published',
    ]);
  });
  it('two clocks, also over midnight', () => {
    const codes = chosen(['time', 'published', '2009-01-24 00:17:47'], ['label', 'created', '23.01.2009 23:17']).codes;
    expect(codes).toEqual(['two-clocks']);
  });
  it('nothing to say of stamps in order', () => {
    expect(
      chosen(
        ['label', 'created', '2017'],
        ['label', 'published', '2017-03-01'],
        ['label', 'modified', '2017-03-01 12:00'],
      ).codes,
    ).toEqual([]);
    expect(chosen(['label', 'created', '2017-03-01 10:00'], ['label', 'published', '2017-03-01 12:00']).codes).toEqual(
      [],
    );
    expect(chosen(['label', 'published', '2017-03-01 10:00'], ['label', 'modified', '2017-03-01']).codes).toEqual([]);
  });
});

describe('publisher', () => {
  it('is who the page names as such, or a unit that made it', () => {
    expect(chosen(['label', 'publisher', 'Gmina Zielone'], ['label', 'author', 'Anna Kos'])).toMatchObject({
      publisher: 'Gmina Zielone',
      author: 'Anna Kos',
    });
    expect(chosen(['label', 'author', 'Urząd  Gminy Zielone']).publisher).toBe('Urząd Gminy Zielone');
  });
  it.each([
    'Anna Kos',
    'Wójt Gminy Zielone',
    'Wydział Promocji',
    'Sekretarz Miasta',
    'Miastkowska Ewa',
    'Radosław Gmina',
    'admin',
  ])('not: %s', (name) => {
    expect(namesUnit(name)).toBe(false);
    expect(chosen(['label', 'author', name]).publisher).toBeNull();
  });
});

describe('isMetadataLine', () => {
  it.each([
    'Data publikacji: 15 kwietnia 2019 08:12',
    'Inne Opublikowano: 28.05.2021',
    'Dokument wprowadzony do BIP przez: Anna Kos',
    'Ilość wyświetleń: 241',
    'Autor: Anna Kos | Dodano: 2020-05-11',
    'Data aktualizacji serwisu: 2018-06-05 13:54:38',
  ])('%s', (line) => expect(isMetadataLine(line)).toBe(true));
  it.each([
    'Data spotkania: 12 maja 2020',
    'Uchwałę opublikowano 12 maja 2020 r. w Dzienniku Urzędowym Województwa.',
    'Miejsce: sala posiedzeń',
    'Organizator: Urząd Gminy Zielone',
    'Aktualizacja: spotkanie przeniesiono na 12 maja, zapraszamy do świetlicy przy remizie.',
    'Opublikowano wyniki konkursu na najładniejszy ogród',
    'Autorzy programu dziękują za udział.',
    '12 maja 2020',
  ])('not: %s', (line) => expect(isMetadataLine(line)).toBe(false));
});
