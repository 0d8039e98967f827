import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { toUtc } from '../../../src/cli/render/calendar/warsaw.ts';
import { renderEventCalendar, renderTimelineCalendar } from '../../../src/cli/render/ics.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Event } from '../../../src/model/event.ts';
import type { TimelineEntry } from '../../../src/model/timeline.ts';
import { backgroundOf } from '../../support/background.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { MemorySink, plainTerminal } from '../../support/sink.ts';

const PAGE = makeExtract({
  path: 'pages/zjazd.html',
  published: '2019-04-02T12:30',
  events: [{ name: 'III Zjazd Bartników', start_date: '2019-05-17', city: 'Augustów' }],
});
const [MADE] = PAGE.events;
if (MADE === undefined) throw new Error('the made page states an event');

/** An event of the made page, otherwise where said so. */
function event(parts: Partial<Event> = {}): Event {
  return { ...(MADE as Event), ...parts };
}

interface Written {
  readonly text: string;
  readonly count: number;
  readonly notes: readonly string[];
}

async function writeEvents(events: readonly Event[], document: Partial<Document> = {}): Promise<Written> {
  const sink = new MemorySink();
  const background = backgroundOf({ documents: [{ ...PAGE.document, ...document }] });
  const listing = { title: 'events', rows: events, columns: [], sources: () => [] };
  const count = await renderEventCalendar(listing, sink, plainTerminal(80), background);
  return { text: sink.text, count, notes: background.notes };
}

/** What ts-ics, which shares no code with the writer, reads. */
function read(text: string) {
  return convertIcsCalendar(undefined, text).events ?? [];
}

async function readOne(parts: Partial<Event>, document?: Partial<Document>) {
  const [first] = read((await writeEvents([event(parts)], document)).text);
  return first;
}

/** The content lines, unfolded. */
function lines(text: string): readonly string[] {
  return text.replace(/\r\n /g, '').split('\r\n');
}

describe('days', () => {
  test.each([
    ['2019-05-17', '2019-05-17', '2019-05-18'],
    ['2019-05-17/2019-05-19', '2019-05-17', '2019-05-20'],
    ['2019-12-31', '2019-12-31', '2020-01-01'],
    ['2020-02-28/2020-02-29', '2020-02-28', '2020-03-01'],
    ['2019-03-30/2019-03-31', '2019-03-30', '2019-04-01'],
    ['2019-05-17?', '2019-05-17', '2019-05-18'],
  ])('%s ends before the day after the last', async (date, start, end) => {
    const found = await readOne({ date });
    expect(found?.start).toMatchObject({ type: 'DATE', date: new Date(start) });
    expect(found?.end).toMatchObject({ type: 'DATE', date: new Date(end) });
  });

  test.each([
    null,
    '2019',
    '2019-05',
    '2019-05/2019-06',
    '2019-05-17~',
    '2019-05-17%',
    '../2019-05-17',
    '2019-05-17/..',
    '[..2018-12-19]',
    '{2019-05-17,2019-05-20}',
    '2019-05-17/2019-06',
    '2019-05-20/2019-05-17',
    '2020-23',
  ])('%s has no room, and that is said', async (date) => {
    const { text, count, notes } = await writeEvents([event({ date }), event()]);
    expect([read(text).length, count]).toEqual([1, 1]);
    expect(notes).toEqual(['1 of 2']);
  });

  test('nothing is said where nothing is left out', async () => {
    expect((await writeEvents([event()])).notes).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    ['2019-05-17', '10:00', '2019-05-17T08:00:00Z'],
    ['2019-01-17', '10:00', '2019-01-17T09:00:00Z'],
    ['2019-10-27', '12:00', '2019-10-27T11:00:00Z'],
  ])('%s at %s is Polish time, without an end', async (date, start_time, instant) => {
    const found = await readOne({ date, start_time });
    expect(found?.start.date).toEqual(new Date(instant));
    expect(found?.start.local?.timezone).toBe('Europe/Warsaw');
    expect(found?.end).toBeUndefined();
  });

  test('of a range of days stand in the description', async () => {
    const found = await readOne({ date: '2019-05-17/2019-05-18', start_time: '10:00' });
    expect(found?.start.type).toBe('DATE');
    expect(found?.description).toContain('start_time: 10:00');
  });

  test('abroad have no zone', async () => {
    const places = [{ name: 'Budapeszt', country: 'HU', teryt: null }];
    const { text } = await writeEvents([event({ date: '2019-05-17', start_time: '10:00', places })]);
    expect(lines(text)).toContain('DTSTART:20190517T100000');
    expect(lines(text)).toContain('LOCATION:Budapeszt\\, HU');
  });

  test('agree with the zone of the machine’s own tables, summer and winter, from 1989 on', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Warsaw',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    for (let year = 1989; year <= 2037; year++) {
      for (let day = 0; day < 365; day += 3) {
        const local = `${new Date(Date.UTC(year, 0, 5 + day)).toISOString().slice(0, 10)}T10:00:00`;
        expect(clock.format(new Date(toUtc(local))).replace(' ', 'T')).toBe(local);
      }
    }
  });
});

