import type { PageContext, Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';
import { resolveMention } from './resolve-dates.ts';

const UNTIL =
  /^[^.;:]{0,3}(?:r\.)?[^.;:]{0,60}(?<!\p{L})(?:(?:po)?trwa(?:ja|l\p{L}{0,2})?\s{1,3}(?:az\s{1,3})?(?:do\s{1,3})?|zakoncz\p{L}{1,4}(?:\s{1,3}sie)?\s{1,3}|az\s{1,3}(?:do\s{1,3})?|(?:,\s{1,3})?(?:a|i)\s{1,3}(?:po|za)?wr(?:oc|ac)\p{L}{1,5}\s{1,3}(?:do\s{1,3}\p{L}{3,14}\s{1,3}){0,1}(?:we?\s{1,3}){0,1})(?:dnia\s{1,3}){0,1}(?:do\s{1,3})?$/u;
/** Another thing that lasts until then. */
const OTHER = /zapis|zglosz|nabor|rejestrac|wystaw|glosow|sprzedaz|bilet/u;

/** `rozpocznie się 21 września i potrwa do 22 września`, `wyjechali 3 maja, a wrócili 5 maja`: the first day and the last of one occasion. Trap: `odbędzie się 21 września, a zapisy trwają do 5 września`. */
export function joinUntil(
  context: PageContext,
  statement: Statement,
  dates: readonly DraftDate[],
): readonly DraftDate[] {
  const [first] = dates;
  if (first?.start?.length !== 10 || first.end !== null || dates.length > 2) return dates;
  const next = statement.dates.find((one) => one.start >= first.span.end);
  if (next === undefined) return dates;
  const between = statement.folded.slice(first.span.end - statement.start, next.start - statement.start);
  if (OTHER.test(between) || !UNTIL.test(between)) return dates;
  const [last] = resolveMention(context, statement, {
    ...next,
    expression: { ...next.expression, bound: null },
  });
  if (last?.start?.length !== 10 || last.start <= first.start) return dates;
  const mark = first.inferred || last.inferred ? '?' : '';
  return [
    {
      ...first,
      end: last.start,
      edtf: `${first.start}${mark}/${last.start}${mark}`,
    },
  ];
}
