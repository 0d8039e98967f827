import type { Page } from '../../model/page.ts';
import { bareHost, type Site } from './read-config.ts';

export type Sites = ReadonlyMap<string, Site>;
export const NO_SITES: Sites = new Map();

/** `https://www.bip.gmina.pl:8080/a` → `www.bip.gmina.pl` */
const HOST = /^[a-z]{2,6}:\/\/([^/:?#@]{1,200})/i;

/** The publisher of the site of this address; null where nothing is known of it. */
export function publisherOf(url: string | null, sites: Sites): string | null {
  const host = sites.size === 0 ? undefined : HOST.exec(url ?? '')?.[1];
  return host === undefined ? null : (sites.get(bareHost(host.toLowerCase()))?.publisher ?? null);
}

/** The page as one who knows its site reads it: its publisher is the one that is known, whatever the page says. */
export function withSite(page: Page, sites: Sites): Page {
  const known = publisherOf(page.url, sites);
  if (known === null) return page;
  const publisher = { value: known, span: null, source: 'config' };
  return { ...page, publication: { ...page.publication, publisher } };
}
