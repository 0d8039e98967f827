import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packed, pageAbout, response } from '../../support/make-archives.ts';
import { BIN, PAGES, runCli, temporaryFolder } from '../../support/run-cli.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const cwd = temporaryFolder();

/** The commands that the program itself names. */
const COMMANDS = [...runCli(['--help'], { cwd }).stdout.matchAll(/^ {2}([a-z][a-z-]*)(?: |$)/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'kronika');

function examplesOf(help: string): readonly string[] {
  const block = /^Examples:\n((?: {2}.+\n?)+)/m.exec(help)?.[1] ?? '';
  return block.split('\n').flatMap((line) => {
    const command = line.trim().split(/ {2,}/)[0] ?? '';
    return command === '' ? [] : [command];
  });
}

const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** A place as the examples take for granted: pages, an archive, extracts, a crawler, and `kronika` on the path. */
function furnish(): void {
  for (const folder of [
    'bin',
    'pages',
    '.zfunc',
    '.config/fish/completions',
    '.local/share/bash-completion/completions',
  ])
    mkdirSync(join(cwd, folder), { recursive: true });
  for (const slug of readdirSync(PAGES)) {
    const page = readdirSync(join(PAGES, slug)).find((name) => name.startsWith('page.')) ?? '';
    cpSync(join(PAGES, slug, page), join(cwd, 'pages', page.replace('page', slug)));
  }
  for (const name of ['a.html', 'page.html']) writeFileSync(join(cwd, name), pageAbout('Kępnie', 7));
  writeFileSync(
    join(cwd, 'bip.warc.gz'),
    packed([response({ url: 'https://bip.example/1', body: pageAbout('Kępnie', 9) })]),
  );
  const tool = (name: string, script: string) => {
    writeFileSync(join(cwd, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(cwd, 'bin', name), 0o755);
  };
  tool('kronika', `exec "${process.execPath}" "${BIN}" "$@"`);
  tool('crawler', `echo '${JSON.stringify({ path: 'c.html', body: '<p>Nic.</p>' })}'`);
  tool('man', 'test "$1" = kronika');
  if (!has('jq')) tool('jq', 'cat');
  // Three runs, for there are examples of what changed between them.
  for (let run = 0; run < 3; run++) expect(runCli(['ingest', 'pages'], { cwd }).code).toBe(0);
  expect(runCli(['ingest', 'a.html', '--db', 'other.db'], { cwd }).code).toBe(0);
  const facts = runCli(['extract', 'pages'], { cwd }).stdout.split(/(?<=\n)/);
  writeFileSync(join(cwd, 'part-1.ndjson'), facts.slice(0, 9).join(''));
  writeFileSync(join(cwd, 'part-2.ndjson'), facts.slice(9).join(''));
}

interface Held {
  readonly id: string;
  readonly sources: readonly { readonly document_id: string }[];
}

/** Records whose ids stand in where an example has `<id>`, one after the other. */
let records: readonly Held[] = [];

/** An example with real ids: a `<document id>` is that of a page of the record named before it. */
function filledIn(example: string): string {
  let next = 0;
  return example.replace(/<([a-z ]+)>/g, (_, name: string) => {
    if (name === 'document id') return records[next - 1]?.sources[0]?.document_id ?? '';
    if (name === 'judgement id') return firstOf('judgements');
    return records[next++]?.id ?? '';
  });
}

function firstOf(list: string): string {
  return String(JSON.parse(runCli([list, '--ndjson'], { cwd }).stdout.split('\n')[0] ?? '').id);
}

function run(example: string) {
  const line = filledIn(example);
  const { KRONIKA_DB: _db, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${join(cwd, 'bin')}:${process.env.PATH ?? ''}`, HOME: cwd, LC_ALL: 'C.UTF-8' };
  const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd,
    env,
    encoding: 'utf8',
    input: '',
  });
  return { status, stderr };
}

beforeAll(() => {
  furnish();
  const lines = runCli(['events', '--ndjson'], { cwd }).stdout.split('\n').filter(Boolean);
  records = lines.map((line) => JSON.parse(line));
}, 60_000);

test('there are commands', () => expect(COMMANDS.length).toBeGreaterThan(10));

describe.each(COMMANDS)('kronika help %s', (command) => {
  const help = runCli(['help', command], { cwd });

  test('is the help of the command, with examples', () => {
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toBe(runCli([command, '--help'], { cwd }).stdout);
    expect(examplesOf(help.stdout).length).toBeGreaterThan(0);
  });

  test.each(examplesOf(help.stdout))('%s', (example) => {
    const { status, stderr } = run(example);
    expect(stderr).not.toMatch(/^(?:error|Usage)/m);
    expect(status).toBe(0);
  });
});

test('help of what is no command', () => {
  const { code, stdout, stderr } = runCli(['help', 'evnts'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Did you mean events?');
});

describe('the manual page', () => {
  const page = readFileSync(join(ROOT, 'dist/man/kronika.1'), 'utf8');

  test('has every command and option', () => {
    for (const command of COMMANDS) expect(page).toContain(`\n.SS ${command}\n`);
    for (const option of runCli(['events', '--help']).stdout.match(/--[a-z-]+/g) ?? [])
      expect(page).toContain(option.replaceAll('-', '\\-'));
  });

  test('is what package.json names, and is packed', () => {
    const { man, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(man).toBe('dist/man/kronika.1');
    expect(files).toContain('dist');
  });

  test.runIf(has('groff'))('groff has nothing to say against it', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', 'groff -man -Tutf8 -Kutf8 -ww dist/man/kronika.1'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('KRONIKA');
  });
});
