import { px, type Shape, shape } from '../shape/shape.ts';
import type { Item, ItemType } from './item.ts';
import { type Cluster, FADE, type LaidLane, type Mark } from './layout.ts';
import type { Tick } from './scale.ts';

const DOT = 12;
const BAR = 18;
/** Nearer to an end of the scale than this, a label is not centred on its line: it would be cut. */
const AXIS_EDGE = 18;

/** Patterns and gradients that marks are filled with: a hatch for days that are not known, a fade for ends that are not. */
export function drawDefinitions(): Shape {
  return shape(
    'defs',
    {},
    ...(['event', 'membership', 'founding', 'publication'] as const).map(hatch),
    fade('start'),
    fade('end'),
  );
}

function hatch(type: ItemType): Shape {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const ground = shape('rect', { class: `ground ${type}`, width: 6, height: 6 });
  return shape(
    'pattern',
    { id: `hatch-${type}`, ...size },
    ground,
    shape('rect', { class: `line ${type}`, width: 1.5, height: 6 }),
  );
}

function fade(side: 'start' | 'end'): Shape {
  const [from, to] = side === 'start' ? ['clear', 'full'] : ['full', 'clear'];
  const stops = [shape('stop', { offset: 0, class: from }), shape('stop', { offset: 1, class: to })];
  return shape('linearGradient', { id: `fade-${side}` }, ...stops);
}

/** One mark with its label, in a group that bears `attributes`. */
export function drawMark(mark: Mark, attributes: Shape['attributes'] = {}): Shape {
  const { item, y } = mark;
  const kind = ['item', item.type, item.inferred ? 'inferred' : '', item.muted ? 'muted' : ''];
  const { class: extra = null, ...others } = attributes;
  const classes = [...kind, extra].filter((name) => name !== '' && name !== null).join(' ');
  return shape('g', { class: classes, ...others }, drawHalo(mark), ...drawBody(mark), drawLabel(mark, y));
}

/** Shows which mark has the focus. */
function drawHalo({ x0, x1, y }: Mark): Shape {
  return shape('rect', {
    class: 'halo',
    x: px(x0 - 4),
    y: px(y - BAR / 2 - 3),
    width: px(x1 - x0 + 8),
    height: BAR + 6,
    rx: 8,
  });
}

function drawBody(mark: Mark): readonly (Shape | null)[] {
  switch (mark.item.type) {
    case 'membership':
      return drawStretch(mark);
    case 'event':
      return [
        mark.core === null ? drawHatched(mark) : drawBar(mark, DOT, DOT / 2),
        mark.item.muted ? drawCross(mark) : null,
      ];
    case 'founding':
      return [mark.core === null ? drawHatched(mark) : drawDiamond(mark)];
    case 'publication':
      return [mark.core === null ? drawHatched(mark) : drawBar(mark, DOT - 3, 1)];
  }
}

function drawBar({ x0, x1, y }: Mark, height: number, rx: number): Shape {
  return shape('rect', { class: 'body', x: px(x0), y: px(y - height / 2), width: px(x1 - x0), height, rx });
}

function drawHatched({ x0, x1, y, item }: Mark): Shape {
  const place = { x: px(x0), y: px(y - BAR / 2), width: px(x1 - x0), height: BAR, rx: 4 };
  return shape('rect', { class: 'within', fill: `url(#hatch-${item.type})`, ...place });
}

function drawCross({ x0, x1, y }: Mark): Shape {
  const [x, r] = [(x0 + x1) / 2, 3];
  const d = `M${px(x - r)} ${px(y - r)}L${px(x + r)} ${px(y + r)}M${px(x - r)} ${px(y + r)}L${px(x + r)} ${px(y - r)}`;
  return shape('path', { class: 'cross', d });
}

function drawDiamond({ x0, x1, y }: Mark): Shape {
  const [x, r] = [(x0 + x1) / 2, DOT / 2 + 1];
  return shape('path', { class: 'body', d: `M${px(x)} ${px(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z` });
}

