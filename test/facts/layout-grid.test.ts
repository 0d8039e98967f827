import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRow } from './fact-row.ts';

interface Grid {
  readonly titles: readonly string[];
  readonly towns: readonly { readonly nom: string; readonly loc: string }[];
  readonly text: readonly string[];
  readonly html: readonly string[];
}

const GRID = JSON.parse(readFileSync(new URL('../../fixtures/grids/layouts.json', import.meta.url), 'utf8')) as Grid;
const DAY = '2019-09-12';

function filled(layout: string, title: string, { nom, loc }: Grid['towns'][number]): string {
  const words: Readonly<Record<string, string>> = { T: title, P: nom, L: loc };
  return layout.replace(/(?<!\p{L})[TPL](?!\p{L})/gu, (mark) => words[mark] ?? mark);
}

/** What is not one event on the day and in the town, as title and town. */
function wrong(layout: string, kind: 'text' | 'html'): readonly string[] {
  return GRID.titles.flatMap((title) =>
    GRID.towns.flatMap((town) => {
      const body = filled(layout, title, town);
      const row =
        kind === 'text'
          ? { text: `URL: https://www.przyklad.pl/x\n\n${body}\n` }
          : { html: `<html lang="pl"><head><title>${title}</title></head><body><main>${body}</main></body></html>` };
      const { events } = extractRow({ ...row, expect: {} });
      const [only, ...others] = events;
      const right =
        others.length === 0 && only?.start_date === DAY && only.places.some(({ name }) => name === town.nom);
      return right ? [] : [`${title} | ${town.nom}`];
    }),
  );
}

describe.each(['text', 'html'] as const)('announcements as %s', (kind) => {
  it.each(GRID[kind].map((layout) => [layout.replaceAll('\n', ' / '), layout] as const))('%s', (_, layout) => {
    expect(wrong(layout, kind)).toEqual([]);
  });
});
