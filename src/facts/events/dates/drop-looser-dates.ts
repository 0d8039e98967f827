import { type PageContext, statementAt } from '../../context.ts';
import { datesAgree } from '../drafts/compatible.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';

const isDay = ({ start }: DraftDate): boolean => start?.length === 10;

/**
 * `Mecz trampkarzy (1998 r.) zostanie rozegrany 31 maja 2013 r.`, `4 lipca odbyło się spotkanie podsumowujące projekt, prowadzony od maja do czerwca`: a year
 * or months that stand in the sentence of a day, and do not hold it, are of something else that the sentence names. Trap: `Zlot w lipcu 2017 r.` as a heading
 * over `odbył się 4 sierpnia`, which contradict each other.
 */
export function dropLooserDates(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    const days = draft.dates.filter(isDay);
    if (days.length === 0 || days.length === draft.dates.length) continue;
    const sentenceOf = ({ span }: DraftDate) => statementAt(context, span.start)?.index ?? null;
    const isLoose = (date: DraftDate) =>
      !isDay(date) &&
      date.start !== null &&
      days.some((day) => !datesAgree(date, day) && sentenceOf(day) !== null && sentenceOf(day) === sentenceOf(date));
    const loose = draft.dates.filter(isLoose);
    if (loose.length === 0) continue;
    draft.dates = draft.dates.filter((date) => !loose.includes(date));
    draft.supports = draft.supports.filter(
      ({ field, start, end }) =>
        field !== 'date' || !loose.some(({ span }) => span.start === start && span.end === end),
    );
  }
}
