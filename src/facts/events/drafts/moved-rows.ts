import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft } from './draft.ts';
import { itemOf } from './link.ts';
import { key, keyOf } from './name-words.ts';

const RULE = 'facts/events/drafts/moved-rows.ts';
const DAY = 86_400_000;
/** A meeting that is put off is held soon. */
const LONGEST = 62;

/** `zebranie w Żurawicy przenosimy na 21 marca`, `zostało przełożone na środę 21 marca`. */
const MOVED = phrase(
  /(?<!\p{L})(?:przenosimy|przeniesion\p{L}{1,2}|przeniesiono|przekladamy|przelozon\p{L}{1,2}|przelozono|przesuwamy|przesuniet\p{L}{1,2}|przesunieto|odlozon\p{L}{1,2}|odlozono)\s[^.;:]{0,40}?(?<!\p{L})(?:na|do)\s/u,
);
/** `prowadzący zachorował, dlatego webinar „Ulgi” odbędzie się 27 kwietnia`, `Aktualizacja: …`: of what the list gave another day. */
const CHANGED = phrase(
  /(?<!\p{L})(?:dlatego|w\s{1,3}zwiazku\s{1,3}z\s{1,3}tym|aktualizacja|zmiana\s{1,3}(?:terminu|daty)|now(?:ym|y)\s{1,3}termin(?:ie)?)(?!\p{L})/u,
);
const REPEATED = phrase(
  /(?<!\p{L})(?:powtorz|powtork|ponown|rowniez|takze|dodatkow|kolejn|nastepn|drug(?:i|a|ie)(?!\p{L}))/u,
);

/**
 * `Skawica | 19 marca | 17:00` and below the table `zebranie w Skawicy przenosimy na 21 marca`: one meeting, put off to the later day. The row is known by its own title in
 * quotes or by its place and kind. Traps: another village's meeting; two rows that fit; `powtórzymy 27 kwietnia`, which is held twice.
 */
export function joinMovedRows(context: PageContext, clusters: readonly Draft[]): readonly Draft[] {
  const gone = new Set<Draft>();
  for (const later of clusters) {
    const statement = later.row === null && later.dates.length === 1 ? statementAt(context, later.at) : null;
    if (statement === null || !isMoved(statement, later)) continue;
    const fits = clusters.filter((row) => row.at < later.at && isMeant(context, row, later));
    const [row, ...others] = fits;
    const [day] = later.dates;
    if (row === undefined || others.length > 0 || day === undefined) continue;
    row.dates = [day];
    row.status = 'postponed';
    const span = { start: statement.start, end: statement.end };
    row.supports = row.supports.filter(({ field }) => field !== 'start_date' && field !== 'status');
    for (const field of ['start_date', 'status'] as const) row.supports.push({ field, ...span, rule: RULE });
    gone.add(later);
  }
  return gone.size === 0 ? clusters : clusters.filter((one) => !gone.has(one));
}

function isMoved(statement: Statement, { quoted }: Draft): boolean {
  if (REPEATED.test(statement)) return false;
  return MOVED.test(statement) || (quoted !== null && CHANGED.test(statement));
}

function isMeant(context: PageContext, row: Draft, later: Draft): boolean {
  if (itemOf(context, row.scope) !== itemOf(context, later.scope) || row.dates.length !== 1) return false;
  const block = context.page.blocks[row.row ?? row.mentions[0]?.block ?? -1];
  if (block === undefined || !LISTED.has(block.kind)) return false;
  const [from, to] = [row.dates[0]?.start, later.dates[0]?.start];
  if (from?.length !== 10 || to?.length !== 10 || from === to) return false;
  if (Math.abs(Date.parse(to) - Date.parse(from)) > LONGEST * DAY) return false;
  if (row.quoted !== null || later.quoted !== null) return key(row) === key(later);
  // The village of a row of a table may stand in it with no word that says it is where.
  const told = context.page.text.slice(block.start, block.end).split(/[^\p{L}\s-]+|\s{2,}|\t/u);
  const where = new Set([...row.places.map(({ name }) => name), ...told.map((part) => part.trim())].map(keyOf));
  return (
    row.lemma === later.lemma && later.places.some(({ name, basis }) => basis !== 'inferred' && where.has(keyOf(name)))
  );
}

const LISTED: ReadonlySet<string> = new Set(['list_item', 'table_row', 'definition', 'term']);
