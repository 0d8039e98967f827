import type { DateMention } from '../../../model/mention.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { DraftDate } from '../drafts/draft.ts';
import { completed } from './complete-years.ts';
import { resolveMention } from './resolve-dates.ts';

/** `i potrwa do`, `, a skończy się w`, `, zakończenie przewidziano na`, `koniec`, `a wrócili`, up to the last day. Trap: `a zakończenie prac`, of another thing. */
const UNTIL = new RegExp(
  `^[^.;:]{0,3}(?:r\\.)?[^.;:]{0,60}(?<!\\p{L})(?:${[
    '(?:po)?trwa(?:ja|l\\p{L}{0,2})?\\s{1,3}(?:az\\s{1,3})?(?:do\\s{1,3})?',
    '(?:za|s|do)?koncz\\p{L}{1,5}(?<!ni[aeu])(?:\\s{1,3}sie)?\\s{1,3}',
    '(?:koniec|zakonczenie|final|meta|zamkniecie)\\s{0,2}[:–-]?\\s{1,3}(?:(?:(?:za)?planowan\\p{L}{1,2}|przewidzian\\p{L}{1,2}|wyznaczon\\p{L}{1,2}|nastap\\p{L}{1,4}|bedzie)\\s{1,3})?(?:na\\s{1,3})?',
    'az\\s{1,3}(?:do\\s{1,3})?',
    '(?:,\\s{1,3})?(?:a|i)\\s{1,3}(?:po|za)?wr(?:oc|ac)\\p{L}{1,5}\\s{1,3}(?:do\\s{1,3}\\p{L}{3,14}\\s{1,3}){0,1}',
  ].join('|')})(?:we?\\s{1,3}){0,1}(?:dni[au]\\s{1,3}){0,1}(?:do\\s{1,3})?$`,
  'u',
);
const LASTS =
  /^[^a-z]{0,3}(?:(?:calosc|impreza|wydarzenie|festiwal|kongres|zlot|on[aoi]?)\s{1,3})?(?:(?:po)?trwa(?:ja|l[aoy]?)?|zakonczy(?:la|lo|l)?\s{1,3}sie)\s{1,3}(?:(?:az|on[aoi]?)\s{1,3})?(?:do\s{1,3}|dnia\s{1,3})?$/u;
/** Another thing that lasts until then. */
const OTHER = /zapis|zglosz|nabor|rejestrac|rekrutac|wystaw|glosow|sprzedaz|bilet/u;

/** `rozpocznie się 21 września i potrwa do 22 września`, `wyjechali 3 maja, a wrócili 5 maja`: the first day and the last of one occasion. Trap: `odbędzie się 21 września, a zapisy trwają do 5 września`. */
export function joinUntil(
  context: PageContext,
  statement: Statement,
  dates: readonly DraftDate[],
): readonly DraftDate[] {
  const [given] = dates;
  if (given?.mention == null || given.end !== null || dates.length > 2) return dates;
  const next = statement.dates.find((one) => one.start >= given.span.end);
  const until = next === undefined ? toldNext(context, statement) : toldBehind(context, statement, given, next);
  if (until === undefined) return dates;
  const [first, last] = inOneYear(given, until);
  if (first.start?.length !== 10 || last.start?.length !== 10 || last.start <= first.start) return dates;
  const mark = first.inferred || last.inferred ? '?' : '';
  return [
    {
      ...first,
      end: last.start,
      edtf: `${first.start}${mark}/${last.start}${mark}`,
    },
  ];
}

/** The last day, as the words between the two dates tell it. */
function toldBehind(
  context: PageContext,
  statement: Statement,
  given: DraftDate,
  next: DateMention,
): DraftDate | undefined {
  const at = given.span.end - statement.start;
  const between = statement.folded.slice(at, next.start - statement.start);
  if (OTHER.test(between) || !UNTIL.test(between)) return undefined;
  if (OTHER.test(statement.folded.slice(Math.max(0, at - BEFORE), at))) return undefined;
  return resolveMention(context, statement, unbound(next))[0];
}

/** `Rusza XV Festiwal. Potrwa do 28 sierpnia.`: the next sentence tells only until when. Trap: `Zapisy potrwają do 28 sierpnia`. */
function toldNext(context: PageContext, { index, block }: Statement): DraftDate | undefined {
  const next = context.statements[index + 1];
  const [date, ...others] = next?.block === block ? next.dates : [];
  if (next === undefined || date === undefined || others.length > 0) return undefined;
  return LASTS.test(next.folded.slice(0, date.start - next.start))
    ? resolveMention(context, next, unbound(date))[0]
    : undefined;
}

const unbound = (date: DateMention): DateMention => ({ ...date, expression: { ...date.expression, bound: null } });

/** How much before the first day may say what begins then. */
const BEFORE = 110;

/** `30 czerwca, a skończy 2 lipca 2023 r.`, `30 czerwca 2023 r. i trwał do 2 lipca`: the year of one is that of the other, but over New Year. */
function inOneYear(first: DraftDate, last: DraftDate): readonly [DraftDate, DraftDate] {
  const [given, wanting] = first.start === null ? [last, first] : [first, last];
  if (given.start?.length !== 10 || wanting.start !== null) return [first, last];
  const year = Number(given.start.slice(0, 4));
  const alike = completed(wanting, String(year));
  if (alike.start === null) return [first, last];
  if (wanting === first) return [alike.start < given.start ? alike : completed(wanting, String(year - 1)), last];
  return [first, alike.start > given.start ? alike : completed(wanting, String(year + 1))];
}
