import type { Graph } from './graph.ts';

const BETWEEN_PARTS = 20;
const SWEEPS = 12;

/** A node's place in its column: the middle of its row, in pixels from the top. */
interface Column {
  readonly nodes: number[];
  readonly row: number;
  readonly ys: Map<number, number>;
}

/**
 * Heights for two columns of names, in rows of so many pixels: parts of the graph that nothing ties are apart, the largest first; within a part each name stands about
 * where its ties lead, so that few lines cross, and no two share a row. The same graph is laid out alike.
 */
export function layOutGraph(graph: Graph, row: number): { readonly ys: readonly number[]; readonly height: number } {
  const neighbours = neighboursOf(graph);
  const ys: number[] = graph.nodes.map(() => 0);
  let top = 0;
  for (const part of partsOf(neighbours)) {
    const members = columnOf(
      part.filter((node) => graph.nodes[node]?.side === 'member'),
      row,
    );
    const organizations = columnOf(
      part.filter((node) => graph.nodes[node]?.side === 'organization'),
      row,
    );
    const rows = Math.max(members.nodes.length, organizations.nodes.length);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      order(members, organizations, neighbours, rows);
      order(organizations, members, neighbours, rows);
    }
    for (const [node, y] of [...members.ys, ...organizations.ys]) ys[node] = top + y;
    top += rows * row + BETWEEN_PARTS;
  }
  return { ys, height: Math.max(0, top - BETWEEN_PARTS) };
}

function columnOf(nodes: number[], row: number): Column {
  return { nodes, row, ys: new Map(nodes.map((node, index) => [node, (index + 0.5) * row])) };
}

/** Sorts a column by the mean height of each name's ties, and puts each as near to that as the others let it. */
function order(column: Column, other: Column, neighbours: readonly (readonly number[])[], rows: number): void {
  const wish = new Map(
    column.nodes.map((node) => {
      const heights = (neighbours[node] ?? []).flatMap((neighbour) => other.ys.get(neighbour) ?? []);
      return [node, heights.reduce((sum, y) => sum + y, 0) / Math.max(heights.length, 1)];
    }),
  );
  const wished = (node: number): number => wish.get(node) ?? 0;
  column.nodes.sort((a, b) => wished(a) - wished(b) || a - b);
  const { row } = column;
  let least = row / 2;
  for (const node of column.nodes) {
    column.ys.set(node, Math.max(least, wished(node)));
    least = (column.ys.get(node) ?? 0) + row;
  }
  let most = rows * row - row / 2;
  for (const node of column.nodes.toReversed()) {
    column.ys.set(node, Math.min(most, column.ys.get(node) ?? 0));
    most = (column.ys.get(node) ?? 0) - row;
  }
}

function neighboursOf({ nodes, edges }: Graph): readonly (readonly number[])[] {
  const neighbours: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** Sets of nodes that ties connect, the largest first. */
function partsOf(neighbours: readonly (readonly number[])[]): readonly number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part: number[] = [start];
    seen.add(start);
    for (const node of part) {
      for (const next of neighbours[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length);
}
