import { describe, expect, test } from 'vitest';
import type { EventFacet } from '../../../src/resolve/events/event-facet.ts';
import { profiles } from '../../../src/resolve/events/event-profile.ts';

interface Sketch {
  readonly page: string;
  readonly core?: string;
  readonly organizer?: string;
  readonly time?: string;
}

function facet({ page, core = 'orkiestr hutnicz', organizer = 'a', time = '10:00' }: Sketch): EventFacet {
  return {
    ...{
      page,
      classification: 'congress',
      edition: 3,
      start_time: time,
      nameCore: core,
      seriesCore: null,
      cores: [core],
    },
    ...{ extent: null, places: [], organizers: [organizer], publisher: page },
  } as unknown as EventFacet;
}

const kinds = (...sketches: readonly Sketch[]) => {
  const facets = sketches.map(facet);
  return new Set(facets.map(profiles(facets))).size;
};

describe('who tells of an event, who holds it and when it begins', () => {
  test('do not matter where its name says enough', () => {
    expect(kinds({ page: 'a' }, { page: 'b', organizer: 'b' }, { page: 'c', time: '12:00' })).toBe(1);
  });

  test.each<[string, readonly Sketch[]]>([
    [
      'a name with one word of its own',
      [
        { page: 'a', core: 'orkiestr' },
        { page: 'b', core: 'orkiestr' },
      ],
    ],
    ['two on one page', [{ page: 'a' }, { page: 'a', time: '12:00' }]],
    ['two on one page, for what other pages tell, too', [{ page: 'a' }, { page: 'a', time: '12:00' }, { page: 'b' }]],
  ])('matter for %s', (_, sketches) => {
    expect(kinds(...sketches)).toBe(sketches.length);
  });

  test('matter where another page has a part of the name that says too little', () => {
    const long = 'orkiestr gmin zim';
    const others = [
      { page: 'a', core: long },
      { page: 'b', core: long },
    ];
    expect(kinds(...others)).toBe(1);
    expect(kinds(...others, { page: 'c', core: 'orkiestr gmin' })).toBe(3);
    expect(kinds(...others, { page: 'c', core: 'hutnicz zim' })).toBe(2);
  });
});
