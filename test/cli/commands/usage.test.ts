import { describe, expect, test } from 'vitest';
import { version } from '../../../src/cli/version.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

const COMMANDS = [
  'ingest',
  'extract',
  'load',
  'events',
  'memberships',
  'timeline',
  'report',
  'organizations',
  'persons',
  'documents',
  'search',
  'show',
  'conflicts',
  'same',
  'different',
  'correct',
  'reject',
  'judgements',
  'diff',
  'status',
];
const QUERIES = [
  ['events'],
  ['memberships'],
  ['timeline'],
  ['report'],
  ['organizations'],
  ['persons'],
  ['documents'],
  ['search', 'x'],
  ['show', 'x'],
  ['conflicts'],
  ['status'],
];

test('--version', () => expect(runCli(['--version'])).toEqual({ code: 0, stdout: `${version()}\n`, stderr: '' }));

test('--help names every command', () => {
  const { code, stdout, stderr } = runCli(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `);
});

test('no command: help on standard error, wrong usage', () => {
  const { code, stdout, stderr } = runCli([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: kronika');
});

test.each(COMMANDS)('%s --help has examples', (command) => {
  const { code, stdout } = runCli([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('Examples:\n');
  expect(stdout).toContain(`kronika ${command}`);
});

describe('wrong usage ends with 2, one message on standard error and nothing else', () => {
  test.each([
    [['evnts'], 'Did you mean events?'],
    [['events', '--yaer', '2019'], "unknown option '--yaer'"],
    [['events', '--year', 'abc'], '2017, 2017-05 or 2017-05-31'],
    [['events', '--from', '2017-13'], '2017, 2017-05 or 2017-05-31'],
    [['events', '--from', '2019', '--to', '2017'], 'later than'],
    [['events', '--year', '2019', '--from', '2017'], 'cannot be used with'],
    [['events', '--classification', 'party'], 'Allowed choices are congress'],
    [['events', '--status', 'passed'], 'Allowed choices are'],
    [['events', '--format', 'xml'], 'Allowed choices are table'],
    [
      ['memberships', '--format', 'ics'],
      'Allowed choices are table, json, ndjson, csv, csv-excel, tsv, markdown, html, jsonld, popolo.',
    ],
    [['documents', '--format', 'JSON'], 'Allowed choices are table, json'],
    [['events', '--json', '--csv'], 'cannot be used with'],
    [['events', '--json', '--excel'], 'cannot be used with'],
    [['events', '--excel', '--format', 'tsv'], 'cannot be used with'],
    [['events', '--json', '--format', 'csv'], 'cannot be used with'],
    [['events', '--limit', '-1'], 'whole number'],
    [['events', '--limit', '1.5'], 'whole number'],
    [['events', '--min-confidence', '2'], '0 to 1'],
    [['events', '--sort', 'size'], 'Allowed choices are date'],
    [['events', 'Poznań'], 'too many arguments'],
    [['memberships', '--as-of', 'dawno'], '2017, 2017-05 or 2017-05-31'],
    [['memberships', '--role', 'speaker'], 'Allowed choices are member'],
    [['show'], "missing required argument 'id'"],
    [['search'], "missing required argument 'words'"],
    [['ingest'], "missing required argument 'path'"],
    [['extract'], "missing required argument 'path'"],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = runCli(args, { cwd: temporaryFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('at file:');
  });
});

test.each(QUERIES)('%s without a database says how to make one', (...args) => {
  const { code, stdout, stderr } = runCli(args, { cwd: temporaryFolder() });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe('error: No database at kronika.db. Make one with: kronika ingest <folder>\n');
});

test('KRONIKA_DB names the database, --db wins', () => {
  const cwd = temporaryFolder();
  const env = { KRONIKA_DB: 'other.db' };
  expect(runCli(['events'], { cwd, env }).stderr).toContain('No database at other.db.');
  expect(runCli(['events', '--db', 'mine.db'], { cwd, env }).stderr).toContain('No database at mine.db.');
});
