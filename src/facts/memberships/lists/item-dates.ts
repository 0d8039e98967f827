import type { Cell } from '../../../model/page.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { fieldDates } from './card-fields.ts';
import { columnSense } from './column-sense.ts';
import { endingDay } from './dated-lines.ts';
import type { Frame } from './frames.ts';
import { isDayAlone, leadingDate, leadingYear } from './leading-date.ts';
import { rowDates } from './row-dates.ts';
import { type BelongingDates, periodOf, SUSPENDED, type ToldDate, toldDates } from './told-dates.ts';

const NONE: BelongingDates = { start: null, end: null };
const JOINING =
  /(?<![a-z])(?:dolacz\p{L}{2,6}|(?:wspol)?zalozyciel\p{L}{0,3},?|(?:wspol)?za(?:kladal|lozyl)ismy(?:\s{1,3}(?:go|ja|je))?|przyst\p{L}{2,9}|przyjeci\p{L}{1,2}|wstapi\p{L}{1,6}|akces(?:u|ji|ja)|wejsci\p{L}{1,2}|czlon(?!kowie\s(?!od|zalozyc))\p{L}{1,7}|od|podpis\p{L}{2,6}|umow\p{L}{1,2}|zawar\p{L}{1,4}|podjet\p{L}{1,2}|zlozono|zlozyl\p{L}{0,2}|nosi\s{1,3}date|partner\p{L}{0,8}|nawiazan\p{L}{1,3}|wspolprac\p{L}{1,2}|przyjazn\p{L}{0,3}|znajomosc|porozumieni\p{L}{1,2}|kontakt\p{L}{1,2})(?!\p{L})/gu;
const LEAVING =
  /(?<![a-z])(?:wystapi\p{L}{1,6}|do(?=\s{1,3}(?:(?:dnia|konca|roku)\s{1,3})?$)|wygas\p{L}{1,4}|wypowiedzian\p{L}{1,2}|zakonczon\p{L}{1,3}|usta(?:lo|nie|la)|odesz\p{L}{1,3}|odszedl|skreslon\p{L}{1,2}|wykreslon\p{L}{1,2}|wykluczon\p{L}{1,2}|rozwiazan\p{L}{1,3}|zerwan\p{L}{1,3}|zawieszon\p{L}{1,3})(?!\p{L})/gu;
/** `została w marcu 2022 r. zakończona`: the word of leaving behind its day. */
const LEFT_BEHIND =
  /^(?:\s{0,3}(?:r\.|roku))?\s{1,3}(?:(?:zostal\p{L}{0,2}|ostatecznie|jednostronnie)\s{1,3}){0,2}(?:zakonczon|zerwan|zawieszon|wypowiedzian|rozwiazan|wygas)\p{L}{1,3}(?!\p{L})/u;

/** Since when and until when, as the item (or the column's header) says of the belonging itself. */
export function itemDates(context: PageContext, item: readonly Statement[], kind: Frame['kind']): BelongingDates {
  const columns = item[0] === undefined ? null : rowDates(context, item[0].block);
  if (columns !== null) return columns;
  const fields = item[0] === undefined ? null : fieldDates(context, item[0].block);
  if (fields !== null) return fields;
  for (const statement of item) {
    const found = datesOf(context, statement, kind);
    if (found.start !== null || found.end !== null) return found;
    const year =
      toldYear(statement) ??
      openingYear(statement) ??
      closingYear(statement, kind) ??
      (kind === 'partners' ? labelledYear(statement) : null) ??
      (kind === 'members' ? endingDay(context, statement) : null);
    if (year !== null) return { start: year, end: null };
  }
  return NONE;
}

/** A year without `r.`: `Rok wstąpienia: 1999`. */
function toldYear(statement: Statement): Claim['start'] {
  const told =
    /(?:rok|data)\s{1,3}(?:wstapieni|przystapieni|przyjeci|akces|dolaczeni|wejsci)\p{L}{1,2}(?:\s{1,3}(?!od)[\p{L}-]{2,20}){0,3}\s{0,2}:?\s{0,3}((?:1[89]|20)\d\d)(?!\d)/u.exec(
      statement.folded,
    );
  if (told?.[1] === undefined) return null;
  const start = statement.start + told.index + told[0].length - 4;
  return { value: told[1], span: { start, end: start + 4 } };
}

/** `Umowa: 1990`, `Partnerstwo od: 2001` as a line of its own. */
function labelledYear(statement: Statement): Claim['start'] {
  const told =
    /^\s{0,3}(?:umowa|porozumienie|partnerstwo|wspolpraca|przyjazn|podpisanie\s{1,3}umowy|rok)(?:\s{1,3}(?:partnersk\p{L}{1,3}|od|z|zawarcia|podpisania|nawiazania)){0,2}\s{0,3}:?\s{1,3}((?:19|20)\d{2})\s{0,2}\.?\s{0,2}$/u.exec(
      statement.folded,
    );
  if (told?.[1] === undefined) return null;
  const start = statement.start + told[0].indexOf(told[1]);
  return { value: told[1], span: { start, end: start + 4 } };
}