/** What surely was is full, what may have been is hatched, and what nobody dates fades out. */
function drawStretch(mark: Mark): readonly (Shape | null)[] {
  const { x0, x1, y, core, item } = mark;
  const top = px(y - BAR / 2);
  const fadeAt = (side: 'start' | 'end', x: number): Shape =>
    shape('rect', { class: 'fade', fill: `url(#fade-${side})`, x: px(x), y: top, width: FADE, height: BAR });
  const isWhole = core !== null && core.x0 <= x0 && core.x1 >= x1;
  return [
    item.openStart ? fadeAt('start', x0 - FADE) : null,
    item.openEnd ? fadeAt('end', x1) : null,
    ...(isWhole ? [] : drawDoubtfulParts(mark)),
    core === null
      ? null
      : shape('rect', {
          class: 'body',
          x: px(core.x0),
          y: top,
          width: px(Math.max(core.x1 - core.x0, 1)),
          height: BAR,
        }),
    item.openStart ? null : shape('rect', { class: 'cap', x: px(x0), y: top, width: 3, height: BAR }),
    item.openEnd ? null : shape('rect', { class: 'cap', x: px(x1 - 3), y: top, width: 3, height: BAR }),
  ];
}

/** The days before and after those that are sure; all of them where none is. */
function drawDoubtfulParts({ x0, x1, y, core, item }: Mark): readonly Shape[] {
  const parts =
    core === null
      ? [[x0, x1]]
      : [
          [x0, core.x0],
          [core.x1, x1],
        ];
  return parts
    .filter(([from = 0, to = 0]) => to > from)
    .map(([from = 0, to = 0]) => {
      const place = { x: px(from), y: px(y - BAR / 2), width: px(to - from), height: BAR };
      return shape('rect', { fill: `url(#hatch-${item.type})`, ...place });
    });
}

function drawLabel({ label }: Mark, y: number): Shape | null {
  if (label === null) return null;
  return shape(
    'text',
    { class: label.inside ? 'label inside' : 'label', x: px(label.x), y: px(y + 4.5), 'text-anchor': label.anchor },
    label.text,
  );
}

export function drawCluster({ items, x, y }: Cluster, attributes: Shape['attributes'] = {}): Shape {
  const label = items.length > 999 ? '999+' : String(items.length);
  return shape(
    'g',
    { class: `cluster ${items[0]?.type ?? ''}`, ...attributes },
    shape('circle', { class: 'body', cx: px(x), cy: px(y), r: 11 }),
    shape('text', { x: px(x), y: px(y + 3.5), 'text-anchor': 'middle' }, label),
  );
}

/** Vertical lines behind the lanes. */
export function drawGrid(ticks: readonly Tick[], height: number): Shape {
  const lines = ticks.map(({ x, major }) =>
    shape('line', { class: major ? 'major' : null, x1: px(x), x2: px(x), y1: 0, y2: px(height) }),
  );
  return shape('g', { class: 'grid', 'aria-hidden': 'true' }, ...lines);
}

export function drawAxis(ticks: readonly Tick[], y: number, width: number): Shape {
  const labels = ticks.map(({ x, label, major }) => {
    const anchor = x < AXIS_EDGE ? 'start' : x > width - AXIS_EDGE ? 'end' : 'middle';
    const place = { x: px(anchor === 'middle' ? x : Math.min(Math.max(x, 0), width)), y, 'text-anchor': anchor };
    return shape('text', { class: major ? 'major' : null, ...place }, label);
  });
  return shape('g', { class: 'axis', 'aria-hidden': 'true' }, ...labels);
}

/** In a lane of which nothing is in sight: where the rest is. */
export function drawOutOfSight({ marks, y, height, earlier, later }: LaidLane, width: number): readonly Shape[] {
  if (marks.length > 0) return [];
  const place = { class: 'label out', y: px(y + height / 2 + 4.5) };
  return [
    ...(earlier > 0 ? [shape('text', { ...place, x: 2 }, `← ${earlier}`)] : []),
    ...(later > 0 ? [shape('text', { ...place, x: px(width - 2), 'text-anchor': 'end' }, `${later} →`)] : []),
  ];
}

/** The ground of a lane, and the line under it. */
export function drawLaneGround({ y, height }: LaidLane, width: number): Shape {
  return shape('line', { class: 'rule', x1: 0, x2: px(width), y1: px(y + height), y2: px(y + height) });
}

export function itemName(item: Item): string {
  return item.dateText === '' ? item.label : `${item.label}, ${item.dateText}`;
}
