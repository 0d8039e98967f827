import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asLines, MADE } from '../../support/made-pages.ts';
import { PAGES, runCli, runShell, temporaryFolder } from '../../support/run-cli.ts';

/** A folder with one good page and whatever `spoil` adds. */
function folderWith(spoil: (pages: string) => void): string {
  const cwd = temporaryFolder();
  const pages = join(cwd, 'pages');
  mkdirSync(pages);
  const [first = ''] = readdirSync(PAGES).sort();
  copyFileSync(join(PAGES, first, 'page.html'), join(pages, 'good.html'));
  spoil(pages);
  return cwd;
}

describe('one bad page never stops the others', () => {
  const isRoot = process.getuid?.() === 0;
  const spoilers: readonly (readonly [string, (pages: string) => void, RegExp])[] = [
    ['empty', (pages) => writeFileSync(join(pages, 'bad.html'), ''), /empty/],
    ['binary', (pages) => writeFileSync(join(pages, 'bad.html'), Buffer.alloc(4000, 1)), /not text/],
    ['a PDF by another name', (pages) => writeFileSync(join(pages, 'bad.html'), '%PDF-1.4 x'), /not text/],
    ...(isRoot
      ? []
      : [
          [
            'unreadable',
            (pages: string) => {
              writeFileSync(join(pages, 'bad.html'), 'x');
              chmodSync(join(pages, 'bad.html'), 0);
            },
            /permission denied/,
          ] as const,
        ]),
  ];

  test.each(spoilers)('%s', (_, spoil, reason) => {
    const cwd = folderWith(spoil);
    const extracted = runCli(['extract', 'pages'], { cwd });
    expect(extracted.code).toBe(3);
    expect(extracted.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(extracted.stderr).toMatch(/^rejected pages\/bad\.html: .+\n$/);
    expect(extracted.stderr).toMatch(reason);
    const ingested = runCli(['ingest', 'pages'], { cwd });
    expect(ingested).toEqual({
      code: 3,
      stdout: '1 inserted, 0 updated, 0 unchanged, 1 rejected\n',
      stderr: extracted.stderr,
    });
  });

  test('what is no page by its name is skipped', () => {
    const cwd = folderWith((pages) => writeFileSync(join(pages, 'logo.png'), 'x'));
    expect(runCli(['extract', 'pages'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(runCli(['ingest', 'pages'], { cwd }).stdout).toContain('1 skipped');
  });

  test('a path from standard input that is not there', () => {
    const cwd = folderWith(() => {});
    const { code, stdout, stderr } = runCli(['extract', '-'], { cwd, input: 'nope.html\npages/good.html\n' });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).document.path).toBe('pages/good.html');
    expect(stderr).toBe('rejected nope.html: no such file or folder\n');
  });
});

test.each(['extract', 'ingest', 'load'])('%s of a path that is not there does nothing', (command) => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = runCli([command, 'nope'], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'error: No such file or folder: nope\n' });
  expect(existsSync(join(cwd, 'kronika.db'))).toBe(false);
});

describe('a database that is none', () => {
  test.each([['events'], ['status'], ['load']])('%s', (command) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'kronika.db'), 'This is a shopping list, and rather a long one at that.\n'.repeat(40));
    const { code, stdout, stderr } = runCli([command], { cwd, input: asLines(MADE) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: .*kronika\.db.*\n$/);
  });

  test('a folder', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'kronika.db'));
    expect(runCli(['events'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: .+\n$/),
    });
  });
});

describe('lines that are no extracts', () => {
  test('are named with file and line; the others are taken', () => {
    const cwd = temporaryFolder();
    const [first = '', ...rest] = asLines(MADE).split(/(?<=\n)/);
    writeFileSync(join(cwd, 'facts.ndjson'), `${first}{"document": 1\n\n${rest.join('')}{}\n`);
    const { code, stdout, stderr } = runCli(['load', 'facts.ndjson'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '3 inserted, 0 updated, 0 unchanged, 2 rejected\n' });
    expect(stderr).toBe(
      'rejected facts.ndjson:2: not JSON\nrejected facts.ndjson:6: document is missing, expected an object\n',
    );
  });

  test('by the thousand are counted by their cause, of which the first are named', () => {
    const cwd = temporaryFolder();
    const foreign = Array.from({ length: 1_500 }, (_, at) => `{"schema":${at + 2},"document":{"id":"${at}"}}`);
    const garbage = Array.from({ length: 700 }, (_, at) => `line ${at} of a log`);
    const input = `${asLines(MADE)}${[...foreign, ...garbage].join('\n')}\n`;
    const { code, stdout, stderr } = runCli(['load'], { cwd, input });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '3 inserted, 0 updated, 0 unchanged, 2200 rejected\n' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toMatch(/^rejected standard input:4: the line is of schema 2, /);
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^rejected 1490 lines more, as standard input:4: the line is of schema 2, /),
      'rejected 690 lines more, as standard input:1504: not JSON',
    ]);
  });

  test('two pages under one id: the newer is kept, in whatever order they come', () => {
    const [line = '', ...rest] = asLines(MADE).trimEnd().split('\n');
    const { document, ...extract } = JSON.parse(line);
    const newer = { ...document, path: 'elsewhere/a.html', retrieved: '2026-01-01' };
    const twin = JSON.stringify({ ...extract, document: newer });
    const printed = [
      [line, twin, ...rest],
      [...rest, twin, line],
    ].map((lines) => {
      const cwd = temporaryFolder();
      expect(runCli(['load'], { cwd, input: `${lines.join('\n')}\n` })).toMatchObject({ code: 0, stderr: '' });
      const paths = JSON.parse(runCli(['documents', '--json'], { cwd }).stdout).map(
        ({ path }: { path: string }) => path,
      );
      expect(paths).toContain('elsewhere/a.html');
      expect(paths).not.toContain(document.path);
      return runCli(['events', '--json'], { cwd }).stdout;
    });
    expect(printed[0]).toBe(printed[1]);
  });

  test('a folder instead of a file', () => {
    const cwd = temporaryFolder();
    expect(runCli(['load', '.'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: Cannot read \.: .+\n$/),
    });
  });

  test('a byte-order mark and Windows line ends are no fault', () => {
    const cwd = temporaryFolder();
    expect(runCli(['load'], { cwd, input: `\ufeff${asLines(MADE).replaceAll('\n', '\r\n')}` })).toMatchObject({
      code: 0,
    });
  });
});

describe('output that fails', () => {
  const filled = () => {
    const cwd = temporaryFolder();
    expect(runCli(['load'], { cwd, input: asLines(MADE) }).code).toBe(0);
    return cwd;
  };

  test.each(['events', 'events --json', 'timeline --csv', '--help', 'status'])('%s | head -1 ends quietly', (args) => {
    const { code, stderr } = runShell(`set -o pipefail; kronika ${args} | head -1`, filled());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a reader that is gone before the first line', () => {
    const { code, stderr } = runShell(`set -o pipefail; kronika extract "${PAGES}" | true`, temporaryFolder());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(['events', 'events --json', 'status', '--help', '--version'])('%s to a full disk', (args) => {
    const { code, stderr } = runShell(`kronika ${args} > /dev/full`, filled());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: Cannot write the output: .+\n$/);
  });
});
