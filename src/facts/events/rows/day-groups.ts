import type { DateMention, OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { nounSingular } from '../../../polish/occasions/singular.ts';
import type { PageContext, Statement } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { DISTRICT, INSTITUTION, namedSo, wholeName } from '../venues/row-label.ts';
import { isHabit } from '../wording/cues.ts';
import { hasVerb } from '../wording/has-verb.ts';

const RULE = 'facts/events/rows/day-groups.ts';

/** Meetings that are held town by town. */
const HELD_ABOUT: ReadonlySet<string> = new Set(['zebranie', 'spotkanie', 'konsultacje']);
/** Whose they are, where no town that is known stands in the row. */
const OF_VILLAGES = /(?<!\p{L})(?:so[łl]ect|so[łl]tys|wiejsk|osiedl|mieszka[ńn]c)/iu;
/** How many lines may stand between the sentence and its first day: `Oto rozpiska:`, the heads of a table. */
const MOST_BETWEEN = 4;
const LONGEST_ROW = 160;
/** What may stand with the day in its line. */
const DAY_WORDS =
  /(?<!\p{L})(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|dnia|dzien|w dniu|r|roku)(?!\p{L})/gu;

/** What a group of rows is of: the meetings, their sentence, the day above the rows. */
interface Group {
  readonly lead: Statement;
  readonly occasion: OccasionMention;
  readonly day: Statement | null;
  readonly between: number;
}

/**
 * `Zebrania wiejskie:` / `PONIEDZIAŁEK, 17 CZERWCA` / `17:00 | Lipa | remiza` / `19:00 | Sowa | szkoła` / `WTOREK, …`: meetings village by village below the
 * day that they share. Trap: a programme below its day (`9:00 Rejestracja`, `10:00 Panel`), whose rows name no village.
 */
export function collectDayGroups(context: PageContext): readonly Draft[] {
  const drafts: Draft[] = [];
  let group = null as Group | null;
  for (const statement of context.statements) {
    const occasion = leadIn(statement);
    if (occasion !== null) group = { lead: statement, occasion, day: null, between: 0 };
    else if (group === null) continue;
    else if (isOnlyDay(statement)) group = { ...group, day: statement };
    else if (group.day === null) group = group.between < MOST_BETWEEN ? { ...group, between: group.between + 1 } : null;
    else if (isTimed(statement)) drafts.push(...rowDrafts(context, group, group.day, statement));
    // The heads of a table, and what else a row may leave empty.
    else if (statement.kind !== 'table_row') group = null;
  }
  return drafts;
}

/** The meetings that a sentence or heading tells of as several, without a day of their own. */
function leadIn(statement: Statement): OccasionMention | null {
  if (isHabit(statement) || statement.dates.some(isPlainDay)) return null;
  return statement.occasions.find((one) => one.plural && HELD_ABOUT.has(one.lemma)) ?? null;
}

const isPlainDay = ({ use, expression }: DateMention): boolean =>
  use === 'plain' && expression.dates[0]?.start.day != null;

function isOnlyDay({ dates, folded, start }: Statement): boolean {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0 || !isPlainDay(date)) return false;
  const beside = folded.slice(0, date.start - start) + folded.slice(date.end - start);
  return !/[\p{L}\p{N}]/u.test(beside.replace(DAY_WORDS, ''));
}

/** A row that opens with its hour, or has it in a cell, and no day of its own. */
function isTimed({ times, dates, text, start }: Statement): boolean {
  const [time] = times;
  return time !== undefined && dates.length === 0 && text.length <= LONGEST_ROW && time.start - start < LONGEST_ROW / 2;
}

function rowDrafts(context: PageContext, group: Group, day: Statement, row: Statement): readonly Draft[] {
  const { lead, occasion } = group;
  const [date] = joinConsecutive(day.dates.flatMap((one) => [...resolveMention(context, day, one)]));
  const [time] = row.times;
  const place = villageOf(context, row, OF_VILLAGES.test(lead.text) || OF_VILLAGES.test(occasion.name));
  if (date === undefined || time === undefined || place === null || isOfElse(row)) return [];
  const draft = draftOf({ ...occasion, plural: false, named: false }, row.scope);
  return [
    {
      ...draft,
      at: row.start,
      row: row.block,
      name: `${nounSingular(occasion)} – ${place.name}`,
      series: null,
      nameSpan: { start: row.start, end: row.end },
      asserted: true,
      dates: [date],
      time: { value: time.time, span: { start: time.start, end: time.end } },
      places: DISTRICT.test(place.name) ? [] : [place],
      supports: [
        { field: 'name', start: occasion.start, end: occasion.end, rule: RULE },
        { field: 'start_date', ...date.span, rule: RULE },
      ],
      mentions: [{ ...occasion, start: row.start, end: row.end, plural: false }],
    },
  ];
}

/** `16:00 – Lipa: koncert`, `16:00 – Jan Kos, wójt`: what takes place there, or who comes. */
const isOfElse = (row: Statement): boolean => row.occasions.length > 0 || row.persons.length > 0 || hasVerb(row);

/** The village that a row is of: one that is known, or where villages meet the name that fills a cell or stands behind the hour. */
function villageOf(context: PageContext, row: Statement, ofVillages: boolean): Draft['places'][number] | null {
  const known = row.places.find((one: PlaceMention) => isSettlement(one) && one.role !== 'name_part');
  const whole = known === undefined ? null : wholeName(context.page.text, row, known);
  if (known !== undefined) return whole ?? draftPlace(known, 'stated');
  if (!ofVillages) return null;
  const { cells = [] } = context.page.blocks[row.block] ?? {};
  const spans = cells.length > 0 ? cells : behindHour(row);
  for (const { start, end } of spans) {
    const name = context.page.text.slice(start, end).trim();
    if (!NAME.test(name) || INSTITUTION.test(name) || POINT.test(name)) continue;
    const candidate = namedSo(name);
    return { name: candidate?.name ?? name, candidate, span: { start, end: start + name.length }, basis: 'stated' };
  }
  return null;
}

const NAME = /^\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20}){0,2}$/u;
/** Points of one meeting, and no villages. */
const POINT =
  /^(?:Otwarcie|Powitanie|Rejestracja|Przerwa|Zakończenie|Dyskusja|Obiad|Wybory|Sprawozdanie|Podsumowanie|Wykład|Panel|Prezentacja|Warsztaty|Msza|Koncert|Debata)(?!\p{L})/u;

/** What stands between the hour and the next comma, dash or bracket. */
function behindHour({
  times,
  text,
  start,
  end,
}: Statement): readonly { readonly start: number; readonly end: number }[] {
  const from = times.at(-1)?.end ?? end;
  const rest = text.slice(from - start);
  const lead = /^[\s,;:–—-]{0,6}/u.exec(rest)?.[0].length ?? 0;
  const stop = /[,;(]|\s[–—-]\s/u.exec(rest.slice(lead));
  return [{ start: from + lead, end: from + lead + (stop?.index ?? rest.length - lead) }];
}
