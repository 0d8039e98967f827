import type { PageContext } from './context.ts';

/** Whether a row's columns are of who joined when: `Data przystąpienia`, `Wstąpienie`, `Członek od`. Its days are no days of meetings. */
export function isJoiningRow({ page }: PageContext, block: number): boolean {
  return (page.blocks[block]?.cells ?? []).some((cell) =>
    /przyst[ąa]pi|w(?:st|yst)[ąa]pi|cz[łl]onkost|cz[łl]on(?:ek|kini)\s(?:od|do)(?!\p{L})/iu.test(cell.header ?? ''),
  );
}
