import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { keptBlocks } from '../../src/store/queries/kept-blocks.ts';

const about = (code: string, start: number | null, end: number | null): Diagnostic => ({
  code,
  severity: 'info',
  message: '',
  start,
  end,
});

it.each([
  ['parts at empty lines', 'Park\n\nOtwarto go.\n \nKoniec', [], ['Park', 'Otwarto go.', 'Koniec']],
  [
    'without what was left out',
    'Menu\n\nPark\n\nStopka',
    [about('omitted-menu', 0, 4), about('omitted-footer', 12, 18)],
    ['Park'],
  ],
  ['not without what is only remarked on', 'Park', [about('impossible-date', 0, 4)], ['Park']],
  ['not without what never was in the text', 'Park', [about('omitted-teaser', null, null)], ['Park']],
  [
    'where parts left out lie over each other',
    'a b c d',
    [about('omitted-menu', 0, 5), about('omitted-menu', 2, 3)],
    ['d'],
  ],
  ['nothing', '', [], []],
])('%s', (_, text, diagnostics, expected) => {
  expect(keptBlocks(text, diagnostics)).toEqual(expected);
});
