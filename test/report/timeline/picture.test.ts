import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/model/timeline.ts';
import { escapeMarkup } from '../../../src/report/shape/to-xml.ts';
import { TEXTS } from '../../../src/report/texts/index.ts';
import { entryLanes } from '../../../src/report/timeline/entry-lanes.ts';
import { timelinePicture } from '../../../src/report/timeline/picture.ts';

function entry(type: TimelineEntry['type'], date: string | null, label: string, ref = label): TimelineEntry {
  return { date, start_date: date, end_date: null, type, label, ref, sources: [] };
}

const ENTRIES = [
  entry('membership_started', '2011', 'A – B', 'm1'),
  entry('event', '2019-09-13/2019-09-14', 'Kongres'),
  entry('membership_ended', '2021-12-31', 'A – B', 'm1'),
  entry('membership_held', '2020-01-01', 'C – B', 'm2'),
  entry('organization_founded', '2010', 'B'),
  entry('published', '2019-09-20T10:00', 'Po kongresie'),
  entry('event', null, 'Bez daty'),
];

describe('entries', () => {
  const lanes = entryLanes(ENTRIES, () => false, TEXTS.en);

  test('stand in a lane each kind, undated ones left out', () => {
    expect(lanes.map(({ label, items }) => `${label} ${items.length}`)).toEqual([
      'Events 1',
      'Memberships 2',
      'Foundings 1',
      'Pages published 1',
    ]);
  });

  test('that are off are marked so', () => {
    const [events] = entryLanes(ENTRIES, (ref) => ref === 'Kongres', TEXTS.en);
    expect([events?.items[0]?.muted, lanes[0]?.items[0]?.muted]).toEqual([true, false]);
  });

  test('of one membership are one bar, open where nobody says', () => {
    const [bar, held] = lanes[1]?.items ?? [];
    expect([bar?.openStart, bar?.openEnd, held?.openStart, held?.openEnd]).toEqual([false, false, true, true]);
  });
});

describe('a picture', () => {
  const svg = timelinePicture(
    'Oś <czasu> & "reszta"',
    entryLanes(ENTRIES, () => false, TEXTS.pl),
    TEXTS.pl,
  );

  test('has a title and a description, and is the same each time', () => {
    expect(svg).toContain('<title id="title">Oś &lt;czasu&gt; &amp; &quot;reszta&quot;</title>');
    expect(svg).toContain('<desc id="description">Wydarzenia: 1, Członkostwa: 2');
    expect(
      timelinePicture(
        'Oś <czasu> & "reszta"',
        entryLanes(ENTRIES, () => false, TEXTS.pl),
        TEXTS.pl,
      ),
    ).toBe(svg);
  });

  test('loads nothing and needs no custom properties', () => {
    expect(svg).not.toMatch(/var\(|@import|<script|<image|href=|url\((?!#)/);
    expect([...svg.matchAll(/https?:[^"]*/g)].map(String)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('of nothing says so', () => {
    expect(timelinePicture('Nic', [], TEXTS.pl)).toContain(TEXTS.pl.timeline.empty);
  });
});

test.each([
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['a\u0000\u001b[31m\ufffe', 'a\ufffd\ufffd[31m\ufffd'],
  ['a\ud800b', 'a\ufffdb'],
  ['\u202eabc', '\ufffdabc'],
  ['Łódź 😀', 'Łódź 😀'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkup(text)).toBe(written);
});
