import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { asLines, MADE } from '../../support/made-pages.ts';
import { runCli, temporaryFolder } from '../../support/run-cli.ts';
import { onTerminal } from '../../support/terminal-io.ts';

const cwd = temporaryFolder();
const db = join(cwd, 'kronika.db');

beforeAll(() => {
  expect(runCli(['load'], { cwd, input: asLines(MADE) }).code).toBe(0);
});

const ask = (args: readonly string[], options = {}) => onTerminal([...args, '--db', db], options);

describe('the summary line', () => {
  test('on a terminal, in words', async () => {
    expect((await ask(['events'])).stderr).toBe('3 events\n');
    expect((await ask(['events'], { language: 'pl' })).stderr).toBe('3 wydarzenia\n');
  });

  test('a full page says where the next begins', async () => {
    expect((await ask(['events', '--limit', '2'])).stderr).toBe('2 events; more with --offset 2\n');
    expect((await ask(['events', '--limit', '3', '--offset', '0', '--year', '2019'])).stderr).toBe('1 event\n');
  });

  test('not when the list goes elsewhere', async () => {
    expect((await ask(['events'], { piped: true })).stderr).toBe('');
  });
});

describe('an empty list says which filter emptied it', () => {
  test.each([
    [['events', '--year', '1999'], '0 events\nWithout --year 1999: 3 events.\n'],
    [
      ['events', '--year', '2019', '--city', 'lodz'],
      '0 events\nWithout --year 2019: 1 event. Without --city lodz: 1 event.\n',
    ],
    [
      ['events', '--classification', 'webinar', '--city', 'lodz'],
      '0 events\nWithout --classification webinar: 1 event.\n',
    ],
    [
      ['events', '--classification', 'webinar', '--year', '1999'],
      '0 events\nNo single filter empties the list; all together do. Leave out two or more.\n',
    ],
    [['memberships', '--organization', 'ZGL', '--offset', '9'], '0 memberships\nWithout --offset 9: 2 memberships.\n'],
    [['conflicts'], '0 conflicts\nThe database holds none at all.\n'],
    [['events', '--limit', '0'], '0 events\n'],
    [['search', 'nieobecne'], '0 pages\n'],
  ])('%j', async (args, stderr) => expect(await ask(args)).toMatchObject({ stdout: '', stderr, code: 0 }));

  test('in Polish', async () => {
    const { stderr } = await ask(['events', '--year', '1999'], { language: 'pl' });
    expect(stderr).toBe('0 wydarzeń\nBez --year 1999: 3 wydarzenia.\n');
  });

  test('nothing of it in a script', () => {
    const { stdout, stderr } = runCli(['events', '--year', '1999', '--json'], { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: '[]\n', stderr: '' });
  });
});

describe('the pager', () => {
  const paged = (name: string, rows: number, args: readonly string[] = []) => {
    const file = join(cwd, name);
    return { file, seen: ask(['events', ...args], { rows, env: { KRONIKA_PAGER: `cat > "${file}"` } }) };
  };

  test('gets what is longer than the screen', async () => {
    const { file, seen } = paged('long', 3);
    expect((await seen).stdout).toBe('');
    const direct = await ask(['events', '--no-pager'], { rows: 3 });
    expect(readFileSync(file, 'utf8')).toBe(direct.stdout);
  });

  test.each([
    ['fits', 40, []],
    ['is not wanted', 3, ['--no-pager']],
    ['is data', 3, ['--json']],
  ])('is left alone where the list %s', async (name, rows, args) => {
    const { file, seen } = paged(name, rows, args);
    expect((await seen).stdout).not.toBe('');
    expect(existsSync(file)).toBe(false);
  });

  test.each(['', 'cat'])('%j is none', async (pager) => {
    expect((await ask(['events'], { rows: 3, env: { KRONIKA_PAGER: pager } })).stdout).toContain('Zjazd');
  });

  test('PAGER is the second choice', async () => {
    const file = join(cwd, 'second');
    await ask(['events'], { rows: 3, env: { PAGER: `cat > "${file}"` } });
    expect(readFileSync(file, 'utf8')).toContain('Zjazd');
  });

  test('no less on this machine: the list is written all the same', async () => {
    expect((await ask(['events'], { rows: 3, env: { PATH: cwd } })).stdout).toContain('Żeglugi');
  });

  test('one that is not there is named, and nothing is lost', async () => {
    const { stdout, stderr } = await ask(['events'], { rows: 3, env: { KRONIKA_PAGER: 'no-such-pager' } });
    expect(stdout).toContain('Żeglugi');
    expect(stderr).toContain("the pager 'no-such-pager' cannot be run");
  });

  test('show and status are paged, too', async () => {
    const file = join(cwd, 'status');
    await ask(['status'], { rows: 3, env: { KRONIKA_PAGER: `cat > "${file}"` } });
    expect(readFileSync(file, 'utf8')).toContain('documents');
  });
});

