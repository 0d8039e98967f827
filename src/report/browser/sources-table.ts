import type { SourcePage } from '../report-data.ts';
import { byId, el } from './dom.ts';
import type { Report } from './report.ts';
import { pageLink } from './source-link.ts';

const STEP = 200;

/** The pages that the report is drawn from, a part at a time; returns what shows all of them, for paper. */
export function mountSources(report: Report): () => void {
  const { sources, list } = report.texts;
  const { pages } = report.data;
  const head = [sources.page, sources.publisher, sources.published].map((name) => el('th', { scope: 'col' }, name));
  const body = el('tbody');
  const more = el('button', { type: 'button', class: 'quiet more' });
  const show = (count: number): void => {
    const from = body.childElementCount;
    body.append(...pages.slice(from, from + count).map((page) => rowOf(page, report)));
    const rest = pages.length - body.childElementCount;
    more.hidden = rest === 0;
    more.textContent = list.more(Math.min(rest, STEP));
  };
  more.addEventListener('click', () => show(STEP));
  show(STEP);
  const caption = el('caption', { class: 'hidden' }, sources.heading);
  const table = el('table', {}, caption, el('thead', {}, el('tr', {}, ...head)), body);
  byId('sources-view').append(el('div', { class: 'table-frame' }, table, more));
  return () => show(pages.length);
}

function rowOf(page: SourcePage, report: Report): HTMLElement {
  const { sources } = report.texts;
  return el(
    'tr',
    {},
    el('td', { 'data-name': sources.page }, pageLink(page, report)),
    el('td', { 'data-name': sources.publisher }, page.publisher ?? '–'),
    el('td', { 'data-name': sources.published, class: 'cell-date' }, page.published ?? '–'),
  );
}
