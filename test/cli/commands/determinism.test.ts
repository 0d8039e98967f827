import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIN, PAGES, runCli, temporaryFolder } from '../../support/run-cli.ts';

const LISTS = [
  ['events'],
  ['memberships'],
  ['timeline'],
  ['organizations'],
  ['documents'],
  ['conflicts'],
  ['search', 'miasto'],
];

/** Everything that the list commands say of a database. */
function said(cwd: string, db = 'kronika.db'): string {
  return LISTS.map((list) => runCli([...list, '--json', '--db', db], { cwd }).stdout).join('');
}

/** Copies of the fixture pages, so that paths are alike in every test. */
function withPages(copies = 1): string {
  const cwd = temporaryFolder();
  for (let copy = 0; copy < copies; copy++) addPages(cwd, copy === 0 ? '' : `-${copy}`);
  return cwd;
}

function addPages(cwd: string, suffix: string): void {
  for (const slug of readdirSync(PAGES).sort()) {
    const page = readdirSync(join(PAGES, slug)).find((name) => name.startsWith('page.')) ?? '';
    mkdirSync(join(cwd, 'pages'), { recursive: true });
    cpSync(join(PAGES, slug, page), join(cwd, 'pages', page.replace('page', slug + suffix)));
  }
}

/** A fixed order that looks random: the same failure every time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

let truth: string;
let lines: readonly string[];

beforeAll(() => {
  const cwd = withPages();
  expect(runCli(['ingest', 'pages'], { cwd }).code).toBe(0);
  truth = said(cwd);
  lines = runCli(['extract', 'pages'], { cwd }).stdout.split(/(?<=\n)/);
  expect(JSON.parse(runCli(['events', '--json'], { cwd }).stdout).length).toBeGreaterThan(5);
});

test('ingest twice: all unchanged, the same answers', () => {
  const cwd = withPages();
  const pages = readdirSync(join(cwd, 'pages')).length;
  expect(runCli(['ingest', 'pages'], { cwd }).stdout).toBe(`${pages} inserted, 0 updated, 0 unchanged, 0 rejected\n`);
  expect(runCli(['ingest', 'pages'], { cwd }).stdout).toBe(`0 inserted, 0 updated, ${pages} unchanged, 0 rejected\n`);
  expect(runCli(['ingest', 'pages', '--force'], { cwd }).stdout).toBe(
    `0 inserted, 0 updated, ${pages} unchanged, 0 rejected\n`,
  );
  expect(said(cwd)).toBe(truth);
});

test('extract says the same whatever the order, the time zone and the language', () => {
  const cwd = withPages();
  const files = readdirSync(join(cwd, 'pages')).map((name) => join('pages', name));
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'pl_PL.UTF-8' };
  const other = runCli(['extract', ...shuffled(files, 3)], { cwd, env }).stdout.split(/(?<=\n)/);
  expect([...other].sort()).toEqual([...lines].sort());
});

describe('extract and load give what ingest gives', () => {
  test.each([1, 2, 3])('shuffled, in one piece (%i)', (seed) => {
    const cwd = temporaryFolder();
    expect(runCli(['load'], { cwd, input: shuffled(lines, seed).join('') }).code).toBe(0);
    expect(said(cwd)).toBe(truth);
  });

  test('split, in any order, some pieces twice', () => {
    const cwd = temporaryFolder();
    const mixed = shuffled(lines, 7);
    const pieces = [mixed.slice(0, 3), mixed.slice(3, 4), mixed.slice(4), mixed.slice(2, 6)];
    for (const [at, piece] of pieces.entries()) {
      writeFileSync(join(cwd, `${at}.ndjson`), piece.join(''));
      expect(runCli(['load', `${at}.ndjson`], { cwd }).code).toBe(0);
    }
    expect(said(cwd)).toBe(truth);
  });

  test('load then ingest changes nothing', () => {
    const cwd = withPages();
    expect(runCli(['load'], { cwd, input: lines.join('') }).code).toBe(0);
    expect(runCli(['ingest', 'pages'], { cwd }).stdout).toContain('0 inserted, 0 updated');
    expect(said(cwd)).toBe(truth);
  });
});

test('pages that change and change back leave no trace', () => {
  const cwd = withPages();
  const [first = '', second = ''] = readdirSync(join(cwd, 'pages')).map((name) => join(cwd, 'pages', name));
  const swap = () => {
    renameSync(first, join(cwd, 'kept'));
    renameSync(second, first);
    renameSync(join(cwd, 'kept'), second);
  };
  runCli(['ingest', 'pages'], { cwd });
  swap();
  expect(runCli(['ingest', 'pages'], { cwd }).stdout).toMatch(/^0 inserted, 2 updated/);
  swap();
  expect(runCli(['ingest', 'pages'], { cwd }).stdout).toMatch(/^0 inserted, 2 updated/);
  expect(said(cwd)).toBe(truth);
});

/** More pages than are read without threads. */
const COPIES = 5;

test('threads change nothing', () => {
  const cwd = withPages(COPIES);
  const [one, two] = ['1', '3'].map((jobs) => runCli(['extract', 'pages', '--jobs', jobs], { cwd }));
  expect(two).toEqual(one);
  expect(one?.stdout.split('\n').length).toBeGreaterThan(64);
});

test('an ingest killed at any moment is finished by running it again', async () => {
  const undisturbed = withPages(COPIES);
  expect(runCli(['ingest', 'pages'], { cwd: undisturbed }).code).toBe(0);
  const cwd = withPages(COPIES);
  for (let attempt = 0; attempt < 8; attempt++) {
    const child = spawn(process.execPath, [BIN, 'ingest', 'pages'], { cwd, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([ended, setTimeout(60 + attempt * 130)]);
    child.kill('SIGKILL');
    await ended;
  }
  expect(runCli(['ingest', 'pages'], { cwd }).code).toBe(0);
  expect(said(cwd)).toBe(said(undisturbed));
});

test('Ctrl-C keeps what was read and ends with 130', async () => {
  const cwd = temporaryFolder();
  const child = spawn(process.execPath, [BIN, 'load'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const printed: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stdin.write(lines.slice(0, 3).join(''));
  await expect.poll(() => existsSync(join(cwd, 'kronika.db')), { timeout: 20_000 }).toBe(true);
  await setTimeout(500);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  expect(printed.join('')).toMatch(/^[0-3] inserted, .*; interrupted, run it again to go on\n$/);
  expect(runCli(['load'], { cwd, input: lines.join('') }).code).toBe(0);
  expect(said(cwd)).toBe(truth);
});

test('Ctrl-C in an ingest keeps the batches in hand, and running it again goes on', async () => {
  const cwd = withPages(COPIES);
  const child = spawn(process.execPath, [BIN, 'ingest', 'pages', '--jobs', '1'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  await expect.poll(() => existsSync(join(cwd, 'kronika.db')), { timeout: 20_000 }).toBe(true);
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('close', resolve));
  // On a fast machine all may be through before the signal is seen.
  expect([0, 130]).toContain(code);
  const inserted = Number(/^\d+/.exec(printed.join(''))?.[0]);
  const again = runCli(['ingest', 'pages'], { cwd });
  const all = readdirSync(join(cwd, 'pages')).length;
  expect(again).toMatchObject({
    code: 0,
    stdout: `${all - inserted} inserted, 0 updated, ${inserted} unchanged, 0 rejected\n`,
  });
});
