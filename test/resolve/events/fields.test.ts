import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Extract } from '../../../src/model/extract.ts';
import { resolveExtract, resolveExtracts } from '../../../src/resolve/index.ts';
import { type PageSketch, sketchExtract } from '../../support/sketch-extract.ts';

type Sketch = NonNullable<PageSketch['events']>[number];

const CONGRESS = { name: 'IV Kongres Rzek Żeglownych', classification: 'congress', edition: 4 } as const;

/** The one event of pages `0.txt`, `1.txt` …, published in this order. */
function merged(...pages: readonly Sketch[]): Event {
  const extracts = pages.map((event, index) =>
    sketchExtract(`${index}.txt`, {
      document: { published: `2020-01-0${index + 1}` },
      events: [{ ...CONGRESS, ...event }],
    }),
  );
  const { events } = resolveExtracts(extracts);
  expect(events).toHaveLength(1);
  return events[0] as Event;
}

function conflict(event: Event, field: string): readonly (readonly [string, readonly string[]])[] | undefined {
  return event.conflicts
    .find((entry) => entry.field === field)
    ?.values.map(({ value, sources }) => [value, [...new Set(sources.map(({ path }) => path))]] as const);
}

describe('dates', () => {
  test('the more precise one is picked and nothing contradicts', () => {
    const event = merged(
      { start_date: '2017', date: '2017' },
      { start_date: '2017-10-07', end_date: '2017-10-08', date: '2017-10-07/2017-10-08' },
    );
    expect(event).toMatchObject({
      start_date: '2017-10-07',
      end_date: '2017-10-08',
      date: '2017-10-07/2017-10-08',
      conflicts: [],
    });
  });

  test('of two as precise the one that more pages state', () => {
    const event = merged({ start_date: '2017-10-07' }, { start_date: '2017-10-07' }, { start_date: '2018-12-19' });
    expect(event.start_date).toBe('2017-10-07');
    expect(conflict(event, 'date')).toEqual([
      ['2017-10-07', ['0.txt', '1.txt']],
      ['2018-12-19', ['2.txt']],
    ]);
  });

  test('of two that as many pages state the one published last', () => {
    expect(merged({ start_date: '2017-10-07' }, { start_date: '2017-11-13' }).start_date).toBe('2017-11-13');
  });

  test('start and end come from one page', () => {
    const event = merged(
      { start_date: '2017-10-07', end_date: '2017-10-09' },
      { start_date: '2017-10-08', end_date: '2017-10-10' },
    );
    expect([event.start_date, event.end_date]).toEqual(['2017-10-08', '2017-10-10']);
    expect(conflict(event, 'date')?.map(([value]) => value)).toEqual([
      '2017-10-07/2017-10-09',
      '2017-10-08/2017-10-10',
    ]);
  });

  test('an inferred date gives way to a stated one that contradicts it', () => {
    const inferred = { date: '2017-11-13?', start_date: '2017-11-13' };
    expect(merged(inferred, { date: '2017-10', start_date: '2017-10' }).start_date).toBe('2017-10');
    expect(merged(inferred, { date: '2017', start_date: '2017' })).toMatchObject({
      date: '2017-11-13?',
      conflicts: [],
    });
  });

  test('an end that one page leaves out is no contradiction', () => {
    const event = merged({ start_date: '2017-10-07' }, { start_date: '2017-10-07', end_date: '2017-10-08' });
    expect(event).toMatchObject({ end_date: '2017-10-08', conflicts: [] });
  });
});

