import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import { entryFrom, hasName, isDayLine, isDayOf, isHourLine, nameFrom, namesIn } from './entry-parts.ts';
import type { ListedEntry, ListedLine } from './listed-entry.ts';

/** How many blocks an entry may have. */
const MOST_BLOCKS = 8;

/** `<h3>Noc Kupały</h3><p>3 maja</p><p>plaża</p>`, a term and its definitions; or the day is the heading, or stands above it. */
export function headListings(
  context: PageContext,
  all: readonly (readonly ListedLine[])[],
  taken: ReadonlySet<number>,
): readonly (readonly ListedEntry[])[] {
  const { blocks } = context.page;
  const heads = headsOf(context);
  const runs: { key: string; entries: ListedEntry[]; last: number; above: boolean }[] = [];
  for (const [at, head] of heads.entries()) {
    const next = Math.min(heads[at + 1] ?? blocks.length, head + MOST_BLOCKS);
    const kind = `${blocks[head]?.kind} ${blocks[head]?.level}`;
    const run = runs.at(-1);
    const goesOn = run?.key.startsWith(kind) === true && run.last === at - 1;
    // What a term is of stands below it, and a heading may have its day: `XII Zjazd: Kock, 3 maja 2012 r.`
    const own = blocks[head]?.kind === 'term' || (all[head] ?? []).some(isDayOf);
    const above = !own && (goesOn ? run.above : isDayAbove(all[head - 1]));
    const from = above ? head - 1 : head;
    const to = above && heads[at + 1] === next && isDayAbove(all[next - 1]) ? next - 1 : next;
    const within = Array.from({ length: to - from }, (_, i) => from + i);
    const entry = within.some((index) => taken.has(index))
      ? null
      : headedEntry(context, all[head] ?? [], all.slice(from, to));
    if (entry === null) continue;
    const key = `${kind} ${entry.name.start < entry.day.start}`;
    if (goesOn && run?.key === key) {
      run.entries.push(entry);
      run.last = at;
    } else runs.push({ key, entries: [entry], last: at, above });
  }
  return runs.map(({ entries }) => entries);
}

/** Headings and terms but the page's title. */
function headsOf({ page: { blocks, title } }: PageContext): readonly number[] {
  return blocks.flatMap(({ kind, level, start }, index) => {
    const head = kind === 'term' || (kind === 'heading' && level > 1 && title?.span?.start !== start);
    return head ? [index] : [];
  });
}

/** A block that is a day and perhaps an hour, no more. */
function isDayAbove(lines: readonly ListedLine[] | undefined): boolean {
  const [line, more] = lines ?? [];
  return line !== undefined && more === undefined && isDayLine(line) && !hasName(line);
}

function headedEntry(
  context: PageContext,
  head: readonly ListedLine[],
  body: readonly (readonly ListedLine[])[],
): ListedEntry | null {
  const lines = body.flat();
  // Of several lines with days the first tells when; others are of what is said of it.
  const day = lines.find(({ dates }) => dates.length > 0);
  if (day === undefined || !isDayLine(day)) return null;
  const names = head.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'name');
  if (names[0] !== undefined) {
    // The whole heading names it, but for its day.
    const whole = head.length === 1 && head[0] !== day ? wholeOf(head[0]) : null;
    return entryFrom(lines, day, whole ?? nameFrom(context, names) ?? names[0], null);
  }
  // Several lines with hours below a day are its programme.
  const hours = body.filter(([line]) => line !== undefined && isHourLine(context, line));
  if (!head.includes(day) || hours.length > 1) return null;
  const named = lines.slice(lines.indexOf(day) + 1).find(hasName);
  const name = nameFrom(context, namesIn(named));
  return name === undefined ? null : entryFrom(lines, day, name, null);
}

const wholeOf = (line: ListedLine | undefined): Span | null => {
  const [first, last] = [line?.parts[0], line?.parts.findLast(({ kind }) => kind !== 'where')];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};
