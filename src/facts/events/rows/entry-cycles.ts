import type { Span } from '../../../model/span.ts';
import type { PageContext } from '../../context.ts';
import { statementAt } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace } from '../venues/places-of.ts';
import { isVetoed } from './calendar-lines.ts';
import { inCalendar } from './calendar-rows.ts';
import { type EntryLine, entryLines, type LineKind } from './entry-line-kinds.ts';

const RULE = 'facts/events/rows/entry-cycles.ts';
/** So many entries of one manner, one below the other, are a calendar. */
const LEAST = 2;

interface Entry {
  readonly name: EntryLine;
  readonly day: EntryLine;
  readonly lines: readonly EntryLine[];
}

/**
 * Entries in lines, one below the other and nothing else between: `Zebranie wiejskie` / `3 maja 2019 r.` / `Kutno` and the next, or each day first.
 * What the run begins with tells which day is whose. Trap: a list of news, each title beside the day it was printed: days alone, no hour, no place.
 */
export function collectEntryCycles(context: PageContext): readonly Draft[] {
  return cyclesOf(context)
    .filter((entries) => isCalendar(context, entries))
    .flatMap((entries) => entries.flatMap((entry) => draftFrom(context, entry)));
}

const CYCLES = new WeakMap<PageContext, readonly (readonly Entry[])[]>();

/** Asked for once a page; most pages have no two days and no two names to make a list of. */
function cyclesOf(context: PageContext): readonly (readonly Entry[])[] {
  const known = CYCLES.get(context);
  if (known !== undefined) return known;
  const dated = context.statements.flatMap(({ dates }) => dates).length;
  const named = context.statements.flatMap(({ occasions }) => occasions).length;
  const found = dated < LEAST || named < LEAST ? [] : readCycles(context);
  CYCLES.set(context, found);
  return found;
}

function readCycles(context: PageContext): readonly (readonly Entry[])[] {
  return runsOf(entryLines(context)).flatMap((run) => {
    const opening = run[0]?.kind;
    if (opening !== 'name' && opening !== 'day') return [];
    const entries = entriesOf(run, opening);
    return entries.length < LEAST ? [] : [entries];
  });
}

const PRINTED = new WeakMap<PageContext, ReadonlySet<number>>();
const NEWS = /^\s{0,3}(?:aktualnosci|wiadomosci|komunikaty|ogloszenia|news|archiwum|informacje)(?!\p{L})/u;

/** `Konferencja „Woda”` / `8.06.2019` among the titles below `Aktualności`: the day that it was printed. */
export function isPrintedDay(context: PageContext, block: number): boolean {
  const known = PRINTED.get(context) ?? printedDays(context);
  PRINTED.set(context, known);
  return known.has(block);
}

function printedDays(context: PageContext): ReadonlySet<number> {
  if (!context.statements.some(({ kind, folded }) => kind === 'heading' && NEWS.test(folded))) return new Set();
  const others = cyclesOf(context).filter((entries) => !isCalendar(context, entries));
  return new Set(others.flatMap((entries) => entries.map(({ day }) => day.block)));
}

function runsOf(lines: readonly (EntryLine | null)[]): readonly (readonly EntryLine[])[] {
  const runs: EntryLine[][] = [[]];
  for (const line of lines) {
    if (line === null) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  // What stands before the first name or day belongs to nothing.
  return runs.map((run) =>
    run.slice(
      Math.max(
        0,
        run.findIndex(({ kind }) => kind === 'name' || kind === 'day'),
      ),
    ),
  );
}

/** Entries up to the first group that is of another manner: each begins with `opening` and holds one name and one day. */
function entriesOf(run: readonly EntryLine[], opening: LineKind): readonly Entry[] {
  const groups: EntryLine[][] = [];
  for (const line of run) {
    if (line.kind === opening) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const entries: Entry[] = [];
  for (const lines of groups) {
    const [name, second] = lines.filter(({ kind }) => kind === 'name');
    const [day, other] = lines.filter(({ kind }) => kind === 'day');
    if (name === undefined || day === undefined || second !== undefined || other !== undefined) return entries;
    entries.push({ name, day, lines });
  }
  return entries;
}

/** Half of the entries say when to the hour or where, or the heading says that events follow. */
function isCalendar(context: PageContext, entries: readonly Entry[]): boolean {
  const told = entries.filter(({ lines }) =>
    lines.some(({ times, kind, place }) => times.length > 0 || kind === 'where' || place !== null),
  );
  if (
    entries.some(({ lines }) =>
      lines.some((line) => isVetoed({ folded: context.reading.folded.slice(line.start, line.end) })),
    )
  )
    return false;
  const first = entries[0] === undefined ? null : statementAt(context, entries[0].name.start);
  return told.length * 2 >= entries.length || (first !== null && inCalendar(context, first));
}

function draftFrom(context: PageContext, { name, day, lines }: Entry): readonly Draft[] {
  const { occasion } = name;
  const statement = statementAt(context, day.start);
  const [date] = day.dates;
  if (occasion === null || statement === null || date === undefined) return [];
  const dates = joinConsecutive([...resolveMention(context, statement, date)]);
  if (dates.length === 0) return [];
  const draft = draftOf(occasion, context.page.blocks[name.block]?.scope ?? 0);
  draft.asserted = true;
  draft.dates.push(...dates);
  draft.supports.push({ field: 'name', start: occasion.start, end: occasion.end, rule: RULE });
  for (const one of dates) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  const where = lines.find(({ place, kind }) => place !== null && (kind !== 'name' || isBehind(context, place, name)));
  if (where?.place != null) {
    draft.places.push(draftPlace(where.place, 'stated'));
    draft.supports.push({ field: 'places', start: where.place.start, end: where.place.end, rule: RULE });
  }
  const time = lines.flatMap(({ times }) => times)[0];
  if (time !== undefined) {
    draft.time = { value: time.time, span: { start: time.start, end: time.end } };
    draft.supports.push({ field: 'start_time', start: time.start, end: time.end, rule: RULE });
  }
  return [draft];
}

/** `Zebranie wiejskie – Kutno`: a town behind the name, not one in it. */
function isBehind({ page }: PageContext, { start, end }: Span, { occasion, end: last }: EntryLine): boolean {
  if (occasion === null || start < occasion.end || last - end > 1) return false;
  return /^\s{0,3}(?:[–—,(-]|we?)\s{0,3}$/u.test(page.text.slice(occasion.end, start));
}
