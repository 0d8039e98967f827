import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../../src/model/extract.ts';
import type { Anchor, Judgement } from '../../../src/model/judgement.ts';
import { resolveExtract, resolver } from '../../../src/resolve/index.ts';
import { correction, likeness, placement, rejection } from '../../../src/resolve/judgements/make-judgement.ts';
import { openStore, type Store, StoreError } from '../../../src/store/index.ts';
import { dealt, pages } from '../../support/made-world.ts';
import { type PageSketch, sketchExtract } from '../../support/sketch-extract.ts';
import { printAll, withStore } from '../../support/with-store.ts';

const WHY = { because: 'seen on paper', made: '2026-05-01T10:00:00.000Z' };
const LATER = { because: 'seen again', made: '2026-05-02T10:00:00.000Z' };

const page = (path: string, sketch: PageSketch) => resolveExtract(sketchExtract(path, sketch));
const event = (path: string, name: string, day: string, more: object = {}, document: object = {}) =>
  page(path, { document, events: [{ name, date: day, start_date: day, ...more }] });

function put(store: Store, ...extracts: readonly Extract[]): void {
  store.replaceDocuments(extracts.map((extract) => ({ extract, size: null, mtime: null })));
  store.resolve();
}

function anchor(store: Store, id: string | undefined): Anchor {
  const found = store.anchorOf(id ?? '');
  if (found === null) throw new Error(`no anchor: ${id}`);
  return found;
}

const events = (store: Store) => [...store.events({})].map(({ name, date }) => `${name} ${date}`);
const named = (store: Store, name: string) => [...store.events({})].find((each) => each.name === name)?.id;
const organization = (store: Store, name: string) =>
  [...store.organizations({})].find((each) => each.name === name)?.id;

const RIVERS = 'Kongres Rzek Żeglownych';
const PORTS = 'Forum Małych Portów';

describe('same', () => {
  const world = [event('a', RIVERS, '2017-10-07'), event('b', 'Zjazd Flisaków Polskich', '2017-10-08')];

  test('two events are one, with what both say and the contradiction', () => {
    withStore([world], (store) => {
      const pair = [
        anchor(store, named(store, RIVERS)),
        anchor(store, named(store, 'Zjazd Flisaków Polskich')),
      ] as const;
      expect(store.judge([likeness('same', pair, WHY)], true)).toBe(1);
      const [one, ...others] = [...store.events({})];
      expect(others).toEqual([]);
      expect(one?.sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['a', 'b']));
      expect(one?.conflicts.map(({ field }) => field)).toContain('date');
      expect(store.show(one?.id ?? '')).toMatchObject({
        judgements: [
          {
            verdict: 'same',
            because: WHY.because,
            labels: expect.arrayContaining([RIVERS, 'Zjazd Flisaków Polskich']),
          },
        ],
      });
      // Said twice is said once.
      expect(store.judge([likeness('same', [pair[1], pair[0]], WHY)], true)).toBe(0);
      expect(store.withdraw([likeness('same', pair, WHY).id])).toBe(1);
      expect(printAll(store)).toBe(withStore([world], printAll));
    });
  });

  test('two organizations are one under all their names, and so are their memberships', () => {
    const members = (path: string, name: string) =>
      page(path, { memberships: [{ member: 'Ustka', organization: name }] });
    withStore([[members('a', 'Związek Portów'), members('b', 'Zrzeszenie Przystani')]], (store) => {
      const pair = ['Związek Portów', 'Zrzeszenie Przystani'].map((name) => anchor(store, organization(store, name)));
      store.judge([likeness('same', pair as [Anchor, Anchor], WHY)], true);
      expect([...store.memberships({})]).toHaveLength(1);
      expect([...store.organizations({ organizationKeys: [resolver.nameKey('Zrzeszenie Przystani')] })]).toEqual([
        ...store.organizations({ organizationKeys: [resolver.nameKey('Związek Portów')] }),
      ]);
      // A page read later that uses either name.
      put(store, members('c', 'Zrzeszenie Przystani'));
      expect([...store.memberships({})].map(({ sources }) => new Set(sources.map(({ path }) => path)).size)).toEqual([
        3,
      ]);
    });
  });
});

