import { romanValue } from '../../../polish/numerals.ts';
import type { PageContext, Statement } from '../../context.ts';
import { yearOfRow } from '../../year-of-row.ts';
import { currentDates, eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { addRowStatus, statusOf } from '../drafts/status-of.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { toldOccasion } from '../wording/told-occasion.ts';

const RULE = 'facts/events/rows/calendar-rows.ts';

/** `Kalendarz imprez 2024`, `Harmonogram wydarzeń`, `Wydarzenia w listopadzie`. Trap: `Harmonogram odbioru odpadów`, `Kalendarz roku szkolnego`. */
const CALENDAR =
  /(?<![a-z])(?:(?:kalendar\p{L}{1,5}|terminarz\p{L}{0,2}|harmonogram\p{L}{0,2}|repertuar|plan|wykaz|program)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}(?:imprez|wydarzen|uroczystosci|spotkan|kulturaln)|(?:imprezy|wydarzenia)(?:\s{1,3}\p{L}{3,16}){0,3}\s{1,3}(?:w|na|we)\s|najblizsze\s{1,3}(?:wydarzenia|imprezy))/u;
/** The header over the names of events. */
const NAME_HEADER =
  /(?<![a-z])(?:wydarzeni|imprez|nazwa\s{1,3}(?:imprezy|wydarzenia)|tytul\s{1,3}(?:imprezy|wydarzenia)|uroczystosc)/u;

/**
 * Rows and bullets of a calendar of events, whatever the events are called (`Zaduszki Jazzowe`, `Noc Kupały`): date, name, place.
 * Rows that hold an event noun are read by the general rule.
 */
export function collectCalendarRows(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    if (statement.kind !== 'table_row' && statement.kind !== 'list_item') return [];
    if (statement.occasions.some((occasion) => occasion.weight !== 'hypernym')) return [];
    const dates = eventDates(statement);
    // `Rok | Wydarzenie` heads a chronicle: what is told of a year alone need be no event.
    if (dates.length === 0 || yearOfRow(context.page, statement.block) !== null || !inCalendar(context, statement))
      return [];
    const name = nameOf(context, statement);
    if (name === null) return [];
    // `15.08.2020 | przełożony na 2021 rok`: when it is held now, if that is told.
    const current = statusOf(statement) === 'postponed' ? currentDates(statement, dates) : dates;
    const resolved = joinConsecutive(current.flatMap((date) => [...resolveMention(context, statement, date)]));
    // A cell may name the month, the next one the day in it.
    const date = resolved.find(({ start }) => start?.length === 10) ?? resolved[0];
    return date === undefined && current.length > 0 ? [] : [rowDraft(statement, name, date ?? null)];
  });
}

/** Whether a row stands under the heading or header of a calendar of events. */
export function inCalendar(context: PageContext, statement: Statement): boolean {
  const { blocks, scopes } = context.page;
  const block = blocks[statement.block];
  if (block?.cells.some((cell) => cell.header !== null && NAME_HEADER.test(plain(cell.header)))) return true;
  const above = new Set<number>();
  for (let at = block?.intro ?? null; at !== null && above.size < 4; at = blocks[at]?.intro ?? null) above.add(at);
  for (let scope: number | null = statement.scope; scope !== null; scope = scopes[scope]?.parent ?? null) {
    const heading = scopes[scope]?.heading;
    if (heading !== null && heading !== undefined) above.add(heading);
  }
  return [...above].some((at) => (context.byBlock[at] ?? []).some((one) => CALENDAR.test(`${one.folded} `)));
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'l').toLowerCase();

export interface Named {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a column says what the rows' events are called. Trap: `Gmina | Data | Miejsce spotkania`, below `Harmonogram spotkań`. */
export const hasNameColumn = ({ page }: PageContext, block: number | null): boolean =>
  block === null ||
  page.blocks[block]?.cells.length === 0 ||
  page.blocks[block]?.cells.some(({ header }) => header !== null && NAME_HEADER.test(plain(header))) === true;

/** The cell under the events' header, else what a bullet prints besides its date: up to a comma, a bracket or a dash. */
function nameOf(context: PageContext, statement: Statement): Named | null {
  const block = context.page.blocks[statement.block];
  const { text } = context.page;
  const dateless = (span: { start: number; end: number }) =>
    !statement.dates.some((date) => date.start < span.end && span.start < date.end);
  const cells = block?.cells ?? [];
  const cell =
    cells.find((one) => one.header !== null && NAME_HEADER.test(plain(one.header))) ??
    cells.find((one) => dateless(one) && /\p{L}{4}/u.test(text.slice(one.start, one.end)));
  if (cell !== undefined) return named(text, behindDay(statement, text, cell.start, cell.end), cell.end);
  const date = statement.dates[0];
  if (date === undefined || cells.length > 0) return null;
  const after =
    /^[\s,.:)(–—-]{0,6}(?:r\.|roku|godz\.?\s?[\d:.]{1,5}[\s,–-]{0,4})?[\s,.:–—-]{0,6}/u.exec(
      text.slice(date.end, statement.end),
    )?.[0].length ?? 0;
  const start = date.end + after;
  const rest = text.slice(start, statement.end);
  const stop = /\s[–—-]\s|[,;(]|\s(?:godz\.|w\s|we\s|na\s)/u.exec(rest);
  return named(text, start, start + (stop?.index ?? rest.length));
}

/** `24 VI – Sobótka`: where the name begins that a day opens the cell of. Trap: `3 Maja na Rynku`, which no dash parts. */
function behindDay({ dates }: Statement, text: string, start: number, end: number): number {
  const day = dates.find((one) => one.start - start < 3 && one.start >= start && one.end < end);
  const dash = day === undefined ? null : /^\s{0,2}(?:r\.\s{0,2})?[–—:-]\s{1,2}(?=\S)/u.exec(text.slice(day.end, end));
  return day === undefined || dash === null ? start : day.end + dash[0].length;
}

function named(text: string, start: number, end: number): Named | null {
  const name = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/(?<![.,;:–—-])[.,;:–—-]+$/u, '')
    .trim();
  return /^[\p{Lu}„"\d]/u.test(name) && name.length > 3 && name.length < 120 ? { text: name, start, end } : null;
}

/** `VIII Flis Odrzański` → 8. */
function editionOf(name: string): number | null {
  const first = /^[IVXLC]{1,8}(?=\s)/u.exec(name)?.[0];
  return first === undefined ? null : romanValue(first.toLowerCase());
}

export function rowDraft(statement: Statement, name: Named, date: Draft['dates'][number] | null): Draft {
  const span = { start: name.start, end: name.end };
  const mention = toldOccasion(span, {
    block: statement.block,
    confidence: 0.8,
    rule: RULE,
    name: name.text,
    classification: 'other',
    edition: editionOf(name.text),
    named: true,
    lemma: name.text.toLowerCase(),
    weight: 'strong',
  });
  const draft = draftOf(mention, statement.scope);
  const place = statement.places.find(
    (one) =>
      isSettlement(one) &&
      (one.role === 'venue' || one.role === 'other') &&
      (one.start >= name.end || one.end <= name.start),
  );
  const time = statement.times[0];
  draft.row = statement.block;
  draft.asserted = true;
  if (place !== undefined) draft.places.push(draftPlace(place, 'stated'));
  if (time !== undefined) draft.time = { value: time.time, span: { start: time.start, end: time.end } };
  draft.supports.push({ field: 'name', ...span, rule: RULE });
  if (date !== null) {
    draft.dates.push(date);
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  }
  addRowStatus(statement, draft);
  return draft;
}
