import fc from 'fast-check';
import type { Extract } from '../../src/model/extract.ts';
import { resolveExtract } from '../../src/resolve/index.ts';
import { type PageSketch, sketchExtract } from './sketch-extract.ts';

/** A world so small that pages often speak of the same things, and often contradict each other. */
const NAMES = [
  'Kongres Rzek Żeglownych',
  'Forum Małych Portów',
  'Forum Małych Portów Bałtyku',
  'Dzień Bociana',
  'Spotkanie',
  'Sesja Rady Gminy',
];
const TOWNS = ['Ustka', 'Łeba', 'Mława'];
const MEMBERS = ['Ustka', 'Miasto Ustka', 'Gmina Łeba', 'Powiat Ustka'];
const UNIONS = ['Związek Portów', 'ZP', 'Zrzeszenie Pilotów'];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const event = fc.record({
  id: fc.constantFrom('a', 'b'),
  parent_id: maybe(fc.constantFrom('a', 'b')),
  name: fc.constantFrom(...NAMES),
  classification: fc.constantFrom('congress', 'forum', 'session', 'other'),
  edition: maybe(fc.constantFrom(4, 5)),
  series: maybe(fc.constantFrom(...NAMES.slice(0, 2)).map((name) => ({ id: '', name }))),
  start_date: maybe(fc.constantFrom('2017', '2017-10', '2017-10-07', '2017-10-08', '2018-10-07')),
  end_date: maybe(fc.constantFrom('2017-10-09', '2018-10-09')),
  start_time: maybe(fc.constantFrom('10:00', '11:00')),
  status: fc.constantFrom('confirmed', 'tentative', 'cancelled'),
  confidence: fc.constantFrom(0.5, 0.8),
  places: fc
    .subarray(TOWNS, { maxLength: 2 })
    .map((towns) => towns.map((name) => ({ name, country: 'PL', teryt: null }))),
  participants: fc
    .subarray(UNIONS, { maxLength: 2 })
    .map((names) => names.map((name) => ({ name, entity_type: 'organization', role: 'organizer' }) as const)),
} as const);

const membership = fc.record({
  member: fc.constantFrom(...MEMBERS),
  organization: fc.constantFrom(...UNIONS),
  role: fc.constantFrom('member', 'partner'),
  start_date: maybe(fc.constantFrom('2011', '2011-05', '2012')),
  as_of: maybe(fc.constantFrom('2015', '2019-03')),
} as const);

const organization = fc.record({
  name: fc.constantFrom(...UNIONS),
  acronym: maybe(fc.constantFrom('ZP', 'ZPB')),
  other_names: fc.subarray(UNIONS, { maxLength: 1 }),
  founding_date: maybe(fc.constantFrom('1996', '1997-05')),
});

const person = fc.record({
  name: fc.constantFrom('Jan Kowal', 'Ewa Nowak'),
  posts: fc.subarray([...UNIONS, null]).map((names) => names.map((name) => ({ label: 'prezes', organization: name }))),
});

const sketch: fc.Arbitrary<PageSketch> = fc.record({
  document: fc.record({
    published: maybe(fc.constantFrom('2017-01-01', '2019-01-01')),
    publisher: maybe(fc.constantFrom('Miasto Ustka', 'Gmina Łeba')),
    title: maybe(fc.constantFrom('Kongres miast', 'Łódź')),
  }),
  events: fc.array(event, { maxLength: 3 }),
  memberships: fc.array(membership, { maxLength: 2 }),
  organizations: fc.array(organization, { maxLength: 2 }),
  persons: fc.array(person, { maxLength: 2 }),
  text: fc.constantFrom('', 'Kongres miast', 'w Łodzi'),
});

/** Some pages, each under a path of its own, as `extract` gives them. */
export const pages: fc.Arbitrary<readonly Extract[]> = fc
  .array(sketch, { minLength: 1, maxLength: 7 })
  .map((sketches) => sketches.map((page, index) => resolveExtract(sketchExtract(`page-${index}.txt`, page))));

/** The same pages in another order, some of them more than once, split into batches. */
export function dealt(extracts: readonly Extract[]): fc.Arbitrary<readonly (readonly Extract[])[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...extracts], { minLength: extracts.length }),
      fc.subarray([...extracts]),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([shuffled, again, size]) => {
      const all = [...shuffled, ...again];
      return Array.from({ length: Math.ceil(all.length / size) }, (_, batch) =>
        all.slice(batch * size, (batch + 1) * size),
      );
    });
}
