import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAbout } from './support/make-archives.ts';
import { temporaryFolder } from './support/run-cli.ts';

const ROOT = new URL('../', import.meta.url).pathname;
function npm(args: readonly string[], cwd: string) {
  return spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const folder = temporaryFolder();
const { stdout } = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
const packed: Packed = JSON.parse(stdout)[0];
const paths = packed.files.map(({ path }) => path);

describe('the package', () => {
  test('has what it needs', () => {
    for (const path of [
      'package.json',
      'README.md',
      'LICENSE',
      'NOTICE',
      'CHANGELOG.md',
      'bin/kronika.js',
      'dist/man/kronika.1',
    ])
      expect(paths).toContain(path);
    expect(paths).toContain('dist/cli/main.js');
  });

  test('has nothing else: no sources, tests, fixtures or databases', () => {
    const odd = /^(?:src|test|fixtures|scripts|\.ci|node_modules)\/|\.(?:ts|db|map|tgz)$|(?:^|\/)\./;
    expect(paths.filter((path) => odd.test(path))).toEqual([]);
  });
});

describe('installed in an empty folder', () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private": true}\n');
  // Where no prebuilt binding of SQLite can be fetched it is compiled, for one to several minutes: only CI waits for that, else that of this checkout is taken.
  const real = process.env.KRONIKA_REAL_INSTALL === '1';
  const install = npm(
    ['install', '--prefer-offline', '--omit=dev', ...(real ? [] : ['--ignore-scripts']), join(folder, packed.filename)],
    home,
  );
  const installed = install.status === 0;
  if (!installed) console.warn(`the packed package is not tried: npm cannot install it here\n${install.stderr}`);
  else if (!real)
    cpSync(join(ROOT, 'node_modules/better-sqlite3/build'), join(home, 'node_modules/better-sqlite3/build'), {
      recursive: true,
    });

  const run = (...args: readonly string[]) => {
    const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: home };
    return spawnSync(join(home, 'node_modules/.bin/kronika'), args, { cwd: home, encoding: 'utf8', env });
  };

  test.runIf(installed)('it runs', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    writeFileSync(join(home, 'page.html'), pageAbout('Kępnie', 7));
    expect(run('ingest', 'page.html')).toMatchObject({ status: 0, stderr: '' });
    expect(run('events', '--csv').stdout).toContain('2018-09-07');
    expect(run('timeline', '--chart', '--lang', 'pl').stdout).toContain('2018');
  });

  // The bundle is read a byte a letter: a letter that the build leaves in a pattern would be two signs.
  test.runIf(installed)('it knows Polish letters', () => {
    writeFileSync(join(home, 'folded.txt'), 'Miasto Morag nalezy do Zwiazku Miast Polskich od 2004 r.\n');
    writeFileSync(join(home, 'polish.txt'), 'Morąg należy do Związku Miast Polskich.\n');
    expect(run('ingest', 'folded.txt', 'polish.txt', '--db', 'letters.db')).toMatchObject({ status: 0, stderr: '' });
    const { stdout: listed } = run('memberships', '--db', 'letters.db', '--json');
    expect(JSON.parse(listed)).toMatchObject([{ member: { name: 'Morąg' }, start_date: '2004' }]);
  });

  test.runIf(installed)('nothing for development came along', () => {
    const modules = readdirSync(join(home, 'node_modules'));
    for (const name of ['vitest', 'typescript', '@biomejs', 'knip', 'fast-check']) expect(modules).not.toContain(name);
    expect(existsSync(join(home, 'node_modules/kronika/dist/man/kronika.1'))).toBe(true);
  });
});