describe('different', () => {
  test('what the rules join is two, also when a page says it again', () => {
    const world = [event('a', RIVERS, '2017-10-07'), event('b', RIVERS, '2017-10-07')];
    withStore([world], (store) => {
      const [id] = [...store.events({})].map((each) => each.id);
      const part = anchor(store, `${id}@${world[1]?.document.id}`);
      const whole = anchor(store, id);
      if (whole.kind !== 'event' || part.kind !== 'event') throw new Error('no events');
      const rest = { ...whole, traces: whole.traces.filter(({ path }) => path !== 'b') };
      store.judge([likeness('different', [rest, part], WHY)], true);
      expect(events(store)).toHaveLength(2);
      put(store, event('b', RIVERS, '2017-10-07', { theme: 'śluzy' }));
      expect(events(store)).toHaveLength(2);
      expect(store.judgements()).toMatchObject([{ state: 'in effect' }]);
    });
  });

  test('two organizations that an acronym joins are two', () => {
    const world = [
      page('a', { organizations: [{ name: 'Związek Portów', acronym: 'ZP' }] }),
      page('b', { organizations: [{ name: 'Zrzeszenie Pilotów', other_names: ['Związek Portów'] }] }),
    ];
    withStore([world], (store) => {
      expect([...store.organizations({})]).toHaveLength(1);
      const names = ['Związek Portów', 'Zrzeszenie Pilotów'].map((name) => ({
        ...({ kind: 'organization', id: '', label: name, name, classification: null } as const),
      }));
      store.judge([likeness('different', names as unknown as [Anchor, Anchor], WHY)], true);
      expect([...store.organizations({})]).toHaveLength(2);
    });
  });
});

