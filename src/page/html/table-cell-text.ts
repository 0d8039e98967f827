import { InlineRun } from './inline-run.ts';
import { type ElementNode, isBlock, isUnread, type PageNode } from './node.ts';

const PLAIN = { link: false, bold: false, file: false };

/** The text of a table cell; its inner paragraphs, list items and line breaks stand on lines of their own. */
export function tableCellText(cell: ElementNode): string {
  const run = new InlineRun();
  const visit = (node: PageNode): void => {
    if (node.type === 'text') run.add(node.data, PLAIN);
    else if (isUnread(node)) return;
    else if (node.name === 'sup') run.addSuperscript(node);
    else if (node.name === 'br') run.break();
    else {
      const apart = isBlock(node);
      if (apart) run.break();
      for (const child of node.children) visit(child);
      if (apart) run.break();
    }
  };
  for (const child of cell.children) visit(child);
  return (run.take()?.text ?? '').replace(/\n{2,}/g, '\n');
}
