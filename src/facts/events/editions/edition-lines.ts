import type { OccasionMention } from '../../../model/mention.ts';
import { romanValue } from '../../../polish/numerals.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { yearAlone } from '../dates/year-alone.ts';
import type { Draft } from '../drafts/draft.ts';
import { addRowStatus } from '../drafts/status-of.ts';
import { editionDraft, topicOf } from './edition-rows.ts';
import { meetingsTold } from './meetings-told.ts';

/** So many numbered lines in a row are a list of editions. */
const FEWEST = 2;
const LONGEST = 130;
/** A numeral of its own, before a dash or a town: `IV – Pilica, 21 maja 2010`. Trap: `I. Postanowienia ogólne`, which gives no day. */
const NUMERAL = /^([IVXLC]{1,7})\.?\s{0,2}(?:[–—:-]\s{1,2}|(?=\p{Lu}\p{Ll}))/u;
const ALONE = /^\P{L}{0,3}([IVXLC]{1,7})\.?$/u;

interface Line {
  readonly statement: Statement;
  readonly edition: number;
  /** Where a line gives no more than it. */
  readonly year: Draft['dates'][number] | null;
}

/**
 * The editions of what the page is about in lines of their own, or each below its numeral: `XI` / `Bydgoszcz, 3–4 czerwca 2025`.
 * Traps: chapters of a statute; numbered lines of a page that names no occasion.
 */
export function collectEditionLines(context: PageContext): readonly Draft[] {
  const lines = context.statements.flatMap((statement) => lineOf(context, statement) ?? []);
  if (new Set(lines.map(({ edition }) => edition)).size < FEWEST) return [];
  const topic = meetingsTold(context) ?? topicOf(context) ?? seriesTold(context);
  if (topic === null) return [];
  return lines.flatMap(({ statement, edition, year }) => {
    const [told] = joinConsecutive(
      eventDates(statement)
        .slice(0, 1)
        .flatMap((one) => [...resolveMention(context, statement, one)]),
    );
    const date = year ?? told;
    if (date === undefined) return [];
    const draft = editionDraft(context, statement, topic, edition, date);
    draft.row = null;
    addRowStatus(statement, draft);
    return [draft];
  });
}

function lineOf(context: PageContext, statement: Statement): Line | null {
  if (statement.kind === 'table_row' || statement.text.length > LONGEST) return null;
  if (!opensLine(context, statement)) return null;
  const year = yearOf(context, statement);
  const [date] = eventDates(statement);
  if (year === null && date?.expression.dates[0]?.start.month == null) return null;
  const own = NUMERAL.exec(statement.text)?.[1];
  // `IV – Rytro, 3 maja 2012 r., posiedzenie z wizytą w Muszynie` may say the noun again.
  if (statement.occasions.some(({ named }) => named || own === undefined)) return null;
  const above = context.byBlock[statement.block - 1];
  const numeral = own ?? (above?.length === 1 ? ALONE.exec(above[0]?.text.trim() ?? '')?.[1] : undefined);
  const edition = numeral === undefined ? null : romanValue(numeral.toLowerCase());
  return edition === null || edition < 1 ? null : { statement, edition, year };
}

/** `V – 2024, Kutno` below `Poprzednie edycje`: the year is all that is told. Trap: `V – 2024 zł` in a list of costs. */
const YEAR_LINE =
  /^[IVXLC]{1,7}\.?\s{0,2}[–—:-]\s{0,2}((?:19|20)\d\d)(?:\s?r\.?|\s{1,2}rok)?(?=\s{0,2}(?:[,;(–—-]|$))/u;
const EDITIONS = /(?<![a-z])(?:edycj|dotychczasow|poprzedni|histori)/u;

function yearOf(context: PageContext, statement: Statement): Line['year'] {
  const found = YEAR_LINE.exec(statement.text);
  const year = found?.[1];
  const heading = context.page.scopes[statement.scope]?.heading ?? null;
  if (found === null || year === undefined || heading === null) return null;
  if (!(context.byBlock[heading] ?? []).some(({ folded }) => EDITIONS.test(folded))) return null;
  return yearAlone(year, statement.start + found[0].indexOf(year));
}

/** The first sentence of its block, or of a line in it. */
function opensLine({ byBlock, page }: PageContext, statement: Statement): boolean {
  return byBlock[statement.block]?.[0] === statement || page.text[statement.start - 1] === '\n';
}

/** `Dotychczasowe kongresy` over lines that speak of `Kongres Sekretarzy Powiatów`: the first one named of the title's noun. */
function seriesTold(context: PageContext): OccasionMention | null {
  const title = context.page.title?.span;
  if (title == null) return null;
  const all = context.statements.flatMap(({ occasions }) => occasions);
  const plural = all.find((one) => one.plural && one.start >= title.start && one.end <= title.end);
  return all.find((one) => one.lemma === plural?.lemma && one.named && !one.plural && one.edition === null) ?? null;
}
