import type { OccasionMention } from '../../../model/mention.ts';
import type { Cell } from '../../../model/page.ts';
import { romanValue } from '../../../polish/numerals.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

const RULE = 'facts/events/editions/edition-rows.ts';
/** Trap: `Nr uchwały`, `Nr projektu`. */
const EDITION_HEADER =
  /edycj|^numer$|^nr$|^lp|^(?:nr|numer)\s(?:sesji|posiedzenia|obrad|spotkania|zgromadzenia|zjazdu|konferencji|forum|festiwalu|turnieju)/iu;
const PLACE_HEADER = /gospodarz|miejsc|miast|gdzie/iu;

/**
 * A table of the editions of what the page is about: `Edycja | Termin | Gospodarz` below `Forum Gospodarki Morskiej – wszystkie edycje`.
 * Trap: `Lp.` of any other table: the page's title must name an occasion, and the row must give a date.
 */
export function collectEditionRows(context: PageContext): readonly Draft[] {
  const topic = topicOf(context);
  if (topic === null) return [];
  return context.statements.flatMap((statement) => {
    if (statement.kind !== 'table_row' || statement.occasions.length > 0) return [];
    const cells = context.page.blocks[statement.block]?.cells ?? [];
    const edition = editionCell(context, cells, EDITION_HEADER)?.value ?? null;
    const date = eventDates(statement)[0];
    if (edition === null || date === undefined) return [];
    const [resolved] = joinConsecutive([...resolveMention(context, statement, date)]);
    return resolved === undefined ? [] : [editionDraft(context, statement, topic, edition, resolved)];
  });
}

/** The one occasion that the title names, without an edition of its own. */
export function topicOf(context: PageContext): OccasionMention | null {
  const title = context.page.title?.span;
  if (title == null) return null;
  const found = context.statements
    .filter((one) => one.start >= title.start && one.end <= title.end)
    .flatMap((one) => one.occasions)
    .filter((one) => one.named && one.weight !== 'hypernym');
  return found.length === 1 && found[0]?.edition === null ? found[0] : null;
}

/** `IV` or `4` in the column of editions, as printed and as a number; null where there is no such column. */
export interface EditionCell {
  readonly printed: string;
  readonly value: number | null;
}

export function editionCell(context: PageContext, cells: readonly Cell[], header: RegExp): EditionCell | null {
  const cell = cells.find((one) => one.header !== null && header.test(one.header.trim()));
  if (cell === undefined) return null;
  const printed = context.page.text.slice(cell.start, cell.end).trim().replace(/\.$/u, '');
  if (/^\d{1,3}$/u.test(printed)) return { printed: `${printed}.`, value: Number(printed) };
  return { printed, value: /^[IVXLC]{1,8}$/u.test(printed) ? romanValue(printed.toLowerCase()) : null };
}

/** One edition of a series, as its row or line tells it. */
export function editionDraft(
  context: PageContext,
  statement: Statement,
  topic: OccasionMention,
  edition: number | null,
  date: Draft['dates'][number],
): Draft {
  const span = { start: statement.start, end: statement.end };
  const series = topic.series ?? topic.name;
  const name = edition === null ? series : `${edition}. ${series}`;
  const draft = draftOf(
    { ...topic, ...span, block: statement.block, edition, series, name, plural: false },
    statement.scope,
  );
  const place = placeOf(context, statement);
  draft.row = statement.block;
  draft.asserted = true;
  draft.otherEdition = true;
  draft.dates.push(date);
  if (place !== null) draft.places.push(place);
  draft.supports.push(
    { field: 'name', start: topic.start, end: topic.end, rule: RULE },
    { field: 'start_date', ...date.span, rule: RULE },
  );
  if (edition !== null) draft.supports.push({ field: 'edition', ...span, rule: RULE });
  return draft;
}

function placeOf(context: PageContext, statement: Statement): Draft['places'][number] | null {
  const cell = context.page.blocks[statement.block]?.cells.find(
    (one) => one.header !== null && PLACE_HEADER.test(one.header),
  );
  const known = statement.places.find(
    (one) => isSettlement(one) && (cell === undefined || (one.start >= cell.start && one.end <= cell.end)),
  );
  if (known !== undefined) return draftPlace(known, 'stated');
  const name = cell === undefined ? '' : context.page.text.slice(cell.start, cell.end).trim();
  const candidate = placeNominative(name).find((one) => one.type !== 'country');
  return cell === undefined || candidate === undefined
    ? null
    : { name: candidate.name, candidate, span: { start: cell.start, end: cell.end }, basis: 'stated' };
}
