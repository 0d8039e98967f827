import type { OccasionMention } from '../../../model/mention.ts';
import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { occasionRole } from '../wording/occasion-role.ts';
import { yearAlone } from './year-alone.ts';

const RULE = 'facts/events/dates/named-years.ts';

/** Right behind the name. Traps: `Kongres 2014/2015`, `Kongres 2030 plus`, `Plan Kongresu 2020–2025`, `Bieg 2000 m`, `Turniej 2010 i młodsi`. */
const YEAR =
  /^[”"]?[^\S\n]{1,2}((?:19[5-9]|20[0-4])\d)(?![\d/+–-]|\s(?:plus|złot|zł|osób|uczestn|metr|km|m(?!\p{L})|i\s(?:młod|star)))/u;

/** What ends a name in a title: `Dożynki 2019 w Kłodawie`. Trap: `Konkurs Eko 2013 ogłoszony!`, of which works are sent in. */
const CLOSED = /^\s{0,2}(?:$|[!,.:–—|([]|-\s|w\s|we\s|na\s|r\.|za\s)/u;

/** `obchody 50. rocznicy Czerwca 1956`: the year of what is remembered. */
export const REMEMBERED = /rocznic|-leci|urodzin/iu;

/**
 * `XXI Kongres Gmin Wiejskich 2025`, `podczas Dożynek Gminnych 2022`, `Dożynki 2019 w Kłodawie` as a title: what is not dated otherwise was or is held in the
 * year that it is called by. Traps: a name printed with two years; `Regulamin Festynu 2020`, of which a paper has the year; `Turnieje 2020`, of several.
 */
export function dateByNames(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.governed || draft.otherEdition || isDated(draft) || REMEMBERED.test(draft.name)) continue;
    const found = draft.mentions.flatMap((mention) => yearBehind(context, draft, mention));
    const [first] = found;
    if (first === undefined || found.some(({ year }) => year !== first.year)) continue;
    const date = yearAlone(first.year, first.at);
    draft.dates.splice(0, draft.dates.length, date);
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  }
}

const isDated = ({ dates }: Draft): boolean =>
  dates.some(({ start, mention }) => start !== null || mention?.expression.dates[0]?.start.day != null);

interface Year {
  readonly year: string;
  readonly at: number;
}

function yearBehind(context: PageContext, draft: Draft, mention: OccasionMention): readonly Year[] {
  const { end, lemma } = mention;
  const [whole, year] = YEAR.exec(context.page.text.slice(end, end + 24)) ?? [];
  if (whole === undefined || year === undefined || lemma !== draft.lemma) return [];
  const closed = CLOSED.test(context.page.text.slice(end + whole.length, end + whole.length + 8).split('\n')[0] ?? '');
  const told = isCalled(draft) || (closed && isTitle(context, draft, mention));
  return told ? [{ year, at: end + whole.indexOf(year) }] : [];
}

const isCalled = ({ named, weight, dates }: Draft): boolean => named && weight === 'strong' && dates.length === 0;

/** A title, of which the page tells more: not `Dni Turku 2016` over the news of a concert. */
function isTitle(context: PageContext, draft: Draft, mention: OccasionMention): boolean {
  if (draft.plural || draft.row !== null) return false;
  if (draft.mentions.length < 2 && draft.edition === null && draft.places.length === 0) return false;
  const title = statementAt(context, mention.start);
  return title?.kind === 'heading' && occasionRole(title, mention) !== 'governed';
}
