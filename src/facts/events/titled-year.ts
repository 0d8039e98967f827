import { type PageContext, statementAt } from '../context.ts';
import type { Draft } from './draft.ts';
import { occasionRole } from './occasion-role.ts';
import { yearAlone } from './year-alone.ts';

const RULE = 'facts/events/titled-year.ts';
/** The year right behind a name. Traps: `Rajd 2019/2020`, `Bieg 2000 m`, `Turniej 2010 i młodsi`, an age group. */
const YEAR = /^[”"]?\s{1,2}((?:19[89]|20[0-4])\d)(?=\s{0,2}(?:$|[!,.:–—|([]|-\s|w\s|we\s|na\s|r\.|za\s))/u;

/**
 * `IV Piknik Rodzinny 2020`, `Dożynki 2019 w Kłodawie` as a title: in which year it was, where the page dates it no nearer.
 * Traps: `Regulamin Festynu 2020`, of which a paper has the year; `Turnieje 2020`, of several.
 */
export function dateByTitle(context: PageContext, clusters: readonly Draft[]): void {
  for (const draft of clusters) {
    if (draft.governed || draft.plural || draft.row !== null || draft.dates.some(({ start }) => start !== null))
      continue;
    if (draft.dates.some(({ mention }) => mention?.expression.dates[0]?.start.day != null)) continue;
    // `Dni Turku 2016` over the news of a concert: no more is told of them.
    if (draft.mentions.length < 2 && draft.edition === null && draft.places.length === 0) continue;
    for (const mention of draft.mentions) {
      const { start, end } = mention;
      const title = statementAt(context, start);
      if (title?.kind !== 'heading' || occasionRole(title, mention) === 'governed') continue;
      const year = YEAR.exec(context.page.text.slice(end, end + 12).split('\n')[0] ?? '');
      if (year?.[1] === undefined) continue;
      const date = yearAlone(year[1], end + year[0].length - year[1].length);
      draft.dates.splice(0, draft.dates.length, { ...date, heading: true });
      draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
      break;
    }
  }
}
