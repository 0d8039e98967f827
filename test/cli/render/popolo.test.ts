import { describe, expect, test } from 'vitest';
import { renderPopoloMemberships, renderPopoloOrganizations } from '../../../src/cli/render/popolo.ts';
import type { RendererOf } from '../../../src/cli/render/renderer.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { backgroundOf } from '../../support/background.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { faultsOf, validators } from '../../support/schemas.ts';
import { MemorySink, plainTerminal } from '../../support/sink.ts';

const { memberships } = makeExtract({
  path: 'pages/czlonkowie.html',
  memberships: [
    { member: 'Augustów', organization: 'Związek Gmin Leśnych', acronym: 'ZGL', as_of: '2017-03-01' },
    { member: 'Łódź', organization: 'Związek Gmin Leśnych', acronym: 'ZGL', start_date: '2011-05' },
  ],
});
const [AUGUSTOW, LODZ] = memberships as readonly [Membership, Membership];

const UNION: Organization = {
  id: AUGUSTOW.organization.id,
  name: 'Związek Gmin Leśnych',
  other_names: ['ZGL', 'Związek Leśny'],
  acronym: 'ZGL',
  classification: 'union',
  founding_date: '2001-02',
  address: 'ul. Leśna 1, Augustów',
  member_counts: [],
  sources: AUGUSTOW.sources,
};

/** The fields that popoloproject.com gives these classes, as far as they are written here. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  organizations: ['id', 'name', 'other_names', 'classification', 'founding_date', 'contact_details', 'sources'],
  memberships: ['id', 'label', 'role', 'member', 'organization_id', 'start_date', 'end_date', 'sources'],
};

type Popolo = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

async function write<Row>(renderer: RendererOf<Row>, rows: readonly Row[]): Promise<string> {
  const sink = new MemorySink();
  const listing = { title: 'things', rows, columns: [], sources: () => [] };
  await renderer(listing, sink, plainTerminal(80), backgroundOf({ organizations: [UNION] }));
  return sink.text;
}

async function popolo<Row>(renderer: RendererOf<Row>, rows: readonly Row[]): Promise<Popolo> {
  const written: Popolo = JSON.parse(await write(renderer, rows));
  expect(faultsOf(validators('closed'), 'popolo', written)).toEqual([]);
  return written;
}

describe('popolo', () => {
  test('memberships with the organizations that they are of', async () => {
    const { memberships: found = [], organizations = [] } = await popolo(renderPopoloMemberships, [AUGUSTOW, LODZ]);
    expect(found[0]).toEqual({
      id: AUGUSTOW.id,
      label: 'Augustów – Związek Gmin Leśnych',
      role: 'member',
      member: { id: AUGUSTOW.member.id, name: 'Augustów', classification: 'municipality' },
      organization_id: UNION.id,
      as_of: '2017-03-01',
      sources: [
        { url: `urn:kronika:${AUGUSTOW.sources[0]?.document_id}`, note: 'Augustów' },
        { url: `urn:kronika:${AUGUSTOW.sources[0]?.document_id}`, note: 'Związek Gmin Leśnych' },
      ],
    });
    expect(found[1]).toMatchObject({ start_date: '2011-05' });
    expect(organizations.map(({ id }) => id)).toEqual([UNION.id]);
  });

  test('an organization; its acronym is one of its other names, once', async () => {
    const { organizations = [] } = await popolo(renderPopoloOrganizations, [UNION]);
    expect(organizations[0]).toMatchObject({
      name: 'Związek Gmin Leśnych',
      other_names: [{ name: 'Związek Leśny' }, { name: 'ZGL', note: 'acronym' }],
      founding_date: '2001-02',
      contact_details: [{ type: 'address', value: 'ul. Leśna 1, Augustów' }],
    });
  });

  test('no field is given another meaning than Popolo has for it', async () => {
    const written = await popolo(renderPopoloMemberships, [{ ...AUGUSTOW, end_date: '2019' }]);
    for (const [list, objects] of Object.entries(written)) {
      const own = list === 'memberships' ? ['as_of'] : [];
      for (const object of objects)
        expect([...(FIELDS[list] ?? []), ...own]).toEqual(expect.arrayContaining(Object.keys(object)));
    }
  });

  test('nothing where nothing is known', async () => {
    const bare = { ...UNION, other_names: [], acronym: null, classification: null, founding_date: null, address: null };
    const { organizations = [] } = await popolo(renderPopoloOrganizations, [bare]);
    expect(Object.keys(organizations[0] ?? {})).toEqual(['id', 'name', 'sources']);
  });

  test('an address is one of the web', async () => {
    const at = (url: string) => ({ ...UNION, sources: UNION.sources.map((source) => ({ ...source, url })) });
    const [good, bad] =
      (await popolo(renderPopoloOrganizations, [at('https://e.org/ą'), at('javascript:1')])).organizations ?? [];
    expect(JSON.stringify(good?.sources)).toContain('https://e.org/%C4%85');
    expect(JSON.stringify(bad?.sources)).not.toContain('javascript');
  });

  test('of no rows', async () => {
    expect(await popolo(renderPopoloMemberships, [])).toEqual({ memberships: [], organizations: [] });
    expect(await popolo(renderPopoloOrganizations, [])).toEqual({ organizations: [] });
  });

  test('a hostile name is text', async () => {
    const name = '"}],"memberships":[{\n\u001b[31m\u202e';
    const text = await write(renderPopoloOrganizations, [{ ...UNION, name }]);
    expect(JSON.parse(text).organizations[0].name).toBe(name);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});
