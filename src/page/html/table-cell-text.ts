import { isUntold, styleOf } from './block-context.ts';
import { InlineRun, type InlineStyle } from './inline-run.ts';
import { type ElementNode, isBlock, isUnread, type PageNode } from './node.ts';

const PLAIN: InlineStyle = { link: false, bold: false, file: false };

export interface CellText {
  readonly text: string;
  /** All of it is in bold type by its markup; a `th` alone does not count. */
  readonly bold: boolean;
}

/** The text of a table cell; its inner paragraphs, list items and line breaks stand on lines of their own. */
export function tableCellText(cell: ElementNode): CellText {
  const run = new InlineRun();
  const visit = (node: PageNode, style: InlineStyle): void => {
    if (node.type === 'text') run.add(node.data, style);
    else if (isUnread(node) || isUntold(node)) return;
    else if (node.name === 'sup') run.addSuperscript(node);
    else if (node.name === 'br') run.break();
    else {
      const apart = isBlock(node);
      if (apart) run.break();
      const inner = styleOf(node, style);
      for (const child of node.children) visit(child, inner);
      if (apart) run.break();
    }
  };
  for (const child of cell.children) visit(child, PLAIN);
  const read = run.take();
  return { text: (read?.text ?? '').replace(/\n{2,}/g, '\n'), bold: (read?.bold ?? 0) >= 0.95 };
}
