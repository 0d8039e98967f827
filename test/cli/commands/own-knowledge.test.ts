import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { asLines } from '../../support/made-pages.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';

let cwd: string;

const member = (path: string, organization: string) =>
  makeExtract({
    path,
    title: path,
    published: '2019-01-01',
    memberships: [{ member: 'Ustka', organization, acronym: '' }],
  });
const PAGES = asLines([
  member('a.txt', 'Związek Portów'),
  member('b.txt', 'Zrzeszenie Przystani'),
  member('c.txt', 'Liga Latarni'),
]);

beforeEach(() => {
  cwd = temporaryFolder();
});

const load = (...args: readonly string[]) => runCli(['load', ...args], { cwd, input: PAGES });
const memberships = () =>
  JSON.parse(runCli(['memberships', '--json'], { cwd }).stdout).map(
    ({ organization }: { organization: { name: string } }) => organization.name,
  );

describe('names that are one', () => {
  test('come from a table, comma or semicolon, and stay known; what the file says no more is forgotten', () => {
    writeFileSync(join(cwd, 'names.csv'), '\uFEFFZwiązek Portów;"Zrzeszenie Przystani";\r\n\r\n');
    expect(load('--aliases', 'names.csv')).toMatchObject({ code: 0, stderr: '' });
    expect(memberships()).toHaveLength(2);
    expect(load()).toMatchObject({ code: 0 });
    expect(memberships()).toHaveLength(2);
    writeFileSync(join(cwd, 'names.csv'), 'Liga Latarni,Zrzeszenie Przystani\nNikt Taki,Ani Taki\n');
    expect(load('--aliases', 'names.csv').code).toBe(0);
    expect(memberships()).toContain('Związek Portów');
    expect(memberships()).toHaveLength(2);
    expect(runCli(['status'], { cwd }).stdout).not.toContain('not in effect');
  });

  test('come from the configuration beside the database, before or after the pages', () => {
    load();
    expect(memberships()).toHaveLength(3);
    writeFileSync(
      join(cwd, 'kronika.config.json'),
      '{"same":[["Związek Portów","Zrzeszenie Przystani","Liga Latarni"]]}',
    );
    load();
    expect(memberships()).toHaveLength(1);
    mkdirSync(join(cwd, 'x'));
    runCli(['load', '--db', 'x/kronika.db'], { cwd, input: PAGES });
    expect(JSON.parse(runCli(['memberships', '--json', '--db', 'x/kronika.db'], { cwd }).stdout)).toHaveLength(3);
  });

  test.each([
    ['names.csv', 'A', /names\.csv: row 1 has fewer than two names/],
    ['names.csv', '"A,B', /names\.csv: not CSV/],
    ['none.csv', null, /Cannot read none\.csv/],
  ])('%s with %j is refused before anything is done', (file, content, message) => {
    if (content !== null) writeFileSync(join(cwd, file), content);
    const refused = load('--aliases', file);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(message);
    expect(runCli(['events'], { cwd }).code).toBe(1);
  });

  test('that are also said not to be one are refused', () => {
    writeFileSync(join(cwd, 'kronika.config.json'), '{"same":[["A B","C D"]],"different":[["A B","C D"]]}');
    expect(load().stderr).toMatch(/kronika\.config\.json: A B and C D are said to be one, and not to be one/);
  });
});

describe('a site that is known', () => {
  const html =
    '<html><head><link rel="canonical" href="https://www.bip.example.pl/a"><title>Sesja</title></head><body><h1>Sesja</h1><p>W dniu 3 maja 2019 r. odbyła się sesja.</p></body></html>';

  test('gives its publisher to pages that do not, in ingest and extract alike', () => {
    mkdirSync(join(cwd, 'pages'));
    writeFileSync(join(cwd, 'pages', 'a.html'), html);
    const extract = (...args: readonly string[]) =>
      JSON.parse(runCli(['extract', 'pages', ...args], { cwd }).stdout).document;
    expect(extract()).toMatchObject({ url: 'https://www.bip.example.pl/a', publisher: null });
    writeFileSync(join(cwd, 'kronika.config.json'), '{"sites":{"bip.example.pl":{"publisher":"Gmina Dobre"}}}');
    expect(extract()).toMatchObject({ publisher: null });
    expect(extract('--config', 'kronika.config.json')).toMatchObject({ publisher: 'Gmina Dobre' });
    runCli(['ingest', 'pages'], { cwd });
    expect(JSON.parse(runCli(['documents', '--json'], { cwd }).stdout)).toMatchObject([{ publisher: 'Gmina Dobre' }]);
    // What the file says now counts for pages that did not change.
    writeFileSync(join(cwd, 'kronika.config.json'), '{"sites":{"bip.example.pl":{"publisher":"Miasto Ustka"}}}');
    expect(runCli(['ingest', 'pages'], { cwd }).stdout).toMatch(/^0 inserted, 1 updated/);
    expect(runCli(['ingest', 'pages'], { cwd }).stdout).toMatch(/1 unchanged/);
    expect(JSON.parse(runCli(['documents', '--json'], { cwd }).stdout)).toMatchObject([{ publisher: 'Miasto Ustka' }]);
  });
});
