import { timeOf } from '../dates/day.ts';
import type { Item, Lane } from './item.ts';
import { fitText } from './measure.ts';
import type { TimeScale } from './scale.ts';

export const ROW_HEIGHT = 26;
export const LANE_GAP = 14;
/** How far a mark fades out where nobody says when it began or ended. */
export const FADE = 26;
const LANE_TITLE = 22;
const DOT = 12;
const LABEL_GAP = 7;
const BETWEEN = 10;
const PADDING = 8;
/** A label cut shorter than this says nothing. */
const LEAST_LABEL = 60;
const CLUSTER = 24;

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

export interface Mark {
  readonly kind: 'item';
  readonly item: Item;
  /** Its reach, at least as wide as a dot. */
  readonly x0: number;
  readonly x1: number;
  readonly core: { readonly x0: number; readonly x1: number } | null;
  /** The middle of its row. */
  readonly y: number;
  /** `text` is the item's label, cut where there is too little room. */
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly inside: boolean;
  } | null;
}

/** Items too close to each other to be told apart at this scale. */
export interface Cluster {
  readonly kind: 'cluster';
  readonly items: readonly Item[];
  readonly x: number;
  readonly y: number;
}

export interface LaidLane {
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly (Mark | Cluster)[];
  /** How many items are out of sight, earlier and later. */
  readonly earlier: number;
  readonly later: number;
}

export interface LayoutOptions {
  readonly scale: TimeScale;
  readonly measure: Measure;
  /** A lane has at most so many rows; what does not fit is clustered. */
  readonly mostRows: number;
  /** Names of lanes stand above their rows rather than beside them. */
  readonly titlesAbove: boolean;
  /** How high a lane must be for its name beside it. */
  readonly leastHeight?: (label: string) => number;
}