describe('correct', () => {
  const world = [
    event('a', RIVERS, '2017-10-07', { places: [{ name: 'Ustka', country: 'PL', teryt: null }] }),
    event('b', PORTS, '2018-05-01'),
    page('c', { memberships: [{ member: 'Ustka', organization: 'Związek Portów', as_of: '2015' }] }),
    page('d', { organizations: [{ name: 'Związek Portów', founding_date: '1996' }] }),
  ];

  test('every query sees the corrected value, and show tells both', () => {
    withStore([world], (store) => {
      const id = named(store, RIVERS) ?? '';
      const found = anchor(store, id);
      store.judge(
        [
          correction(found, 'date', '2019-03-01/2019-03-02', WHY),
          correction(found, 'places', 'Łeba; Ustka', WHY),
          correction(found, 'series', 'Kongresy nad Wodą', WHY),
          correction(found, 'status', 'cancelled', WHY),
        ],
        true,
      );
      expect([...store.events({ from: '2017', to: '2017' })]).toEqual([]);
      expect([...store.events({ from: '2019', to: '2019', cityKeys: [resolver.nameKey('Łeba')] })]).toMatchObject([
        { id, date: '2019-03-01/2019-03-02', start_date: '2019-03-01', end_date: '2019-03-02', status: 'cancelled' },
      ]);
      expect([...store.events({ seriesKeys: [resolver.nameKey('Kongresy nad Wodą')] })]).toHaveLength(1);
      expect([...store.timeline({ from: '2019', to: '2019' })].map(({ ref }) => ref)).toContain(id);
      const shown = store.show(id);
      const date = shown !== null && 'fields' in shown ? shown.fields.find(({ field }) => field === 'date') : null;
      expect(date).toMatchObject({
        value: '2019-03-01/2019-03-02',
        judged: { because: WHY.because, ruled: '2017-10-07' },
      });
      expect(date?.others.map(({ value }) => value)).toEqual(['2017-10-07']);
    });
  });

  test('memberships and organizations', () => {
    withStore([world], (store) => {
      const [membership] = [...store.memberships({})];
      const union = organization(store, 'Związek Portów');
      store.judge(
        [
          correction(anchor(store, membership?.id), 'start_date', '2001-05', WHY),
          correction(anchor(store, union), 'name', 'Związek Portów Bałtyku', WHY),
          correction(anchor(store, union), 'founding_date', '1997', WHY),
        ],
        true,
      );
      expect([...store.memberships({})]).toMatchObject([
        { id: membership?.id, start_date: '2001-05', organization: { name: 'Związek Portów Bałtyku' } },
      ]);
      expect([
        ...store.organizations({ organizationKeys: [resolver.nameKey('Związek Portów Bałtyku')] }),
      ]).toMatchObject([{ id: union, founding_date: '1997' }]);
      expect(anchor(store, union)).toMatchObject({ name: 'Związek Portów', label: 'Związek Portów Bałtyku' });
    });
  });

  test('of two of one field the later counts, in whatever order they come', () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      withStore([world], (store) => {
        const found = anchor(store, named(store, PORTS));
        const both = [correction(found, 'theme', 'mosty', WHY), correction(found, 'theme', 'śluzy', LATER)];
        for (const index of order) store.judge([both[index] as Judgement], true);
        expect([...store.events({})].find(({ name }) => name === PORTS)?.theme).toBe('śluzy');
        expect(store.judgements()).toHaveLength(1);
      });
    }
  });

  test.each([
    ['the page changes', event('b', PORTS, '2018-06-09', { theme: 'mosty' })],
    [
      'the page lies elsewhere under the same address',
      event('next/b', PORTS, '2018-05-02', {}, { url: 'http://x.example/b' }),
    ],
  ])('finds its event again when %s', (_, again) => {
    const first = event('b', PORTS, '2018-05-01', {}, { url: 'http://x.example/b' });
    withStore([[first, event('z', RIVERS, '2018-05-01')]], (store) => {
      store.judge([correction(anchor(store, named(store, PORTS)), 'status', 'cancelled', WHY)], true);
      store.removeDocuments(['b']);
      put(store, again);
      expect([...store.events({})].map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
        `${PORTS} cancelled`,
        `${RIVERS} confirmed`,
      ]);
    });
  });

  test('is kept where its event is gone, and said to be lost; it takes effect again when the event is back', () => {
    withStore([world], (store) => {
      store.judge([correction(anchor(store, named(store, PORTS)), 'status', 'cancelled', WHY)], true);
      store.removeDocuments(['b']);
      store.resolve();
      expect(store.judgements()).toMatchObject([{ state: 'lost', refs: [] }]);
      put(store, event('b', PORTS, '2018-05-01'));
      expect(store.judgements()).toMatchObject([{ state: 'in effect' }]);
    });
  });

  test('is not given to either of two that its page now tells of under that name', () => {
    withStore([world], (store) => {
      store.judge([correction(anchor(store, named(store, PORTS)), 'status', 'cancelled', WHY)], true);
      put(store, page('b', { events: ['2018-06-01', '2018-07-01'].map((day) => ({ name: PORTS, start_date: day })) }));
      expect([...store.events({ statuses: ['cancelled'] })]).toEqual([]);
      expect(store.judgements()).toMatchObject([{ state: 'lost' }]);
    });
  });

  test('another town’s event of the same name and day is not touched', () => {
    const at = (path: string, town: string) =>
      event(path, 'Dzień Bociana', '2018-05-01', { places: [{ name: town, country: 'PL', teryt: null }] });
    withStore([[at('a', 'Ustka'), at('b', 'Mława')]], (store) => {
      const own = [...store.events({ cityKeys: [resolver.nameKey('Ustka')] })][0]?.id;
      store.judge([correction(anchor(store, own), 'status', 'cancelled', WHY)], true);
      expect([...store.events({ statuses: ['cancelled'] })].map(({ id }) => id)).toEqual([own]);
    });
  });
});

