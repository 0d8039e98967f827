import type { Dissent, Quote } from '../report-data.ts';
import { el } from './dom.ts';
import type { Report } from './report.ts';
import { sourceLink } from './source-link.ts';

export interface Proven {
  readonly quotes: readonly Quote[];
  readonly dissent: readonly Dissent[];
  readonly confidence: number;
}

/** What pages say, word for word, with what it supports and where it stands; quotes of one page together. */
export function evidenceOf({ quotes, dissent, confidence }: Proven, report: Report, most = quotes.length): HTMLElement {
  const { texts } = report;
  const byPage = new Map<number, Quote[]>();
  for (const quote of quotes.slice(0, most)) byPage.set(quote.page, [...(byPage.get(quote.page) ?? []), quote]);
  const groups = [...byPage.values()].map((group) => quotesOfPage(group, report));
  const others = dissent.map(({ field, value }) =>
    el('p', { class: 'dissent' }, texts.sources.otherwise(field, value)),
  );
  const sure = el('p', { class: 'confidence' }, texts.sources.confidence(Math.round(confidence * 100)));
  return el('div', { class: 'evidence' }, ...groups, ...others, sure);
}

function quotesOfPage(quotes: readonly Quote[], report: Report): HTMLElement {
  const { fields, quoted } = report.texts;
  const rows = quotes.flatMap((quote) => [
    el('dt', {}, quote.fields.map((field) => fields[field] ?? field).join(', ')),
    el('dd', {}, el('q', { lang: 'pl' }, quoted(quote.text))),
  ]);
  const [first] = quotes;
  const source = first === undefined ? null : el('p', { class: 'cite' }, sourceLink(first, report));
  return el('div', { class: 'page-quotes' }, el('dl', {}, ...rows), source);
}

/** The evidence behind a fold; made when it is opened, as there may be thousands. */
export function foldedEvidence(proven: Proven, name: string, report: Report): HTMLElement {
  const { sources } = report.texts;
  const summary = el(
    'summary',
    {},
    sources.evidence(proven.quotes.length),
    el('span', { class: 'hidden' }, `: ${name}`),
  );
  const fold = el('details', { class: 'fold' }, summary);
  fold.addEventListener('toggle', () => unfold());
  const unfold = (): void => {
    if (fold.childElementCount === 1) fold.append(evidenceOf(proven, report));
  };
  fold.addEventListener('kronika-print', unfold);
  return fold;
}
