import type { DateMention } from '../../model/mention.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import { fold } from '../../polish/fold.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Claim } from './claim.ts';
import type { Frame } from './frames.ts';

interface ItemDates {
  readonly start: Claim['start'];
  readonly end: Claim['end'];
}

const NONE: ItemDates = { start: null, end: null };
const JOINING =
  /(?<![a-z])(?:dolacz\p{L}{2,6}|przyst\p{L}{2,9}|przyjeci\p{L}{1,2}|wstapi\p{L}{1,6}|czlon\p{L}{1,5}|od|podpis\p{L}{2,6}|umow\p{L}{1,2}|zawart\p{L}{1,2}|partner\p{L}{0,8}|nawiazan\p{L}{1,3}|porozumieni\p{L}{1,2}|kontakt\p{L}{1,2})(?!\p{L})/u;
const LEAVING =
  /(?<![a-z])(?:wystapi\p{L}{1,6}|do(?=\s{1,3}(?:(?:dnia|konca|roku)\s{1,3})?$)|wygas\p{L}{1,4}|wypowiedzian\p{L}{1,2}|zakonczon\p{L}{1,3}|rozwiazan\p{L}{1,3})(?!\p{L})/u;
const DATE_HEADER = /przyst|od|data|rok|czlonk|podpis|umow/u;

/** Since when and until when, as the item (or the column's header) says of the belonging itself. */
export function itemDates(context: PageContext, item: readonly Statement[], kind: Frame['kind']): ItemDates {
  for (const statement of item) {
    const found = datesOf(context, statement, kind);
    if (found.start !== null || found.end !== null) return found;
    const year = bareYear(context, statement);
    if (year !== null) return { start: year, end: null };
  }
  return NONE;
}

/** A year without `r.`: `Rok wstąpienia: 1999`, or alone in a column of joining dates. */
function bareYear(context: PageContext, statement: Statement): Claim['start'] {
  const { text } = context.page;
  for (const cell of context.page.blocks[statement.block]?.cells ?? []) {
    const year = /^\s{0,3}((?:1[89]|20)\d\d)\s{0,3}$/u.exec(text.slice(cell.start, cell.end))?.[1];
    if (year === undefined || cell.header === null || !DATE_HEADER.test(fold(cell.header))) continue;
    const start = cell.start + text.slice(cell.start, cell.end).indexOf(year);
    return { value: year, span: { start, end: start + 4 } };
  }
  const told =
    /(?:rok|data)\s{1,3}(?:wstapieni|przystapieni|przyjeci)\p{L}{1,2}\s{0,2}:?\s{0,3}((?:1[89]|20)\d\d)(?!\d)/u.exec(
      statement.folded,
    );
  if (told?.[1] === undefined) return null;
  const start = statement.start + told.index + told[0].length - 4;
  return { value: told[1], span: { start, end: start + 4 } };
}

function datesOf(context: PageContext, statement: Statement, kind: Frame['kind']): ItemDates {
  let start: Claim['start'] = null;
  let end: Claim['end'] = null;
  for (const mention of statement.dates) {
    // `Cittaslow – do 31 grudnia 2015 r.` reads like a deadline; in an item it is the end.
    if (mention.use === 'statute' || (mention.use === 'deadline' && mention.expression.bound !== 'until')) continue;
    const range = mention.expression.dates[0];
    if (range === undefined) continue;
    const resolved = resolveDate(mention.expression, range, context.references[statement.scope]?.date ?? null, 'past');
    if (resolved.start === null && resolved.end === null) continue;
    const span = { start: mention.start, end: mention.end };
    const before = statement.folded.slice(
      Math.max(0, mention.start - statement.start - 40),
      mention.start - statement.start,
    );
    // `partnerstwo w latach 2001-2010`: both ends of a period are the belonging's.
    if (
      resolved.start !== null &&
      resolved.end !== null &&
      resolved.end !== resolved.start &&
      (mention.use === 'period' || mention.use === 'plain')
    )
      return { start: { value: resolved.start, span }, end: { value: resolved.end, span } };
    if (mention.expression.bound === 'until' || lastOf(LEAVING, before) > lastOf(JOINING, before))
      end = end ?? { value: resolved.start ?? resolved.end ?? '', span };
    else if (resolved.start !== null && isJoining(context, statement, mention, before, kind))
      start = start ?? { value: resolved.start, span };
  }
  return { start, end };
}

/** Where the last such word before a date stands: the nearest one says what happened then. */
function lastOf(words: RegExp, before: string): number {
  return [...before.matchAll(new RegExp(words.source, 'gu'))].at(-1)?.index ?? -1;
}

function isJoining(
  context: PageContext,
  statement: Statement,
  mention: DateMention,
  before: string,
  kind: Frame['kind'],
): boolean {
  if (mention.expression.bound === 'since' || JOINING.test(before)) return true;
  const cell = context.page.blocks[statement.block]?.cells.find(
    (one) => mention.start >= one.start && mention.end <= one.end,
  );
  if (cell?.header != null) return DATE_HEADER.test(fold(cell.header));
  // `Bardejów (1998)` in a list of partners or members: the year in brackets is the year of the bond.
  if (mention.use !== 'plain') return false;
  if (/\(\s{0,2}$/u.test(before)) return true;
  // `Oberasbach, Niemcy – 2000 r.`
  return kind === 'partners' && /\s[-–—]\s{0,2}$/u.test(before);
}
