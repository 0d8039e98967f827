import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/report/timeline/item.ts';
import { FADE, type LaidLane, layOut, type Mark } from '../../../src/report/timeline/layout.ts';
import { domainOf, timeScale } from '../../../src/report/timeline/scale.ts';

const WIDTH = 800;
const measure = (text: string): number => text.length * 7;

const items = fc.array(
  fc
    .record({
      type: fc.constantFrom('event' as const, 'membership' as const, 'founding' as const),
      label: fc.string({ maxLength: 60 }),
      from: fc.integer({ min: 0, max: 20_000 }),
      days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
      firm: fc.boolean(),
      openStart: fc.boolean(),
      openEnd: fc.boolean(),
    })
    .map(({ type, label, from, days, firm, openStart, openEnd }): Item => {
      const reach = { from, to: from + days };
      const core = firm ? reach : null;
      return { ref: '', type, label, dateText: '', reach, core, openStart, openEnd, inferred: false, muted: false };
    }),
  { maxLength: 60 },
);

function lay(list: readonly Item[], mostRows = 6): readonly LaidLane[] {
  const lanes = [{ label: 'lane', items: list.map((item, index) => ({ ...item, ref: String(index) })) }];
  const scale = timeScale(domainOf(lanes) ?? { from: 0, to: 1 }, 0, WIDTH);
  return layOut(lanes, { scale, measure, mostRows, titlesAbove: false }).lanes;
}

function marksOf(lane: LaidLane | undefined): readonly Mark[] {
  return (lane?.marks ?? []).filter((mark) => mark.kind === 'item');
}

/** All that a mark draws, its label too. */
function extentOf({ item, x0, x1, label }: Mark): readonly [number, number] {
  const ends = [item.openStart ? x0 - FADE : x0, item.openEnd ? x1 + FADE : x1];
  if (label !== null && !label.inside) {
    const width = measure(label.text);
    ends.push(label.anchor === 'start' ? label.x + width : label.x - width);
  }
  return [Math.min(...ends), Math.max(...ends)];
}

describe('a laid out lane', () => {
  test('has no two marks or labels over each other', () => {
    fc.assert(
      fc.property(items, (list) => {
        const marks = marksOf(lay(list)[0]);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            if (a.y !== b.y) continue;
            const [[a0, a1], [b0, b1]] = [extentOf(a), extentOf(b)];
            expect(a1 <= b0 || b1 <= a0).toBe(true);
          }
        }
      }),
    );
  });

  test('loses nothing: each item is a mark or in a cluster', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 8 }), (list, rows) => {
        const drawn = (lay(list, rows)[0]?.marks ?? []).flatMap((mark) =>
          mark.kind === 'item' ? [mark.item.ref] : mark.items.map(({ ref }) => ref),
        );
        expect(drawn.map(Number).sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  test('keeps its labels inside the picture', () => {
    fc.assert(
      fc.property(items, (list) => {
        for (const { label } of marksOf(lay(list)[0])) {
          if (label === null) continue;
          const [from, to] =
            label.anchor === 'start'
              ? [label.x, label.x + measure(label.text)]
              : [label.x - measure(label.text), label.x];
          expect(from).toBeGreaterThanOrEqual(-0.01);
          expect(to).toBeLessThanOrEqual(WIDTH + 0.01);
        }
      }),
    );
  });
});

test('nothing dated has no extent', () => {
  expect(domainOf([{ label: 'lane', items: [] }])).toBeNull();
});
