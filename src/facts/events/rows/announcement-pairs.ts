import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { hasLocalVenue } from '../venues/places-of.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { isVetoed } from './calendar-lines.ts';
import { type Named, rowDraft } from './calendar-rows.ts';

const RULE = 'facts/events/rows/announcement-pairs.ts';
/** So many pairs make a programme; fewer may be anything. */
const LEAST = 3;
/** How far into its line the day may stand: `Wymarsz 1 września o 6.30`. */
const OPENING = 16;

interface Pair {
  readonly name: Named;
  readonly label: Statement | null;
  readonly line: Statement;
}

/**
 * A programme in pairs of lines, the name and below it the day with an hour or a place: `Kino plenerowe` / `Sobota 6 lipca, godz. 21.45`.
 * Trap: a list of news, each title above the day it was published: dates with nothing beside them; fewer than three pairs.
 */
export function collectAnnouncementPairs(context: PageContext): readonly Draft[] {
  const pairs = context.statements.flatMap((line) => pairOf(context, line) ?? []);
  const timed = pairs.filter(({ line }) => line.times.length > 0).length;
  if (pairs.length < LEAST || timed * 2 < pairs.length) return [];
  // `Termin składania ofert` / `14.05.2024 10:00`: the fields of a tender, a timetable, a list of duties.
  const vetoed = pairs.filter(({ label, line }) => isVetoed(label ?? line)).length;
  if (vetoed * 4 >= pairs.length) return [];
  return pairs.flatMap((pair) => draftFrom(context, pair));
}

function pairOf(context: PageContext, line: Statement): Pair | null {
  if (line.kind !== 'paragraph' && line.kind !== 'list_item' && line.kind !== 'definition') return null;
  const [date] = eventDates(line);
  if (date === undefined || date.expression.dates[0]?.start.day == null) return null;
  const beside = line.times.length > 0 || hasLocalVenue(line) || date.expression.dates[0].end !== null;
  if (!beside) return null;
  const broken = line.text.lastIndexOf('\n', date.start - line.start);
  if (broken > 0) {
    const name = nameIn(context, line.start, line.start + broken);
    return name === null ? null : { name, label: null, line };
  }
  if (date.start - line.start > OPENING || context.byBlock[line.block]?.[0] !== line) return null;
  const above = context.byBlock[line.block - 1] ?? [];
  const [label] = above;
  if (label === undefined || above.length !== 1 || label.dates.length > 0 || label.times.length > 0) return null;
  if (context.page.title?.span?.start === label.start || hasVerb(label)) return null;
  const name = nameIn(context, label.start, label.end);
  return name === null ? null : { name, label, line };
}

/** A short line with a capital and no stop. */
function nameIn(context: PageContext, start: number, end: number): Named | null {
  const text = context.page.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const fits = text.length >= 4 && text.length <= 90 && /^[\p{Lu}„"\d]/u.test(text) && !/[.:;,]$/u.test(text);
  return fits && /\p{L}{3}/u.test(text) ? { text, start, end } : null;
}

function draftFrom(context: PageContext, { name, label, line }: Pair): readonly Draft[] {
  const dates = eventDates(line).slice(0, 1);
  const [date] = joinConsecutive(dates.flatMap((one) => [...resolveMention(context, line, one)]));
  if (date === undefined) return [];
  const known = [...(label?.occasions ?? []), ...line.occasions].find(
    (one) => one.start >= name.start && one.end <= name.end && one.weight !== 'hypernym',
  );
  const row = rowDraft(line, name, date);
  if (known === undefined) return [{ ...row, supports: row.supports.map((one) => ({ ...one, rule: RULE })) }];
  const supports = row.supports.map((one) => ({ ...one, rule: RULE }));
  const { name: told, nameSpan, dates: days, places, time, status } = row;
  // The line is the whole name: `Kino pod chmurką`, of which the recogniser knows `Kino`.
  return [
    {
      ...draftOf(known, line.scope),
      row: row.row,
      name: told,
      nameSpan,
      dates: days,
      places,
      time,
      status,
      supports,
      asserted: true,
      named: true,
    },
  ];
}
