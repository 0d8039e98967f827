import type { DateMention } from '../../model/mention.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Claim } from './claim.ts';
import type { Frame } from './frames.ts';

interface ItemDates {
  readonly start: Claim['start'];
  readonly end: Claim['end'];
}

const NONE: ItemDates = { start: null, end: null };
const JOINING =
  /(?<![a-z])(?:przyst\p{L}{2,9}|przyjeci\p{L}{1,2}|wstapi\p{L}{1,6}|czlon\p{L}{1,5}|od|podpis\p{L}{2,6}|umow\p{L}{1,2}|zawart\p{L}{1,2}|partner\p{L}{0,8}|nawiazan\p{L}{1,3}|porozumieni\p{L}{1,2}|kontakt\p{L}{1,2})(?!\p{L})/u;
const LEAVING =
  /(?<![a-z])(?:wystapi\p{L}{1,6}|do|wygas\p{L}{1,4}|wypowiedzian\p{L}{1,2}|zakonczon\p{L}{1,3}|rozwiazan\p{L}{1,3})(?!\p{L})/u;
const DATE_HEADER = /przyst|od|data|rok|czlonk|podpis|umow/u;

/** Since when and until when, as the item (or the column's header) says of the belonging itself. */
export function itemDates(context: PageContext, item: readonly Statement[], kind: Frame['kind']): ItemDates {
  for (const statement of item) {
    const found = datesOf(context, statement, kind);
    if (found.start !== null || found.end !== null) return found;
  }
  return NONE;
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
    if (mention.expression.bound === 'until' || (LEAVING.test(before) && !JOINING.test(before)))
      end = end ?? { value: resolved.start ?? resolved.end ?? '', span };
    else if (resolved.start !== null && isJoining(context, statement, mention, before, kind))
      start = start ?? { value: resolved.start, span };
  }
  return { start, end };
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
  if (cell?.header != null) return DATE_HEADER.test(cell.header.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  // `Bardejów (1998)` in a list of partners or members: the year in brackets is the year of the bond.
  return kind !== 'members' && /\(\s{0,2}$/u.test(before) && mention.use === 'plain';
}
