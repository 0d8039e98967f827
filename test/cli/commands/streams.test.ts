import { isUtf8 } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, PAGES, runCli, temporaryFolder } from '../../support/run-cli.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const SECTION = README.slice(README.indexOf('## Large collections'), README.indexOf('## Command reference'));

/** The one block of the README's section on large collections that has this word. */
function example(word: string): string {
  const blocks = [...SECTION.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.includes(word) ? [block] : [],
  );
  expect(blocks).toHaveLength(1);
  return blocks[0] ?? '';
}

/** A folder with the fixture pages in `pages/`, and `kronika` on the path. */
function workshop(): { readonly cwd: string; readonly sh: (script: string, input?: string) => ReturnType<typeof run> } {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'bin'));
  mkdirSync(join(cwd, 'pages'));
  writeFileSync(join(cwd, 'bin/kronika'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(cwd, 'bin/kronika'), 0o755);
  for (const slug of readdirSync(PAGES).sort()) {
    const page = readdirSync(join(PAGES, slug)).find((name) => name.startsWith('page.')) ?? '';
    cpSync(join(PAGES, slug, page), join(cwd, 'pages', page.replace('page', slug)));
  }
  return { cwd, sh: (script, input) => run(cwd, script, input) };
}

function run(cwd: string, script: string, input = '') {
  const env = { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH ?? ''}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env, input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** What a database says when asked for everything dated. */
function said(cwd: string, db = 'kronika.db'): string {
  return ['events', 'memberships', 'timeline', 'documents']
    .map((list) => runCli([list, '--json', '--db', db], { cwd }).stdout)
    .join('');
}

function truth(cwd: string): string {
  expect(runCli(['ingest', 'pages', '--db', 'truth.db'], { cwd }).code).toBe(0);
  return said(cwd, 'truth.db');
}

const hasParallel = spawnSync('sh', ['-c', 'command -v parallel']).status === 0;
if (!hasParallel) console.warn('GNU parallel is not installed: its example in README.md is not run');

describe('the examples of README.md', () => {
  test('xargs', () => {
    const { cwd, sh } = workshop();
    expect(sh(example('xargs').replace('-n 500', '-n 7'))).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cwd).filter((name) => name.startsWith('facts.'))).toHaveLength(3);
    expect(said(cwd) === truth(cwd)).toBe(true);
  });

  test.skipIf(!hasParallel)('GNU parallel', () => {
    const { cwd, sh } = workshop();
    expect(sh(example('parallel').replace('-N 500', '-N 7'))).toMatchObject({ code: 0 });
    expect(readdirSync(cwd).filter((name) => name.startsWith('facts.'))).toHaveLength(3);
    expect(said(cwd) === truth(cwd)).toBe(true);
  });

  test('a page in a line', () => {
    const { sh } = workshop();
    const { code, stdout } = sh(example('echo'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      document: { path: 'https://bip.example/sesja', url: 'https://bip.example/sesja' },
      events: [{ start_date: '2024-05-07' }],
    });
  });

  test('the script for clusters: pages that are rejected are no failure, wrong usage is one', () => {
    const { cwd, sh } = workshop();
    writeFileSync(join(cwd, 'extract.sh'), example('# extract.sh'));
    const good = JSON.stringify({ path: 'a.txt', body: 'Zjazd odbył się 5 maja 2019 r. w Ustce.' });
    expect(sh('sh ./extract.sh', `{"path": "b.txt"}\n${good}\n`)).toMatchObject({
      code: 0,
      stderr: 'rejected standard input:1: body is missing, expected text\n',
    });
    writeFileSync(join(cwd, 'extract.sh'), example('# extract.sh').replace('--jobs 1', '--jobs x'));
    expect(sh('sh ./extract.sh', `${good}\n`).code).not.toBe(0);
  });
});

