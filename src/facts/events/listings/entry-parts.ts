import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import type { ListedEntry, ListedLine, ListedPart } from './listed-entry.ts';

/** What is longer needs no more to say what it is. */
const MOST_WORDS = 3;

export const isDayOf = (line: ListedLine): boolean =>
  line.dates.length === 1 && line.dates[0]?.expression.dates[0]?.start.day != null;

/** A line whose day has nothing beside it but an hour, a label, a place, a name: no sentence. */
export function isDayLine(line: ListedLine): boolean {
  return isDayOf(line) && line.parts.every(({ kind }) => kind !== 'other');
}

/** A line that an hour opens: of a programme. */
export const isHourLine = ({ page: { text } }: PageContext, { dates, start, end }: ListedLine): boolean =>
  dates.length === 0 && HOUR.test(text.slice(start, end));

const HOUR = /^\s{0,2}(?:godz\.?\s?|od\s)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|\.\d)/iu;

export const hasName = ({ parts }: ListedLine): boolean => parts.some(({ kind }) => kind === 'name');

export const namesIn = (line: ListedLine | undefined): readonly ListedPart[] =>
  (line?.parts ?? []).filter(({ kind }) => kind === 'name');

/** The first of them, with what a dash or a colon adds: `„Cisza” – monodram`. */
export function nameFrom({ page: { text } }: PageContext, [first, ...rest]: readonly ListedPart[]): Span | undefined {
  if (first === undefined) return undefined;
  const [next] = rest;
  const short = text.slice(first.start, first.end).split(/\s/u).length <= MOST_WORDS;
  const adds =
    short &&
    next !== undefined &&
    /^(?:\s[–—-]\s|:\s)$/u.test(text.slice(first.end, next.start)) &&
    /^(?:[„"«]|\p{Ll})/u.test(text.slice(next.start, next.end)) &&
    text[next.end] !== '!';
  return { start: first.start, end: adds ? next.end : first.end };
}

export function entryFrom(
  lines: readonly ListedLine[],
  line: ListedLine,
  name: Span,
  row: number | null,
): ListedEntry | null {
  const [day] = line.dates;
  const statement = line.statements.find((one) => day !== undefined && one.start <= day.start && day.end <= one.end);
  if (day === undefined || statement === undefined) return null;
  const parts = lines.flatMap((one) => one.parts);
  return {
    day,
    statement,
    name,
    statements: [...new Set(lines.flatMap((one) => one.statements))],
    times: lines.flatMap(({ times }) => times),
    placed: parts.some(({ kind }) => kind === 'where'),
    row,
  };
}