describe('what a calendar asks for', () => {
  test('the identifier is that of the record', async () => {
    expect((await readOne({}))?.uid).toBe(`${MADE.id}@kronika`);
  });

  test.each([
    ['confirmed', '2019-05-17', 'CONFIRMED'],
    ['confirmed', '2019-05-17?', 'TENTATIVE'],
    ['tentative', '2019-05-17', 'TENTATIVE'],
    ['postponed', '2019-05-17', 'TENTATIVE'],
    ['cancelled', '2019-05-17', 'CANCELLED'],
    ['cancelled', '2019-05-17?', 'CANCELLED'],
  ] as const)('%s on %s is %s', async (status, date, expected) => {
    const found = await readOne({ status, date });
    expect(found?.status).toBe(expected);
    expect(found?.description?.includes(`status: ${status}`)).toBe(status !== 'confirmed');
    expect(found?.description?.includes('(inferred)')).toBe(date.endsWith('?'));
  });

  test.each([
    [{ published: '2019-04-02T12:30' }, '2019-04-02T10:30:00Z'],
    [{ published: '2019-01-02T12:30:05' }, '2019-01-02T11:30:05Z'],
    [{ published: '2019-04-02', modified: '2019-04-09' }, '2019-04-09T00:00:00Z'],
    [{ published: '2019' }, '2019-01-01T00:00:00Z'],
    [{ published: null, retrieved: '2020-01-02T03:04:05Z' }, '2020-01-02T03:04:05Z'],
    [{ published: '2018-01-01', retrieved: '2020-01-02T03:04:05Z' }, '2018-01-01T00:00:00Z'],
    [{ published: '2019-04-02T12:30:00+05:00' }, '2019-04-02T07:30:00Z'],
    [{ published: null }, '1970-01-01T00:00:00Z'],
    [{ published: 'wczoraj' }, '1970-01-01T00:00:00Z'],
  ])('the stamp of %j is %s, whatever the clock says', async (document, instant) => {
    expect((await readOne({}, document))?.stamp.date).toEqual(new Date(instant));
  });

  test('the address is that of a page on the web, and no other', async () => {
    const sources = MADE.sources.map((source) => ({ ...source, url: 'https://bip.example.org/a?b=1' }));
    expect((await readOne({ sources }))?.url).toBe('https://bip.example.org/a?b=1');
    const hostile = MADE.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect((await readOne({ sources: hostile }))?.url).toBeUndefined();
  });

  test('the same events give the same bytes', async () => {
    const events = [event(), event({ id: 'event:2', date: '2020-01-01' })];
    expect((await writeEvents(events)).text).toBe((await writeEvents(events)).text);
  });

  test('an empty calendar is one', async () => {
    const { text, count } = await writeEvents([]);
    expect([count, read(text)]).toEqual([0, []]);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')).not.toBeNull();
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    'X\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:EMAIL',
    'a\nATTENDEE:mailto:x@example.org',
    'a\rb\u0085c\u2028d',
    ';VALUE=URI:javascript:alert(1)',
    '\\n\\, "quoted" \\;',
    '\u001b[31mred\u0007 \u202egpj.exe',
    'ż'.repeat(200),
    '😀'.repeat(60),
    '\ud800 lone',
  ];

  test.each(HOSTILE)('%j stays within its field', async (name) => {
    const places = [{ name, country: 'PL', teryt: null }];
    const sources = MADE.sources.map((source) => ({
      ...source,
      path: name,
      quote: name,
      url: `https://e.org/${name}`,
    }));
    const { text } = await writeEvents([event({ name, theme: name, places, sources })]);
    const plain = lines((await writeEvents([event({ theme: 'x' })])).text).map((line) => line.split(/[:;]/)[0]);
    expect(
      lines(text)
        .map((line) => line.split(/[:;]/)[0])
        .filter((key) => key !== 'URL'),
    ).toEqual(plain);
    expect(text).not.toMatch(/[^\P{Cc}\r\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(read(text)).toHaveLength(1);
  });

  test('no line is longer than 75 octets, and none parts a letter', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ż', '„', '😀', ' ', ';', ',', '\\', '\n', '\r') });
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const written = (await writeEvents([event({ name })])).text;
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const shown = name.replace(/[\n\r]+/g, ' ');
        const [component] = new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent');
        expect(component?.getFirstPropertyValue('summary')).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });

  test('the name of the calendar is text', async () => {
    const sink = new MemorySink();
    const listing = { title: 'a;b\nBEGIN:VEVENT', rows: [], columns: [], sources: () => [] };
    await renderEventCalendar(listing, sink, plainTerminal(80), backgroundOf());
    expect(lines(sink.text)).toContain('X-WR-CALNAME;VALUE=TEXT:kronika: a\\;b BEGIN:VEVENT');
  });
});

describe('a timeline', () => {
  const entry = (type: TimelineEntry['type'], date: string, ref = 'membership:1'): TimelineEntry => ({
    date,
    start_date: date,
    end_date: null,
    type,
    label: 'Augustów – Związek Gmin Leśnych',
    ref,
    sources: MADE.sources,
  });

  async function write(rows: readonly TimelineEntry[]) {
    const sink = new MemorySink();
    const cancelled = event({ status: 'cancelled', start_time: '10:00' });
    const background = backgroundOf({ documents: [PAGE.document], events: [cancelled] });
    const listing = { title: 'Augustów', rows, columns: [], sources: () => [] };
    await renderTimelineCalendar(listing, sink, plainTerminal(80), background);
    return { events: read(sink.text), notes: background.notes };
  }

  test('has events as the list of events has them, cancelled ones too', async () => {
    const { events } = await write([entry('event', '2019-05-17', MADE.id)]);
    expect(events).toEqual(read((await writeEvents([event({ status: 'cancelled', start_time: '10:00' })])).text));
  });

  test('has what begins, ends and is founded on a day, each under an identifier of its own', async () => {
    const { events } = await write([
      entry('membership_started', '2011-05-05'),
      entry('membership_ended', '2014-06-30'),
      entry('organization_founded', '2001-02-03', 'organization:1'),
    ]);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Augustów – Związek Gmin Leśnych (membership started)',
      'Augustów – Związek Gmin Leśnych (membership ended)',
      'Augustów – Związek Gmin Leśnych (founded)',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  test('has neither publications nor what merely holds, nor years', async () => {
    const { events, notes } = await write([
      entry('published', '2019-05-17'),
      entry('membership_held', '2019-05-17'),
      entry('membership_started', '2011'),
      entry('event', '2019-05-17', 'event:unknown'),
    ]);
    expect(events).toEqual([]);
    expect(notes).toEqual(['4 of 4']);
  });
});
