import type { OccasionMention } from '../../../model/mention.ts';
import { fold } from '../../../polish/fold.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { inCalendar, type Named, rowDraft } from './calendar-rows.ts';

const RULE = 'facts/events/rows/calendar-lines.ts';
/** So many lines of one manner make a calendar. */
const LEAST = 2;
/** How far into its line the day may stand: `👉 w piątek 21.06`. */
const OPENING = 14;
const LONGEST = 90;

/** What a timetable, a list of duties or of changes says of its days: no occasions. */
const NO_CALENDAR =
  /(?<!\p{L})(?:odpad|smieci|wywoz|wywoz|odbior|selektywn|zmieszan|segregow|bioodpad|popiol|szklo|papier|plastik|gabaryt|zapis[yu](?!\p{L})|termin|nabor|ofert|przetarg|wadium|zamowie|wnios(?:k|ek)|sklad(?:a|k)|oplat|dyzur|aptek|czynn|nieczynn|zamkni|godzin[ay]? (?:otwarcia|pracy|urzedowania)|odjazd|przyjazd|rozklad|pociag|autobus|przerw|wylacz|awari|szczepi|rejestrac|przyjmuj|interesant|poradni|msz[aey](?!\p{L})|nabozens|spowied|rozaniec|pogrzeb|zgloszen|dostaw|woln[ey]|egzamin|matur|sprawdzian|glosowan|wybor(?:y|ow)(?!\p{L})|imienin|wschod|zachod|wynik|aktualizac|dodan|modyfik|zmian|edycj[ai] (?:strony|tresci)|publikac|usuni|utworzen|wprowadz|deratyz|oprysk|stawk|mammograf|krwiodaw|konsultacje lekarsk|emisj)/u;

/** What stands between the day and the name: a weekday, an hour or two, marks. */
const BETWEEN =
  /^(?:\s{0,2}(?:r\.|roku))?(?:[\s,|:·•–—-]{0,5}\(?(?:pon|wt|śr|czw|pt|pi[aą]t|sob|niedz|nd)[\p{L}]{0,8}\.?(?:\s?[–-]\s?(?:wt|śr|czw|pt|sob|niedz|nd)[\p{L}]{0,8}\.?)?\)?)?(?:[\s,|:·•–—-]{0,5}(?:od\s|o\s|godz\.?\s?|godzina\s|g\.\s?|start\s){0,2}\d{1,2}(?:[:.]\d{2})(?:\s?[–-]\s?\d{1,2}[:.]\d{2}|\s(?:do|i)\s\d{1,2}[:.]\d{2})?)?[\s,|:·•–—-]{0,6}/iu;
