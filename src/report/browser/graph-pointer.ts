import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Card, CardContent } from './card.ts';

/** Pointer and keyboard on the names of the graph: arrows up and down walk along a column, left and right to the nearest name of the other. */
export class GraphPointer {
  /** Around the drawing: a drawing that listens itself would be a stop of the Tab key in some browsers. */
  readonly #frame: HTMLElement;
  readonly #card: Card;
  readonly #contentOf: (node: GraphNode) => CardContent;
  #graph: Graph = { nodes: [], edges: [], all: 0 };

  constructor(frame: HTMLElement, card: Card, contentOf: (node: GraphNode) => CardContent) {
    this.#frame = frame;
    this.#card = card;
    this.#contentOf = contentOf;
    frame.addEventListener('pointerover', (event) => {
      const node = nodeOf(event);
      if (node !== null && event.pointerType !== 'touch') this.#preview(node, false);
    });
    frame.addEventListener('focusin', (event) => this.#focused(nodeOf(event)));
    card.onClose(() => this.#light(null));
    for (const gone of ['pointerout', 'focusout']) frame.addEventListener(gone, () => this.#leave());
    frame.addEventListener('click', (event) => this.#choose(nodeOf(event)));
    frame.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Takes what is drawn anew. */
  replace(graph: Graph): void {
    this.#graph = graph;
    this.#light(null);
    this.#frame.querySelector('.node')?.setAttribute('tabindex', '0');
  }

  #focused(node: SVGElement | null): void {
    if (node === null) return;
    this.#frame.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    node.setAttribute('tabindex', '0');
    if (node.matches(':focus-visible')) this.#preview(node, true);
  }

  #preview(node: SVGElement, now: boolean): void {
    if (this.#card.isKept) return;
    this.#light(indexOf(node));
    this.#card.preview(node, () => this.#content(node), now);
  }

  #choose(node: SVGElement | null): void {
    if (node === null) return;
    this.#card.keep(node, () => this.#content(node));
    this.#light(indexOf(node));
  }

  #content(node: SVGElement): CardContent {
    const known = this.#graph.nodes[indexOf(node)];
    return known === undefined ? { title: '', body: [] } : this.#contentOf(known);
  }

  /** The name whose card is kept stays lit. */
  #leave(): void {
    if (!this.#card.isKept) this.#light(null);
    this.#card.leave();
  }

  #key(event: KeyboardEvent): void {
    const node = nodeOf(event);
    if (node === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = this.#actionOf(event.key, node);
    if (action === null) return;
    event.preventDefault();
    action();
  }

  #actionOf(key: string, node: SVGElement): (() => void) | null {
    switch (key) {
      case 'Enter':
      case ' ':
        return () => this.#choose(node);
      case 'ArrowDown':
        return () => this.#nearest(node, (dx, dy) => dx === 0 && dy > 0);
      case 'ArrowUp':
        return () => this.#nearest(node, (dx, dy) => dx === 0 && dy < 0);
      case 'ArrowRight':
        return () => this.#nearest(node, (dx) => dx > 0);
      case 'ArrowLeft':
        return () => this.#nearest(node, (dx) => dx < 0);
      default:
        return null;
    }
  }

  /** `dx`: columns to the right; `dy`: pixels down. */
  #nearest(node: SVGElement, isThere: (dx: number, dy: number) => boolean): void {
    const [column, y] = [columnOf(node), topOf(node)];
    const there = [...this.#frame.querySelectorAll<SVGElement>('.node')].filter((one) =>
      isThere(columnOf(one) - column, topOf(one) - y),
    );
    const [next] = there.sort((a, b) => Math.abs(topOf(a) - y) - Math.abs(topOf(b) - y));
    next?.focus();
  }

  /** Dims all but a name and what it is tied to. */
  #light(index: number | null): void {
    this.#frame.classList.toggle('focused', index !== null);
    const lit = new Set<number>();
    const near = new Set(index === null ? [] : [index]);
    for (const [number, { from, to }] of this.#graph.edges.entries()) {
      if (from !== index && to !== index) continue;
      lit.add(number);
      near.add(from).add(to);
    }
    for (const part of this.#frame.querySelectorAll<SVGElement>('.node, .edge')) {
      const { node, edge } = part.dataset;
      part.classList.toggle('lit', node === undefined ? lit.has(Number(edge)) : near.has(Number(node)));
    }
  }
}

function nodeOf(event: Event): SVGElement | null {
  return event.target instanceof Element ? event.target.closest<SVGElement>('.node') : null;
}

function indexOf(node: SVGElement): number {
  return Number(node.dataset.node);
}

function columnOf(node: SVGElement): number {
  return node.classList.contains('member') ? 0 : 1;
}

function topOf(node: SVGElement): number {
  return node.getBoundingClientRect().top;
}
