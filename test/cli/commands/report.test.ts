import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXTRACT_SCHEMA } from '../../../src/model/extract.ts';
import { makeExtract } from '../../support/make-extract.ts';
import { PAGES, runCli, temporaryFolder } from '../../support/run-cli.ts';

let folder: string;
let db: string;

beforeAll(() => {
  folder = temporaryFolder();
  db = join(folder, 'pages.db');
  runCli(['ingest', '--db', db, PAGES]);
}, 60_000);

/** The data that stands in a report. */
function dataOf(html: string) {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
}

/** How many records another command lists. */
function listed(command: string): number {
  return JSON.parse(runCli([command, '--db', db, '--json']).stdout).length;
}

function report(...args: readonly string[]) {
  const { code, stdout, stderr } = runCli(['report', '--db', db, ...args]);
  return { code, stderr, html: stdout, data: code === 0 ? dataOf(stdout) : null };
}

describe('a report', () => {
  test('is one file that loads nothing', () => {
    const { html, stderr, code } = report();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(html).toContain("default-src 'none'");
    expect(html.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')).not.toMatch(
      /\ssrc=|<link|<iframe|url\(| style=| on[a-z]+=/,
    );
  });

  test('is the same each time, and goes to a file as it goes to standard output', () => {
    const out = join(folder, 'out.html');
    const first = runCli(['report', '--db', db, '--lang', 'pl', '--out', out], { env: { TZ: 'Pacific/Kiritimati' } });
    expect(first).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(report('--lang', 'pl').html);
  });

  test('holds every event and membership with at least one quote of a page', () => {
    const { data } = report();
    expect(data.events).toHaveLength(listed('events'));
    expect(data.memberships).toHaveLength(listed('memberships'));
    for (const { quotes } of [...data.events, ...data.memberships]) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { page } of quotes) expect(data.pages[page]).toBeDefined();
    }
  });

  test('takes the usual filters, and says which', () => {
    const { data, html } = report('--city', 'opolu', '--from', '2015', '--to', '2015', '--lang', 'pl');
    expect(data.events.map((event: { places: string[] }) => event.places)).toEqual([['Opole'], ['Opole']]);
    expect(data.memberships.map((membership: { member: string }) => membership.member)).toContain('Miasto Opole');
    expect(html).toContain('Zawężono do: --from 2015, --to 2015, --city opolu');
    expect(html).toContain('<h1>Kronika: opolu</h1>');
  });

  test('leaves memberships out where only events have what is asked for', () => {
    const { data } = report('--series', 'Kongres Miast Odrzańskich');
    expect([data.events.length, data.memberships.length, data.foundings.length]).toEqual([5, 0, 0]);
  });

  test('of more than --limit takes the latest, and says so in the page and on standard error', () => {
    const { data, html, stderr } = report('--limit', '3');
    expect(data.events.map(({ when }: { when: { edtf: string } }) => when.edtf.slice(0, 4))).toEqual([
      '2024',
      '2024',
      '2024',
    ]);
    const [events, memberships] = [listed('events'), listed('memberships')];
    expect(data.shares).toEqual({ events: { all: events, shown: 3 }, memberships: { all: memberships, shown: 3 } });
    const said = `This report holds only the latest 3 of ${events}\u00a0events and 3 of ${memberships}\u00a0memberships.`;
    expect(stderr).toContain(`note: ${said}`);
    expect(html).toContain(`<p class="notice">${said}`);
  });

  test('of an empty database is a page, too', () => {
    const empty = join(folder, 'empty.db');
    runCli(['ingest', '--db', empty, temporaryFolder()]);
    const { code, stdout } = runCli(['report', '--db', empty]);
    expect({ code, events: dataOf(stdout).events }).toEqual({ code: 0, events: [] });
  });

  test('has a title of the reader’s own, as text', () => {
    const { html } = report('--title', '</title><script>x</script>');
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>');
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  test('tells nothing of where it was made', () => {
    expect(report().html).not.toContain(PAGES);
  });
});

describe('no report', () => {
  test('where it cannot be written', () => {
    const out = join(folder, 'missing', 'out.html');
    const { code, stderr, stdout } = runCli(['report', '--db', db, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: Cannot write the output: ENOENT.*\n$/);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['--limit', 'x'],
    ['--offset', '3'],
    ['--status', 'maybe'],
    ['--format', 'svg'],
    ['Opole', ''],
  ])('for %s %s', (flag, value) => {
    expect(runCli(['report', '--db', db, flag, value]).code).toBe(2);
  });
});

describe('a picture of a timeline', () => {
  const picture = (...args: readonly string[]) => runCli(['timeline', '--db', db, '--format', 'svg', ...args]);

  test('is the same each time, in the language asked for', () => {
    const first = picture('--lang', 'pl', 'Opole');
    expect(first).toEqual(picture('--lang', 'pl', 'Opole'));
    expect(first.stdout).toContain('<title id="title">Kronika: Opole</title>');
    expect(first.stdout).toContain('I Kongres Miast Odrzańskich, 8–9\u00a0października 2015');
  });

  test('says how many entries have no date', () => {
    const extract = makeExtract({ path: 'a', events: [{ name: 'Kongres', date: '2019' }, { name: 'Targi' }] });
    const other = join(folder, 'undated.db');
    runCli(['load', '--db', other], { input: `${JSON.stringify({ schema: EXTRACT_SCHEMA, ...extract })}\n` });
    const { stdout, stderr } = runCli(['timeline', '--db', other, '--format', 'svg', '--undated']);
    expect(stdout).toContain('<desc id="description">Events: 1</desc>');
    expect(stderr).toMatch(/^note: .*1.*2/);
  });

  test('of nothing is a picture that says so', () => {
    const { code, stdout } = picture('--year', '1900');
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing here has a date.');
  });
});
