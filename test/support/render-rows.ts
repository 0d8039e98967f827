import { expect } from 'vitest';
import { type Column, column } from '../../src/cli/render/column.ts';
import { RENDERERS } from '../../src/cli/render/index.ts';
import type { Renderer, Source } from '../../src/cli/render/renderer.ts';
import { backgroundOf } from './background.ts';
import { MemorySink, plainTerminal } from './sink.ts';

export type Format = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

export interface Row {
  readonly date: string | null;
  readonly name: string;
  readonly note: string;
  readonly url?: string;
}

const COLUMNS: readonly Column<Row>[] = [
  column('date', ({ date }) => date, 'date'),
  column('name', ({ name }) => name, 'text'),
  column('theme', ({ note }) => note, 'plain', 'on demand'),
];

/** Rows of no kind in particular in one of the formats of every list; the note is what their page is quoted with. */
export async function render(format: Format, rows: readonly Row[], width = 80): Promise<string> {
  const sink = new MemorySink();
  const renderer: Renderer = await RENDERERS[format]();
  const sources = ({ url, note }: Row): readonly Source[] => [{ url: url ?? null, path: 'pages/a.html', quote: note }];
  const listing = { title: 'things', rows, columns: COLUMNS, sources };
  const count = await renderer(listing, sink, plainTerminal(width), backgroundOf());
  expect(count).toBe(rows.length);
  return sink.text;
}
