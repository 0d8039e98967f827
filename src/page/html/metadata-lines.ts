import { fold } from '../../polish/fold.ts';
import { readLabels } from '../publication/read-labels.ts';
import { scanLabels } from '../publication/scan-labels.ts';
import { InlineRun } from './inline-run.ts';
import { type ElementNode, isBlock, isUnread, type PageNode } from './node.ts';

const PLAIN = { link: false, bold: false, file: false };
const LONGEST_LABEL = 80;
/** The value column of a label beside it: cells, and the pairs of `dl` and of two-column rows. */
const CELL = new Set(['td', 'th']);

/** The lines of a metadata element as a reader sees them: a table row is one line, and a label that ends a line takes the next one as its value. */
export function metadataLines(element: ElementNode): string[] {
  const run = new InlineRun();
  const visit = (node: PageNode): void => {
    if (node.type === 'text') run.add(node.data, PLAIN);
    else if (isUnread(node)) return;
    else if (node.name === 'br') run.break();
    else {
      const apart = isBlock(node) && !CELL.has(node.name);
      if (apart) run.break();
      else run.add(' ', PLAIN);
      for (const child of node.children) visit(child);
      if (apart) run.break();
      else if (node.name === 'th' || node.name === 'td') run.add(' ', PLAIN);
    }
  };
  visit(element);
  return joinLabels((run.take()?.text ?? '').split('\n').filter((line) => line.trim() !== ''));
}

function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isLabelOnly(last) && readLabels(line).length === 0)
      joined[joined.length - 1] = `${last}\t${line}`;
    else if (last?.endsWith(':') && last.length < LONGEST_LABEL && readLabels(line).length === 0)
      joined[joined.length - 1] = `${last} ${line}`;
    else if (last !== undefined && isBoxed(last, line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** `Opublikowano` above `3 marca 2022`, the pair of a `dl` or of two boxes: a label, and nothing else. */
function isLabelOnly(line: string): boolean {
  if (line.length > LONGEST_LABEL || line.endsWith(':')) return false;
  const [only, second] = scanLabels(line, 0, line.length);
  return only !== undefined && second === undefined && only.start === 0 && only.labelEnd === line.length;
}

/** `3` / `kwi/19`, `12` / `maja` / `2019`: a date whose parts have a box each. */
function isBoxed(above: string, below: string): boolean {
  if (/^\d{1,2}$/.test(above)) return MONTH.test(fold(below));
  return (
    /^\d{4}$/.test(below) && /^\d{1,2} \p{L}{3,12}$/u.test(above) && MONTH.test(fold(above).replace(/^\d{1,2} /, ''))
  );
}

const MONTH = /^(?:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paz|lis|gru)[a-z]{0,9}\.?(?:[/ ](?:20)?\d{2})?$/;
