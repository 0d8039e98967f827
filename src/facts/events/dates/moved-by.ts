import type { Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';

const DAY = 86_400_000;
const HOW_LONG: readonly (readonly [words: RegExp, days: number])[] = [
  [/^dzien/u, 1],
  [/^dwa\s{1,3}dni/u, 2],
  [/^trzy\s{1,3}dni/u, 3],
  [/^tydzien/u, 7],
  [/^dwa\s{1,3}tygodnie/u, 14],
];
const MOVED =
  /^[^;:!?]{0,40}?(?:,\s{1,3}|\s)(?:odbedzie|odbeda|odbyl[aoy]?)\s{1,3}sie\s{1,3}(?:dopiero\s{1,3})?(?:o\s{1,3})?(dzien|dwa\s{1,3}dni|trzy\s{1,3}dni|tydzien|dwa\s{1,3}tygodnie)\s{1,3}pozniej(?!\p{L})/u;
const PLANNED =
  /(?<!\p{L})(?:za)?(?:planowan|zapowiadan|zapowiedzian|wyznaczon|zwolan)\p{L}{1,2}\s{1,3}(?:wczesniej\s{1,3}|pierwotnie\s{1,3})?na\s{1,3}(?:dzien\s{1,3})?$/u;

/** `planowane na poniedziałek 11 lutego, odbędzie się tydzień później`: the day that it was moved to; null where the sentence says no such thing. */
export function movedBy(statement: Statement, date: DraftDate): DraftDate | null {
  if (date.start?.length !== 10 || date.end !== null) return null;
  const from = date.span.start - statement.start;
  if (!PLANNED.test(statement.folded.slice(Math.max(0, from - 40), from))) return null;
  const words = MOVED.exec(statement.folded.slice(date.span.end - statement.start))?.[1];
  const days = words === undefined ? undefined : HOW_LONG.find(([each]) => each.test(words))?.[1];
  if (days === undefined) return null;
  const start = new Date(Date.parse(`${date.start}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  return { ...date, start, edtf: date.inferred ? `${start}?` : start, mention: null };
}