describe('tables', () => {
  test('--columns', async () => {
    const { stdout } = await ask(['events', '--columns', 'places,date', '--limit', '1']);
    expect(stdout).toBe('places    date\nAugustów  2019-05-17\n');
    const csv = runCli(['events', '--columns', 'start_date,name', '--csv', '--limit', '1'], { cwd }).stdout;
    expect(csv).toBe('start_date,name\n2019-05-17,III Zjazd Bartników\n');
  });

  test.each([
    [['--columns', 'nmae'], 'Did you mean name?'],
    [['--columns', ''], 'There is no column'],
    [['--columns', 'name', '--json'], 'has none'],
  ])('%j is wrong usage', (args, message) => {
    const { code, stdout, stderr } = runCli(['events', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('colour by kind, on a terminal only', async () => {
    const color = (await ask(['events'], { env: { NO_COLOR: '' } })).stdout;
    expect(color).toContain('\u001b[36m2019-05-17\u001b[39m');
    expect(color).toContain('\u001b[2mevent:');
    expect((await ask(['events'])).stdout).not.toContain('\u001b');
  });
});

describe('in Polish', () => {
  test('headings, dates and words of the table', async () => {
    const { stdout } = await ask(['events', '--year', '2019'], { language: 'pl', columns: 120 });
    expect(stdout).toContain('17 maja 2019');
    expect(stdout).toMatch(/^data +nazwa +rodzaj/);
    expect(stdout).toContain('potwierdzone');
  });

  test.each(['json', 'ndjson', 'csv', 'csv-excel', 'tsv', 'markdown'])('%s never changes', (format) => {
    const say = (...more: readonly string[]) => runCli(['events', '--format', format, ...more], { cwd }).stdout;
    expect(say('--lang', 'pl')).toBe(say());
    expect(runCli(['events', '--format', format], { cwd, env: { LC_ALL: 'pl_PL.UTF-8' } }).stdout).toBe(say());
  });

  test.each([
    [['evnts'], 'błąd: nieznane polecenie „evnts”. Czy chodziło o events?'],
    [['events', '--yaer', '1'], 'błąd: nieznana opcja „--yaer”. Czy chodziło o --year?'],
    [['events', '--year', 'abc'], 'Podaj rok, miesiąc lub dzień'],
    [['events', '--classification', 'kongres'], 'Czy chodziło o congress?'],
    [['events', '--status', 'odwołane'], 'Czy chodziło o cancelled?'],
    [['events', '--city'], 'brakuje wartości opcji „--city <name>”'],
    [['events', 'Poznań'], 'za dużo argumentów'],
    [['events', '--json', '--csv'], 'nie można łączyć'],
    [['show'], 'brakuje argumentu „id”'],
    [['events', '--lang', 'de'], 'Dozwolone wartości: en, pl.'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = runCli(args, { cwd, env: { LC_ALL: 'pl_PL.UTF-8' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('failures of the database', () => {
    const { stderr } = runCli(['events', '--db', 'nope.db', '--lang', 'pl'], { cwd });
    expect(stderr).toBe('błąd: Nie ma bazy danych nope.db. Utwórz ją poleceniem: kronika ingest <folder>\n');
  });
});

describe('slips in values are told from what was never meant', () => {
  test.each([
    [['events', '--classification', 'congres'], 'Did you mean congress?'],
    [['events', '--format', 'jsn'], 'Did you mean json?'],
    [['events', '--sort', 'nme'], 'Did you mean name'],
    [['memberships', '--role', 'founding'], 'Did you mean founding_member?'],
  ])('%j', (args, message) => expect(runCli(args, { cwd }).stderr).toContain(message));

  test('nothing near: no suggestion', () => {
    expect(runCli(['events', '--classification', 'kongres'], { cwd }).stderr).toContain('Did you mean congress?');
    expect(runCli(['events', '--format', 'zzzzzzz'], { cwd }).stderr).not.toContain('Did you mean');
  });
});
