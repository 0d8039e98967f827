import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseExtract } from '../../../src/ingest/parse-extract.ts';
import { EVENT_CLASSIFICATIONS, EVENT_STATUSES, PARTICIPANT_ROLES } from '../../../src/model/event.ts';
import { EXTRACT_SCHEMA } from '../../../src/model/extract.ts';
import { MEMBERSHIP_ROLES } from '../../../src/model/membership.ts';
import { ORGANIZATION_CLASSIFICATIONS } from '../../../src/model/organization.ts';
import { TIMELINE_TYPES } from '../../../src/model/timeline.ts';
import { FACT_KINDS } from '../../../src/store/index.ts';
import { PAGES, runCli, temporaryFolder } from '../../support/run-cli.ts';
import { faultsOf, SCHEMAS, validators } from '../../support/schemas.ts';

const CLOSED = validators('closed');
const OPEN = validators('as they are');
const cwd = temporaryFolder();
let extracted: readonly string[] = [];

beforeAll(() => {
  const { stdout } = runCli(['extract', PAGES]);
  extracted = stdout.split('\n').filter(Boolean);
  expect(runCli(['load'], { cwd, input: stdout }).code).toBe(0);
}, 120_000);

function print(args: readonly string[]): string {
  const { code, stdout } = runCli(args, { cwd });
  expect(code).toBe(0);
  return stdout;
}

type Json = Record<string, unknown>;

