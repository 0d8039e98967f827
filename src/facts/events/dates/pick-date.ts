import { datesAgree } from '../drafts/compatible.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';

export interface PickedDate {
  readonly date: DraftDate | null;
  /** All dates that contradict each other, one a distinct value, in page order; empty where they agree. */
  readonly disputed: readonly DraftDate[];
}

const span = (date: DraftDate): string => `${date.start}/${date.end ?? date.start}`;

/**
 * The date of an event, of all that the page prints for it: never one that its own tense makes impossible where another stands;
 * then a title's; then the most precise; then the first.
 */
export function pickDate(draft: Draft): PickedDate {
  const known = draft.dates.filter((date) => date.start !== null);
  if (known.length === 0) return { date: draft.dates[0] ?? null, disputed: [] };
  const ordered = [...known].sort(
    (a, b) =>
      Number(a.doubtful) - Number(b.doubtful) ||
      precision(b) - precision(a) ||
      Number(b.heading) - Number(a.heading) ||
      Number(a.inferred) - Number(b.inferred) ||
      a.span.start - b.span.start,
  );
  const first = ordered[0] ?? null;
  // A day within the month that the heading tells is none to doubt.
  const exact = known.find(
    ({ start }) => (first?.start?.length ?? 10) < 10 && start?.length === 10 && start.startsWith(first?.start ?? ' '),
  );
  const date = exact ?? first;
  return { date, disputed: date === null ? [] : disputedBy(date, known) };
}

/** Days beat months, ranges beat days. */
function precision(date: DraftDate): number {
  return (date.start?.length ?? 0) + (date.end !== null && date.end !== date.start ? 1 : 0);
}

function disputedBy(date: DraftDate, known: readonly DraftDate[]): readonly DraftDate[] {
  const others = known.filter((other) => contradicts(date, other));
  if (others.length === 0) return [];
  const distinct = new Map<string, DraftDate>();
  for (const one of [date, ...others].sort((a, b) => a.span.start - b.span.start))
    if (!distinct.has(span(one))) distinct.set(span(one), one);
  return [...distinct.values()];
}

/** Two dates of one event contradict each other where neither lies within the other. Trap: `6 oraz 9 czerwca`, two days told in one breath. */
function contradicts(a: DraftDate, b: DraftDate): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return false;
  if (!datesAgree(a, b)) return true;
  if (a.start?.length !== 10 || b.start?.length !== 10) return false;
  return !holds(a, b) && !holds(b, a);
}

function holds(outer: DraftDate, inner: DraftDate): boolean {
  const [start, end] = [outer.start ?? '', outer.end ?? outer.start ?? ''];
  return start <= (inner.start ?? '') && (inner.end ?? inner.start ?? '') <= end;
}
