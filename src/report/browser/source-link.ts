import type { Quote, SourcePage } from '../report-data.ts';
import { el } from './dom.ts';
import type { Report } from './report.ts';

const WHOLE = 60;
const WORDS = 4;

/** Leads to the page, where browsers that can mark the quoted words. Pages without an address are named by their file. */
export function sourceLink({ page, text }: Quote, report: Report): HTMLElement {
  const source = report.data.pages[page];
  if (source === undefined) return el('span', {}, report.texts.sources.untitled);
  return pageLink(source, report, source.url === null ? null : `${source.url}${fragment(source.url, text)}`);
}

/** The page by its title and site. */
export function pageLink(source: SourcePage, { texts }: Report, address = source.url): HTMLElement {
  const title = source.title ?? texts.sources.untitled;
  const site = siteOf(source.url);
  if (address === null || site === null) {
    return el(
      'span',
      { class: 'source' },
      title,
      ' ',
      el('span', { class: 'site' }, texts.sources.savedFile(source.file)),
    );
  }
  const link = el(
    'a',
    { href: address, 'data-address': source.url, rel: 'noreferrer external', target: '_blank' },
    title,
  );
  return el('span', { class: 'source' }, link, ' ', el('span', { class: 'site' }, site));
}

/** The host; null for what is no address of the web, whatever the data say. */
function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : null;
}

/** A text fragment: `#:~:text=` and the quote, of a long one its beginning and its end. */
function fragment(url: string, quote: string): string {
  const words = quote.split(' ');
  const parts =
    quote.length <= WHOLE || words.length <= 2 * WORDS
      ? [quote]
      : [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
  const encoded = parts
    .map((part) => encodeURIComponent(part.slice(0, 2 * WHOLE).toWellFormed()).replaceAll('-', '%2D'))
    .join(',');
  return `${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}
