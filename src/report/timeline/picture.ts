import { px, type Shape, shape } from '../shape/shape.ts';
import { toXml } from '../shape/to-xml.ts';
import type { Texts } from '../texts/texts.ts';
import { drawAxis, drawCluster, drawDefinitions, drawGrid, drawLaneGround, drawMark, itemName } from './draw.ts';
import type { Lane } from './item.ts';
import { type Cluster, type LaidLane, layOut, type Mark } from './layout.ts';
import { approximateWidth, fitText } from './measure.ts';
import { domainOf, ticksOf, timeScale } from './scale.ts';
import { PICTURE_STYLE } from './style.ts';

const WIDTH = 1200;
const MARGIN = 24;
const TOP = 84;
const AXIS = 22;
const LABEL_SIZE = 12.5;
const MOST_ROWS = 40;
const FONT = 'font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif';

/** A timeline as an SVG file of its own: a title, what it holds in words, and every mark with its name. The same lanes give the same bytes. */
export function timelinePicture(title: string, lanes: readonly Lane[], texts: Texts): string {
  const domain = domainOf(lanes);
  const summary = lanes.map(({ label, items }) => `${label}: ${texts.number(items.length)}`).join(', ');
  const description = summary === '' ? texts.timeline.empty : summary;
  if (domain === null) return write(title, description, TOP + AXIS, [emptyNote(texts)]);
  const measure = (text: string): number => approximateWidth(text, LABEL_SIZE);
  const scale = timeScale(domain, 0, WIDTH - 2 * MARGIN);
  const { lanes: laid, height } = layOut(lanes, { scale, measure, mostRows: MOST_ROWS, titlesAbove: true });
  const ticks = ticksOf(scale, 70, texts.dates);
  const chart = shape(
    'g',
    { transform: `translate(${MARGIN} ${TOP + AXIS})` },
    drawGrid(ticks, height),
    drawAxis(ticks, -10, WIDTH - 2 * MARGIN),
    ...laid.map((lane) => drawLane(lane, texts)),
  );
  return write(title, description, TOP + AXIS + height + MARGIN, [drawDefinitions(), chart]);
}

function drawLane(lane: LaidLane, texts: Texts): Shape {
  const title = shape('text', { class: 'lane-title', x: 0, y: px(lane.y + 22) }, lane.label);
  const marks = lane.marks.map((mark) => named(mark, texts));
  return shape(
    'g',
    { 'aria-label': lane.label, role: 'group' },
    drawLaneGround(lane, WIDTH - 2 * MARGIN),
    title,
    ...marks,
  );
}

/** With the name that readers and pointers get. */
function named(mark: Mark | Cluster, texts: Texts): Shape {
  const drawn = mark.kind === 'item' ? drawMark(mark) : drawCluster(mark);
  const [first, last] = mark.kind === 'item' ? [] : [mark.items[0], mark.items.at(-1)];
  const name =
    mark.kind === 'item'
      ? itemName(mark.item)
      : texts.timeline.together(mark.items.length, first?.label ?? '', last?.label ?? '');
  return { ...drawn, children: [shape('title', {}, name), ...drawn.children] };
}

function emptyNote(texts: Texts): Shape {
  return shape('text', { class: 'label', x: MARGIN, y: TOP }, texts.timeline.empty);
}

function write(title: string, description: string, height: number, content: readonly Shape[]): string {
  const size = { width: WIDTH, height: px(height), viewBox: `0 0 ${WIDTH} ${px(height)}` };
  const style = `svg{${FONT}}${PICTURE_STYLE}`;
  const fitted = fitText(title, WIDTH - 2 * MARGIN, (text) => approximateWidth(text, 20)) || title;
  const svg = shape(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-labelledby': 'title description' },
    shape('title', { id: 'title' }, title),
    shape('desc', { id: 'description' }, description),
    shape('style', {}, style),
    shape('rect', { class: 'ground-all', width: '100%', height: '100%' }),
    shape('text', { class: 'title', x: MARGIN, y: 38 }, fitted),
    shape('text', { class: 'sub', x: MARGIN, y: 60 }, description),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(svg)}\n`;
}