describe('other fields', () => {
  test('a status is that of the page published last', () => {
    const event = merged({ start_date: '2017' }, { start_date: '2017', status: 'cancelled' });
    expect(event.status).toBe('cancelled');
    expect(conflict(event, 'status')).toEqual([
      ['cancelled', ['1.txt']],
      ['confirmed', ['0.txt']],
    ]);
  });

  test('tentative, then confirmed, is no contradiction', () => {
    expect(merged({ start_date: '2017', status: 'tentative' }, { start_date: '2017' })).toMatchObject({
      status: 'confirmed',
      conflicts: [],
    });
  });

  test('hours that differ are kept', () => {
    expect(
      conflict(
        merged({ start_date: '2017', start_time: '10:00' }, { start_date: '2017', start_time: '11:00' }),
        'start_time',
      ),
    ).toHaveLength(2);
  });

  test('a name keeps its edition and its letters', () => {
    const event = merged(
      { name: 'Kongres Rzek Żeglownych', edition: null, start_date: '2017-10-07' },
      { name: 'IV Kongres Rzek Zeglownych', start_date: '2017-10-07' },
      { start_date: '2017-10-07' },
    );
    expect(event).toMatchObject({ name: 'IV Kongres Rzek Żeglownych', edition: 4 });
  });

  test('places and participants are united, once each', () => {
    const event = merged(
      {
        start_date: '2017',
        places: [{ name: 'Ustka', country: null, teryt: null }],
        participants: [{ name: 'Związek Portów', entity_type: 'organization', role: 'partner' }],
      },
      {
        start_date: '2017',
        places: [
          { name: 'Łeba', country: 'PL', teryt: null },
          { name: 'Ustka', country: 'PL', teryt: '2212011' },
        ],
        participants: [
          { name: 'Gmina Ustka', entity_type: 'organization', role: 'organizer' },
          { name: 'Związku Portów', entity_type: 'organization', role: 'partner' },
        ],
      },
    );
    expect(event.places).toEqual([
      { name: 'Ustka', country: 'PL', teryt: '2212011' },
      { name: 'Łeba', country: 'PL', teryt: null },
    ]);
    expect(event.participants.map(({ role }) => role)).toEqual(['organizer', 'partner']);
  });

  test('confidence rises with pages that confirm and falls with those that contradict', () => {
    const alone = merged({ start_date: '2017', confidence: 0.8 }).confidence;
    const confirmed = merged(
      { start_date: '2017', confidence: 0.8 },
      { start_date: '2017', confidence: 0.7 },
    ).confidence;
    const contested = merged({ start_date: '2017-10-07' }, { start_date: '2018-10-07' }).confidence;
    expect(alone).toBe(0.8);
    expect(confirmed).toBeGreaterThan(alone);
    expect(contested).toBeLessThan(alone);
  });

  test('sources are those of all pages by path, place and field', () => {
    const { sources } = merged({ start_date: '2017' }, { start_date: '2017' });
    expect(sources.map(({ path, field }) => `${path} ${field}`)).toEqual([
      '0.txt name',
      '0.txt start_date',
      '1.txt name',
      '1.txt start_date',
    ]);
  });
});

describe('ids', () => {
  test('an edition keeps its id when its date is corrected', () => {
    expect(merged({ start_date: '2017-10-07' }).id).toBe(
      merged({ start_date: '2017-10-07' }, { start_date: '2018-12-19' }).id,
    );
  });

  test('a part points at the event that took its whole over', () => {
    const first = sketchExtract('0.txt', { events: [{ ...CONGRESS, id: 'whole', start_date: '2017' }] });
    const second = sketchExtract('1.txt', {
      events: [
        { ...CONGRESS, id: 'x', start_date: '2017-10-07' },
        {
          id: 'y',
          name: 'Warsztaty dla flisaków',
          classification: 'workshop',
          start_date: '2017-10-07',
          parent_id: 'x',
        },
      ],
    });
    const { events } = resolveExtracts([first, second]);
    const whole = events.find(({ classification }) => classification === 'congress');
    expect(events.map(({ parent_id }) => parent_id).sort()).toEqual([whole?.id, null].sort());
  });

  test('what two pages hold to be part of each other is part of neither', () => {
    const outer = { name: 'Kongres Rzek Żeglownych', start_date: '2017-10-07' };
    const inner = { name: 'Forum Małych Portów', start_date: '2017-10-08' };
    const first = sketchExtract('0.txt', {
      events: [
        { ...outer, id: 'a' },
        { ...inner, id: 'b', parent_id: 'a' },
      ],
    });
    const second = sketchExtract('1.txt', {
      events: [
        { ...outer, id: 'c', parent_id: 'd' },
        { ...inner, id: 'd' },
      ],
    });
    const parents = (...pages: readonly Extract[]) => resolveExtracts(pages).events.map(({ parent_id }) => parent_id);
    expect(parents(first, second)).toEqual([null, null]);
    expect(parents(first).filter((parent) => parent !== null)).toHaveLength(1);
  });

  test('a parent that is not there is none', () => {
    expect(merged({ start_date: '2017', parent_id: 'gone' }).parent_id).toBeNull();
  });
});

