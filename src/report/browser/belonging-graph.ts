import { type Graph, type GraphEdge, type GraphNode, graphOf } from '../graph/graph.ts';
import { layOutGraph } from '../graph/lay-out-graph.ts';
import type { ReportMembership } from '../report-data.ts';
import { px, type Shape, shape } from '../shape/shape.ts';
import { cutAfter, fitText } from '../timeline/measure.ts';
import type { Card, CardContent } from './card.ts';
import { el, fontOf, measureText, svgOf } from './dom.ts';
import { GraphPointer } from './graph-pointer.ts';
import type { Report } from './report.ts';
import { tiesCard } from './ties-card.ts';

const MOST = 120;
const PILL = 28;
const PADDING = 22;
const LABEL = 13;
const TITLES = 26;
/** How much of the width the lines get at least. */
const LINES = 0.22;
const WIDEST = 400;
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
    const { ys, height } = layOutGraph(graph);
    const most = Math.min(WIDEST, (width * (1 - LINES)) / 2);
    const boxes = graph.nodes.map((node, index) => boxOf(node, ys[index] ?? 0, width, most));
    const edges = graph.edges.map((edge, index) => drawEdge(boxes[edge.from], boxes[edge.to], edge, index));
    const nodes = boxes.map((box, index) => this.#drawNode(box, index));
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${TITLES + height + 4}`);
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(TITLES + height + 4));
    const { member, organization } = this.#report.texts.belonging;
    const titles = [drawTitle(member, 0, 'start'), drawTitle(organization, width, 'end')];
    this.#svg.replaceChildren(...[...titles, ...edges, ...nodes].filter((part) => part !== null).map(svgOf));
    this.#pointer.replace(graph);
    this.#noteWhatIsLeftOut(graph);
  }

  #drawNode({ node, label, x, width, y }: NodeBox, index: number): Shape {
    const { belonging } = this.#report.texts;
    const count = node.side === 'organization' ? belonging.members(node.ties) : belonging.memberOf(node.ties);
    const attributes = {
      class: `node ${node.side}`,
      role: 'button',
      tabindex: -1,
      'aria-label': `${node.name}: ${count}`,
    };
    return shape(
      'g',
      { ...attributes, 'data-node': index },
      shape('rect', { class: 'pill', x: px(x), y: px(y - PILL / 2), width: px(width), height: PILL, rx: PILL / 2 }),
      shape('text', { x: px(x + width / 2), y: px(y + 4.5), 'text-anchor': 'middle' }, label),
    );
  }

  #noteWhatIsLeftOut({ nodes, all }: Graph): void {
    const { belonging, number } = this.#report.texts;
    this.#note.textContent = nodes.length < all ? belonging.graphPart(number(nodes.length), number(all)) : '';
  }
}

interface NodeBox {
  readonly node: GraphNode;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

function boxOf(node: GraphNode, y: number, width: number, most: number): NodeBox {
  const font = fontOf(LABEL, node.side === 'organization' ? 600 : 400);
  const fitted = fitText(node.name, most - PADDING, (text) => measureText(text, font));
  const label = fitted === '' ? firstWord(node.name) : fitted;
  const own = measureText(label, font) + PADDING;
  return { node, label, x: node.side === 'member' ? 0.5 : width - own - 0.5, width: own, y: TITLES + y };
}

/** However long it is: half a word says less. */
function firstWord(name: string): string {
  return name.includes(' ') ? cutAfter(name.split(' '), 1) : name;
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
