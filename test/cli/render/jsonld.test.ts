import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  renderLinkedDocuments,
  renderLinkedEvents,
  renderLinkedMemberships,
  renderLinkedOrganizations,
  renderLinkedTimeline,
} from '../../../src/cli/render/jsonld.ts';
import type { RendererOf } from '../../../src/cli/render/renderer.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Organization } from '../../../src/model/organization.ts';
import type { TimelineEntry } from '../../../src/model/timeline.ts';
import { backgroundOf } from '../../support/background.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { offencesAgainstSchemaOrg } from '../../support/schema-org.ts';
import { MemorySink, plainTerminal } from '../../support/sink.ts';

const PAGE = makeExtract({
  path: 'pages/zjazd.html',
  title: 'Zjazd',
  published: '2019-04-02',
  events: [{ name: 'III Zjazd Bartników', start_date: '2019-05-17', city: 'Augustów' }],
  memberships: [{ member: 'Augustów', organization: 'Związek Gmin Leśnych', acronym: 'ZGL', start_date: '2011' }],
});
const MADE = PAGE.events[0] as Event;
const MEMBERSHIP = PAGE.memberships[0] as (typeof PAGE.memberships)[number];

const FULL: Event = {
  ...MADE,
  classification: 'festival',
  series: { id: 'series:1', name: 'Zjazd Bartników' },
  date: '2019-05-17?/2019-05-19?',
  end_date: '2019-05-19',
  start_time: '10:00',
  attendance_mode: 'mixed',
  places: [
    { name: 'Augustów', country: 'PL', teryt: '2001011' },
    { name: 'Budapeszt', country: 'HU', teryt: null },
    { name: 'Nigdzie', country: null, teryt: null },
  ],
  participants: [
    { name: 'Związek Gmin Leśnych', entity_type: 'organization', role: 'organizer' },
    { name: 'Miasto Augustów', entity_type: 'organization', role: 'host' },
    { name: 'Anna Nowak', entity_type: 'person', role: 'speaker' },
    { name: 'Jan Kowalski', entity_type: 'person', role: 'moderator' },
    { name: 'Nadleśnictwo', entity_type: 'organization', role: 'partner' },
    { name: 'Minister', entity_type: 'person', role: 'patron' },
    { name: 'Koło Bartników', entity_type: 'organization', role: 'participant' },
  ],
  theme: 'miód',
  other_names: ['Ogólnopolskie Forum Pszczelarskie'],
  topics: ['pasieki', 'wosk'],
  languages: ['cs', 'pl'],
  is_free: true,
  parent_id: 'event:parent',
};

const ORGANIZATION: Organization = {
  id: 'organization:1',
  name: 'Związek Gmin Leśnych',
  other_names: ['Związek Leśny'],
  acronym: 'ZGL',
  classification: 'union',
  founding_date: '2001-02',
  address: 'ul. Leśna 1',
  member_counts: [{ stated: 3, listed: null, as_of: null }],
  sources: MADE.sources,
};

type Node = Readonly<Record<string, unknown>>;

async function write<Row>(renderer: RendererOf<Row>, rows: readonly Row[]): Promise<string> {
  const sink = new MemorySink();
  const known = {
    documents: [PAGE.document],
    events: [FULL],
    memberships: [MEMBERSHIP],
    organizations: [ORGANIZATION],
  };
  const listing = { title: 'things', rows, columns: [], sources: () => [] };
  await renderer(listing, sink, plainTerminal(80), backgroundOf(known));
  return sink.text;
}

async function graph<Row>(renderer: RendererOf<Row>, rows: readonly Row[]): Promise<readonly Node[]> {
  return JSON.parse(await write(renderer, rows))['@graph'];
}

async function eventNode(parts: Partial<Event> = {}): Promise<Node> {
  const [node = {}] = await graph(renderLinkedEvents, [{ ...MADE, ...parts }]);
  return node;
}

