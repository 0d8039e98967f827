import type { PageContext, Statement } from '../../context.ts';
import { isLabelledCard } from '../twins/twin-cards.ts';
import type { Frame } from './frames.ts';

/** `Gminy członkowskie:` read as a term: what stands below it are the items of its list. */
export function isTermOf({ page }: PageContext, block: number, { span }: Frame): boolean {
  let at = block - 1;
  while (at >= 0 && page.blocks[at]?.kind === 'definition') at--;
  const term = page.blocks[at];
  return term?.kind === 'term' && term.start <= span.start && term.end >= span.end;
}

/** `Kraj: Czechy`, `Data podpisania umowy: 2003` below the town that they tell of, up to the next one. */
export function labelsBelow(context: PageContext, block: number): readonly Statement[] {
  const lines: Statement[] = [];
  for (let at = block + 1; at <= block + 5 && context.page.blocks[at]?.kind === 'paragraph'; at++) {
    if (isLabelledCard(context, at)) break;
    lines.push(...(context.byBlock[at] ?? []));
  }
  return lines;
}
