import type { OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { nounSingular } from '../../../polish/occasions/singular.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isJoiningRow } from '../../joining-row.ts';
import { currentDates, eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { yearCell } from '../dates/year-alone.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { addRowStatus } from '../drafts/status-of.ts';
import { type EditionCell, editionCell } from '../editions/edition-rows.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { districtLabel, isDayOfProgramme, labelPlace, termPlace, wholeName } from '../venues/row-label.ts';
import { isCancelled } from '../wording/cues.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { isNoOccasion } from '../wording/no-occasion.ts';
import { isBehindTitle, titleBeside, topicCell } from '../wording/row-title.ts';
import { introducing, opensWithDay } from './introducing.ts';
import { isNumberedLine } from './numbered-line.ts';
import { roomOfRow } from './row-room.ts';
import { isStep, isStepRow } from './step-rows.ts';
import { tileOf } from './tile-rows.ts';

const RULE = 'facts/events/rows/series-rows.ts';

/**
 * `Zebrania wiejskie odbędą się w następujących terminach:` and rows or bullets below, each with a date and a place: one event a row.
 * Trap: a list of deadlines under `Konkursy`: rows whose dates are not plain give nothing.
 */
export function collectSeriesRows(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => rowDrafts(context, statement));
}

function rowDrafts(context: PageContext, statement: Statement): readonly Draft[] {
  // `Sala narad nr 3` names none.
  if (statement.occasions.some((one) => !isNoOccasion(statement, one) && !isBehindTitle(context, statement, one)))
    return [];
  const tile = tileOf(context, statement);
  if (
    statement.kind !== 'table_row' &&
    statement.kind !== 'list_item' &&
    statement.kind !== 'definition' &&
    tile === null &&
    !isListLine(context, statement)
  )
    return [];
  if (isDayOfProgramme(context, statement) || isStepRow(context, statement)) return [];
  const dates = rowDates(context, statement);
  const year = dates.length === 0 ? yearCell(context, statement) : null;
  if ((dates.length === 0 && year === null) || isJoiningRow(context, statement.block)) return [];
  const intro = introducing(context, statement, tile);
  if (intro === null || (year !== null && numberOf(context, statement, intro) === null)) return [];
  const read = dates.flatMap((date) => [...resolveMention(context, statement, date)]);
  const resolved = year === null ? joinConsecutive(read) : [year];
  return resolved.flatMap((date) => {
    const draft = draftOf({ ...intro, plural: false, named: false }, statement.scope);
    const term = tile?.label ?? termOf(context, statement);
    // `2 Chylin Chylin, Wola Świetlica 16.02.2019`: without its cells only the first name is one for sure.
    const flat = tile === null && statement.kind === 'paragraph' && isNumberedLine(context, statement);
    const own = statement.places.find((one) => isSettlement(one) && (!flat || one.start - statement.start < 5));
    const place = own ?? term?.places.find(isSettlement) ?? venueBehind(context, statement) ?? null;
    const label = nounSingular(intro);
    // `Stara Wólka – …`: the whole name, where a recogniser knew `Wólka`.
    const printed = labelPlace(context, statement.block, intro.name);
    const whole =
      place === null
        ? null
        : wholeName(context.page.text, own === undefined && term !== undefined ? term : statement, place);
    const village =
      whole ??
      (printed !== null && (place === null || place.name.toLowerCase() !== printed.name.toLowerCase())
        ? printed
        : null);
    const beside = village === null && !flat ? titleBeside(statement, dates) : null;
    const ofVillages = OF_VILLAGES.test(label);
    const whose =
      village?.name ??
      districtLabel(context, statement.block) ??
      (flat ? undefined : hostOf(context, statement)) ??
      place?.name ??
      (ofVillages && beside !== null ? beside.split(',', 1)[0] : undefined) ??
      term?.text ??
      roomOfRow(context, statement);
    const numbered = numberOf(context, statement, intro);
    const title =
      numbered !== null || SITTINGS.has(intro.lemma)
        ? null
        : (topicCell(context, statement) ?? (ofVillages ? null : beside));
    if (title !== null && isStep(title)) return [];
    const row: Draft = {
      ...draft,
      at: statement.start,
      row: statement.block,
      name: rowName(intro, { label, title, whose, numbered }),
      // `Wykład „Co szumi w lesie”`: what is called something is no everyday noun. Trap: `Konkursy`, of which rows tell the steps.
      named: title !== null && intro.lemma !== 'konkurs',
      quoted: title,
      series: null,
      edition: numbered?.value ?? null,
      nameSpan: { start: statement.start, end: statement.end },
      asserted: true,
      dates: [date],
      places:
        village !== null
          ? [village]
          : place !== null
            ? [draftPlace(place, 'stated')]
            : term === undefined || term.persons.length > 0
              ? []
              : termPlace(term),
      supports: [
        { field: 'name', start: intro.start, end: intro.end, rule: RULE },
        { field: 'start_date', ...date.span, rule: RULE },
      ],
      mentions: [{ ...intro, start: statement.start, end: statement.end, plural: false }],
    };
    addRowStatus(statement, row);
    const time = statement.times[0];
    if (time !== undefined) row.time = { value: time.time, span: { start: time.start, end: time.end } };
    return row;
  });
}

/** Sittings are called by their body, whatever they are about. */
const SITTINGS: ReadonlySet<string> = new Set(['sesja', 'posiedzenie', 'obrady']);

/** What stands beside their days is whose they are: `9 lutego – Borzeń, świetlica`. Trap: `Zebrania: 9 lutego – podział funduszu`. */
const OF_VILLAGES = /^zebranie\s(?:wiejskie|sołeckie|osiedlowe)/iu;

/** `Raszki, 13.08.2017 r., godz. 18.00. Świetlica wiejska w Raszkach`: a full stop of an hour parts the line, whose rest says where. */
function venueBehind({ byBlock }: PageContext, { block, index }: Statement): PlaceMention | undefined {
  const rest = (byBlock[block] ?? []).filter((one) => one.index > index);
  return rest.every((one) => one.dates.length === 0 && !hasVerb(one))
    ? rest.flatMap(({ places }) => places).find((one) => isSettlement(one) || one.role === 'name_part')
    : undefined;
}

/** `28 kwietnia | oświata | nie odbędzie się, temat przeniesiono na maj`: what is called off has its own day, the one that fills its cell. */
function rowDates(context: PageContext, statement: Statement): Statement['dates'] {
  const dates = eventDates(statement);
  const { cells = [] } = context.page.blocks[statement.block] ?? {};
  const [own, ...others] = isCancelled(statement)
    ? dates.filter((date) => cells.some(({ start, end }) => date.start - start < 3 && end - date.end < 3))
    : [];
  return own !== undefined && others.length === 0 ? [own] : currentDates(statement, dates);
}

interface Naming {
  readonly label: string;
  readonly title: string | null;
  readonly whose: string | undefined;
  readonly numbered: EditionCell | null;
}

/** `XXXV sesja Rady Gminy`, `Szkolenie „Odpady w gminie”`, `Zebranie wiejskie – Lubosz`. */
function rowName(intro: OccasionMention, { label, title, whose, numbered }: Naming): string {
  if (numbered !== null)
    return numbered.value === null ? label : `${numbered.printed} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (title !== null) return `${nounOf(intro)} „${title}”`;
  return whose === undefined ? label : `${label} – ${whose}`;
}

/** What the column of numbers is called where rows are sittings of a body. Traps: `Nr uchwały`; `Lp.`, which counts rows. */
const NUMBER_HEADER =
  /^(?:sesja|posiedzenie|obrady|(?:nr|numer)(?:\s(?:sesji|posiedzenia|obrad|zebrania|zgromadzenia))?)$/iu;

/** `XXXV | 27 stycznia` below `Terminarz sesji Rady Gminy`: the number of that sitting, or that there is a column for it. */
function numberOf(context: PageContext, { block }: Statement, { lemma, weight }: OccasionMention): EditionCell | null {
  const cells = context.page.blocks[block]?.cells ?? [];
  const number = editionCell(context, cells, NUMBER_HEADER);
  if (lemma === 'sesja' || lemma === 'posiedzenie' || lemma === 'zgromadzenie') return number;
  // `IV | 3.10.1998 | Lipsk` below `Historia zjazdów`: in digits it may count the rows.
  const edition = number ?? (weight === 'strong' ? editionCell(context, cells, ROMAN_HEADER) : null);
  return edition?.value == null || !/^[IVXLC]/u.test(edition.printed) ? null : edition;
}

/** `III | czerwiec 1994 | Narewka` below `Historia zjazdów`: a numeral there is an edition. Trap: a number that counts rows. */
const ROMAN_HEADER = /^(?:nr|numer|l\.?p\.?|edycja|zjazd|kongres|forum|zlot|konferencja|festiwal|turniej)$/iu;

/** `Jesienne szkolenia dla pracowników` → `Szkolenie`. */
function nounOf({ lemma }: OccasionMention): string {
  return lemma.charAt(0).toUpperCase() + lemma.slice(1);
}

/** The body that a row is of: in its first cell, or anywhere in a line. Trap: `Garzyn | 14.09.2023 | Dom Kultury` is Garzyn's. */
function hostOf(context: PageContext, statement: Statement): string | undefined {
  const first = context.page.blocks[statement.block]?.cells[0];
  return statement.organizations.find((one) => first === undefined || one.end <= first.end)?.name;
}

/** `Lubosz` / `13 września, godz. 19.00, sala OSP`: the term above a definition. */
function termOf(context: PageContext, statement: Statement): Statement | undefined {
  const intro = statement.kind === 'definition' ? (context.page.blocks[statement.block]?.intro ?? null) : null;
  return intro === null ? undefined : context.byBlock[intro]?.[0];
}

/** One of several short lines of a paragraph, each with a date: a list that lost its bullets. */
function isListLine(context: PageContext, statement: Statement): boolean {
  if (statement.kind !== 'paragraph' || statement.text.length > 140) return false;
  if (isLineUnderHeading(context, statement)) return true;
  // `16 stycznia – Co szumi w lesie`, a paragraph each.
  if (isOfDayLines(context, statement)) return true;
  return statement.dates[0]?.use === 'plain' && isOfDatedLines(context.byBlock[statement.block] ?? []);
}

function isOfDayLines(context: PageContext, { block }: Statement): boolean {
  return opensWithDay(context, block) && (opensWithDay(context, block - 1) || opensWithDay(context, block + 1));
}

const OF_DATED_LINES = new WeakMap<readonly Statement[], boolean>();

/** Whether a block is several short lines, each with a date. Asked of every line, told once. */
function isOfDatedLines(lines: readonly Statement[]): boolean {
  const known = OF_DATED_LINES.get(lines);
  if (known !== undefined) return known;
  const dated =
    lines.length > 1 && lines.every((line) => line.dates.length > 0 && line.text.length <= 140 && !hasVerb(line));
  OF_DATED_LINES.set(lines, dated);
  return dated;
}

/** `Kolumna, 16 listopada 2021 r., 17:00, Dom Kultury` right below `Spotkania otwarte`: a line with a day near its beginning. */
function isLineUnderHeading(context: PageContext, statement: Statement): boolean {
  const heading = context.page.scopes[statement.scope]?.heading ?? null;
  const plural =
    heading !== null &&
    (context.byBlock[heading] ?? []).some((one) => one.occasions.some((occasion) => occasion.plural));
  const date = statement.dates[0];
  const early =
    date !== undefined &&
    date.use === 'plain' &&
    (date.start - statement.start < 40 || isNumberedLine(context, statement)) &&
    date.expression.dates[0]?.start.day != null;
  return (
    plural &&
    early &&
    !hasVerb(statement) &&
    (context.byBlock[statement.block] ?? []).length === 1 &&
    statement.text.length < 110
  );
}