/** Where the name ends. */
const STOP = /\s[–—-]\s|[,;(!?|\n]|\.(?:\s|$)|\s(?:godz\.|od\s\d|o\sgodz|a\so\s)/u;
/** Where it is held; but `kino na leżakach` is no more than that. */
const WHERE = /(?<=\p{L}\s\p{L}.{0,90}|^\p{Lu}.{0,90})\s(?:w|we|na|przy)\s.*$/u;
/** What opens no name. */
const NO_NAME =
  /^(?:w|we|na|od|do|z|ze|o|po|dla|oraz|i|a|brak|nie|start|zbiorka|wyjazd|powrot|koniec|poczatek|godz|ul|sala|pok)(?!\p{L})/u;

/** `Powitanie gości`, `Obiad`, `Pożegnanie`: points of a day's order. Traps: `Obiad dla samotnych`, `Pożegnanie lata`. */
const POINT =
  /^(?:powitanie|przywitanie|pozegnanie|podsumowanie|zakonczenie|rozpoczecie|zakwaterowanie|sniadanie|obiad|kolacja|lunch|kawa|poczestunek|pytania|dyskusja)(?:\s(?:gosci|uczestnikow|zebranych|przybylych|obrad|spotkania|konferencji|dnia|koncow[ea]|z\skawa|i\s(?:kawa|dyskusja|pytania|obiad|pozegnanie|poczestunek|odpowiedzi))){0,2}$/u;

interface Row {
  readonly statement: Statement;
  readonly name: Named | null;
  readonly known: OccasionMention | null;
}

/**
 * Lines that open with a day and an hour and then only name something, several side by side: `👉 piątek 21.06, 21:30 – kino pod chmurką`, `14–15.10 (pt.–sob.) | świetlica | XI Nocowanka`.
 * The run's manner makes them occasions, whatever they are called. Traps: timetables, duties, waste, changes of a page; news with their dates, which have no hours.
 */
export function collectCalendarLines(context: PageContext): readonly Draft[] {
  return runsOf(context).flatMap((run) => run.flatMap((row) => draftFrom(context, row)));
}

/** Rows of one manner, a block apart at most, of which half give an hour, or give a weekday beside a known occasion. */
function runsOf(context: PageContext): readonly (readonly Row[])[] {
  const runs: Statement[][] = [];
  for (const statement of context.statements) {
    if (!isRow(context, statement)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.scope === statement.scope && statement.block - last.block <= 2) run.push(statement);
    else runs.push([statement]);
  }
  return runs.flatMap((run) => {
    if (run.length < LEAST) return [];
    const timed = run.filter(({ times }) => times.length > 0).length;
    const headed = inCalendar(context, run[0] as Statement);
    if ((!headed && timed * 2 < run.length) || run.filter(isVetoed).length * 4 >= run.length) return [];
    if (isVetoedAbove(context, run[0] as Statement)) return [];
    const column = columnOf(context, run);
    const rows = run.filter((one) => !isVetoed(one)).map((one) => rowOf(context, one, column));
    // Lines that name places, or who is there, name no occasions.
    if (rows.some(({ statement, name }) => name !== null && isOfPlaceOrPerson(statement, name))) return [];
    // With nothing that is known to be an occasion, the lines may be anything that has an hour.
    return headed || isInvited(context, run[0] as Statement) || rows.some(({ known }) => known !== null) ? [rows] : [];
  });
}

/** Whether a line tells of a deadline, a duty, a timetable or the like. */
export const isVetoed = ({ folded }: { readonly folded: string }): boolean => NO_CALENDAR.test(folded);

function isVetoedAbove({ page, byBlock }: PageContext, { block, scope }: Statement): boolean {
  const above = [page.blocks[block]?.intro ?? null, page.scopes[scope]?.heading ?? null];
  return above.some((at) => at !== null && (byBlock[at] ?? []).some(isVetoed));
}

/** `Co w bibliotece?`, `Zapraszamy!`, `Weekend w Lesku` above the lines. */
const INVITED =
  /(?<!\p{L})(?:zaprasza|kalendar|wydarzen|imprez|repertuar|co\s(?:robic|w|u\snas|nas\sczeka)(?!\p{L})|dzieje\ssie|plany?\s(?:na|mamy)|mamy\splan|weekend|atrakcj)/u;

function isInvited({ page, byBlock }: PageContext, { block, scope }: Statement): boolean {
  const above = [page.blocks[block]?.intro ?? null, page.scopes[scope]?.heading ?? null, block - 1];
  return above.some((at) => at !== null && (byBlock[at] ?? []).some(({ folded }) => INVITED.test(folded)));
}

function isRow(context: PageContext, statement: Statement): boolean {
  if (statement.kind === 'heading' || statement.text.length > 400) return false;
  if (context.byBlock[statement.block]?.[0] !== statement) return false;
  const [date] = eventDates(statement);
  if (date === undefined || date.expression.dates[0]?.start.day == null) return false;
  const lead = statement.text.slice(0, date.start - statement.start);
  return lead.length <= OPENING && /^[^\p{L}\p{N}]{0,10}(?:w\s)?$/u.test(lead);
}

/** The column, counted from the end, in which the rows of a table name what they are of. */
function columnOf({ page }: PageContext, run: readonly Statement[]): number | null {
  const found = new Map<number, number>();
  for (const { block, occasions } of run) {
    const cells = page.blocks[block]?.cells ?? [];
    const at = cells.findIndex(({ start, end }) =>
      occasions.some((one) => one.weight !== 'hypernym' && one.start >= start && one.end <= end),
    );
    if (at > 0) found.set(cells.length - at, (found.get(cells.length - at) ?? 0) + 1);
  }
  const [best] = [...found].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

function rowOf(context: PageContext, statement: Statement, column: number | null): Row {
  const { cells = [] } = context.page.blocks[statement.block] ?? {};
  const [date] = eventDates(statement);
  const cell = cells.length > 1 && column !== null ? cells[cells.length - column] : undefined;
  const end = cell?.end ?? statement.end;
  const from = cell?.start ?? (cells.length > 1 ? end : (date?.end ?? end));
  const before = cell === undefined ? (BETWEEN.exec(context.page.text.slice(from, end))?.[0].length ?? 0) : 0;
  const name = nameAt(context.page.text, from + before, end);
  const known = statement.occasions.find((one) => one.weight !== 'hypernym') ?? null;
  return { statement, name, known };
}

function nameAt(text: string, from: number, to: number): Named | null {
  const rest = text.slice(from, to);
  const quoted = /^[„"«][^”"»]{2,80}[”"»]/u.exec(rest)?.[0].length ?? 0;
  const stop = STOP.exec(rest.slice(quoted));
  const end = stop === null ? rest.length : quoted + stop.index;
  const whole = rest.slice(0, end).replace(/\s+/gu, ' ').trim();
  const name = quoted > 0 ? whole : whole.replace(WHERE, '');
  if (name.length < 4 || name.length > LONGEST || !/^[\p{L}„"«]/u.test(name) || !/\p{L}{4}/u.test(name)) return null;
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (NO_NAME.test(fold(name)) || POINT.test(fold(name)) || words.some((word) => isFiniteVerb(word) || word === 'sie'))
    return null;
  // `Orzeł – Sokół` is a match, `dyskoteka` alone may be anything.
  if (words.length < 2 && (!/^[\p{Lu}„"«]/u.test(name) || /^\s[–—-]\s/u.test(rest.slice(end)))) return null;
  return { text: name.charAt(0).toUpperCase() + name.slice(1), start: from, end: from + end };
}

/** A line that names an occasion in full is read by the general rule; of one that begins with a bare noun the whole name is wanted: `kino pod chmurką`. */
function draftFrom(context: PageContext, { statement, name, known }: Row): readonly Draft[] {
  if (name === null || known?.named === true) return [];
  const inside = known !== null && known.start >= name.start && known.end <= name.end;
  if (known !== null && (!inside || known.start - name.start > 1)) return [];
  const dates = eventDates(statement).slice(0, 1);
  const [date] = joinConsecutive(dates.flatMap((one) => [...resolveMention(context, statement, one)]));
  if (date === undefined) return [];
  const row = rowDraft(statement, name, date);
  const supports = row.supports.map((one) => ({ ...one, rule: RULE }));
  if (known === null) return [{ ...row, supports }];
  const { name: told, nameSpan, places, time, status } = row;
  const own = { row: row.row, name: told, nameSpan, dates: row.dates, places, time, status, supports };
  return [{ ...draftOf(known, statement.scope), ...own, asserted: true, named: true }];
}

/** `12 czerwca, 10:00 – Kępno, rynek`, `5 maja, 15:00 – Jan Kos`: where somebody is, or who. */
function isOfPlaceOrPerson({ places, persons }: Statement, { start, end }: Named): boolean {
  return places.some((one) => one.start === start && one.end >= end - 2) || persons.some((one) => one.start === start);
}
