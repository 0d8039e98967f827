import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { asLines, MADE } from '../../support/made-pages.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

const cwd = temporaryFolder();
const LISTS = ['events', 'memberships', 'timeline', 'organizations', 'documents', 'conflicts'];

function names(args: readonly string[], field = 'name'): readonly string[] {
  const { code, stdout } = runCli([...args, '--ndjson'], { cwd });
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line)[field]));
}

beforeAll(() => {
  const loaded = runCli(['load'], { cwd, input: asLines(MADE) });
  expect(loaded).toEqual({ code: 0, stdout: '3 inserted, 0 updated, 0 unchanged, 0 rejected\n', stderr: '' });
});

describe('every list in every format', () => {
  test.each([...LISTS.map((list) => [list]), ['search', 'zjazd']])('%s', (...command) => {
    const json = runCli([...command, '--json'], { cwd });
    const records: unknown[] = JSON.parse(json.stdout);
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(runCli([...command, '--format', 'json'], { cwd }).stdout).toBe(json.stdout);
    const ndjson = runCli([...command, '--ndjson'], { cwd });
    expect(
      ndjson.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
    const csv = runCli([...command, '--csv'], { cwd });
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(records.length + 1);
    const table = runCli(command, { cwd });
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(table.stdout === '').toBe(records.length === 0);
  });

  test('JSON is in true letters', () => {
    expect(runCli(['events', '--json'], { cwd }).stdout).toContain('Żeglugi Śródlądowej');
  });

  test('CSV runs no formula', () => {
    expect(runCli(['events', '--csv'], { cwd }).stdout).toContain("'=Targi");
  });

  test('colour is for terminals, or who forces it', () => {
    const plain = runCli(['events'], { cwd }).stdout;
    expect(plain).not.toContain('\u001b');
    expect(runCli(['events'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m');
    expect(runCli(['events'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).toBe(plain);
    expect(runCli(['events', '--json'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });
});

describe('filters', () => {
  test.each([
    [['--year', '2019'], ['III Zjazd Bartników']],
    [['--year', '2019-05-17'], ['III Zjazd Bartników']],
    [['--year', '2019-05-18'], []],
    [['--year', '2020-09-15'], ['Forum Żeglugi Śródlądowej']],
    [['--from', '2020'], ['Forum Żeglugi Śródlądowej']],
    [['--to', '2019'], ['III Zjazd Bartników']],
    [
      ['--year', '2019', '--undated'],
      ['III Zjazd Bartników', '=Targi Pszczelarskie'],
    ],
    [['--city', 'Augustów'], ['III Zjazd Bartników']],
    [['--city', 'augustowie'], ['III Zjazd Bartników']],
    [['--city', 'LODZ'], ['Forum Żeglugi Śródlądowej']],
    [
      ['--classification', 'forum', '--classification', 'fair'],
      ['Forum Żeglugi Śródlądowej', '=Targi Pszczelarskie'],
    ],
    [['--limit', '1'], ['III Zjazd Bartników']],
    [['--limit', '1', '--offset', '1'], ['Forum Żeglugi Śródlądowej']],
    [['--limit', '0'], []],
    [['--min-confidence', '0.95'], []],
    [['--sort', '-date', '--limit', '1'], ['Forum Żeglugi Śródlądowej']],
  ])('events %j', (filters, expected) => expect(names(['events', ...filters])).toEqual(expected));

  test.each([
    [['--member', 'augustów'], 1],
    [['--organization', 'ZGL'], 2],
    [['--organization', 'Związku Gmin Leśnych'], 2],
    [['--as-of', '2017'], 2],
    [['--role', 'founding_member'], 0],
  ])('memberships %j', (filters, count) => expect(names(['memberships', ...filters], 'id')).toHaveLength(count));

  test('a name that matches nothing: said on standard error with the nearest, an empty list, done', () => {
    const { code, stdout, stderr } = runCli(['events', '--city', 'Augustowo', '--json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toContain('Nothing here goes by the name Augustowo.');
    expect(stderr).toContain('Augustów');
    expect(runCli(['events', '--city', 'Xyz', '--ndjson'], { cwd }).stdout).toBe('');
  });
});

describe('timeline', () => {
  test.each(['Augustów', 'zgl', 'lodz'])('of %s', (subject) => {
    expect(names(['timeline', subject], 'label').length).toBeGreaterThan(0);
  });
});

describe('search', () => {
  test.each([
    ['zjazd', 1],
    ['ŻEGLUGI srodladowej', 1],
    ['"', 0],
    ['zjazd AND', 0],
    ['*', 0],
    ['nieobecne', 0],
  ])('%s', (words, count) => expect(names(['search', words], 'path')).toHaveLength(count));
});

describe('show', () => {
  test('every field with its quote, page and rule', () => {
    const [id = ''] = names(['events', '--year', '2019'], 'id');
    const { code, stdout } = runCli(['show', id], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('„III Zjazd Bartników”');
    expect(stdout).toContain('pages/zjazd.html');
    expect(stdout).toContain('facts/index.ts');
    expect(JSON.parse(runCli(['show', id, '--json'], { cwd }).stdout).record.id).toBe(id);
  });

  test.each([
    ['events', 'id'],
    ['memberships', 'id'],
    ['organizations', 'id'],
    ['documents', 'id'],
    ['timeline', 'ref'],
  ])('takes every id of %s', (list, field) => {
    for (const id of new Set(names([list], field))) expect(runCli(['show', id], { cwd }).code).toBe(0);
  });

  test('an unknown id', () => {
    const { code, stdout, stderr } = runCli(['show', 'nothing'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: No record has the id nothing\./);
  });
});

describe('status', () => {
  test('lists pages that gave nothing by their reason', () => {
    const folder = temporaryFolder();
    const shell = '<html><body><div id="root"></div><script src="/a.js"></script></body></html>';
    writeFileSync(join(folder, 'a.html'), shell);
    writeFileSync(join(folder, 'b.html'), '<h1>Woda</h1><p>Woda jest mokra, a lód jest zimny i twardy.</p>');
    writeFileSync(join(folder, 'c.html'), shell);
    runCli(['ingest', '.', '--db', 'a.db'], { cwd: folder });
    const { stdout } = runCli(['status', '--db', 'a.db'], { cwd: folder });
    expect(stdout).toMatch(
      /^script-shell: .{1,80} \(2\)\n {4}a\.html .{1,40}\n {4}c\.html .{1,40}\nno event.{1,60} \(1\)\n {4}b\.html/m,
    );
  });

  test('counts', () => {
    const { stdout } = runCli(['status'], { cwd });
    expect(stdout).toMatch(/^documents +3$/m);
    expect(stdout).toMatch(/^memberships +2$/m);
    expect(JSON.parse(runCli(['status', '--json'], { cwd }).stdout)).toMatchObject({
      documents: 3,
      memberships: 2,
      events: 3,
    });
  });
});
