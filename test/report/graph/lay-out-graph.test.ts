import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../../src/report/graph/graph.ts';
import { layOutGraph } from '../../../src/report/graph/lay-out-graph.ts';
import { madeReport } from '../made-report.ts';

const name = fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `N${index}`));
const pairs = fc.array(fc.record({ member: name, organization: name }), { maxLength: 40 });

function graphOfPairs(memberships: readonly { readonly member: string; readonly organization: string }[], most = 100) {
  return graphOf(madeReport([{ path: 'a', memberships }]).memberships, most);
}

test('no two names of a column share a row', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const graph = graphOfPairs(list);
      const { ys, height } = layOutGraph(graph, 34);
      for (const side of ['member', 'organization'] as const) {
        const rows = ys.filter((_, index) => graph.nodes[index]?.side === side).sort((a, b) => a - b);
        for (const [index, y] of rows.entries()) {
          if (index > 0) expect(y - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(33.9);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
    }),
  );
});

test('every tie is drawn once', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const { nodes, edges } = graphOfPairs(list);
      const drawn = edges.map(({ from, to }) => `${nodes[from]?.name} ${nodes[to]?.name}`).sort();
      expect(drawn).toEqual([...new Set(list.map(({ member, organization }) => `${member} ${organization}`))].sort());
    }),
  );
});

test('of too many names those with most ties are drawn, and none without a tie', () => {
  const list = ['A', 'B', 'C'].map((member) => ({ member, organization: 'Z' }));
  const { nodes, edges, all } = graphOfPairs([...list, { member: 'D', organization: 'Y' }], 3);
  expect(nodes.map((node) => node.name)).toEqual(['Z', 'C', 'B']);
  expect({ edges: edges.length, all }).toEqual({ edges: 2, all: 6 });
});