interface Layout {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

/** Puts each item that can be seen on a row of its lane where neither marks nor labels overlap. */
export function layOut(lanes: readonly Lane[], options: LayoutOptions): Layout {
  let y = 0;
  const laid = lanes.map((lane): LaidLane => {
    const top = y + (options.titlesAbove ? LANE_TITLE : 0) + LANE_GAP / 2;
    const { marks, rows } = fillRows(lane, top, options);
    const needed = top - y + Math.max(rows, 1) * ROW_HEIGHT + LANE_GAP / 2;
    const height = Math.max(needed, options.leastHeight?.(lane.label) ?? 0);
    const placed = { label: lane.label, y, height, marks, ...outOfSight(lane, options.scale) };
    y += height;
    return placed;
  });
  return { lanes: laid, height: y };
}

function outOfSight({ items }: Lane, scale: TimeScale) {
  const [from = 0, to = 0] = scale.domain().map((date) => date.getTime());
  return {
    earlier: items.filter(({ reach }) => timeOf(reach.to + 1) < from).length,
    later: items.filter(({ reach }) => timeOf(reach.from) > to).length,
  };
}

interface Extent {
  readonly item: Item;
  readonly x0: number;
  readonly x1: number;
}

type Taken = [from: number, to: number][];

function fillRows(lane: Lane, top: number, options: LayoutOptions) {
  const marks: (Mark | Cluster)[] = [];
  const rows: Taken[] = [];
  const crowd: Extent[] = [];
  for (const extent of visibleExtents(lane, options.scale)) {
    const mark = placeMark(extent, rows, top, options);
    if (mark === null) crowd.push(extent);
    else marks.push(mark);
  }
  if (crowd.length === 0) return { marks, rows: rows.length };
  const y = top + rows.length * ROW_HEIGHT + ROW_HEIGHT / 2;
  const clusters = clustersOf(crowd, y, options.scale);
  return { marks: [...marks, ...clusters].sort((a, b) => startOf(a) - startOf(b)), rows: rows.length + 1 };
}

function startOf(mark: Mark | Cluster): number {
  return mark.kind === 'item' ? mark.x0 : mark.x;
}

function visibleExtents({ items }: Lane, scale: TimeScale): readonly Extent[] {
  const [left = 0, right = 0] = scale.range();
  const extents: Extent[] = [];
  for (const item of items) {
    let [x0, x1] = [scale(timeOf(item.reach.from)), scale(timeOf(item.reach.to + 1))];
    if (x1 - x0 < DOT) [x0, x1] = [(x0 + x1 - DOT) / 2, (x0 + x1 + DOT) / 2];
    if (x1 + (item.openEnd ? FADE : 0) > left && x0 - (item.openStart ? FADE : 0) < right)
      extents.push({ item, x0, x1 });
  }
  return extents.sort((a, b) => a.x0 - b.x0);
}

interface Choice {
  readonly from: number;
  readonly to: number;
  readonly label: Mark['label'];
}

function placeMark(extent: Extent, rows: Taken[], top: number, options: LayoutOptions): Mark | null {
  const { item, x0, x1 } = extent;
  for (const { from, to, label } of choicesFor(extent, options)) {
    const row = freeRow(rows, from, to, options.mostRows);
    if (row === null) continue;
    const y = top + row * ROW_HEIGHT + ROW_HEIGHT / 2;
    return { kind: 'item', item, x0, x1, core: coreOf(item, x0, x1, options.scale), y, label };
  }
  return null;
}

/** Where a label may stand, best first: in a long mark, after it, before it, cut on the side with more room, nowhere. */
function choicesFor({ item, x0, x1 }: Extent, { scale, measure }: LayoutOptions): readonly Choice[] {
  const [left = 0, right = 0] = scale.range();
  const text = item.label;
  const width = measure(text);
  const [start, end] = [item.openStart ? x0 - FADE : x0, item.openEnd ? x1 + FADE : x1];
  const after = (shown: string, long: number): Choice => {
    return {
      from: start,
      to: end + LABEL_GAP + long,
      label: { text: shown, x: end + LABEL_GAP, anchor: 'start', inside: false },
    };
  };
  const before = (shown: string, long: number): Choice => {
    return {
      from: start - LABEL_GAP - long,
      to: end,
      label: { text: shown, x: start - LABEL_GAP, anchor: 'end', inside: false },
    };
  };
  const bare: Choice = { from: start, to: end, label: null };
  const [shown0, shown1] = [Math.max(x0, left), Math.min(x1, right)];
  const mayHold = item.core === null || item.type === 'membership';
  const inner = shown1 - shown0 - 2 * PADDING;
  const within = (shown: string): Choice => {
    return { from: start, to: end, label: { text: shown, x: shown0 + PADDING, anchor: 'start', inside: true } };
  };
  if (mayHold && width <= inner) return [within(text), bare];
  const [roomAfter, roomBefore] = [right - end - LABEL_GAP, start - LABEL_GAP - left];
  const whole = [
    ...(width <= roomAfter ? [after(text, width)] : []),
    ...(width <= roomBefore ? [before(text, width)] : []),
  ];
  if (whole.length > 0) return [...whole, bare];
  const most = Math.max(roomAfter, roomBefore, mayHold ? inner : 0);
  const cut = most < LEAST_LABEL ? '' : fitText(text, most, measure);
  if (cut === '') return [bare];
  if (mayHold && most === inner) return [within(cut), bare];
  return [most === roomAfter ? after(cut, measure(cut)) : before(cut, measure(cut)), bare];
}

/** The first row that has nothing between these pixels, which it then takes; a new one while there may be more; null where all are taken. */
function freeRow(rows: Taken[], from: number, to: number, most: number): number | null {
  const free = rows.findIndex((taken) => taken.every(([start, end]) => to + BETWEEN <= start || from >= end + BETWEEN));
  const row = free >= 0 ? free : rows.length;
  if (row >= most) return null;
  rows[row] = [...(rows[row] ?? []), [from, to]];
  return row;
}

function coreOf({ core, reach }: Item, x0: number, x1: number, scale: TimeScale): Mark['core'] {
  if (core === null) return null;
  if (core.from === reach.from && core.to === reach.to) return { x0, x1 };
  return { x0: Math.max(x0, scale(timeOf(core.from))), x1: Math.min(x1, scale(timeOf(core.to + 1))) };
}

function clustersOf(crowd: readonly Extent[], y: number, scale: TimeScale): readonly Cluster[] {
  const [left = 0, right = 0] = scale.range();
  const groups = new Map<number, Item[]>();
  for (const { item, x0, x1 } of crowd) {
    const middle = Math.min(Math.max((x0 + x1) / 2, left), right - 1);
    const cell = Math.floor((middle - left) / CLUSTER);
    groups.set(cell, [...(groups.get(cell) ?? []), item]);
  }
  return [...groups].map(([cell, items]) => ({ kind: 'cluster', items, x: left + (cell + 0.5) * CLUSTER, y }));
}
