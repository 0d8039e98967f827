import type { PageContext } from '../context.ts';
import type { Draft } from './draft.ts';
import { yearAlone } from './year-alone.ts';

const RULE = 'facts/events/named-years.ts';

/** Right behind the name. Traps: `Kongres 2014/2015`, `Kongres 2030 plus`, `Plan Kongresu 2020–2025`. */
const YEAR = /^[”"]?\s((?:19[5-9]|20[0-4])\d)(?![\d/+–-]|\s(?:plus|złot|zł|osób|uczestn|metr|km|m(?!\p{L})))/u;

/** `obchody 50. rocznicy Czerwca 1956`: the year of what is remembered. */
const REMEMBERED = /rocznic|-leci|urodzin/iu;

/**
 * `XXI Kongres Gmin Wiejskich 2025`, `podczas Dożynek Gminnych 2022`: what is not dated otherwise was or is held in the year that it is called by.
 * Trap: a name that is printed with two years.
 */
export function dateByNames(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (
      draft.dates.length > 0 ||
      !draft.named ||
      draft.governed ||
      draft.weight !== 'strong' ||
      draft.otherEdition ||
      REMEMBERED.test(draft.name)
    )
      continue;
    const found = draft.mentions.flatMap(({ end, lemma }) => {
      const year = lemma === draft.lemma ? YEAR.exec(context.page.text.slice(end, end + 16))?.[1] : undefined;
      return year === undefined
        ? []
        : [{ year, at: end + context.page.text.slice(end, end + 4).indexOf(year.charAt(0)) }];
    });
    const [first] = found;
    if (first === undefined || found.some(({ year }) => year !== first.year)) continue;
    const date = yearAlone(first.year, first.at);
    draft.dates.push(date);
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  }
}
