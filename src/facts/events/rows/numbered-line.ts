import type { PageContext, Statement } from '../../context.ts';

/** Blocks from a row's line to that of the next: its other cells may stand between them. */
const REACH = 4;

const numberAt = ({ page }: PageContext, at: number): number | null => {
  const block = page.blocks[at];
  const line = block?.kind === 'paragraph' ? page.text.slice(block.start, block.start + 12) : '';
  const told = /^\s{0,2}(\d{1,2})[.)]?\s{1,3}\p{Lu}/u.exec(line)?.[1];
  return told === undefined ? null : Number(told);
};

/** `4 Rogowo Rogowo, Wólka Świetlica 5.02.2019` / `Godz. 17.00` / `5 Chylin …`: a line of a table that lost its cells, by the numbers of the lines beside it. Trap: `3 maja`, `12 osób`. */
export function isNumberedLine(context: PageContext, { block }: Statement): boolean {
  const own = numberAt(context, block);
  if (own === null) return false;
  for (let step = 1; step <= REACH; step++)
    if (numberAt(context, block - step) === own - 1 || numberAt(context, block + step) === own + 1) return true;
  return false;
}