describe('one page', () => {
  const page = (...events: readonly Sketch[]) => resolveExtract(sketchExtract('0.txt', { events })).events;

  test('an edition named in the title, dated in the text', () => {
    expect(page({ ...CONGRESS }, { ...CONGRESS, start_date: '2017-10-07' })).toHaveLength(1);
  });

  test('a name without a date is not that of last year', () => {
    const name = 'Wiosenne Forum Małych Portów';
    expect(page({ name, start_date: '2017-10-07' }, { name, status: 'postponed' })).toHaveLength(2);
  });

  test('told twice for the same hour, or town', () => {
    const meeting = { name: 'Spotkanie', start_date: '2017-10-07' };
    const inTown = { ...meeting, places: [{ name: 'Ustka', country: 'PL', teryt: null }] };
    expect(page({ ...meeting, start_time: '10:00' }, { ...meeting, start_time: '10:00' })).toHaveLength(1);
    expect(page(inTown, { ...inTown, start_time: '10:00' })).toHaveLength(1);
    expect(page({ ...meeting }, { ...meeting })).toHaveLength(2);
  });

  test('two hours, two meetings', () => {
    const meeting = { name: 'Spotkanie', start_date: '2017-10-07' };
    expect(page({ ...meeting, start_time: '10:00' }, { ...meeting, start_time: '12:00' })).toHaveLength(2);
  });

  test('undated generic ones stay apart', () => {
    expect(page({ name: 'Spotkanie' }, { name: 'Spotkanie' })).toHaveLength(2);
  });

  test('two days, and the name alone between them', () => {
    const name = 'Forum Małych Portów';
    expect(page({ name, start_date: '2017-10-07' }, { name, start_date: '2018-10-07' }, { name })).toHaveLength(3);
  });

  test('what is resolved stays as it is', () => {
    const once = resolveExtract(
      sketchExtract('0.txt', {
        events: [
          CONGRESS,
          { ...CONGRESS, start_date: '2017-10-07' },
          { name: 'Spotkanie' },
          { name: 'Spotkanie', id: 'x' },
        ],
        memberships: [{ member: 'Ustka', organization: 'Związek Portów', acronym: 'ZP', start_date: '2011' }],
        organizations: [{ name: 'Związek Portów', acronym: 'ZP' }],
        persons: [{ name: 'Jan Kowal', posts: [{ label: 'prezes', organization: 'Związek Portów' }] }],
      }),
    );
    expect(resolveExtract(once)).toEqual(once);
  });
});

describe('what few pages tell', () => {
  test('names and languages of all, the longer list of topics', () => {
    const event = merged(
      { other_names: ['Zjazd Flisaków'], topics: ['tratwy'], languages: ['pl'], is_free: true },
      { other_names: ['Forum Rzek'], topics: ['tratwy', 'wiosła'], languages: ['cs', 'pl'] },
      {},
    );
    expect(event).toMatchObject({
      other_names: ['Forum Rzek', 'Zjazd Flisaków'],
      topics: ['tratwy', 'wiosła'],
      languages: ['cs', 'pl'],
      is_free: true,
    });
  });

  test('a field that nobody tells is missing, and so is what is told both ways', () => {
    expect(Object.keys(merged({ is_free: true }, { is_free: false }))).not.toContain('is_free');
    expect(Object.keys(merged({}, {}))).not.toContain('topics');
  });
});
