import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRow } from './fact-row.ts';

interface Layout {
  readonly heading?: string;
  readonly before?: string;
  readonly entry: string;
  readonly after?: string;
}

interface EventEntry {
  readonly n: string;
  readonly d: string;
  readonly z: string;
  readonly p: string;
  readonly b: readonly string[];
  readonly start: string;
}

interface Listed {
  readonly site: string;
  readonly names: readonly string[];
  readonly countries?: readonly string[];
}

interface EventGrid {
  readonly events: readonly EventEntry[];
  readonly same: string;
  readonly layouts: readonly Layout[];
  readonly nothing: readonly Layout[];
}

interface MembershipGrid {
  readonly members: Listed & { readonly layouts: readonly Layout[] };
  readonly organizations: Listed & { readonly layouts: readonly Layout[] };
  readonly twins: Listed & { readonly layouts: readonly Layout[] };
  readonly nothing: readonly (Listed & Layout)[];
}

const grid = <Grid>(name: string): Grid =>
  JSON.parse(readFileSync(new URL(`../../fixtures/grids/${name}.json`, import.meta.url), 'utf8')) as Grid;

function page(site: string, heading: string, { before = '', after = '' }: Layout, entries: readonly string[]): string {
  return (
    `<title>${heading} - ${site}</title><header><div class="logo">${site}</div></header>` +
    `<main><h1>${heading}</h1>${before}${entries.join('')}${after}</main><footer>${site}, Rynek 4</footer>`
  );
}

const filled = (entry: string, by: Readonly<Record<string, string>>): string =>
  entry.replaceAll(/\{(\w+)\}/g, (whole, key: string) => by[key] ?? whole);

describe('lists of events, whatever they are made of', () => {
  const { events, same, layouts, nothing } = grid<EventGrid>('event-lists');
  const entriesOf = (layout: Layout, name?: string) =>
    events.map(({ n, d, z, p, b: [b1 = '', b2 = '', b3 = ''] }) =>
      filled(layout.entry, { n: name ?? n, d, z, p, b1, b2, b3 }),
    );
  const told = (html: string) =>
    extractRow({ html, expect: {} }).events.map(({ start_date, places }) => [
      start_date,
      places.map(({ name }) => name),
    ]);
  const expected = events.map(({ start, p }) => [start, [p]]);

  it.each(layouts)('of different names: $entry', (layout) => {
    expect(told(page('Gmina Kozy', 'Wydarzenia', layout, entriesOf(layout))).sort()).toEqual(expected);
  });

  it.each(layouts)('of one name: $entry', (layout) => {
    expect(told(page('Gmina Kozy', 'Wydarzenia', layout, entriesOf(layout, same))).sort()).toEqual(expected);
  });

  it.each(nothing)('no events: $entry', (layout) => {
    expect(told(page('Gmina Kozy', layout.heading ?? '', layout, entriesOf(layout)))).toEqual([]);
  });
});

describe('lists of who belongs, whatever they are made of', () => {
  const { members, organizations, twins, nothing } = grid<MembershipGrid>('membership-lists');
  const told = ({ site, names, countries = [] }: Listed, layout: Layout) => {
    const entries = names.map((n, at) => filled(layout.entry, { n, c: countries[at] ?? '' }));
    return extractRow({ html: page(site, layout.heading ?? '', layout, entries), expect: {} }).memberships;
  };
  const bare = (name: string) => name.replace(/^Gmina /, '');

  it.each(members.layouts)('members: $entry', (layout) => {
    const found = told(members, layout);
    expect(new Set(found.map(({ organization }) => organization.name))).toEqual(new Set([members.site]));
    expect(found.map(({ member }) => bare(member.name)).sort()).toEqual([...members.names].sort());
  });

  it.each(organizations.layouts)('organisations: $entry', (layout) => {
    const found = told(organizations, layout);
    expect(found.every(({ member }) => bare(member.name) === 'Lesko')).toBe(true);
    expect(found.map(({ organization }) => organization.name).sort()).toEqual([...organizations.names].sort());
  });

  it.each(twins.layouts)('twin towns: $entry', (layout) => {
    const found = told(twins, layout);
    expect(found.every(({ role, member }) => role === 'partner' && bare(member.name) === 'Lesko')).toBe(true);
    expect(found.map(({ organization }) => organization.name).sort()).toEqual([...twins.names].sort());
  });

  it.each(nothing)('none: $heading', (listed) => {
    expect(told(listed, listed)).toEqual([]);
  });
});
