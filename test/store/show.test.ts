import { describe, expect, test } from 'vitest';
import { resolveExtract } from '../../src/resolve/index.ts';
import type { Shown, Store } from '../../src/store/index.ts';
import { sketchExtract } from '../support/sketch-extract.ts';
import { withStore } from '../support/with-store.ts';

const CONGRESS = {
  name: 'IV Kongres Rzek Żeglownych',
  classification: 'congress',
  edition: 4,
  series: { id: '', name: 'Kongres Rzek Żeglownych' },
} as const;

const WORLD = [
  sketchExtract('a.txt', {
    document: { title: 'Kongres' },
    events: [{ ...CONGRESS, start_date: '2017-10-07' }, { name: 'Spotkanie' }],
    memberships: [{ member: 'Ustka', organization: 'Związek Portów', start_date: '2011' }],
    organizations: [
      { name: 'Związek Portów', acronym: 'ZP', member_counts: [{ stated: 11, listed: 10, as_of: '2017' }] },
    ],
    persons: [{ name: 'Jan Kowal', posts: [{ label: 'prezes', organization: 'ZP' }] }],
  }),
  sketchExtract('b.txt', {
    events: [{ ...CONGRESS, start_date: '2018-12-19' }],
    memberships: [{ member: 'Ustka', organization: 'ZP', start_date: '2012' }],
  }),
  sketchExtract('c.txt'),
].map(resolveExtract);

const inWorld = <T>(work: (store: Store) => T): T => withStore([WORLD], work);

function shown<Kind extends Shown['kind']>(store: Store, id: string, kind: Kind) {
  const found = store.show(id);
  if (found?.kind !== kind) throw new Error(`${id} is ${found?.kind}, expected ${kind}`);
  return found as Extract<Shown, { readonly kind: Kind }>;
}

describe('show', () => {
  test('an event: each field with its quotes, and what else was said', () => {
    inWorld((store) => {
      const [event] = [...store.events({ classifications: ['congress'] })];
      const { record, fields } = shown(store, event?.id ?? '', 'event');
      expect(record).toEqual(event);
      const start = fields.find(({ field }) => field === 'start_date');
      expect(start?.others.map(({ value }) => value)).toEqual([
        record.start_date === '2017-10-07' ? '2018-12-19' : '2017-10-07',
      ]);
      expect(start?.picked).toMatch(/most precise/);
      expect(start?.sources.every(({ quote }) => quote === CONGRESS.name)).toBe(true);
      expect(fields.find(({ field }) => field === 'edition')?.picked).toBeNull();
    });
  });

  test('every id that any record or extract shows leads somewhere', () => {
    inWorld((store) => {
      const ids = [
        ...WORLD.flatMap((page) =>
          [...page.events, ...page.memberships, ...page.organizations, ...page.persons].map(({ id }) => id),
        ),
        ...[...store.events({})].flatMap(({ id, series }) => [id, ...(series === null ? [] : [series.id])]),
        ...[...store.memberships({})].flatMap(({ id, member, organization }) => [id, member.id, organization.id]),
        ...[...store.documents({})].map(({ id }) => id),
        ...[...store.timeline({ undated: true })].map(({ ref }) => ref),
        ...[...store.conflicts({})].map(({ ref }) => ref),
      ];
      for (const id of ids) expect(store.show(id), id).not.toBeNull();
    });
  });

  test('the id of the acronym leads to the organisation that it joined', () => {
    inWorld((store) => {
      const acronym = WORLD[1]?.organizations.find(({ name }) => name === 'ZP')?.id ?? '';
      expect(shown(store, acronym, 'organization').record.name).toBe('Związek Portów');
    });
  });

  test('a document: what it states', () => {
    inWorld((store) => {
      const [document] = [...store.documents({})];
      expect(
        shown(store, document?.id ?? '', 'document')
          .states.map(({ label }) => label)
          .sort(),
      ).toEqual(
        [
          'IV Kongres Rzek Żeglownych',
          'Jan Kowal',
          'Spotkanie',
          'Ustka',
          'Ustka – Związek Portów',
          'Związek Portów',
        ].sort(),
      );
    });
  });

  test('a series: its events', () => {
    inWorld((store) => {
      const [event] = [...store.events({ classifications: ['congress'] })];
      expect(shown(store, event?.series?.id ?? '', 'series').record.events).toHaveLength(1);
    });
  });

  test('nothing', () => {
    inWorld((store) => expect(store.show('event:0000')).toBeNull());
  });
});

test('conflicts: between pages, and of a page with itself', () => {
  inWorld((store) => {
    const found = [...store.conflicts({})];
    expect(found.map(({ label, field, values }) => [label, field, values.map(({ value }) => value)])).toEqual([
      ['IV Kongres Rzek Żeglownych', 'date', ['2017-10-07', '2018-12-19']],
      ['Ustka – Związek Portów', 'start_date', ['2011', '2012']],
      ['Związek Portów', 'member_counts', ['11 stated', '10 listed']],
    ]);
    expect(found[1]?.picked).toBe('2011');
    expect([...store.conflicts({ limit: 1, offset: 1 })]).toEqual(found.slice(1, 2));
  });
});

test('status: what there is, and pages that gave nothing', () => {
  inWorld((store) => {
    expect(store.status()).toMatchObject({
      ...{ documents: 3, events: 2, undated_events: 1, memberships: 1, organizations: 2, persons: 1, conflicts: 2 },
      silent: [{ path: 'c.txt', reasons: [] }],
      readers: [{ reader: 'text', documents: 3, silent: 1 }],
    });
  });
});
