import type { DateMention } from '../../../model/mention.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';
import { resolveMention } from './resolve-dates.ts';

const UNTIL =
  /^[^.;:]{0,3}(?:r\.)?[^.;:]{0,60}(?<!\p{L})(?:(?:po)?trwa(?:ja|l\p{L}{0,2})?\s{1,3}(?:az\s{1,3})?(?:do\s{1,3})?|zakoncz\p{L}{1,4}(?:\s{1,3}sie)?\s{1,3}|az\s{1,3}(?:do\s{1,3})?|(?:,\s{1,3})?(?:a|i)\s{1,3}(?:po|za)?wr(?:oc|ac)\p{L}{1,5}\s{1,3}(?:do\s{1,3}\p{L}{3,14}\s{1,3}){0,1}(?:we?\s{1,3}){0,1})(?:dnia\s{1,3}){0,1}(?:do\s{1,3})?$/u;
/** Another thing that lasts until then. */
const LASTS =
  /^[^a-z]{0,3}(?:(?:calosc|impreza|wydarzenie|festiwal|kongres|zlot|on[aoi]?)\s{1,3})?(?:(?:po)?trwa(?:ja|l[aoy]?)?|zakonczy(?:la|lo|l)?\s{1,3}sie)\s{1,3}(?:(?:az|on[aoi]?)\s{1,3})?(?:do\s{1,3}|dnia\s{1,3})?$/u;
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
  const end = next === undefined ? toldNext(context, statement, first) : lastDay(context, statement, first, next);
  if (end === null) return dates;
  const mark = first.inferred || end.inferred ? '?' : '';
  return [
    {
      ...first,
      end: end.day,
      edtf: `${first.start}${mark}/${end.day}${mark}`,
    },
  ];
}

interface LastDay {
  readonly day: string;
  readonly inferred: boolean;
}

function lastDay(context: PageContext, statement: Statement, first: DraftDate, next: DateMention): LastDay | null {
  const between = statement.folded.slice(first.span.end - statement.start, next.start - statement.start);
  return OTHER.test(between) || !UNTIL.test(between) ? null : dayOf(context, statement, first, next);
}

/** `Rusza XV Festiwal. Potrwa do 28 sierpnia.`: the next sentence tells only until when. Trap: `Zapisy potrwają do 28 sierpnia`. */
function toldNext(context: PageContext, statement: Statement, first: DraftDate): LastDay | null {
  const next = context.statements[statement.index + 1];
  if (next === undefined || next.block !== statement.block) return null;
  const [date, ...others] = next.dates;
  if (date === undefined || others.length > 0) return null;
  return LASTS.test(next.folded.slice(0, date.start - next.start)) ? dayOf(context, next, first, date) : null;
}

/** The day, in the first one's year where it has none of its own. */
function dayOf(context: PageContext, statement: Statement, first: DraftDate, next: DateMention): LastDay | null {
  const [last] = resolveMention(context, statement, { ...next, expression: { ...next.expression, bound: null } });
  const start = next.expression.dates[0]?.start;
  const of = first.start ?? '';
  const bare = start?.month != null && start.day !== null && start.year === null;
  const day = bare
    ? `${of.slice(0, 4)}-${String(start.month).padStart(2, '0')}-${String(start.day).padStart(2, '0')}`
    : last?.start;
  if (day?.length !== 10 || day <= of) return null;
  return { day, inferred: bare ? false : (last?.inferred ?? false) };
}
