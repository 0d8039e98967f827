import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { completed } from './complete-years.ts';

const RULE = 'facts/events/dates/stamped-lines.ts';

/** `14.05.2021 Konferencja o wodzie`: the day of a news item before its title. Trap: `14.05.2021, godz. 10 – konferencja`. */
const STAMP = /^\s{0,3}\d{1,2}\.\d{1,2}\.\d{4}(?:\s?r\.)?\s{1,3}$/u;
/** What is told may have been so many days before it was put up, or be so many ahead. */
const BEFORE = 45;
const AHEAD = 45;
const DAY = 86_400_000;

/**
 * `14.05.2021 Konferencja o wodzie` over `12 maja w Kutnie odbyła się konferencja`: the text's own day is when it was; that before the title is of the news, and gives the year. Traps: a calendar, under
 * whose lines no sentence gives another day, and the next line begins with its own; a day far from it.
 */
export function dateByText(context: PageContext, drafts: readonly Draft[]): void {
  for (const title of drafts) {
    const stamp = stampOf(context, title);
    if (stamp === null) continue;
    const told = drafts.find(
      (one) =>
        one !== title && one.lemma === title.lemma && stampOf(context, one) === null && goesOnFrom(context, title, one),
    );
    const [day] = told?.dates ?? [];
    if (told === undefined || day === undefined) continue;
    const full = day.start === null || day.inferred ? completed({ ...day, start: null }, stamp.slice(0, 4)) : day;
    const apart = full.start?.length === 10 ? (Date.parse(full.start) - Date.parse(stamp)) / DAY : 0;
    if (apart === 0 || apart < -BEFORE || apart > AHEAD) continue;
    title.dates = [];
    told.dates = [full];
    told.asserted = true;
    told.supports.push({ field: 'start_date', ...full.span, rule: RULE });
  }
}

/** The one day that a title's line begins with. */
function stampOf(context: PageContext, { dates, at }: Draft): string | null {
  const [only, ...others] = dates;
  if (only?.start?.length !== 10 || others.length > 0 || only.inferred || only.mention === null) return null;
  const line = statementAt(context, at);
  if (line === null || line.times.length > 0 || line.dates.length > 1) return null;
  return STAMP.test(line.text.slice(0, at - line.start)) ? only.start : null;
}

/** `8-9.06.2019 Zebranie wiejskie`: the next line of a list of days, which tells of another. */
const LISTED = /^\s{0,3}\d{1,2}(?:\s?[-–]\s?\d{1,2})?\.\d{1,2}\./u;

/** Whether a draft is told of, with a day of its own, in the sentence right behind the title's line. */
function goesOnFrom(context: PageContext, title: Draft, { at, dates, topic }: Draft): boolean {
  const line: Statement | null = statementAt(context, title.at);
  const told = statementAt(context, at);
  if (line === null || told === null || told.index !== line.index + 1) return false;
  if (line.kind === 'table_row' || LISTED.test(told.text)) return false;
  return dates.length === 1 && !topic;
}