describe('reject', () => {
  const world = [
    event('a', RIVERS, '2017-10-07', { id: 'event:a' }),
    event('b', PORTS, '2018-05-01'),
    page('c', { memberships: [{ member: 'Ustka', organization: 'Związek Portów', as_of: '2015' }] }),
    page('d', { organizations: [{ name: 'Związek Portów', founding_date: '1996' }] }),
  ];

  test('an event is in no list, also when its page is read again and another page tells of it; show tells why', () => {
    withStore([world], (store) => {
      const id = named(store, PORTS) ?? '';
      const before = printAll(store);
      const judgement = rejection(anchor(store, id), WHY);
      expect(store.judge([judgement], true)).toBe(1);
      expect(events(store)).toEqual([`${RIVERS} 2017-10-07`]);
      expect([...store.timeline({ from: '2018', to: '2018' })]).toEqual([]);
      expect(store.knowsName(resolver.nameKey(PORTS), 'series')).toBe(false);
      put(store, event('b', PORTS, '2018-05-01', { theme: 'śluzy' }), event('e', PORTS, '2018-05-01'));
      expect(events(store)).toEqual([`${RIVERS} 2017-10-07`]);
      expect(store.show(id)).toMatchObject({
        kind: 'event',
        record: { name: PORTS },
        judgements: [{ verdict: 'reject', because: WHY.because, labels: [PORTS] }],
      });
      expect(store.judgements()).toMatchObject([{ state: 'in effect', refs: [id] }]);
      put(store, event('b', PORTS, '2018-05-01'));
      store.removeDocuments(['e']);
      store.resolve();
      expect(store.withdraw([judgement.id])).toBe(1);
      expect(printAll(store)).toBe(before);
    });
  });

  test('of two namesakes the other stays', () => {
    withStore([[event('a', PORTS, '2017-10-07'), event('b', PORTS, '2019-10-07')]], (store) => {
      const [first] = [...store.events({})];
      store.judge([rejection(anchor(store, first?.id), WHY)], true);
      expect(events(store)).toEqual([`${PORTS} 2019-10-07`]);
    });
  });

  test('a membership, and it alone; what an organization that is none belongs to, and what belongs to it', () => {
    withStore([world], (store) => {
      const [membership] = [...store.memberships({})];
      const organizations = [...store.organizations({})].length;
      const own = rejection(anchor(store, membership?.id), WHY);
      store.judge([own], true);
      expect([...store.memberships({})]).toEqual([]);
      expect([...store.organizations({})]).toHaveLength(organizations);
      expect(store.show(membership?.id ?? '')).toMatchObject({ judgements: [{ verdict: 'reject' }] });
      store.withdraw([own.id]);
      const union = organization(store, 'Związek Portów');
      store.judge([rejection(anchor(store, union), WHY)], true);
      expect([...store.organizations({})]).toHaveLength(organizations - 1);
      expect([...store.memberships({})]).toEqual([]);
      expect(store.resolved).toBe(true);
      expect(store.show(membership?.id ?? '')).toMatchObject({ judgements: [{ verdict: 'reject' }] });
      expect(anchor(store, union)).toMatchObject({ kind: 'organization', name: 'Związek Portów' });
      // What is known of it besides still finds it.
      store.judge([correction(anchor(store, union), 'acronym', 'ZPB', WHY)], true);
      expect(store.show(union ?? '')).toMatchObject({ record: { acronym: 'ZPB' } });
      put(store, page('f', { memberships: [{ member: 'Łeba', organization: 'Związek Portów', as_of: '2016' }] }));
      expect([...store.memberships({})]).toEqual([]);
    });
  });

  test('no change is told of what was false before and is still', () => {
    withStore([[]], (store) => {
      const run = (number: number, work: () => void) => {
        store.beginRun('load', `2026-01-0${number}`);
        work();
        store.finishRun(number, {
          ...{ finished: 'x', inserted: 0, updated: 0, unchanged: 0, rejected: 0, removed: 0 },
        });
      };
      run(1, () => put(store, event('b', PORTS, '2018-05-01')));
      store.judge([rejection(anchor(store, named(store, PORTS)), WHY)], true);
      run(2, () => put(store, event('c', PORTS, '2018-05-01')));
      expect(store.history().runs[0]).toMatchObject({ id: 2, changes: 0 });
      expect(store.diff(0).map(({ change, label }) => `${change} ${label}`)).toEqual([`gone ${PORTS}`]);
    });
  });
});

