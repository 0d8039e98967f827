import type { Dissent, Quote } from '../report-data.ts';
import { el } from './dom.ts';
import type { Report } from './report.ts';
import { sourceLink } from './source-link.ts';

export interface Proven {
  readonly quotes: readonly Quote[];
  readonly dissent: readonly Dissent[];
  readonly confidence: number | null;
}

/** What pages say, word for word, with what it supports and where it stands; quotes of one page together. */
export function evidenceOf({ quotes, dissent, confidence }: Proven, report: Report): HTMLElement {
  const { texts } = report;
  const byPage = new Map<number, Quote[]>();
  for (const quote of quotes) byPage.set(quote.page, [...(byPage.get(quote.page) ?? []), quote]);
  const groups = [...byPage.values()].map((group) => quotesOfPage(group, report));
  const others = dissent.map(({ field, value }) =>
    el('p', { class: 'dissent' }, texts.sources.otherwise(field, value)),
  );
  const sure =
    confidence === null
      ? []
      : [el('p', { class: 'confidence' }, texts.sources.confidence(Math.round(confidence * 100)))];
  return el('div', { class: 'evidence' }, ...groups, ...others, ...sure);
}

/** In which order people ask; other fields come after these. */
const ORDER = [
  'name',
  'date',
  'start_date',
  'end_date',
  'start_time',
  'places',
  'status',
  'participants',
  'member',
  'organization',
];

/** One line for what the same words, or words for the same, support. */
function quotesOfPage(quotes: readonly Quote[], report: Report): HTMLElement {
  const { fields, quoted } = report.texts;
  const lines = new Map<string, Quote[]>();
  for (const quote of [...quotes].sort((a, b) => rankOf(a) - rankOf(b))) {
    const names = [...new Set(quote.fields.map((field) => fields[field] ?? field))].join(', ');
    lines.set(names, [...(lines.get(names) ?? []), quote]);
  }
  const rows = [...lines].flatMap(([names, said]) => {
    const words = said.flatMap(({ text }) => [el('q', { lang: 'pl' }, quoted(text)), ', ']).slice(0, -1);
    return [el('dt', {}, names), el('dd', {}, ...words)];
  });
  const source = el('p', { class: 'cite' }, sourceLink(longest(quotes), report));
  return el('div', { class: 'page-quotes' }, el('dl', {}, ...rows), source);
}

function rankOf({ fields }: Quote): number {
  const ranks = fields.map((field) => ORDER.indexOf(field)).filter((rank) => rank >= 0);
  return Math.min(ORDER.length, ...ranks);
}

/** The quote that says most. Of none: an empty one of the first page. */
export function longest(quotes: readonly Quote[]): Quote {
  return [...quotes].sort((a, b) => b.text.length - a.text.length)[0] ?? { page: 0, fields: [], text: '' };
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
