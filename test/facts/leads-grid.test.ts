import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRow } from './fact-row.ts';

interface Leads {
  readonly leads: readonly string[];
  readonly nothing: readonly string[];
}

type Kind = 'members' | 'organizations' | 'partners';

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/leads.json', import.meta.url), 'utf8')) as Readonly<
  Record<Kind, Leads>
>;

/** What stands below the leads: as printed, and its name. */
const LISTED: Readonly<Record<Kind, readonly (readonly [string, string])[]>> = {
  members: [
    ['Kutno', 'Kutno'],
    ['Łęczyca', 'Łęczyca'],
    ['Sieradz', 'Sieradz'],
    ['Zgierz', 'Zgierz'],
  ],
  organizations: [
    ['Związek Miast Polskich', 'Związek Miast Polskich'],
    ['Stowarzyszenie Gmin Ziemi Łódzkiej', 'Stowarzyszenie Gmin Ziemi Łódzkiej'],
    ['Łódzka Organizacja Turystyczna', 'Łódzka Organizacja Turystyczna'],
  ],
  partners: [
    ['Bat Jam (Izrael)', 'Bat Jam'],
    ['Szentendre (Węgry)', 'Szentendre'],
    ['Gettorf (Niemcy)', 'Gettorf'],
  ],
};
const SITE: Readonly<Record<Kind, string>> = {
  members: 'Wiadomości',
  organizations: 'Gmina Kutno',
  partners: 'Miasto Kutno',
};
const BODY = 'Stowarzyszenie Zielone Miasta';

type Layout = (site: string, lead: string, listed: readonly string[]) => string;

const framed = (site: string, body: string): string =>
  `<html><head><title>Informacje - ${site}</title></head><body><header><a href="/">${site}</a></header>${body}</body></html>`;

/** The usual ways that a lead stands above its list. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'lines of text': (site, lead, listed) => `${site}\n\n${lead}\n${listed.map((one) => `- ${one}\n`).join('')}`,
  'a paragraph over a list': (site, lead, listed) =>
    framed(site, `<h1>Informacje</h1><p>${lead}</p><ul>${listed.map((one) => `<li>${one}</li>`).join('')}</ul>`),
  'a heading over a numbered list': (site, lead, listed) =>
    framed(site, `<h1>Informacje</h1><h2>${lead}</h2><ol>${listed.map((one) => `<li>${one}</li>`).join('')}</ol>`),
  'a heading over cards': (site, lead, listed) =>
    framed(
      site,
      `<h1>${lead}</h1>${listed.map((one) => `<h3>${one}</h3><p>Leży nad rzeką i ma piękny rynek z ratuszem.</p>`).join('')}`,
    ),
};

const layoutsOf = (kind: Kind): readonly (readonly [string, Layout])[] =>
  Object.entries(LAYOUTS).filter(([name]) => kind === 'partners' || name !== 'a heading over cards');

const KINDS: readonly Kind[] = ['members', 'organizations', 'partners'];

function expected(kind: Kind): readonly (readonly string[])[] {
  return LISTED[kind].map(([, name]) => {
    return kind === 'members' ? [name, BODY] : ['Kutno', name];
  });
}

const bare = (name: string): string => name.replace(/^(?:Gmina|Miasto)\s/u, '');

const told = (page: string): readonly (readonly string[])[] =>
  extractRow({ [page.startsWith('<') ? 'html' : 'text']: page, expect: {} }).memberships.map(
    ({ member, organization }) => [bare(member.name), bare(organization.name)],
  );

describe.each(KINDS)('a list of %s is read whatever the words above it are', (kind) => {
  const names = LISTED[kind].map(([printed]) => printed);
  describe.each(layoutsOf(kind))('%s', (_name, layout) => {
    it.each(GRID[kind].leads)('%s', (lead) => {
      const found = told(layout(SITE[kind], lead, names));
      expect([...found].sort()).toEqual([...expected(kind)].sort());
    });
    it.each(GRID[kind].nothing)('and not below: %s', (lead) => {
      expect(told(layout(SITE[kind], lead, names))).toEqual([]);
    });
  });
});