describe('parents', () => {
  const three = [RIVERS, PORTS, 'Zlot Latarników Morskich'];
  const world = three.map((name, index) => event(`${index}`, name, `201${index}-05-01`));
  const parentsIn = (store: Store) =>
    [...store.events({})].map(
      ({ parent_id }) => [...store.events({})].find(({ id }) => id === parent_id)?.name ?? null,
    );
  const place = (store: Store, child: number, parent: number, why = WHY) => {
    const [a, b] = [child, parent].map((index) => anchor(store, named(store, three[index] ?? '')));
    if (a?.kind !== 'event' || b?.kind !== 'event') throw new Error('no events');
    return placement(a, b, why);
  };

  test('are what people say, and are found again when either page changes; without its parent an event has none', () => {
    withStore([world], (store) => {
      store.judge([place(store, 1, 0)], true);
      expect(parentsIn(store)).toEqual([null, RIVERS, null]);
      put(store, event('0', RIVERS, '2010-06-02', { theme: 'śluzy' }), event('1', PORTS, '2011-07-01'));
      expect(parentsIn(store)).toEqual([null, RIVERS, null]);
      store.removeDocuments(['0']);
      store.resolve();
      expect(parentsIn(store)).toEqual([null, null]);
      expect(store.judgements()).toMatchObject([{ state: 'lost' }]);
    });
  });

  test('no event is part of itself', () => {
    withStore([world], (store) => {
      store.judge([place(store, 1, 0), place(store, 2, 1)], true);
      expect(parentsIn(store)).toEqual([null, RIVERS, PORTS]);
      expect(() => store.judge([place(store, 0, 2)], true)).toThrow(/contradicts an earlier judgement/);
      store.judge([place(store, 0, 2, LATER)], false);
      expect(parentsIn(store)).toEqual([null, RIVERS, PORTS]);
      expect(store.judgements().map(({ state }) => state)).toEqual(['in effect', 'in effect', 'contradicted']);
    });
  });

  test('a circle with what a page says is opened there', () => {
    const both = page('a', {
      events: [
        { name: RIVERS, start_date: '2017-10-07', date: '2017-10-07' },
        { name: PORTS, start_date: '2017-10-08', date: '2017-10-08' },
      ],
    });
    const [outer, inner] = both.events;
    const nested = {
      ...both,
      events: both.events.map((each) => (each === inner ? { ...each, parent_id: outer?.id ?? null } : each)),
    };
    withStore([[nested]], (store) => {
      expect(parentsIn(store)).toEqual([null, RIVERS]);
      store.judge([place(store, 0, 1)], true);
      expect(parentsIn(store)).toEqual([PORTS, null]);
      // What is false holds nothing.
      store.withdraw(store.judgements().map(({ id }) => id));
      store.judge([rejection(anchor(store, named(store, RIVERS)), WHY)], true);
      expect(parentsIn(store)).toEqual([null]);
    });
  });
});

describe('contradictions', () => {
  test.each([
    ['same', 'different'],
    ['different', 'same'],
  ] as const)('%s and then %s is refused, and nothing is changed', (first, then) => {
    withStore([[event('a', RIVERS, '2017-10-07'), event('b', PORTS, '2018-05-01')]], (store) => {
      const pair = [anchor(store, named(store, RIVERS)), anchor(store, named(store, PORTS))] as const;
      store.judge([likeness(first, pair, WHY)], true);
      const before = printAll(store);
      const attempt = () => store.judge([likeness(then, pair, LATER)], true);
      expect(attempt).toThrow(StoreError);
      expect(attempt).toThrow(/contradicts an earlier judgement, judgement:[0-9a-f]{16}/);
      expect(printAll(store)).toBe(before);
      expect(store.judgements()).toHaveLength(1);
    });
  });

  test('also through a third, of organizations and of events', () => {
    const three = ['Związek Portów', 'Zrzeszenie Pilotów', 'Liga Latarni'];
    withStore([[page('a', { organizations: three.map((name) => ({ name })) })]], (store) => {
      const [a, b, c] = three.map((name) => anchor(store, organization(store, name))) as [Anchor, Anchor, Anchor];
      store.judge([likeness('same', [a, b], WHY), likeness('different', [a, c], WHY)], true);
      expect(() => store.judge([likeness('same', [b, c], LATER)], true)).toThrow(/contradicts/);
      expect([...store.organizations({})]).toHaveLength(2);
    });
    withStore(
      [[RIVERS, PORTS, 'Zlot Latarników Morskich'].map((name, index) => event(`${index}`, name, `201${index}-05-01`))],
      (store) => {
        const [a, b, c] = [...store.events({})].map(({ id }) => anchor(store, id)) as [Anchor, Anchor, Anchor];
        store.judge([likeness('same', [a, b], WHY), likeness('different', [a, c], WHY)], true);
        expect(() => store.judge([likeness('same', [b, c], LATER)], true)).toThrow(/contradicts/);
        expect(events(store)).toHaveLength(2);
      },
    );
  });

  test('imported together: what is told apart stays apart, the other is said to be contradicted', () => {
    const world = [event('a', RIVERS, '2017-10-07'), event('b', PORTS, '2018-05-01')];
    const outcomes = [true, false].map((turned) =>
      withStore([world], (store) => {
        const pair = [anchor(store, named(store, RIVERS)), anchor(store, named(store, PORTS))] as const;
        const both = [likeness('same', pair, WHY), likeness('different', pair, WHY)];
        store.judge(turned ? both.reverse() : both, false);
        return store.judgements().map(({ verdict, state }) => `${verdict} ${state}`);
      }),
    );
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.sort()).toEqual(['different in effect', 'same contradicted']);
  });
});

