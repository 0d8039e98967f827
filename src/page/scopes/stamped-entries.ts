import type { Stamp } from '../../model/page.ts';
import { PRINTED_MONTH_OF_DAY } from '../../polish/dates/calendar-names.ts';
import { fold } from '../../polish/fold.ts';
import { leadingStamp } from '../publication/read-stamp.ts';
import type { RawBlock } from '../raw-block.ts';

/** An entry of a news list that opens with the day it was put up, and where its own words begin. */
export interface StampedEntry {
  readonly block: number;
  readonly start: number;
  readonly dated: Stamp;
  /** The line above that holds the day alone, or null. */
  readonly line: number | null;
}

/** So many in a list, the newest first, are its news. */
const FEWEST = 3;
const LEAST_PROSE = 40;
const DAY_LENGTH = 10;
const LONGEST_DAY = 40;

/** `Aktualności`, `Wiadomości – rok 2024`, `Co słychać w Związku`. Trap: `Kalendarium`, `Kronika`, whose days are those of what is told. */
const NEWS =
  /(?<![a-z])(?:aktualno|wiadomo|nowosci|news|wiesci|komunikat|biuro prasowe|informacje prasowe|co slychac|z zycia|archiwum (?:aktualnosci|wiadomosci|newsow))/u;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu;
/** `17 grudnia `, `17.12 `: the year stands above the list. */
const YEARLESS = new RegExp(
  String.raw`^(\d{1,2})(?:\s${PRINTED_MONTH_OF_DAY}|\.(?:0[1-9]|1[0-2])\.?)(?=\s(?!(?:19|20)\d\d(?!\d)))`,
  'u',
);

/**
 * The entries of a list of news, each behind the day it was put up: `17 grudnia Opłatek u sąsiadów` / `W sobotę, 14 grudnia, w remizie …`. Traps: a calendar
 * or a chronicle, which goes forwards and has another name; a list of titles alone.
 */
export function stampedEntries(text: string, raw: readonly RawBlock[]): readonly StampedEntry[] {
  let year: string | null = null;
  let news = false;
  let run: StampedEntry[] = [];
  const found: StampedEntry[] = [];
  const close = (): void => {
    if (run.length >= FEWEST && isNewestFirst(run)) found.push(...run);
    run = [];
  };
  for (const [block, one] of raw.entries()) {
    const below = news && one.kind === 'heading' ? entryBelow(text, raw, block, year) : null;
    if (below !== null) {
      run.push(below);
      continue;
    }
    if (run.at(-1)?.block === block) continue;
    if (one.kind === 'heading') {
      close();
      const heading = fold(text.slice(one.start, Math.min(one.end, one.start + 200)));
      news = NEWS.test(heading);
      const years = new Set([...heading.matchAll(YEAR)].map(([, printed]) => printed));
      year = years.size === 1 ? ([...years][0] ?? null) : null;
      continue;
    }
    const entry = news ? entryAt(text, one, block, year) : null;
    if (entry !== null) run.push(entry);
    else if (one.kind === 'list_item') close();
  }
  close();
  return found;
}

function entryAt(text: string, one: RawBlock, block: number, year: string | null): StampedEntry | null {
  if ((one.kind !== 'list_item' && one.kind !== 'paragraph') || one.cells.length > 0) return null;
  const told = text.slice(one.start, Math.min(one.end, one.start + 400));
  const whole = yearAdded(told, year);
  const stamp = leadingStamp(whole);
  if (stamp === null || stamp.value.length < DAY_LENGTH) return null;
  const rest = told.slice(told.length - stamp.rest.length).replace(/^[\s,|:·•–—-]{1,5}/u, '');
  // News, not a title alone, and not the hour of a programme.
  if (rest.length < LEAST_PROSE || !/^[\p{Lu}„"«]/u.test(rest) || !/\p{Ll}[.!?](?:\s|$)/u.test(rest)) return null;
  const start = one.start + told.length - rest.length;
  const raw = text.slice(one.start, start).trim();
  const value = stamp.value.slice(0, DAY_LENGTH);
  return { block, start, dated: { value, raw, span: { start: one.start, end: start }, source: 'entry' }, line: null };
}

/** `17 grudnia 2024` as a heading, and below it the words of that day's news. */
function entryBelow(text: string, raw: readonly RawBlock[], line: number, year: string | null): StampedEntry | null {
  const [day, body] = [raw[line], raw[line + 1]];
  if (day === undefined || body?.kind !== 'paragraph' || day.end - day.start > LONGEST_DAY) return null;
  const told = text.slice(day.start, day.end).trim();
  const stamp = leadingStamp(yearAdded(`${told} `, year).trim());
  const words = text.slice(body.start, Math.min(body.end, body.start + 400));
  if (stamp === null || stamp.value.length < DAY_LENGTH || stamp.rest !== '' || !/\p{Ll}[.!?](?:\s|$)/u.test(words))
    return null;
  const dated = { value: stamp.value.slice(0, DAY_LENGTH), raw: told, span: { start: day.start, end: day.end } };
  return { block: line + 1, start: body.start, dated: { ...dated, source: 'entry' }, line };
}

function yearAdded(told: string, year: string | null): string {
  const day = year === null ? undefined : YEARLESS.exec(told)?.[0];
  return day === undefined
    ? told
    : `${day.replace(/\.$/u, '')}${day.includes('.') ? '.' : ' '}${year}${told.slice(day.length)}`;
}

function isNewestFirst(run: readonly StampedEntry[]): boolean {
  const days = run.map(({ dated }) => dated.value);
  return days.every((day, at) => at === 0 || day <= (days[at - 1] ?? '')) && (days.at(-1) ?? '') < (days[0] ?? '');
}
