import { foldLine } from '../../polish/fold-line.ts';

/** One line as the noise rules see it: folded, blanks collapsed, Markdown links and marks reduced to their words (`[Strona główna](#)` → `strona glowna`). */
export function plain(text: string): string {
  if (text !== lastText) {
    lastPlain = reduced(text);
    lastText = text;
  }
  return lastPlain;
}

/** A heading is looked at by several rules in a row. */
let lastText = '';
let lastPlain = '';

const LINK = /\[([^\]\n]{0,200})\]\([^)\n]{0,300}\)/g;

function reduced(text: string): string {
  const folded = foldLine(text);
  return (folded.includes('](') ? folded.replace(LINK, '$1') : folded)
    .replace(/[*_#\u00ad\u200b]{1,6}/g, '')
    .replace(/\s{2,1000}|[^\S ]/g, ' ')
    .trim();
}
