import { byId, el } from './dom.ts';
import type { Report } from './report.ts';
import { pageLink } from './source-link.ts';

/** The pages that the report is drawn from. */
export function mountSources(report: Report): void {
  const { sources } = report.texts;
  const head = [sources.page, sources.publisher, sources.published].map((name) => el('th', { scope: 'col' }, name));
  const rows = report.data.pages.map((page) =>
    el(
      'tr',
      {},
      el('td', { 'data-name': sources.page }, pageLink(page, report)),
      el('td', { 'data-name': sources.publisher }, page.publisher ?? '–'),
      el('td', { 'data-name': sources.published, class: 'cell-date' }, page.published ?? '–'),
    ),
  );
  const caption = el('caption', { class: 'hidden' }, sources.heading);
  const table = el('table', {}, caption, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
  byId('sources-view').append(el('div', { class: 'table-frame' }, table));
}
