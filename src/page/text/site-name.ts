import { fold } from '../../polish/fold.ts';
import { namesUnit } from '../publication/names-unit.ts';
import type { Line, Marks } from './lines.ts';
import { isHeadingLike, isProse } from './shape.ts';

const MAX_WORDS = 8;
const MIN_WORD = 6;
/** Letters of a word that its case forms, and the site's address, share. */
const STEM = 5;

/** Whether a word of the name is in the address: `Związek Miast Odrzańskich` on `miasta-odrzanskie.pl`. Heads (`Związek`) are on too many sites to tell. */
function isOfHost(name: string, url: string): boolean {
  const host = /^https?:\/\/([^/]{3,200})/.exec(fold(url))?.[1] ?? '';
  const words = fold(name).split(' ').slice(1);
  return words.some((word) => word.length >= MIN_WORD && host.includes(word.slice(0, STEM)));
}

/**
 * The line at the top of a page that names its site, where another heading follows before any text: a unit or an organisation, whose name is in the page's
 * own address. Trap: an article about a body (`Stowarzyszenie …` and then its text), or one on another's site.
 */
export function findSiteName(lines: readonly Line[], marks: Marks, url: string | null): number | null {
  if (url === null) return null;
  const kept = lines.flatMap((line, index) => (marks.has(index) ? [] : [{ line, index }]));
  const [first] = kept;
  if (!first || !isHeadingLike(first.line.text) || !namesUnit(first.line.text)) return null;
  if (first.line.text.split(' ').length > MAX_WORDS || !isOfHost(first.line.text, url)) return null;
  const prose = kept.findIndex(({ line }) => isProse(line.text) && !isHeadingLike(line.text));
  const titled = kept.slice(1, Math.max(1, prose)).some(({ line, index }) => {
    return line.gapBefore && isHeadingLike(line.text) && lines[index + 1]?.gapBefore === true;
  });
  return titled ? first.index : null;
}