/** `1992 – Związek Miast`: a bare year before the name. */
function openingYear(statement: Statement): Claim['start'] {
  const told = leadingYear(statement.text);
  if (told === null) return null;
  const start = statement.start + told.start;
  return { value: told.year, span: { start, end: start + 4 } };
}

/** `Bardejów (Słowacja) – 2004`: the bare year that a twin town's line ends with. Trap: `Bardejów – 33020` (people), `Partnerstwo – 25 lat`. */
function closingYear(statement: Statement, kind: Frame['kind']): Claim['start'] {
  const told =
    /\s[–—-]\s{1,2}((?:19[4-9]|20[0-4])\d)\s{0,2}[;,.]?\s{0,2}$/u.exec(statement.text) ??
    // `Adendorf 2003`
    (kind === 'partners'
      ? /(?<=^\s{0,3}\p{Lu}[^\d.:]{2,40}\s)((?:19[4-9]|20[0-4])\d)\s{0,2}$/u.exec(statement.text)
      : null);
  if (told?.[1] === undefined || statement.text.length > 90) return null;
  const start = statement.start + told.index + told[0].indexOf(told[1]);
  return { value: told[1], span: { start, end: start + 4 } };
}

function datesOf(context: PageContext, statement: Statement, kind: Frame['kind']): BelongingDates {
  let start: Claim['start'] = null;
  let end: Claim['end'] = null;
  let met: Claim['start'] = null;
  for (const cell of cellsOf(context, statement))
    for (const told of toldDates(context, statement, cell ?? statement)) {
      if (SUSPENDED.test(told.before) && kind !== 'partners') continue;
      const period = periodOf(told);
      // `od 12 do 15 maja 2019 r.` is a visit.
      if (period !== null && isVisit(period)) continue;
      if (period !== null) return period;
      const behind = statement.folded.slice(told.span.end - statement.start);
      const leaves = lastOf(LEAVING, told.before) > lastOf(JOINING, told.before) || LEFT_BEHIND.test(behind);
      if (told.mention.expression.bound === 'until' || leaves)
        end = end ?? { value: told.start ?? told.end ?? '', span: told.span };
      else if (
        told.start !== null &&
        (isLeading(statement, told) || isJoining(told, cell, kind) || (kind === 'partners' && SIGNED.test(behind)))
      )
        if (MET.test(told.before))
          // `Pierwsze kontakty w 1978 r., porozumienie zawarto 3.05.1992 r.`: the paper counts, where there is one.
          met = met ?? { value: told.start, span: told.span };
        else start = start ?? { value: told.start, span: told.span };
    }
  return { start: start ?? met, end };
}

const isVisit = ({ start, end }: BelongingDates): boolean =>
  start?.value.length === 10 && end?.value.slice(0, 4) === start.value.slice(0, 4);

const MET = /(?<![a-z])(?:kontakt|znajomos)\p{L}{1,4}(?!\p{L})[^.;]{0,30}$/u;

/** `12.03.2001: Gmina Kozy` */
const isLeading = (statement: Statement, { span }: ToldDate): boolean =>
  span.end - statement.start <= leadingDate(statement.text) || isDayAlone(statement.text);

/** `W maju 2006 r. obaj burmistrzowie podpisali ją` */
const SIGNED = /^[^.;]{0,50}(?<![a-z])(?:podpis|zawar)\p{L}{1,5}(?!\p{L})/u;

/** The cells of a row that may tell of belonging; null, the statement itself, for what is no row. */
function cellsOf(context: PageContext, statement: Statement): readonly (Cell | null)[] {
  const cells = context.page.blocks[statement.block]?.cells ?? [];
  return cells.length === 0 ? [null] : cells.filter(({ header }) => header === null || columnSense(header) !== 'other');
}

/** Where the last such word before a date stands: the nearest one says what happened then. */
function lastOf(words: RegExp, before: string): number {
  return [...before.matchAll(words)].at(-1)?.index ?? -1;
}

function isJoining({ mention, before }: ToldDate, cell: Cell | null, kind: Frame['kind']): boolean {
  if (mention.expression.bound === 'since' || lastOf(JOINING, before) >= 0) return true;
  // `Bardejów (1998)` in a list of partners or members: the year in brackets is the year of the bond.
  if (mention.use !== 'plain') return false;
  if (/\(\s{0,2}$/u.test(before)) return true;
  // `Oberasbach, Niemcy – 2000 r.`
  return cell === null && kind === 'partners' && /\s[-–—]\s{0,2}$/u.test(before);
}
