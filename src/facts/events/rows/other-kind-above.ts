import type { Block, Page } from '../../../model/page.ts';

const ABOVE = new WeakMap<Page, Int32Array>();

/** For each block the nearest one above that is of another kind and no term, -1 where none is: rows without end are passed over in one step. */
export function aboveOf(page: Page): Int32Array {
  const known = ABOVE.get(page);
  if (known !== undefined) return known;
  const { blocks } = page;
  const above = new Int32Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const { kind } = blocks[i] as Block;
    let at = i - 1;
    while (at >= 0 && (blocks[at]?.kind === kind || blocks[at]?.kind === 'term')) {
      at = blocks[at]?.kind === kind ? (above[at] as number) : at - 1;
    }
    above[i] = at;
  }
  ABOVE.set(page, above);
  return above;
}
