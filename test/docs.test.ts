import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { POLISH_TEXTS } from '../src/cli/messages/polish-texts/index.ts';
import { helpTexts } from './support/help-texts.ts';
import { PAGES, runCli, temporaryFolder } from './support/run-cli.ts';

const ROOT = new URL('../', import.meta.url).pathname;

test('README.md says what the program says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every script that README.md names is there', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const named = [...readme.matchAll(/npm (?:run )?(start|test|check|golden|bench|docs|build)\b/g)].map(
    (match) => match[1],
  );
  expect(named.filter((name) => scripts[String(name)] === undefined)).toEqual([]);
});

test('every help text has its Polish: add it to src/cli/messages/polish-texts', async () => {
  expect([...(await helpTexts())].filter((english) => !POLISH_TEXTS.has(english))).toEqual([]);
});

test('the SQL that README.md shows finds something', () => {
  const cwd = temporaryFolder();
  expect(runCli(['ingest', PAGES], { cwd }).code).toBe(0);
  const db = new Database(`${cwd}/kronika.db`, { readonly: true });
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const block = /```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const quoted = [...readme.matchAll(/kronika\.db "(SELECT[^"]*)"/g)].map(([, sql = '']) => sql);
  expect(quoted).toHaveLength(2);
  for (const sql of [block, ...quoted]) expect(db.prepare(sql).all().length, sql).toBeGreaterThan(2);
  db.close();
});
