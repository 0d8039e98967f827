import { classifyText } from '../noise/classify-text.ts';
import { LINE_PATTERNS } from '../noise/patterns.ts';
import { plain } from '../noise/plain.ts';
import type { Labelled } from '../publication/read-labels.ts';
import { type Line, lineAt, type Marks } from './lines.ts';
import { isProse } from './shape.ts';

/** `=====`, `-----`, `* * *`: a line drawn under a heading or between parts. */
const RULE = /^[=_*~\u2013\u2014-]{3,400}$|^(?:[*-] ){2,20}[*-]$/;
const MAX_COOKIE_LINES = 8;
const MAX_JOINED = 120;

/** What any two lines must be to be asked further: nearly none are. */
const ACCESSIBLE = new RegExp(
  LINE_PATTERNS.flatMap(([reason, { source }]) => (reason === 'accessibility' ? [source] : [])).join('|'),
  'u',
);

/** Marks what single lines, or two lines that a break has parted, say of themselves: banners, counters, breadcrumbs, labels with their values … */
export function markLines(lines: readonly Line[], labels: readonly Labelled[]): Marks {
  const marks: Marks = new Map();
  lines.forEach((line, index) => {
    const reason = RULE.test(line.text) ? 'shell' : classifyText(line.text);
    if (reason) marks.set(index, reason);
    const next = lines[index + 1];
    // `Biuletyn Informacji Publicznej wersja` / `kontrastowa`
    if (reason === null && next && !next.gapBefore && line.text.length + next.text.length < MAX_JOINED) {
      const joined = `${line.text} ${next.text}`;
      if (ACCESSIBLE.test(plain(joined)) && classifyText(joined) === 'accessibility') {
        marks.set(index, 'accessibility');
        marks.set(index + 1, 'accessibility');
      }
    }
  });
  for (const { start } of labels) markValue(lines, start, marks);
  for (const index of lines.keys()) markCookies(lines, index, marks);
  markTrails(lines, marks);
  return marks;
}

/** The value of a label may stand in the line below it: `Data publikacji:` / `12 maja 2020`. */
function markValue(lines: readonly Line[], start: number, marks: Marks): void {
  const index = lineAt(lines, start);
  const above = marks.get(index - 1);
  if (index > 0 && above === 'metadata' && lines[index]?.start === start) marks.set(index, 'metadata');
}

/** A cookie note over several lines: its first line starts a paragraph, and only the whole says what it is. */
function markCookies(lines: readonly Line[], index: number, marks: Marks): void {
  if (lines[index]?.gapBefore !== true || marks.has(index)) return;
  let end = index + 1;
  while (end < lines.length && lines[end]?.gapBefore === false) end++;
  if (end - index < 2 || end - index > MAX_COOKIE_LINES) return;
  const joined = lines.slice(index, end).map(({ text }) => text);
  if (classifyText(joined.join(' ')) === 'cookie') for (let i = index; i < end; i++) marks.set(i, 'cookie');
}

const BULLET = /^(?:[•·▪◦●*»>-]|\/)\s{0,10}/;

/** More steps than this from the start page to a page are a menu. */
const MAX_STEPS = 5;

/** A breadcrumb, or a menu, printed as a list: `• Strona główna` / `• Aktualności` / `• Dożynki`; the bullets behind the start page belong to it. */
function markTrails(lines: readonly Line[], marks: Marks): void {
  const start = lines.findIndex(({ text }) => BULLET.test(text) && plain(text.replace(BULLET, '')) === 'strona glowna');
  if (start < 0 || lines.slice(0, start).some(({ text }, index) => !marks.has(index) && isProse(text))) return;
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || !BULLET.test(line.text) || line.gapBefore || line.text.length > 200) break;
  }
  for (let i = start; i < end; i++) marks.set(i, end - start > MAX_STEPS ? 'menu' : 'breadcrumb');
}

/** The last step of each breadcrumb on the page, which names the page itself. */
export function breadcrumbTails(lines: readonly Line[], marks: Marks): readonly string[] {
  const tails: string[] = [];
  lines.forEach(({ text }, index) => {
    if (marks.get(index) !== 'breadcrumb' || marks.get(index + 1) === 'breadcrumb') return;
    const steps = text.replace(BULLET, '').split(/\s{0,5}(?:>|»|›|→|::|\s\/\s)\s{0,5}/);
    const last = steps
      .at(-1)
      ?.replace(/^.{0,30}jeste[śs](?: tutaj| tu| w)?:\s{0,5}/iu, '')
      .trim();
    if (last) tails.push(last);
  });
  return tails;
}
