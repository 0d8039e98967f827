import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageAbout } from '../../support/make-archives.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

let cwd: string;

/** Three runs: two pages; one corrected and one more; one deleted. */
beforeAll(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pages'));
  const write = (name: string, day: number) => writeFileSync(join(cwd, 'pages', name), pageAbout('Sulęcinie', day));
  const ingest = () => expect(runCli(['ingest', 'pages', '--prune'], { cwd }).code).toBe(0);
  write('a.html', 3);
  write('b.html', 5);
  ingest();
  write('a.html', 4);
  write('c.html', 21);
  ingest();
  rmSync(join(cwd, 'pages', 'b.html'));
  ingest();
});

function diff(...args: readonly string[]) {
  return runCli(['diff', ...args], { cwd });
}

const changes = (...args: readonly string[]) =>
  JSON.parse(diff(...args, '--json').stdout).map((each: Record<string, unknown>) =>
    [each['change'], each['from'], each['to']].filter((part) => part !== null).join(' '),
  );

describe('diff', () => {
  test('tells what the last run changed, or all since another', () => {
    expect(changes()).toEqual(['gone']);
    expect(changes('--since', '-1')).toEqual(['gone']);
    expect(changes('--since', '2')).toEqual(['gone']);
    expect(changes('--since', '1').sort()).toEqual(['appeared', 'changed 2018-09-03 2018-09-04', 'gone']);
    expect(changes('--since', '-2').sort()).toEqual(['appeared', 'changed 2018-09-03 2018-09-04', 'gone']);
    expect(changes('--since', '2999-01-01')).toEqual([]);
    expect(changes('--since', '1', '--kind', 'membership')).toEqual([]);
    expect(changes('--since', '1', '--limit', '1', '--offset', '1')).toHaveLength(1);
  });

  test('since a day before the first run, and says what it leaves out', () => {
    const found = diff('--since', '2001', '--ndjson');
    expect(found.stdout.trim().split('\n')).toHaveLength(3);
    expect(found.stderr).toBe(
      'note: the first run filled an empty database; what it found is not listed as a change\n',
    );
  });

  test('in every format', () => {
    expect(diff('--csv').stdout).toMatch(
      /^change,kind,date,label,field,from,to,ref,previous_ref,pages\r?\ngone,event,/,
    );
    expect(diff().stdout).toMatch(/^change +kind +date +label/);
  });

  test.each([['0x1'], ['17'], ['-9'], ['yesterday'], ['2026-13'], ['']])('refuses --since %j', (since) => {
    const found = diff('--since', since);
    expect(found).toMatchObject({ code: 1, stdout: '' });
    expect(found.stderr).toContain(`error: No run is called ${since}`);
  });

  test('refuses a kind that there is none of', () => {
    expect(diff('--kind', 'place')).toMatchObject({ code: 2, stdout: '' });
  });
});

test('status lists the runs', () => {
  const { runs } = JSON.parse(runCli(['status', '--json'], { cwd }).stdout);
  expect(runs).toMatchObject([
    { id: 3, command: 'ingest', inserted: 0, updated: 0, removed: 1, changes: 1 },
    { id: 2, command: 'ingest', inserted: 1, updated: 1, removed: 0 },
    { id: 1, command: 'ingest', inserted: 2, updated: 0, changes: 0 },
  ]);
  expect(runCli(['status'], { cwd }).stdout).toMatch(
    /Latest runs\n +3 {2}\d{4}-\d\d-\d\dT\d\d:\d\dZ {2}ingest +0 inserted/,
  );
});