/** The context of schema.org as far as it matters here: every term is one of its vocabulary. */
async function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`nothing but schema.org is to be fetched, not ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': 'http://schema.org/' } } };
}

describe('the vocabulary', () => {
  test('events, bare and full', async () => {
    const nodes = await graph(renderLinkedEvents, [MADE, FULL, { ...FULL, date: null, start_date: null }]);
    expect(nodes.flatMap((node) => offencesAgainstSchemaOrg(node))).toEqual([]);
  });

  test.each(['municipality', 'university', 'union', 'ministry', 'company', null] as const)(
    'organizations: %s',
    async (classification) => {
      const nodes = await graph(renderLinkedOrganizations, [{ ...ORGANIZATION, classification }]);
      expect(nodes.flatMap((node) => offencesAgainstSchemaOrg(node))).toEqual([]);
    },
  );

  test('memberships and pages', async () => {
    const member = { ...MEMBERSHIP.member, classification: null };
    const nodes = [
      ...(await graph(renderLinkedMemberships, [MEMBERSHIP, { ...MEMBERSHIP, member, end_date: '2014-06' }])),
      ...(await graph(renderLinkedDocuments, [PAGE.document, { ...PAGE.document, publisher: 'X', modified: '2020' }])),
    ];
    expect(nodes.flatMap((node) => offencesAgainstSchemaOrg(node))).toEqual([]);
  });

  test.each([
    [{ '@type': 'Event', nme: 'x' }, 'Event has no property nme'],
    [{ '@type': 'Evnt' }, 'Evnt is no type'],
    [{ '@type': 'Event', location: { '@type': 'Person', name: 'x' } }, 'Event.location takes no Person'],
    [{ '@type': 'Event', eventStatus: 'confirmed' }, 'Event.eventStatus is no confirmed'],
    [
      { '@type': 'Event', location: { '@type': 'Place', startDate: '2019' } },
      'Event.location → Place has no property startDate',
    ],
    [
      { '@type': 'Event', contributor: { '@type': 'Role', organizer: 'x' } },
      'Event.contributor → Role has no property organizer',
    ],
  ])('the check sees %j', (node, offence) => expect(offencesAgainstSchemaOrg(node)).toEqual([offence]));
});

describe('as linked data', () => {
  test('every identifier is absolute, every property has one, every date its datatype', async () => {
    const text = await write(renderLinkedEvents, [FULL]);
    const [event = {}] = await jsonld.expand(JSON.parse(text), { documentLoader });
    expect(event['@id']).toBe(`urn:kronika:${FULL.id}`);
    expect(event['@type']).toEqual(['http://schema.org/Festival']);
    expect(event['http://purl.org/dc/terms/date']).toEqual([
      { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2019-05-17?/2019-05-19?' },
    ]);
    const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader });
    expect(JSON.stringify(quads)).toContain('Anna Nowak');
  });

  test('what is joined by an identifier is joined', async () => {
    const text = await write(renderLinkedTimeline, TIMELINE);
    const flat = await jsonld.flatten(JSON.parse(text), undefined, { documentLoader });
    const ids = (flat as unknown as readonly Node[])
      .map((node) => node['@id'])
      .filter((id) => !String(id).startsWith('_:'));
    expect(ids).toContain('urn:kronika:event:parent');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const entry = (type: TimelineEntry['type'], ref: string): TimelineEntry => ({
  date: '2019',
  start_date: '2019',
  end_date: null,
  type,
  label: 'x',
  ref,
  sources: MADE.sources,
});
const TIMELINE = [
  entry('published', PAGE.document.id),
  entry('organization_founded', ORGANIZATION.id),
  entry('membership_started', MEMBERSHIP.id),
  entry('membership_ended', MEMBERSHIP.id),
  entry('event', FULL.id),
  entry('event', 'event:unknown'),
];

describe('what is said', () => {
  test.each([
    ['2017', null, null, '2017'],
    ['2017-05', null, null, '2017-05'],
    ['2017-05-31', null, null, '2017-05-31'],
    ['2017-05-31', '10:00', null, '2017-05-31T10:00'],
    ['2017-05', '10:00', null, '2017-05'],
    [null, '10:00', null, undefined],
    [null, null, null, undefined],
  ])('%s at %s: a start of the precision stated', async (start_date, start_time, end_date, expected) => {
    const node = await eventNode({ start_date, start_time, end_date });
    expect([node.startDate, node.endDate]).toEqual([expected, undefined]);
  });

  test.each([
    ['confirmed', 'https://schema.org/EventScheduled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['tentative', undefined],
  ] as const)('%s is %s', async (status, expected) => expect((await eventNode({ status })).eventStatus).toBe(expected));

  test.each([
    ['online', 'https://schema.org/OnlineEventAttendanceMode'],
    [null, undefined],
  ] as const)('%s is %s', async (attendance_mode, expected) => {
    expect((await eventNode({ attendance_mode })).eventAttendanceMode).toBe(expected);
  });

  test('places, with country and TERYT where they are known', async () => {
    expect((await eventNode(FULL)).location).toEqual([
      {
        '@type': 'Place',
        name: 'Augustów',
        address: { '@type': 'PostalAddress', addressCountry: 'PL' },
        identifier: { '@type': 'PropertyValue', propertyID: 'TERYT', value: '2001011' },
      },
      { '@type': 'Place', name: 'Budapeszt', address: { '@type': 'PostalAddress', addressCountry: 'HU' } },
      { '@type': 'Place', name: 'Nigdzie' },
    ]);
  });

  test('whose event it is, of which series, and who contributed as what', async () => {
    const node = await eventNode(FULL);
    expect(node.organizer).toEqual([
      { '@type': 'Organization', name: 'Związek Gmin Leśnych' },
      { '@type': 'Organization', name: 'Miasto Augustów' },
    ]);
    expect(node.performer).toEqual([{ '@type': 'Person', name: 'Anna Nowak' }]);
    expect(node.contributor).toContainEqual({
      '@type': 'Role',
      roleName: 'patron',
      contributor: { '@type': 'Person', name: 'Minister' },
    });
    expect(node.superEvent).toEqual([
      { '@type': 'Event', '@id': 'urn:kronika:event:parent' },
      { '@type': 'EventSeries', '@id': 'urn:kronika:series:1', name: 'Zjazd Bartników' },
    ]);
  });

  test('nothing where nothing is known', async () => {
    const node = await eventNode({ places: [], date: null, start_date: null });
    expect(Object.keys(node)).toEqual(['@type', '@id', 'identifier', 'name', 'keywords', 'eventStatus', 'subjectOf']);
  });

  test('each page once, with its quotes; an address only where it is one of the web', async () => {
    const sources = MADE.sources.map((source) => ({ ...source, url: 'https://e.org/a' }));
    expect((await eventNode({ sources })).subjectOf).toEqual([
      {
        '@type': 'WebPage',
        '@id': `urn:kronika:${PAGE.document.id}`,
        url: 'https://e.org/a',
        hasPart: [
          { '@type': 'Quotation', text: 'III Zjazd Bartników' },
          { '@type': 'Quotation', text: '2019-05-17' },
        ],
      },
    ]);
    const hostile = MADE.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect(JSON.stringify((await eventNode({ sources: hostile })).subjectOf)).not.toContain('javascript');
  });

  test('a timeline is the records it speaks of, each once', async () => {
    const nodes = await graph(renderLinkedTimeline, TIMELINE);
    expect(nodes.map((node) => node['@type'])).toEqual([
      'WebPage',
      'Organization',
      'GovernmentOrganization',
      'Festival',
    ]);
  });

  test('of no rows is an empty graph', async () => expect(await graph(renderLinkedEvents, [])).toEqual([]));
});

test.each(['</script><script>alert(1)</script>', '<!--', '\u001b[31m\u202e', 'a\u2028b', '\ud800'])(
  'a name %j is text, wherever the file is put',
  async (name) => {
    const text = await write(renderLinkedEvents, [
      { ...FULL, name, theme: name, places: [{ name, country: null, teryt: null }] },
    ]);
    expect(text).not.toMatch(/<|[^\P{Cc}\n]|[\u2028-\u202e]/u);
    expect(JSON.parse(text)['@graph'][0].name).toBe(name);
  },
);
