import { describe, expect, test } from 'vitest';
import { parseExtract } from '../../src/ingest/parse-extract.ts';
import { EXTRACT_SCHEMA } from '../../src/model/extract.ts';
import { makeExtract } from '../support/make-extract.ts';

const MADE = makeExtract({
  path: 'a.html',
  events: [{ name: 'Zjazd Bartników', start_date: '2019-05', city: 'Augustów' }],
  memberships: [{ member: 'Kobyla Góra', organization: 'Związek Gmin Leśnych' }],
});
const GOOD = { schema: EXTRACT_SCHEMA, ...MADE };

test('takes what extract prints', () => expect(parseExtract(JSON.stringify(GOOD))).toEqual(MADE));

describe('says what is wrong', () => {
  const without = (field: string) => Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== field));
  const event = GOOD.events[0];
  test.each([
    ['no JSON', '{"document": ', 'not JSON'],
    ['another value', '7', 'the line is 7, expected an object'],
    ['null', 'null', 'the line is null, expected an object'],
    ['a list', '[]', 'the line is [], expected an object'],
    ['no schema', JSON.stringify(MADE), 'the line has no schema, and this kronika takes 1; extract its page again'],
    ['an older schema', JSON.stringify({ ...GOOD, schema: 0 }), 'schema 0, and this kronika takes 1; extract its page'],
    [
      'a newer schema',
      JSON.stringify({ ...GOOD, schema: 2 }),
      'schema 2, and this kronika takes 1; load it with a newer',
    ],
    ['a schema of another kind', JSON.stringify({ ...GOOD, schema: '1' }), 'is of schema "1"'],
    ['a lacking part', JSON.stringify(without('text')), 'text is missing, expected text'],
    ['a wrong part', JSON.stringify({ ...GOOD, events: {} }), 'events is {}, expected a list'],
    [
      'a wrong kind',
      JSON.stringify({ ...GOOD, events: [{ ...event, classification: 'party' }] }),
      'events[0].classification is "party"',
    ],
    [
      'a wrong number',
      JSON.stringify({ ...GOOD, events: [event, { ...event, confidence: '1' }] }),
      'events[1].confidence is "1"',
    ],
    [
      'a negative offset',
      JSON.stringify({ ...GOOD, events: [{ ...event, sources: [{ ...event?.sources[0], start: -1 }] }] }),
      'events[0].sources[0].start is -1',
    ],
    ['a quote that is not there', JSON.stringify({ ...GOOD, text: 'x' }), 'events[0].sources[0]'],
    ['no source', JSON.stringify({ ...GOOD, events: [{ ...event, sources: [] }] }), 'events[0].sources'],
  ])('%s', (_, line, message) => expect(parseExtract(line)).toContain(message));
});
