import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { madeReport } from '../made-report.ts';

describe('pages', () => {
  const page = { path: 'a/b/c.html', events: [{ name: 'Kongres', date: '2019' }] };
  const withUrl = (url: string | null) => {
    const { document, events } = makeExtract(page);
    const known: Document = { ...document, url };
    const sources = events.map((event) => ({ ...event, sources: event.sources.map((source) => ({ ...source, url })) }));
    return madeReport([page], { events: sources, documents: [known] }).pages.map((source) => source.url);
  };

  test.each([
    ['https://bip.example.pl/kongres?id=5', 'https://bip.example.pl/kongres?id=5'],
    ['http://example.pl', 'http://example.pl/'],
  ])('%s is linked', (url, linked) => {
    expect(withUrl(url)).toEqual([linked]);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x',
    '//x',
    'x',
    '',
    null,
  ])('%j is not', (url) => {
    expect(withUrl(url)).toEqual([null]);
  });

  test('the folders of whoever made the report are not told', () => {
    expect(madeReport([{ ...page, path: '/home/jan/tajne/bip/kongres.html' }]).pages[0]?.file).toBe('bip/kongres.html');
  });

  test('only pages that are quoted are there, each once', () => {
    const report = madeReport([page, { path: 'empty.html' }]);
    expect(report.pages).toHaveLength(1);
    expect(report.events[0]?.quotes.every((quote) => quote.page === 0)).toBe(true);
  });
});

function made(name: string, founding_date: string | null): Organization {
  const nothing = {
    acronym: null,
    classification: null,
    address: null,
    other_names: [],
    member_counts: [],
    sources: [],
  };
  return { id: name, name, founding_date, ...nothing };
}

describe('records', () => {
  test('the oldest comes first, the undated last', () => {
    const events = [{ name: 'B', date: '2020' }, { name: 'C' }, { name: 'A', date: '2019-05-05' }];
    expect(madeReport([{ path: 'a', events }]).events.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  test('of more than the limit the first that come are kept, and all are counted', () => {
    const events = Array.from({ length: 20 }, (_, index) => ({ name: `E${index}`, date: String(2000 + index) }));
    const report = madeReport([{ path: 'a', events }], { limit: 3 });
    expect(report.shares.events).toEqual({ all: 20, shown: 3 });
    expect(report.events.map(({ when }) => when?.edtf)).toEqual(['2017', '2018', '2019']);
  });

  test('words quoted twice on one page stand once, with all that they support', () => {
    const [event] = makeExtract({ path: 'a', events: [{ name: 'Kongres', date: '2019' }] }).events;
    const sources = (event?.sources ?? []).slice(0, 1);
    const twice = [{ ...event, sources: [...sources, ...sources.map((one) => ({ ...one, field: 'theme' }))] }];
    const report = madeReport([], { events: twice as never });
    expect(report.events[0]?.quotes).toMatchObject([{ text: 'Kongres', fields: ['name', 'theme'] }]);
  });

  test('what other sources say is told in words', () => {
    const [event] = makeExtract({ path: 'a', events: [{ name: 'Kongres', date: '2019-05-05' }] }).events;
    const values = ['2019-05-05', '2019-05-06'].map((value) => ({ value, sources: [] }));
    const report = madeReport([], { events: [{ ...event, conflicts: [{ field: 'date', values }] }] as never });
    expect(report.events[0]?.dissent).toEqual([{ field: 'data', value: '6\u00a0maja 2019' }]);
  });

  test('a founding is not said to be surer than the page', () => {
    const organizations = [made('Związek', '2015-01-16'), made('Klub', null)];
    const { foundings } = madeReport([], { organizations });
    expect(foundings.map(({ organization, confidence }) => [organization, confidence])).toEqual([['Związek', null]]);
  });

  test.each([
    ['Miasto Opole', 'Opole'],
    ['Gmina Miejska Rypin', 'Rypin'],
    ['Gminny Ośrodek', 'Gminny Ośrodek'],
    ['Miastko', 'Miastko'],
  ])('%s is the place %s', (member, place) => {
    const memberships = [{ member, organization: 'Związek' }];
    expect(madeReport([{ path: 'a', memberships }]).memberships[0]?.memberPlace).toBe(place);
  });
});