describe('pages on standard input', () => {
  const extractPages = (lines: readonly unknown[], args: readonly string[] = []) =>
    runCli(['extract', '--stdin', 'pages', ...args], {
      input: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    });

  test('state what the same files state', () => {
    const { cwd } = workshop();
    const paths = readdirSync(join(cwd, 'pages')).map((name) => `pages/${name}`);
    const bytes = paths.map((path) => readFileSync(join(cwd, path)));
    const files = runCli(['extract', ...paths], { cwd });
    const encoded = paths.map((path, at) => ({ path, encoding: 'base64', body: bytes[at]?.toString('base64') }));
    expect(extractPages(encoded).stdout === files.stdout).toBe(true);
    const utf8 = paths.filter((_, at) => isUtf8(bytes[at] ?? Buffer.of()));
    const texts = utf8.map((path) => ({ path, body: readFileSync(join(cwd, path), 'utf8') }));
    expect(extractPages(texts).stdout === runCli(['extract', ...utf8], { cwd }).stdout).toBe(true);
  });

  test('bytes keep their charset', () => {
    const body = Buffer.from([0xa3, 0x65, 0x62, 0x61, 0x20, 0x9c, 0x70, 0x69, 0x2e]).toString('base64');
    const { stdout } = extractPages([{ path: 'b.txt', encoding: 'base64', body }]);
    expect(JSON.parse(stdout)).toMatchObject({ document: { charset: 'windows-1250' }, text: 'Łeba śpi.' });
  });

  test('a line that is no page is named, the others go on', () => {
    const { code, stdout, stderr } = extractPages([
      '{"path": ',
      [],
      { path: 'a.txt' },
      { body: 'x' },
      { path: 'b.txt', body: 7 },
      { path: 'c.txt', body: 'Ż#', encoding: 'base64' },
      { path: 'd.txt', body: 'x', encoding: 'rot13' },
      { path: 'e.txt', body: '' },
      '',
      { path: 'good.txt', body: 'Dobra strona.' },
    ]);
    expect(code).toBe(3);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document.path),
    ).toEqual(['good.txt']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'rejected standard input:1: not JSON; --stdin pages takes one {"path": …, "body": …} a line',
      'rejected standard input:2: the line is [], expected an object',
      'rejected standard input:3: body is missing, expected text',
      'rejected standard input:4: path and url are missing, expected at least one',
      'rejected standard input:5: body is 7, expected text',
      'rejected c.txt: body is not base64',
      'rejected standard input:7: encoding is "rot13", expected one of base64',
      'rejected e.txt: The file is empty',
    ]);
  });

  test('nothing to read is wrong usage', () => {
    expect(runCli(['extract']).code).toBe(2);
    expect(runCli(['extract', '-', '--stdin', 'files']).code).toBe(2);
  });
});

describe('load', () => {
  test('a shard that was cut and comes again', () => {
    const { cwd } = workshop();
    const lines = runCli(['extract', 'pages'], { cwd }).stdout;
    const half = lines.slice(0, Math.floor(lines.length / 2));
    expect(runCli(['load'], { cwd, input: half })).toMatchObject({ code: 3 });
    expect(runCli(['load'], { cwd, input: lines }).code).toBe(0);
    expect(said(cwd) === truth(cwd)).toBe(true);
  });

  test('a shard whose load is killed and runs again', async () => {
    const { cwd } = workshop();
    const lines = runCli(['extract', 'pages'], { cwd }).stdout;
    writeFileSync(join(cwd, 'facts'), lines);
    for (const delay of [100, 200, 300, 400]) {
      const child = spawn(process.execPath, [BIN, 'load', 'facts'], { cwd, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, delay))]);
      child.kill('SIGKILL');
      await ended;
    }
    expect(runCli(['load', 'facts'], { cwd }).code).toBe(0);
    expect(said(cwd) === truth(cwd)).toBe(true);
  });

  test('lines of another schema are refused by name', () => {
    const { cwd } = workshop();
    const [line = ''] = runCli(['extract', 'pages'], { cwd }).stdout.split('\n');
    const newer = line.replace('"schema":1', '"schema":2');
    expect(runCli(['load'], { cwd, input: `${newer}\n${line}\n` })).toEqual({
      code: 3,
      stdout: '1 inserted, 0 updated, 0 unchanged, 1 rejected\n',
      stderr:
        'rejected standard input:1: the line is of schema 2, and this kronika takes 1; load it with a newer kronika\n',
    });
  });
});