describe('what kronika prints is as its schemas say, and no field is missing from them', () => {
  test('extract', () => {
    expect(extracted.length).toBeGreaterThan(10);
    for (const line of extracted) expect(faultsOf(CLOSED, 'extract', JSON.parse(line))).toEqual([]);
  });

  test.each([
    ['event', ['events']],
    ['membership', ['memberships']],
    ['organization', ['organizations']],
    ['person', ['persons']],
    ['document', ['documents']],
    ['timeline-entry', ['timeline', '--undated']],
    ['conflict-entry', ['conflicts']],
    ['search-hit', ['search', 'kongres']],
  ])('%s, of the list %j, as JSON and as NDJSON', (name, command) => {
    const records: readonly unknown[] = JSON.parse(print([...command, '--json']));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(faultsOf(CLOSED, name, record)).toEqual([]);
    const lines = print([...command, '--ndjson'])
      .split('\n')
      .filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  test('difference, of diff', () => {
    const other = temporaryFolder();
    for (const lines of [extracted.slice(0, 9), extracted.slice(6)]) {
      expect(runCli(['load'], { cwd: other, input: `${lines.join('\n')}\n` }).code).toBe(0);
    }
    const kinds = FACT_KINDS.flatMap((kind) => ['--kind', kind]);
    const { stdout } = runCli(['diff', ...kinds, '--json'], { cwd: other });
    const differences: readonly Json[] = JSON.parse(stdout);
    expect(new Set(differences.map(({ change }) => change))).toContain('appeared');
    for (const difference of differences) expect(faultsOf(CLOSED, 'difference', difference)).toEqual([]);
  });

  test('judgement, of judgements, and what it does to show and status', () => {
    const other = temporaryFolder();
    const run = (args: readonly string[]) => {
      const { code, stdout } = runCli(args, { cwd: other });
      expect(code).toBe(0);
      return stdout;
    };
    expect(runCli(['load'], { cwd: other, input: `${extracted.join('\n')}\n` }).code).toBe(0);
    const ids = (list: string): readonly string[] => JSON.parse(run([list, '--json'])).map(({ id }: Json) => id);
    const [first = '', second = '', third = '', fourth = ''] = ids('events');
    const [union = ''] = ids('organizations');
    const [membership = '', false_one = ''] = ids('memberships');
    run(['same', first, second, '--because', 'one programme']);
    run(['different', third, fourth]);
    run(['correct', fourth, '--set', 'start_time=10:00']);
    run(['correct', union, '--set', 'acronym=XYZ', '--because', 'its statute']);
    run(['correct', membership, '--set', 'start_date=2001']);
    run(['correct', third, '--set', `parent_id=${fourth}`]);
    run(['correct', third, '--set', 'organizer=Liga Portów']);
    run(['reject', false_one, '--because', 'a slip']);
    const judged: readonly Json[] = JSON.parse(run(['judgements', '--json']));
    expect(judged).toHaveLength(8);
    for (const one of judged) expect(faultsOf(CLOSED, 'judgement', one)).toEqual([]);
    for (const ref of judged.flatMap(({ refs }) => refs as readonly string[])) {
      expect(faultsOf(CLOSED, 'show', JSON.parse(run(['show', ref, '--json'])))).toEqual([]);
    }
    expect(faultsOf(CLOSED, 'status', JSON.parse(run(['status', '--json'])))).toEqual([]);
    for (const event of JSON.parse(run(['events', '--json']))) expect(faultsOf(CLOSED, 'event', event)).toEqual([]);
  });

  test('show, of every kind of record', () => {
    const known = extracted.flatMap((line): readonly { readonly id: string }[] => {
      const { document, events, memberships, organizations, persons } = JSON.parse(line);
      return [document, ...events.slice(0, 1), ...memberships.slice(0, 1), ...organizations.slice(0, 1), ...persons];
    });
    const series = JSON.parse(print(['events', '--json'])).flatMap((event: Json) => event.series ?? []);
    const shown = [...known, ...series.slice(0, 1)].map(({ id }) => JSON.parse(print(['show', id, '--json'])));
    for (const record of shown) expect(faultsOf(CLOSED, 'show', record)).toEqual([]);
    expect([...new Set(shown.map(({ kind }) => kind))].sort()).toEqual([
      'document',
      'event',
      'membership',
      'organization',
      'person',
      'series',
    ]);
  });

  test('status', () => expect(faultsOf(CLOSED, 'status', JSON.parse(print(['status', '--json'])))).toEqual([]));

  test.each(['memberships', 'organizations'])('popolo of %s', (list) => {
    const popolo = JSON.parse(print([list, '--format', 'popolo']));
    expect(faultsOf(CLOSED, 'popolo', popolo)).toEqual([]);
    expect(popolo[list].length).toBeGreaterThan(5);
  });
});

describe('the schemas', () => {
  test('are of the version that extract prints, and in the package', () => {
    const { files, exports } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(files).toContain('schemas');
    expect(exports['./schemas/*']).toBe('./schemas/*');
    const { properties } = JSON.parse(readFileSync(`${SCHEMAS}extract.schema.json`, 'utf8'));
    expect(properties.schema.const).toBe(EXTRACT_SCHEMA);
  });

  test.each([
    ['event', 'classification', EVENT_CLASSIFICATIONS],
    ['event', 'status', EVENT_STATUSES],
    ['membership', 'role', MEMBERSHIP_ROLES],
    ['organization', 'classification', [...ORGANIZATION_CLASSIFICATIONS, null]],
    ['timeline-entry', 'type', TIMELINE_TYPES],
    ['difference', 'kind', FACT_KINDS],
  ])('%s: %s is one of the words of the model', (name, field, words) => {
    const { properties } = JSON.parse(readFileSync(`${SCHEMAS}${name}.schema.json`, 'utf8'));
    expect(properties[field].enum).toEqual(words);
  });

  test('a participant has one of the roles of the model', () => {
    const { properties } = JSON.parse(readFileSync(`${SCHEMAS}event.schema.json`, 'utf8'));
    expect(properties.participants.items.properties.role.enum).toEqual(PARTICIPANT_ROLES);
  });

  const event = () => JSON.parse(print(['events', '--limit', '1', '--json']))[0];

  test.each([
    ['a classification of no list', { classification: 'party' }],
    ['a date by words', { start_date: 'maj 2019' }],
    ['no source', { sources: [] }],
    ['a confidence above 1', { confidence: 2 }],
    ['an hour without minutes', { start_time: '10' }],
    ['a field of another type', { places: null }],
  ])('refuse an event with %s', (_, parts) => {
    expect(faultsOf(OPEN, 'event', event())).toEqual([]);
    expect(faultsOf(OPEN, 'event', { ...event(), ...parts })).not.toEqual([]);
  });

  test('leave room for fields to come, except where they are closed', () => {
    const more = { ...event(), mood: 'good' };
    expect(faultsOf(OPEN, 'event', more)).toEqual([]);
    expect(faultsOf(CLOSED, 'event', more)).not.toEqual([]);
  });
});

/** Every place in a value: its path, and how to put something else there. */
function* places(
  value: unknown,
  path = '',
): Generator<{ readonly path: string; readonly parent: Json; readonly key: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    // Of long lists the first item is like the others.
    if (Array.isArray(value) && key !== '0') return;
    yield { path: `${path}/${key}`, parent: value as Json, key };
    yield* places((value as Json)[key], `${path}/${key}`);
  }
}

describe('load takes what the schema takes', () => {
  const agree = (line: Json) => {
    const taken = typeof parseExtract(JSON.stringify(line)) !== 'string';
    return taken === (faultsOf(OPEN, 'extract', line).length === 0);
  };

  test('every line of extract', () => {
    for (const line of extracted) {
      expect(typeof parseExtract(line)).toBe('object');
      expect(faultsOf(OPEN, 'extract', JSON.parse(line))).toEqual([]);
    }
  });

  test.each([
    ['left out', undefined],
    ['null', null],
    ['a list', [[]]],
    ['an object', { a: 1 }],
    ['a truth', true],
  ])('each field %s', (_, other) => {
    const disagreed: string[] = [];
    for (const line of extracted.slice(0, 8)) {
      const whole: Json = JSON.parse(line);
      for (const { path, parent, key } of places(whole)) {
        if (other === undefined && Array.isArray(parent)) continue;
        const before = parent[key];
        if (other === undefined) delete parent[key];
        else parent[key] = other;
        if (!agree(whole)) disagreed.push(path);
        parent[key] = before;
      }
    }
    expect(disagreed).toEqual([]);
  });

  test('a line of another version', () => {
    const line: Json = JSON.parse(extracted[0] ?? '{}');
    for (const schema of [EXTRACT_SCHEMA + 1, String(EXTRACT_SCHEMA), undefined])
      expect(agree({ ...line, schema })).toBe(true);
  });
});
