import type { Page } from '../../../src/model/page.ts';
import { readPage } from '../../../src/page/read-page.ts';

/** Reads markup as a page. */
export function read(html: string, path = 'strona.html'): Page {
  return readPage(new TextEncoder().encode(html), path);
}

/** `kind: text` of each block. */
export function outline(page: Page): string[] {
  return page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`);
}

/** The text of all blocks. */
export function kept(page: Page): string {
  return page.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n');
}

export const PROSE =
  'Wójt zaprasza mieszkańców na spotkanie w sprawie nowego parku. Odbędzie się ono w remizie, a po nim pokażemy projekt i odpowiemy na pytania.';
