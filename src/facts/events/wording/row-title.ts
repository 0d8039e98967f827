import type { Cell } from '../../../model/page.ts';
import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';

const TOPIC_HEADER =
  /^\s{0,3}(?:temat\p{L}{0,3}|o\sczym|tytu[lł]\p{L}{0,2}|nazwa\s(?:szkolenia|warsztat[oó]w|kursu|webinarium|spotkania)|zagadnieni\p{L}{1,2})(?!\p{L})/iu;

/** `Temat webinaru`, `Tytuł szkolenia`: a column that says what its rows are, one of each. Trap: `Temat sesji`, of one that has several. */
export const isTopicHeader = (header: string): boolean => TOPIC_HEADER.test(header);

/** `Szkolenie`, over what each is called. */
const KIND_HEADER =
  /^\s{0,3}(?:szkoleni[ea]|warsztaty?|kursy?|webinari?(?:um|a)?|konferencj[ae]|seminari(?:um|a)|wyk[lł]ady?)\s{0,3}$/iu;

/** The cell under `Temat`, or under the kind alone (`Szkolenie | Termin | Miejsce`): what that one of several is called. Trap: `Konferencja` over `Stara Wieś`. */
export function topicCell(context: PageContext, statement: Statement): string | null {
  const cells = context.page.blocks[statement.block]?.cells ?? [];
  const isTitle = ({ start, end }: Span): boolean => {
    const text = context.page.text.slice(start, end).trim();
    const known = [...statement.places, ...statement.dates, ...statement.organizations, ...statement.persons];
    return / \p{Ll}/u.test(text) && !NO_TITLE.test(text) && !known.some((one) => one.start < end && one.end > start);
  };
  const cell =
    cells.find(({ header }) => header !== null && TOPIC_HEADER.test(header)) ??
    cells.find((one) => one.header !== null && KIND_HEADER.test(one.header) && isTitle(one));
  if (cell === undefined) return quotedCell(context.page.text, cells);
  const text = cell === undefined ? '' : context.page.text.slice(cell.start, cell.end).replace(/\s+/gu, ' ').trim();
  return text.length >= 6 && text.length <= 140 && /\p{L}{4}/u.test(text) ? unquoted(text) : null;
}

/** `13 kwietnia | „Dobry wniosek” – pisanie ofert`: a cell that opens with a title, beside a day. Trap: `13 kwietnia | konkurs „Dobry wniosek”`. */
function quotedCell(text: string, cells: readonly Cell[]): string | null {
  if (cells.length < 2 || cells.some(({ header }) => header !== null)) return null;
  const titles = cells.flatMap(({ start, end }) => QUOTED_CELL.exec(text.slice(start, end))?.[1] ?? []);
  return titles.length === 1 ? unquoted((titles[0] ?? '').replace(/\s+/gu, ' ')) : null;
}

const QUOTED_CELL = /^\s{0,2}([„"«][^”"»]{3,100}[”"»])(?=\s{0,2}$|\s{1,2}[–—-]\s|[,(.])/u;

const unquoted = (text: string): string => text.replace(/^[„"«]|[”"»]$/gu, '');

/** What opens the line of a room, a house or of who comes, no title. */
const NO_TITLE =
  /^(?:Sala|Hala|Dom|Szkoła|Remiza|Świetlica|Rynek|Plac|Park|Stadion|Urząd|Biblioteka|Muzeum|Online|Zoom|Teams|Grupa|Godz|Start|Zapisy|Kontakt|Tel|Ul)(?![\p{L}-])/u;
/** Between a day and the title: the year's mark, a weekday in brackets, hours. */
const AFTER_DAY =
  /^\s{0,2}(?:r\.|roku)?(?:\s?\([^()]{2,60}\))?(?:,?\s{0,2}(?:o\s|od\s|godz\.?\s?|g\.\s?|w godz\.\s?){0,2}\d{1,2}[:.]\d{2}(?:\s?[–-]\s?\d{1,2}[:.]\d{2})?)?\s{0,2}(?:[–—:|·•-]\s{1,2}|,\s(?=[„"«])|(?=[„"«]))/u;
const TITLE =
  /^(\p{Lu}[^.;:()!?]{7,90}[^.;:(),!?\s][!?]?|[„"«][^”"»]{3,100}[”"»])(?=[.;(]|\s{0,2}$|,?\s[–—-]\s|(?<=[”"»]),\s)/u;
/** Before the day: `„Porządek w tabelkach” – 9 maja`. Without quotation marks it may be a village, a group, a person. */
const BEFORE_DAY = /^\s{0,2}(?:\d{1,2}[.)]\s)?([„"«][^”"»]{3,100}[”"»])\s?(?:[,:(–—-]\s?)(?:w dniu |dnia )?$/u;

/** `13 kwietnia „Dobry wniosek” – pisanie ofert w konkursach`: what stands behind the name only explains it. Trap: `13 kwietnia – konkurs „Dobry wniosek”`. */
export function isBehindTitle(context: PageContext, { block, text, start, dates }: Statement, occasion: Span): boolean {
  const [day] = dates;
  const cell = context.page.blocks[block]?.cells.find((one) => one.start <= occasion.start && occasion.end <= one.end);
  if (cell !== undefined) return QUOTED.test(context.page.text.slice(cell.start, occasion.start).trimStart());
  if (day === undefined || day.start - start > OPENING || occasion.start <= day.end) return false;
  const rest = text.slice(day.end - start, occasion.start - start);
  return QUOTED.test(rest.slice(AFTER_DAY.exec(rest)?.[0].length ?? rest.length));
}

/** How far into its line the day may stand: `we wtorek, 13 kwietnia`. */
const OPENING = 14;
const QUOTED = /^[„"«][^”"»]{3,100}[”"»]\s{1,2}[–—-]\s/u;

/**
 * What one of several is called, printed alone beside its day: `14 stycznia 2026 – Kto wystawia fakturę?`, `16.03, godz. 9.30: Odpady w gminie. Prowadzi …`,
 * `„Mapa bez tajemnic” – 9 maja`. Traps: `14 stycznia – sala nr 3`, `5 maja – Dom Kultury`, `Lipnica – 9 maja`, which say where.
 */
export function titleBeside(statement: Statement, dates: readonly { start: number; end: number }[]): string | null {
  const [first, last] = [dates[0], dates.at(-1)];
  if (statement.kind === 'table_row' || first === undefined || last === undefined) return null;
  const quoted = BEFORE_DAY.exec(statement.text.slice(0, first.start - statement.start))?.[1];
  if (quoted !== undefined) return unquoted(quoted);
  const rest = statement.text.slice(last.end - statement.start);
  const title = TITLE.exec(rest.slice(AFTER_DAY.exec(rest)?.[0].length ?? rest.length))?.[1];
  if (title === undefined || NO_TITLE.test(title)) return null;
  if (/^[„"«]/u.test(title)) return unquoted(title);
  const told = { start: last.end, end: last.end + rest.indexOf(title) + title.length };
  const isOther = [...statement.organizations, ...statement.places, ...statement.persons].some(
    ({ start }) => start >= told.start && start < told.end,
  );
  return isOther || !title.includes(' ') ? null : title;
}
