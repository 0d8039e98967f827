import type { Cell } from '../../../model/page.ts';
import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { HEAD_WORDS, organGenitive } from '../verbs/organ-name.ts';
import { isCancelled, isPostponed } from '../wording/cues.ts';
import { hasPredicate } from '../wording/has-predicate.ts';
import { toldOccasion } from '../wording/told-occasion.ts';

const RULE = 'facts/events/rows/organ-rows.ts';

/** What heads a list of meetings: `Posiedzenia komisji`, `Marcowe komisje i sesja`, `Terminarz prac rady`. Trap: `Skład komisji`, `Opinie komisji`. */
const FRAME = phrase(
  /(?<!\p{L})(?:posiedze\p{L}{1,4}|obrad\p{L}{0,6}|obrady|sesj\p{L}{1,2}|zebra\p{L}{1,4}|harmonogram\p{L}{0,2}|terminarz\p{L}{0,2}|terminy|plan\p{L}{0,2}\s{1,3}(?:prac|pracy)|prac(?:uj|owa)\p{L}{1,4}|zbier(?:ze|aja|ze|a)|spotka\p{L}{1,4})(?!\p{L})/u,
);
/** How a line goes on after the body's name: nothing but the day, the hour and what stands in brackets or after a comma. */
const REST = /^\s{0,3}(?:[–—:,-]\s{0,3}|w\s{1,3}dni(?:u|ach)\s{1,3}|dnia\s{1,3})?$/u;
/** Bodies before which people come one by one, or that look at what was sent in. */
export const NOT_SITTING = /wyborcz|lekarsk|kwalifikac|konkurs|egzamin|przetarg|rekrutac/iu;
/** The header over the bodies' names, so that their cells need not say `Komisja`. */
const HEADER = /^\s{0,3}(komisj[aei]|rada|zesp[oó][lł]|organ)(?!\p{L})/iu;

/**
 * `Komisja Oświaty – 11 marca 2024 r., godz. 15:00` in a list of meetings, or a row under the header `Komisja`: each row is a meeting of that body.
 * Traps: `Komisja Rewizyjna – 5 członków`; `Rada Sołecka – powołana 5 marca` (a verb); a list of members with the days of their election.
 */
export function collectOrganRows(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    const above = labelAbove(context, statement);
    const line = afterDay(statement);
    if (statement.kind !== 'table_row' && statement.kind !== 'list_item' && above === null && line === null) return [];
    if (statement.occasions.some((one) => one.weight !== 'hypernym' && one.named)) return [];
    // The first day is the row's; others stand in what it says of its matters.
    const days = statement.dates.filter((one) => one.use === 'plain' && one.expression.bound === null);
    const date = isMoved(statement, days) ? days[1] : days[0];
    if (date === undefined || date.expression.dates[0]?.start.day == null) return [];
    const organ = above ?? line ?? organOf(context, statement, date.start);
    if (organ === null || NOT_SITTING.test(organ.name) || !isFramed(context, statement)) return [];
    const [day] = resolveMention(context, statement, date);
    return day === undefined ? [] : [organDraft(statement, organ, day)];
  });
}

/** What may stand between the day of a line and the body: an hour, a dash. */
const HOUR_AND_DASH =
  /^\.?\s{0,2}(?:r\.?\s{0,2})?(?:\(\p{L}{2,14}\.?\)\s{0,2})?,?\s{0,2}(?:(?:o\s)?(?:godz\.?|godzina|g\.)\s?)?(?:\d{1,2}[.:]\d\d)?\s{0,2}[–—-]\s{1,2}(?=\p{Lu})/u;

