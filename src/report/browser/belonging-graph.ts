import { type Graph, type GraphEdge, type GraphNode, graphOf } from '../graph/graph.ts';
import { layOutGraph } from '../graph/lay-out-graph.ts';
import type { ReportMembership } from '../report-data.ts';
import { px, type Shape, shape } from '../shape/shape.ts';
import { wrapText } from '../timeline/measure.ts';
import type { Card, CardContent } from './card.ts';
import { el, fontOf, measureText, svgOf } from './dom.ts';
import { GraphPointer } from './graph-pointer.ts';
import type { Report } from './report.ts';
import { tiesCard } from './ties-card.ts';

const MOST = 120;
const ONE_LINE = 28;
const LINE = 15;
const BETWEEN = 6;
const PADDING = 22;
const LABEL = 13;
const TITLES = 26;
/** How much of the width the lines get at least. */
const LINES = 0.22;
const WIDEST = 440;
const PRINT_WIDTH = 700;

/** Who belongs where: members on the left, organisations on the right, and a line for each tie. */
export class BelongingGraph {
  readonly root = el('div', { class: 'graph-frame' });
  readonly #report: Report;
  readonly #svg = svgOf(shape('svg', { class: 'graph', role: 'group' })) as SVGSVGElement;
  readonly #note = el('p', { class: 'note' });
  readonly #pointer: GraphPointer;
  #memberships: readonly ReportMembership[] = [];
  #drawnWidth = 0;

  constructor(report: Report, card: Card) {
    this.#report = report;
    const { belonging } = report.texts;
    this.#svg.setAttribute('aria-label', `${belonging.graphHeading}. ${belonging.graphDescription}`);
    const frame = el('div', {});
    frame.append(this.#svg);
    this.root.append(el('p', { class: 'hint' }, belonging.graphDescription), frame, this.#note);
    this.#pointer = new GraphPointer(frame, card, (node) => this.#contentOf(node));
    new ResizeObserver(() => this.root.clientWidth !== this.#drawnWidth && this.#draw(this.root.clientWidth)).observe(
      this.root,
    );
  }

  show(memberships: readonly ReportMembership[]): void {
    this.#memberships = memberships;
    this.root.hidden = memberships.length === 0;
    this.#draw(this.root.clientWidth);
  }

  /** Draws for paper, or for the screen again. */
  print(printing: boolean): void {
    this.#draw(printing ? PRINT_WIDTH : this.root.clientWidth);
  }

  #contentOf({ name, side }: GraphNode): CardContent {
    return tiesCard(name, side, this.#memberships, this.#report);
  }

  #draw(width: number): void {
    if (width === 0 || this.root.hidden) return;
    this.#drawnWidth = width;
    const graph = graphOf(this.#memberships, MOST);
    const most = Math.min(WIDEST, (width * (1 - LINES)) / 2);
    const pills = graph.nodes.map((node) => pillOf(node, most));
    const row = Math.max(...pills.map((pill) => pill.height), ONE_LINE) + BETWEEN;
    const { ys, height } = layOutGraph(graph, row);
    const columns = { member: widest(pills, 'member'), organization: width - widest(pills, 'organization') };
    const boxes = pills.map((pill, index): NodeBox => {
      const x = pill.node.side === 'member' ? columns.member - pill.width : columns.organization;
      return { ...pill, x, y: TITLES + (ys[index] ?? 0) };
    });
    const edges = graph.edges.map((edge, index) => drawEdge(boxes[edge.from], boxes[edge.to], edge, index));
    const nodes = boxes.map((box, index) => this.#drawNode(box, index));
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${TITLES + height + 4}`);
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(TITLES + height + 4));
    const { member, organization } = this.#report.texts.belonging;
    const titles = [drawTitle(member, columns.member, 'end'), drawTitle(organization, columns.organization, 'start')];
    this.#svg.replaceChildren(...[...titles, ...edges, ...nodes].filter((part) => part !== null).map(svgOf));
    this.#pointer.replace(graph);
    this.#noteWhatIsLeftOut(graph);
  }

  #drawNode({ node, lines, x, width, height, y }: NodeBox, index: number): Shape {
    const { belonging } = this.#report.texts;
    const count = node.side === 'organization' ? belonging.members(node.ties) : belonging.memberOf(node.ties);
    const attributes = {
      class: `node ${node.side}`,
      role: 'button',
      tabindex: -1,
      'aria-label': `${node.name}: ${count}`,
    };
    const first = y + 4.5 - ((lines.length - 1) * LINE) / 2;
    const texts = lines.map((line, number) =>
      shape(
        'tspan',
        { x: px(x + PADDING / 2), y: px(first + number * LINE) },
        number === lines.length - 1 ? line : `${line} `,
      ),
    );
    return shape(
      'g',
      { ...attributes, 'data-node': index },
      shape('rect', { class: 'pill', x: px(x), y: px(y - height / 2), width: px(width), height, rx: ONE_LINE / 2 }),
      shape('text', {}, ...texts),
    );
  }

  #noteWhatIsLeftOut({ nodes, all }: Graph): void {
    const { belonging, number } = this.#report.texts;
    this.#note.textContent = nodes.length < all ? belonging.graphPart(number(nodes.length), number(all)) : '';
  }
}

interface Pill {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface NodeBox extends Pill {
  /** Its left end. */
  readonly x: number;
  /** Its middle. */
  readonly y: number;
}

function pillOf(node: GraphNode, most: number): Pill {
  const font = fontOf(LABEL, node.side === 'organization' ? 600 : 400);
  const measure = (text: string): number => measureText(text, font);
  const lines = wrapText(node.name, most - PADDING, measure);
  const width = Math.max(...lines.map(measure)) + PADDING;
  return { node, lines, width, height: ONE_LINE + (lines.length - 1) * LINE };
}

/** Columns are even on the side of the lines: so those of one name never cross. */
function widest(pills: readonly Pill[], side: GraphNode['side']): number {
  return Math.max(...pills.filter(({ node }) => node.side === side).map(({ width }) => width), 0) + 0.5;
}

function drawTitle(text: string, x: number, anchor: 'start' | 'end'): Shape {
  return shape('text', { class: 'column-title', x, y: 12, 'text-anchor': anchor, 'aria-hidden': 'true' }, text);
}

/** From the right end of a member to the left end of an organisation. */
function drawEdge(from: NodeBox | undefined, to: NodeBox | undefined, edge: GraphEdge, index: number): Shape | null {
  if (from === undefined || to === undefined) return null;
  const names = ['edge', edge.ended ? 'ended' : '', edge.partner ? 'partner' : ''].filter((name) => name !== '');
  const [x0, x1] = [from.x + from.width, to.x];
  const bend = Math.max(24, (x1 - x0) / 2);
  const d = `M${px(x0)} ${px(from.y)}C${px(x0 + bend)} ${px(from.y)} ${px(x1 - bend)} ${px(to.y)} ${px(x1)} ${px(to.y)}`;
  return shape('path', { class: names.join(' '), 'data-edge': index, d });
}
