import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/report/report-data.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launch, openReport, violations } from '../support/open-report.ts';
import { PAGES, runCli, temporaryFolder } from '../support/run-cli.ts';

const HOSTILE = '</script><script>hacked=1</script><img src=x onerror=hacked=1><!-- ';
const EXECUTABLE = findBrowser();
if (EXECUTABLE === null) console.warn('skipped: no Chromium on this machine (set CHROMIUM to its path)');

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page whose title and whose event try to be markup, and whose address is a script. */
const HOSTILE_PAGE = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${escaped(HOSTILE)}Konferencja</title>
<link rel="canonical" href="javascript:hacked=1"></head><body><main><h1>${escaped(HOSTILE)}Konferencja</h1>
<p>W dniu 5 maja 2019 r. w Opolu odbyła się konferencja „${escaped(HOSTILE)}Rzeki”.</p></main></body></html>`;

function makeReports(): { readonly polish: string; readonly english: string; readonly db: string } {
  const folder = temporaryFolder();
  const db = join(folder, 'test.db');
  mkdirSync(join(folder, 'hostile'));
  writeFileSync(join(folder, 'hostile', 'page.html'), HOSTILE_PAGE);
  const made = [
    runCli(['ingest', '--db', db, PAGES, join(folder, 'hostile')]),
    runCli(['report', '--db', db, '--lang', 'pl', '--out', join(folder, 'pl.html')]),
    runCli(['report', '--db', db, '--lang', 'en', '--out', join(folder, 'en.html')]),
  ];
  expect(made.map(({ code, stderr }) => ({ code, stderr }))).toEqual(made.map(() => ({ code: 0, stderr: '' })));
  return { polish: join(folder, 'pl.html'), english: join(folder, 'en.html'), db };
}

function dataOf(file: string): ReportData {
  const embedded = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8'))?.[1];
  return JSON.parse(embedded ?? '');
}

describe.skipIf(EXECUTABLE === null)('a report in Chromium', () => {
  let browser: Browser;
  let files: ReturnType<typeof makeReports>;

  beforeAll(async () => {
    files = makeReports();
    browser = await launch(EXECUTABLE ?? '');
  }, 60_000);
  afterAll(() => browser?.close());

  test('runs without an error and asks for nothing else', async () => {
    const { page, misdeeds } = await openReport(browser, files.polish);
    await page.locator('.item').first().hover();
    await page.locator('.legend summary').click();
    await page.getByLabel('Ciemny').check();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(misdeeds).toEqual([]);
  });

  test('shows what pages wrote as text, whatever it is', async () => {
    const { page, misdeeds } = await openReport(browser, files.polish);
    await page.getByLabel('Szukaj').fill('hacked');
    await page.getByText(/^1\s?wydarzenie/).waitFor();
    expect(await page.locator('.entry h4').textContent()).toContain(`${HOSTILE}Rzeki`);
    await page.locator('.entry summary').click();
    expect(await page.locator('.entry .source').first().textContent()).toContain(`${HOSTILE}Konferencja`);
    expect(
      await page.evaluate(`[typeof hacked, document.querySelectorAll('img').length, document.scripts.length]`),
    ).toEqual(['undefined', 0, 2]);
    expect(await page.locator('a:not([href^="#"], [href^="https://"], [href^="http://"])').count()).toBe(0);
    expect(misdeeds).toEqual([]);
  });

  test('filters the list, the table and the timeline, and says how much is left', async () => {
    const { page } = await openReport(browser, files.polish);
    const rows = async () => [await page.locator('.entry').count(), await page.locator('tbody .cell-member').count()];
    const all = await rows();
    const { events, memberships } = dataOf(files.polish);
    expect(all).toEqual([events.length, memberships.length]);
    await page.getByLabel('Miejscowość').selectOption('Opole');
    const there = [
      events.filter(({ places }) => places.includes('Opole')).length,
      memberships.filter(({ memberPlace }) => memberPlace === 'Opole').length,
    ];
    expect(await rows()).toEqual(there);
    expect((await page.getByRole('status').textContent())?.match(/\d+/g)?.map(Number)).toEqual(there);
    await page.getByLabel('Rodzaj', { exact: true }).selectOption('congress');
    expect(await rows()).toEqual([1, 0]);
    expect(await page.locator('.chart .item').count()).toBe(1);
    expect(await page.locator('#belonging-view .empty').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
    expect(await rows()).toEqual(all);
  });

  test('says when nothing is left, and offers the way back', async () => {
    const { page } = await openReport(browser, files.english, { hash: '#?words=zzz' });
    expect(await page.getByRole('status').textContent()).toBe('Nothing passes these filters.');
    expect(await page.locator('.frame').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await page.locator('.frame').isVisible()).toBe(true);
  });

  test('keeps what is asked for in the address', async () => {
    const { page } = await openReport(browser, files.english, { hash: '#?place=Opole&kind=congress' });
    expect(await page.locator('.entry').count()).toBe(1);
    await page.getByLabel('Kind', { exact: true }).selectOption('');
    expect(await page.evaluate('location.hash')).toBe('#?place=Opole');
  });

  test('shows the quote of what is pointed at, and lets go of it', async () => {
    const { page } = await openReport(browser, files.polish);
    await page.locator('.item[aria-label^="II Kongres"] .body').hover();
    await page.locator('#card').waitFor();
    expect(await page.locator('#card h3').textContent()).toBe('II Kongres Miast Odrzańskich');
    expect((await page.locator('#card q').allTextContents()).join(' ')).toMatch(/„19.20 października/);
    await page.locator('h1').hover();
    await page.locator('#card').waitFor({ state: 'hidden' });
  });

  test('can be walked by keyboard: marks, quotes and back', async () => {
    const { page } = await openReport(browser, files.polish);
    await page.getByRole('button', { name: 'Całość' }).focus();
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.id`);
    expect(await focused()).toMatch(/^I Kongres Miast Odrzańskich, 8–9\spaździernika 2015$/);
    await page.locator('#card').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^II Kongres/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(`document.activeElement.dataset.lane`)).toBe('1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^V Kongres/);
    await page.keyboard.press('+');
    expect(await focused()).toMatch(/^V Kongres/);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^I Kongres/);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('card-title');
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^I Kongres/);
    expect(await page.locator('#card').isVisible()).toBe(false);
  });

  test('shows who belongs where, with quotes', async () => {
    const { page } = await openReport(browser, files.polish);
    await page.locator('.node.organization[aria-label^="Związek Miast Odrzańskich"]').click();
    const league = dataOf(files.polish).memberships.filter(
      ({ organization }) => organization === 'Związek Miast Odrzańskich',
    );
    expect(await page.locator('#card').textContent()).toContain(`Członkowie (${league.length})`);
    await page.locator('#card a, #card h4').first().hover();
    expect(await page.locator('.edge.lit').count()).toBe(league.length);
    await page.keyboard.press('Escape');
    expect(await page.locator('.edge.lit').count()).toBe(0);
    await page.getByRole('columnheader', { name: 'Od' }).getByRole('button').click();
    expect(await page.locator('tbody .cell-start').first().textContent()).toBe('1991');
    await page.locator('.unfold').first().click();
    expect(await page.locator('.evidence-row:visible q').count()).toBeGreaterThan(0);
  });

  test('shows the same years when the window gets narrower', async () => {
    const { page } = await openReport(browser, files.english);
    const range = page.locator('#timeline-view .range');
    await page.locator('#timeline-view button', { hasText: '+' }).click();
    const wide = await range.textContent();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() =>
        page
          .locator('#timeline-view svg')
          .first()
          .evaluate((svg) => svg.clientWidth),
      )
      .toBeLessThan(400);
    expect(await range.textContent()).toBe(wide);
    await page.context().close();
  });

  test('a timeline drawn alone is well-formed, and its hostile names are text', async () => {
    const { stdout } = runCli(['timeline', '--db', files.db, '--format', 'svg']);
    const page = await browser.newPage();
    const look = `((text) => { const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [parsed.querySelector('parsererror')?.textContent ?? null, parsed.querySelectorAll('script, image, img').length,
        [...parsed.querySelectorAll('text')].some((one) => one.textContent.includes('<script>'))]; })`;
    const svg: unknown = await page.evaluate(`${look}(${JSON.stringify(stdout)})`);
    expect(svg).toEqual([null, 0, true]);
  });

  test('holds its lists also where no script runs, and what pages wrote is text there', async () => {
    const { page, misdeeds } = await openReport(browser, files.polish, { script: false });
    const { events, memberships, pages } = dataOf(files.polish);
    const rows = ['.entry', '#belonging tbody tr', '#sources tbody tr'];
    expect(await Promise.all(rows.map((row) => page.locator(row).count()))).toEqual([
      events.length,
      memberships.length,
      pages.length,
    ]);
    const hostile = page.locator('.entry', { hasText: 'Rzeki”' });
    expect(await hostile.locator('h4').textContent()).toContain(`${HOSTILE}Rzeki`);
    expect(await hostile.locator('.source').textContent()).toContain(`${HOSTILE}Konferencja`);
    expect(await page.locator('img, a:not([href^="#"], [href^="https://"], [href^="http://"])').count()).toBe(0);
    expect(await page.locator('#timeline').isVisible()).toBe(false);
    expect(await page.locator('.entry q').first().textContent()).toMatch(/^„.+”$/);
    expect(misdeeds).toEqual([]);
  });

  test('prints all quotes and addresses', async () => {
    const { page } = await openReport(browser, files.polish);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.entry').count()).toBe(
      await page
        .locator('.entry q:visible')
        .evaluateAll((all) => new Set(all.map((one) => one.closest('.entry'))).size),
    );
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('.entry details[open]').count()).toBe(0);
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no serious fault of accessibility at %i pixels, %s, and nothing wider than the screen',
    async (width, scheme) => {
      const { page } = await openReport(browser, files.polish, { width, scheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await violations(page)).toEqual([]);
      await page.locator('.item').first().focus();
      await page.keyboard.press('Enter');
      await page
        .locator('.unfold')
        .first()
        .evaluate((button) => button.dispatchEvent(new Event('click')));
      expect(await violations(page)).toEqual([]);
    },
  );
});