/** `05.10. godz. 13.00 – Komisja Rewizyjna (sala nr 2)`: nothing but the body behind day, hour and dash. Trap: `5 maja – Komisja Wyborcza liczyła głosy`. */
function afterDay(statement: Statement): Organ | null {
  const day = statement.dates.findLast(({ start }) => start - statement.start <= OPENING);
  if (statement.kind === 'heading' || statement.kind === 'table_row' || day === undefined) return null;
  if (/\p{L}/u.test(statement.text.slice(0, (statement.dates[0]?.start ?? 0) - statement.start))) return null;
  const at = day.end - statement.start;
  const lead = HOUR_AND_DASH.exec(statement.text.slice(at))?.[0];
  if (lead === undefined) return null;
  const rest = statement.text.slice(at + lead.length);
  const name = /^[\p{L} „”".-]{5,90}?(?=\s{0,2}(?:[.;]?\s{0,2}$|\(|,\s|\s[–—-]\s))/u.exec(rest)?.[0].trim();
  if (name === undefined || !HEAD_WORDS.test(name) || hasPredicate(name, fold(name))) return null;
  const start = statement.start + at + lead.length;
  return { name: organGenitive(name), start, end: start + name.length };
}

/** `Posiedzenie z 19 maja przeniesiono na 23 maja`: the second day is when it is held. */
function isMoved(statement: Statement, [first, second]: Statement['dates']): boolean {
  if (first === undefined || second === undefined || !isPostponed(statement)) return false;
  const lead = statement.folded.slice(Math.max(0, first.start - statement.start - 16), first.start - statement.start);
  const between = statement.folded.slice(first.end - statement.start, second.start - statement.start);
  return /(?<!\p{L})ze?\s{1,3}(?:dnia\s{1,3})?$/u.test(lead) && /(?<!\p{L})na\s{1,3}(?:dzien\s{1,3})?$/u.test(between);
}

/** How far into its line the day may stand: `wtorek 17 maja`, `Posiedzenie z 19 maja`. */
const OPENING = 24;

/** `Komisja Budżetowa` as a heading or term, and right below it a line that begins with its day. Trap: `Komisja Rewizyjna` over what it found on a day. */
function labelAbove(context: PageContext, statement: Statement): Organ | null {
  if (statement.kind === 'heading' || statement.kind === 'table_row') return null;
  const [label, more] = context.byBlock[statement.block - 1] ?? [];
  if (label === undefined || more !== undefined || (label.kind !== 'heading' && label.kind !== 'term')) return null;
  if (context.byBlock[statement.block]?.[0] !== statement) return null;
  // `Komisja Oświaty` / `3 marca, po Komisji Budżetu`
  if (statement.times.length === 0 && !AFTER_ANOTHER.test(statement.folded)) return null;
  const [day] = statement.dates;
  if (day === undefined || day.start - statement.start > OPENING || day.expression.dates[0]?.start.day == null)
    return null;
  const name = label.text.trim().replace(/\s+/gu, ' ');
  if (!HEAD_WORDS.test(name) || name.length > 90 || /[\d;:]/u.test(name)) return null;
  return { name: organGenitive(name), start: label.start, end: label.end };
}

const AFTER_ANOTHER =
  /,\s{1,3}(?:zaraz\s{1,3}|bezposrednio\s{1,3})?(?:po|przed)\s{1,3}(?:komisj|sesj|posiedzeni|obrad)\p{L}{0,4}/u;

interface Organ {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function organOf(context: PageContext, statement: Statement, date: number): Organ | null {
  const cells = context.page.blocks[statement.block]?.cells ?? [];
  if (cells.length === 0) return beforeDay(statement, date);
  const cell = cells.find((one) => one.header !== null && HEADER.test(one.header));
  if (cell !== undefined) return inCell(context, cell);
  const bare = cells.find((one) => HEAD_WORDS.test(fullText(context, one)));
  return bare === undefined ? null : inCell(context, bare);
}

const fullText = (context: PageContext, { start, end }: Cell): string => context.page.text.slice(start, end).trim();

function inCell(context: PageContext, cell: Cell): Organ | null {
  const text = fullText(context, cell).replace(/\s+/gu, ' ');
  if (text.length < 4 || text.length > 90 || !/^\p{Lu}/u.test(text) || /[\d;:]/u.test(text)) return null;
  const head = HEADER.exec(cell.header ?? '')?.[1];
  const whole =
    HEAD_WORDS.test(text) || head === undefined ? text : `${/^kom/iu.test(head) ? 'Komisja' : head} ${text}`;
  if (!HEAD_WORDS.test(whole)) return null;
  return { name: organGenitive(whole), start: cell.start, end: cell.end };
}

function beforeDay(statement: Statement, date: number): Organ | null {
  const lead = statement.text.slice(0, date - statement.start);
  const name =
    /^(\p{Lu}[\p{L} ,„”".-]{5,90}?)(\s{0,3}(?:[–—:,-]\s{0,3}(?:w\s{1,3}dniu\s{1,3}|dnia\s{1,3})?|\s(?:w\s{1,3}dniu|dnia)\s{1,3}))$/u.exec(
      lead,
    );
  const printed = name?.[1]?.trim();
  if (printed === undefined || !HEAD_WORDS.test(printed) || !REST.test(name?.[2] ?? '')) return null;
  return { name: organGenitive(printed), start: statement.start, end: statement.start + printed.length };
}

/** A heading or a sentence above that speaks of meetings, or an hour in the row itself. */
function isFramed(context: PageContext, statement: Statement): boolean {
  if (statement.times.length > 0) return true;
  const { blocks, scopes } = context.page;
  const above = new Set<number>();
  for (let at = blocks[statement.block]?.intro ?? null; at !== null && above.size < 4; at = blocks[at]?.intro ?? null)
    above.add(at);
  const heading = scopes[statement.scope]?.heading ?? null;
  if (heading !== null) above.add(heading);
  return [...above].some((at) => (context.byBlock[at] ?? []).some((one) => FRAME.test(one)));
}

/** A sitting of a body, told by its row. */
export function organDraft(statement: Statement, organ: Organ, day: Draft['dates'][number]): Draft {
  const span = { start: organ.start, end: organ.end };
  const mention = toldOccasion(span, {
    block: statement.block,
    confidence: 0.85,
    rule: RULE,
    name: `Posiedzenie ${organ.name}`,
    classification: 'meeting',
    edition: null,
    named: true,
    lemma: 'posiedzenie',
    weight: 'strong',
  });
  const draft = draftOf(mention, statement.scope);
  draft.row = statement.block;
  draft.asserted = true;
  draft.dates.push(day);
  draft.supports.push({ field: 'name', ...span, rule: RULE }, { field: 'start_date', ...day.span, rule: RULE });
  const time = statement.times[0];
  if (time !== undefined) {
    draft.time = { value: time.time, span: { start: time.start, end: time.end } };
    draft.supports.push({ field: 'start_time', start: time.start, end: time.end, rule: RULE });
  }
  const place = statement.places.find((one) => isSettlement(one) && one.role === 'venue' && one.start >= organ.end);
  if (place !== undefined) draft.places.push(draftPlace(place, 'stated'));
  if (isCancelled(statement)) draft.status = 'cancelled';
  else if (isPostponed(statement)) draft.status = 'postponed';
  if (draft.status !== 'confirmed')
    draft.supports.push({ field: 'status', start: statement.start, end: statement.end, rule: RULE });
  return draft;
}
