import { shape } from '../shape/shape.ts';
import type { Texts } from '../texts/texts.ts';
import {
  drawCluster,
  drawDefinitions,
  drawGrid,
  drawLaneGround,
  drawMark,
  drawOutOfSight,
  itemName,
} from '../timeline/draw.ts';
import type { Cluster, LaidLane, Mark } from '../timeline/layout.ts';
import type { Tick } from '../timeline/scale.ts';
import { svgOf } from './dom.ts';

/** A lane with its marks, each of which is a button. */
export function laneElement(lane: LaidLane, index: number, width: number, titled: boolean, texts: Texts): SVGElement {
  const title = titled ? shape('text', { class: 'lane-title', x: 0, y: lane.y + 24 }, lane.label) : null;
  const marks = lane.marks.map((mark) => drawButton(mark, index, texts));
  return svgOf(
    shape(
      'g',
      { role: 'group', 'aria-label': lane.label },
      drawLaneGround(lane, width),
      title,
      ...drawOutOfSight(lane, width),
      ...marks,
    ),
  );
}

/** A lane as a drawing of its own: pages are broken between lanes, never in one. */
export function paperLane(lane: LaidLane, ticks: readonly Tick[], width: number, texts: Texts): SVGElement {
  const { y, height, label } = lane;
  const drawing = shape('svg', {
    class: 'paper-lane',
    role: 'img',
    'aria-label': label,
    viewBox: `0 ${y} ${width} ${height + 1}`,
  });
  const element = svgOf(drawing);
  element.append(
    svgOf(drawDefinitions()),
    svgOf(drawGrid(ticks, y + height)),
    laneElement(lane, 0, width, true, texts),
  );
  return element;
}

function drawButton(mark: Mark | Cluster, lane: number, texts: Texts) {
  const items = mark.kind === 'item' ? [mark.item] : mark.items;
  const [first, last] = [items[0], items.at(-1)];
  const name =
    mark.kind === 'item'
      ? itemName(mark.item)
      : texts.timeline.together(items.length, first?.label ?? '', last?.label ?? '');
  const attributes = {
    role: 'button',
    tabindex: -1,
    'aria-label': name,
    'data-lane': lane,
    'data-ref': first?.ref ?? '',
  };
  return mark.kind === 'item' ? drawMark(mark, attributes) : drawCluster(mark, attributes);
}
