import { choicesOf } from '../filter/choices.ts';
import { leftOut } from '../left-out.ts';
import type { ReportData } from '../report-data.ts';
import { escapeMarkup } from '../shape/to-xml.ts';
import { TEXTS } from '../texts/index.ts';
import type { Texts } from '../texts/texts.ts';
import type { Assets } from './assets.ts';
import { embedJson } from './embed-json.ts';
import { policyFor } from './policy.ts';
import { staticLists } from './static-lists.ts';

/** A report as one HTML file that loads nothing. The same data gives the same bytes. */
export function reportPage(data: ReportData, { script, style }: Assets): string {
  const texts = TEXTS[data.language];
  const title = escapeMarkup(data.title);
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="kronika ${escapeMarkup(data.version)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${escapeMarkup(texts.page.skip)}</a>
${masthead(data, texts)}
<div class="bar" id="filters"></div>
<main id="main" tabindex="-1">
${sections(data, texts)}
</main>
<footer class="foot"><p>${escapeMarkup(texts.page.madeBy(data.version))}</p></footer>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function masthead(data: ReportData, texts: Texts): string {
  const { events, memberships } = data.shares;
  const { years } = choicesOf(data);
  const counts = [
    texts.events(events.shown),
    texts.memberships(memberships.shown),
    ...(years === null ? [] : [texts.page.years(...years)]),
    texts.page.drawnFrom(texts.pages(data.pages.length)),
  ];
  const filters = data.filters.length === 0 ? '' : `${texts.page.onlyFilters} ${data.filters.join(', ')}`;
  const cut = leftOut(data) ?? '';
  return `<header class="masthead">
<div class="masthead-top"><p class="brand">kronika</p><div id="theme"></div></div>
<h1>${escapeMarkup(data.title)}</h1>
<p class="lede">${counts.map(escapeMarkup).join(' <span aria-hidden="true">·</span> ')}</p>
${paragraph('given', filters)}${paragraph('notice', cut)}
<nav aria-label="${escapeMarkup(texts.page.navigation)}"><ul>${PARTS.map(({ id, heading }) => `<li><a href="#${id}">${escapeMarkup(heading(texts))}</a></li>`).join('')}</ul></nav>
<noscript><p class="notice">${escapeMarkup(texts.page.noScript)}</p></noscript>
</header>`;
}

function paragraph(name: string, text: string): string {
  return text === '' ? '' : `<p class="${name}">${escapeMarkup(text)}</p>\n`;
}

/** The parts of a report, in order; the browser fills `<id>-view`. */
const PARTS: readonly { readonly id: string; readonly heading: (texts: Texts) => string }[] = [
  { id: 'timeline', heading: ({ timeline }) => timeline.heading },
  { id: 'events', heading: ({ list }) => list.heading },
  { id: 'belonging', heading: ({ belonging }) => belonging.heading },
  { id: 'sources', heading: ({ sources }) => sources.heading },
];

function sections(data: ReportData, texts: Texts): string {
  const lists = staticLists(data, texts);
  return PARTS.map(({ id, heading }) => {
    const still = lists[id] === undefined ? '' : `<noscript>${lists[id]}</noscript>`;
    return `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${escapeMarkup(heading(texts))}</h2><div id="${id}-view"></div>${still}</section>`;
  }).join('\n');
}