describe('judgements commute with pages', () => {
  /** Some judgements of a world: pairs of its events and organisations, and corrections. */
  function judgementsOf(store: Store, picks: readonly number[]): Judgement[] {
    const ids = [[...store.events({})], [...store.organizations({})]].map((records) => records.map(({ id }) => id));
    return picks.flatMap((pick): Judgement[] => {
      const own = ids[pick % 2] ?? [];
      const [first, second] = [own[pick % Math.max(1, own.length)], own[(pick * 7 + 1) % Math.max(1, own.length)]];
      if (first === undefined || second === undefined) return [];
      const [one, other] = [anchor(store, first), anchor(store, second)];
      if (pick % 5 === 4) return [rejection(one, WHY)];
      if (pick % 5 === 3 && one.kind === 'event' && other.kind === 'event') return [placement(one, other, WHY)];
      if (pick % 3 === 0)
        return [
          correction(one, one.kind === 'event' ? 'status' : 'acronym', one.kind === 'event' ? 'postponed' : 'ABC', WHY),
        ];
      return first === second ? [] : [likeness(pick % 3 === 1 ? 'same' : 'different', [one, other], WHY)];
    });
  }

  test('in any order, any split and any repetition, before, between or after', () => {
    const world = pages.chain((extracts) =>
      fc.tuple(fc.constant(extracts), dealt(extracts), fc.array(fc.nat(50), { maxLength: 4 }), fc.nat(8)),
    );
    fc.assert(
      fc.property(world, ([extracts, batches, picks, moment]) => {
        const [judgements, expected] = withStore([extracts], (store) => {
          const made = judgementsOf(store, picks);
          store.judge(made, false);
          return [made, JSON.stringify([printAll(store), store.judgements()])] as const;
        });
        const store = openStore(':memory:', { resolver, create: true });
        for (const [index, batch] of batches.entries()) {
          if (index === moment) for (const judgement of [...judgements].reverse()) store.judge([judgement], false);
          put(store, ...batch);
        }
        if (moment >= batches.length) store.judge(judgements, false);
        expect(JSON.stringify([printAll(store), store.judgements()])).toBe(expected);
        store.withdraw(judgements.map(({ id }) => id));
        expect(printAll(store)).toBe(withStore([extracts], printAll));
        store.close();
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000 },
    );
  });
});

test('hostile values are text', () => {
  const hostile = `'); DROP TABLE judgement; -- \\ % "quoted" ${'ż'.repeat(300)}`;
  withStore([[event('a', RIVERS, '2017-10-07')]], (store) => {
    const found = anchor(store, named(store, RIVERS));
    store.judge([correction(found, 'name', hostile, { because: hostile, made: WHY.made })], true);
    expect([...store.events({})].map(({ name }) => name)).toEqual([hostile]);
    expect(store.anchorOf(hostile)).toBeNull();
    expect(store.withdraw([hostile])).toBe(0);
  });
});
