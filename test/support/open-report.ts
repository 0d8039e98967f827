import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

export interface View {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** What follows the file in the address. */
  readonly hash?: string;
  /** False: the browser runs no scripts. */
  readonly script?: boolean;
}

/** A report in a browser, and what it did that it should not: messages of errors, requests for anything but the file. */
export interface OpenReport {
  readonly page: Page;
  readonly misdeeds: readonly string[];
}

/** `sandbox`: a browser run by the superuser, as in most containers, cannot have one. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

export async function openReport(browser: Browser, file: string, view: View = {}): Promise<OpenReport> {
  const { width = 1280, scheme = 'light', hash = '', script = true } = view;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') misdeeds.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.push(error.message));
  page.on('dialog', (dialog) => misdeeds.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) misdeeds.push(request.url());
  });
  await page.goto(`${address}${hash}`);
  return { page, misdeeds };
}

/** Serious violations of accessibility that axe finds, as `rule: element`. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids scripts that are not its own: axe is run by the debugger, which it does not bind.
  await page.evaluate(axe.source);
  const found: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`);
  return found as readonly string[];
}
