import type { Span } from '../../model/span.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { POST, signatureOf } from '../publication/signature.ts';
import { datelineOf } from '../scopes/dateline-of.ts';
import type { Line, Marks } from './lines.ts';
import { isProse } from './shape.ts';

/** How many lines above and below its title a page prints who wrote it. */
const ABOVE = 2;
const BELOW = 3;
/** How many lines from its end. */
const LAST = 3;
/** Of `2019-04-15`. */
const DAY_LENGTH = 10;
/** A line of counts, or of labels that give no day, may sign all the same; one that begins with `Kategoria:` looks like a trail. */
const SIGNED_BY: ReadonlySet<string | undefined> = new Set([undefined, 'counter', 'metadata', 'breadcrumb']);
/** So many signed lines are those of a list of news. */
const MOST = 2;

interface Found {
  readonly line: number;
  readonly candidates: readonly Candidate[];
}

/** The line near the title, or at the end of the text, that only says who wrote the page and when; or none. */
export function findSignature(lines: readonly Line[], marks: Marks, title: number | null): Found | null {
  const near = nearTitle(lines, marks, title);
  for (const index of [...near, ...atEnd(lines, marks)]) {
    const line = lines[index];
    const candidates = line === undefined ? [] : candidatesOf(line, near.includes(index));
    if (candidates.length > 0) return isList(lines, marks) ? null : { line: index, candidates };
  }
  return letterhead(lines, marks, title) ?? datedBeginning(lines, marks, title) ?? datedEnd(lines, marks);
}

/** Lines around the title, down to the first running text: below that a name and a date sign it. */
function nearTitle(lines: readonly Line[], marks: Marks, title: number | null): readonly number[] {
  const from = Math.max(0, (title ?? 0) - ABOVE);
  const found: number[] = [];
  for (let index = from; index <= (title ?? -1) + BELOW && index < lines.length; index++) {
    const line = lines[index];
    if (!line || (index !== title && isProse(line.text))) break;
    if (index !== title && SIGNED_BY.has(marks.get(index))) found.push(index);
  }
  return found;
}

/** The last kept lines, below the last running text. */
function atEnd(lines: readonly Line[], marks: Marks): readonly number[] {
  const found: number[] = [];
  for (let index = lines.length - 1; index > 0 && found.length < LAST; index--) {
    const line = lines[index];
    if (!line || marks.has(index)) continue;
    if (isProse(line.text)) return found;
    found.push(index);
  }
  return [];
}

/** Near the title a name and a day publish; below the text they sign it, where nothing else says that the line is of a piece of news. */
function candidatesOf(line: Line, near: boolean): readonly Candidate[] {
  const signature = signatureOf(line.text);
  if (signature === null) return [];
  const dated = near || signature.credited ? 'published' : 'created';
  const date = candidate(line, dated, signature.date);
  return signature.author === null ? [date] : [candidate(line, 'author', signature.author), date];
}

const candidate = ({ text, start }: Line, field: Candidate['field'], span: Span): Candidate => ({
  field,
  raw: text.slice(span.start, span.end),
  span: { start: start + span.start, end: start + span.end },
  source: 'byline',
  origin: 'byline',
});

/** Lists of news sign each of their items. */
function isList(lines: readonly Line[], marks: Marks): boolean {
  return lines.filter((line, index) => !marks.has(index) && signatureOf(line.text) !== null).length > MOST;
}

/** `Brzeg, 26 sierpnia 2013 r.`, `Brzeg, dn. 26.08.2013 r.` above the title: where and when a letter was written. Trap: below a title it is where something is held. */
const LETTERHEAD = /^\p{Lu}\p{Ll}{2,20}(?:[ -]\p{L}{1,20}){0,3},? (?:dnia |dn\. ?)?(?=\d)/u;

function letterhead(lines: readonly Line[], marks: Marks, title: number | null): Found | null {
  for (let index = 0; index < (title ?? 0); index++) {
    const line = lines[index];
    const lead = line && !marks.has(index) ? LETTERHEAD.exec(line.text)?.[0] : undefined;
    if (!line || lead === undefined || (readStamp(line.text.slice(lead.length))?.length ?? 0) !== DAY_LENGTH) continue;
    return { line: index, candidates: [candidate(line, 'created', { start: lead.length, end: line.text.length })] };
  }
  return null;
}

/** A day alone above running text that has no title: when that was put up. Trap: above `Zapraszamy na piknik` it is the picnic's. */
function datedBeginning(lines: readonly Line[], marks: Marks, title: number | null): Found | null {
  if (title !== null) return null;
  const [first, second] = lines.map((_, index) => index).filter((index) => !marks.has(index));
  const day = lines[first ?? -1];
  const text = lines[second ?? -1]?.text ?? '';
  if (first === undefined || !day || !isDay(day) || !isProse(text) || INVITES.test(text)) return null;
  return { line: first, candidates: [candidate(day, 'published', { start: 0, end: day.text.length })] };
}

const INVITES = /(?<!\p{L})zapras/iu;

/** A day alone in the last line: below running text when that was put up, below the name of who signs it when that was written. Traps: `Termin składania ofert:` above it, a list of days. */
function datedEnd(lines: readonly Line[], marks: Marks): Found | null {
  const kept = lines.map((_, index) => index).filter((index) => !marks.has(index));
  const [below, above, line] = kept.slice(-3).map((index) => lines[index]);
  const last = kept.at(-1);
  if (last === undefined || !line || !above || !below || !isDay(line)) return null;
  if (kept.filter((one) => isDay(lines[one])).length > 1) return null;
  const signed = /^\p{Lu}\p{L}{1,20}\.?(?: \p{Lu}\p{L}{1,25}(?:-\p{Lu}\p{L}{1,20})?)?$/u.test(above.text);
  if (!isProse(above.text) && !(signed && isProse(below.text)) && !POST.test(above.text)) return null;
  // `(24.06.2021)` is put up so, whoever signed above.
  const field = isProse(above.text) || line.text.startsWith('(') ? 'published' : 'created';
  return { line: last, candidates: [candidate(line, field, { start: 0, end: line.text.length })] };
}

const isDay = (line: Line | undefined): boolean =>
  line !== undefined && datelineOf(line.text, { start: 0, end: line.text.length }) !== null;
