import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/polish/fold.ts';
import { extractRow } from './fact-row.ts';

type Forms = Readonly<Record<string, string>>;

interface Day {
  readonly start: string;
  readonly end: string | null;
  readonly forms: Forms;
  readonly parts: Forms;
}

interface Layout {
  readonly heading?: string;
  readonly text?: true;
  /** The day is printed in boxes, of its first day alone. */
  readonly boxes?: true;
  readonly before?: string;
  readonly entry: string;
  readonly after?: string;
}

interface Grid {
  readonly contents: Readonly<Record<string, readonly string[]>>;
  readonly days: readonly Day[];
  readonly layouts: readonly Layout[];
  readonly nothing: readonly { readonly heading: string; readonly body: string }[];
}

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/listings.json', import.meta.url), 'utf8')) as Grid;
const HEADING = 'Wydarzenia 2019';
/** Without a year above them nobody knows the year of these. */
const YEARLESS = new Set(['noyear', 'fignoyear', 'wdshort']);

function html(heading: string, body: string): string {
  return (
    `<html lang="pl"><head><title>${heading} - Gmina Kozy</title></head><body><header><div class="logo">Gmina Kozy</div></header>` +
    `<main><h1>${heading}</h1>${body}</main><footer>Gmina Kozy, ul. Szkolna 4</footer></body></html>`
  );
}

function rowOf(layout: Layout, names: readonly string[], form: string) {
  const { heading = HEADING, before = '', after = '', entry, text } = layout;
  const entries = GRID.days.map(({ forms, parts }, at) => {
    const words: Forms = { ...parts, n: names[at] ?? '', d: forms[form] ?? '' };
    return entry.replaceAll(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
  });
  const body = `${before}${entries.join('')}${after}`;
  const page = text ? { text: `URL: https://www.kozy.pl/x\n\n${heading}\n\n${body}\n` } : { html: html(heading, body) };
  return { ...page, expect: {} };
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** The days of a page's events, each with whether its name has a word of the entry's. */
function told(layout: Layout, names: readonly string[], form: string): readonly unknown[] {
  const { events } = extractRow(rowOf(layout, names, form));
  return events
    .map(({ start_date, end_date, name }) => {
      const entry = GRID.days.findIndex(({ start }) => start === start_date);
      const alike = wordsOf(names[entry] ?? '').some((word) => wordsOf(name).includes(word));
      return [start_date, layout.boxes ? null : end_date, alike];
    })
    .sort();
}

describe('lists of days and names, whatever they are made of and whatever the names are', () => {
  it.each(GRID.layouts.map((layout, index) => [layout.entry, layout, index] as const))('%s', (_, layout, index) => {
    const year = /2019/.test(layout.heading ?? HEADING);
    const forms = Object.keys(GRID.days[0]?.forms ?? {}).filter((form) => year || !YEARLESS.has(form));
    const expected = GRID.days.map(({ start, end }) => [start, layout.boxes ? null : end, true]);
    const found = Object.entries(GRID.contents).map(([kind, names], at) => {
      const form = forms[(at + index) % forms.length] ?? '';
      return [`${kind}, ${form}`, told(layout, names, form)];
    });
    expect(found).toEqual(found.map(([kind]) => [kind, expected]));
  });

  it.each(GRID.nothing)('no events: $heading $body', ({ heading, body }) => {
    const { events } = extractRow({ html: html(heading, body), expect: {} });
    expect(events.map(({ name, start_date }) => [start_date, name])).toEqual([]);
  });
});
