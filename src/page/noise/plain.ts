import { fold } from '../../polish/fold.ts';

/** One line as the noise rules see it: folded, blanks collapsed, Markdown links and marks reduced to their words (`[Strona główna](#)` → `strona glowna`). */
export function plain(text: string): string {
  return fold(text)
    .replace(/\[([^\]\n]{0,200})\]\([^)\n]{0,300}\)/g, '$1')
    .replace(/[*_#\u00ad\u200b]{1,6}/g, '')
    .replace(/\s{2,1000}|[^\S ]/g, ' ')
    .trim();
}
