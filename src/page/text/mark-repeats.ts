import { textKey } from '../scopes/same-text.ts';
import type { Line, Marks } from './lines.ts';
import { endsSentence, isHeadingLike, isProse } from './shape.ts';

const MAX_RUN = 60;
const MIN_RUN = 2;
const MAX_LINE = 120;
/** Running text as long as this is not printed twice by chance. */
const MIN_PROSE = 60;

const isLinkLike = ({ text }: Line): boolean => text.length <= MAX_LINE && !endsSentence(text);

/** The longest run of lines at the end of `kept` that directly follows its own copy (a marquee of links prints them two to five times); 0 where none. */
function tailRun(keys: readonly string[]): number {
  for (let size = Math.min(MAX_RUN, keys.length >> 1); size >= MIN_RUN; size--) {
    let same = 0;
    while (same < size && keys[keys.length - 1 - same] === keys[keys.length - 1 - same - size]) same++;
    if (same === size) return size;
  }
  return 0;
}

/** `W dniu 7 grudnia odbyło się Walne Zgromadzenie Związku...`: a lead cut off. */
const CUT = /\s?(?:\.{3}|…|\[(?:\.{3}|…)\])$/u;

/** Marks what is the beginning of the line below it, cut off: the lead that a site prints above its article. Trap: a list of leads, each of another article. */
function markLeads(kept: readonly { readonly line: Line; readonly index: number }[], marks: Marks): void {
  for (const [at, { line, index }] of kept.entries()) {
    const next = kept[at + 1]?.line.text;
    if (next === undefined || marks.has(index) || !CUT.test(line.text)) continue;
    const lead = line.text.replace(CUT, '');
    if (lead.length >= MIN_PROSE && next.length > lead.length && next.startsWith(lead)) marks.set(index, 'repeated');
  }
}

/** Marks a run of short lines that closes the page twice or more (links of partners and units), and later copies of running text. */
export function markRepeats(lines: readonly Line[], marks: Marks): void {
  const kept = lines.flatMap((line, index) => (marks.has(index) ? [] : [{ line, index, key: textKey(line.text) }]));
  const keys = kept.map(({ key }) => key);
  const size = tailRun(keys);
  if (size > 0 && kept.slice(-size).every(({ line }) => isLinkLike(line))) {
    let from = kept.length - size;
    while (from > 0 && keys[from - 1] === keys[from - 1 + size]) from--;
    for (const { index } of kept.slice(from)) marks.set(index, 'partners');
  }
  markLeads(kept, marks);
  const seen = new Set<string>();
  for (const { line, index, key } of kept) {
    // Lines of a wrapped paragraph may agree by chance of the break (two lots, one sentence); paragraphs of one line do not.
    const alone = line.gapBefore && lines[index + 1]?.gapBefore !== false;
    if (key.length < MIN_PROSE || !alone || !isProse(line.text) || isHeadingLike(line.text)) continue;
    if (seen.has(key) && !marks.has(index)) marks.set(index, 'repeated');
    seen.add(key);
  }
}
