import type { PageContext } from '../../context.ts';
import { compatible, nameFit } from './compatible.ts';
import type { Draft } from './draft.ts';

/** Days: a run is announced half a year ahead, and reported within it. */
const ABOUT = 200;
/** Days, where one name says less: `Turniej Piłki Nożnej` of July is not the `II Turniej Piłki Nożnej o Puchar Starosty` of October. */
const ABOUT_IN_PART = 45;

/**
 * Whether two dated items of an archive speak of different years: `III Sesja Rady Gminy` of 2018 is not that of 2014, nor `Dożynki Gminne`
 * last year's. An item without a date of its own for the event is about the days it was printed. Trap: an annual `VI Zjazd Pszczelarzy`
 * has its number only once, so it is the same in an item of any year.
 */
export function farApart(context: PageContext, a: Draft, b: Draft): boolean {
  const numbered = a.edition !== null && a.edition === b.edition && a.classification !== 'session';
  if (numbered && a.series !== null && a.series === b.series) return false;
  const [x, y] = [daysOf(context, a), daysOf(context, b)];
  const most = numbered || nameFit(a, b) === 2 ? ABOUT : ABOUT_IN_PART;
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => Math.abs(one - other) <= most));
}

/** Days between the announcement, the photographs and the thanks of one occasion. */
const WITHIN = 30;

/**
 * `Eko Piknik w Kaliskach. Zapraszamy!` and `Po Eko Pikniku – fotorelacja` a fortnight later: one name of its own, and no two dates. Traps: another
 * place, another day, a bare noun.
 */
export function isSameNews(context: PageContext, a: Draft, b: Draft): boolean {
  if (!a.named || !b.named || (a.dates.length > 0 && b.dates.length > 0) || nameFit(a, b) !== 2) return false;
  if (!compatible(a, b, true)) return false;
  const [x, y] = [daysOf(context, a), daysOf(context, b)];
  return x.some((one) => y.some((other) => Math.abs(one - other) <= WITHIN));
}

function daysOf(context: PageContext, draft: Draft): readonly number[] {
  const dated = draft.dates.flatMap(({ start, doubtful }) => (start === null || doubtful ? [] : dayNumber(start)));
  if (dated.length > 0) return dated;
  const printed = context.references[draft.scope];
  return printed?.basis === 'item' && printed.date !== null ? dayNumber(printed.date) : [];
}

/** `2017` and `2017-05` are read as their middles. */
function dayNumber(iso: string): readonly number[] {
  const full = iso.length === 4 ? `${iso}-07-01` : iso.length === 7 ? `${iso}-15` : iso.slice(0, 10);
  const day = Date.parse(`${full}T00:00:00Z`) / 86_400_000;
  return Number.isNaN(day) ? [] : [day];
}
