import { shape } from '../shape/shape.ts';
import type { Texts } from '../texts/texts.ts';
import { drawMark } from '../timeline/draw.ts';
import type { Item } from '../timeline/item.ts';
import { FADE, type Mark } from '../timeline/layout.ts';
import { el, svgOf } from './dom.ts';

const ITEM: Item = {
  ref: '',
  type: 'event',
  label: '',
  dateText: '',
  reach: { from: 0, to: 0 },
  core: { from: 0, to: 0 },
  openStart: false,
  openEnd: false,
  inferred: false,
  muted: false,
};

/** What the marks mean: each drawn as the timeline draws it. */
export function timelineLegend({ timeline: texts }: Texts): HTMLElement {
  const rows: readonly (readonly [string, Partial<Item>, number])[] = [
    [texts.legendDay, {}, 12],
    [texts.legendSpan, {}, 26],
    [texts.legendWithin, { core: null }, 32],
    [texts.legendInferred, { inferred: true }, 12],
    [texts.legendCancelled, { muted: true }, 12],
    [texts.legendMembership, { type: 'membership' }, 32],
    [texts.legendOpen, { type: 'membership', openEnd: true }, 18],
    [texts.legendFounding, { type: 'founding' }, 12],
  ];
  const entries = rows.map(([name, change, width]) => el('li', {}, sample({ ...ITEM, ...change }, width), name));
  return el(
    'details',
    { class: 'legend' },
    el('summary', {}, texts.legend),
    el('ul', {}, ...entries),
    el('p', { class: 'hint' }, texts.keys),
  );
}

function sample(item: Item, width: number): SVGElement {
  const [x0, x1, y] = [2, 2 + width, 11];
  const mark: Mark = { kind: 'item', item, x0, x1, core: item.core === null ? null : { x0, x1 }, y, label: null };
  const full = x1 + 2 + (item.openEnd ? FADE : 0);
  return svgOf(shape('svg', { width: full, height: 22, 'aria-hidden': 'true' }, drawMark(mark)));
}
