import type { OccasionMention } from '../../../model/mention.ts';
import { romanValue } from '../../../polish/numerals.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext, Statement } from '../../context.ts';
import { printedLines } from '../../printed-lines.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { yearAlone } from '../dates/year-alone.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { isSettlement } from '../venues/places-of.ts';
import { editionDraft, topicOf } from './edition-rows.ts';

const RULE = 'facts/events/editions/edition-list.ts';
/** So many lines of one manner are a list. */
const FEWEST = 2;
const LONGEST = 90;
/** Of the page, or of the section that the lines stand in. */
const HISTORY =
  /(?<![a-z])(?:edycj|histori|dotychczas|poprzedni|kronik|archiw|gdzie\s{1,3}(?:byl|sie)|kalendarium)|(?<![a-z])(?:kongres|zjazd|zlot|konferencj|for)(?:y|ow|a|i|e)(?!\p{L})/u;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const NUMBER = /^[^\p{L}\d]{0,3}(?:([IVXLC]{1,7})|(\d{1,2}))(?:\.|\s|:|\))/u;
const EDITION = /(?<![\p{L}\d])(?:([IVXLC]{1,7})|(\d{1,2}))\.?\s(?:edycja|ed\.)/iu;
/** Words that such a line may hold beside its number, noun, town and day. */
const BESIDE = /(?<!\p{L})(?:r|rok|roku|w|we|edycja|ed|gospodarz|miasto)(?!\p{L})/giu;

interface Entry {
  readonly statement: Statement;
  readonly own: OccasionMention | null;
  readonly edition: number | null;
  /** A town that only such a line shows to be one. */
  readonly town: DraftPlace | null;
  /** Where the line gives no more than it. */
  readonly year: Draft['dates'][number] | null;
}

/**
 * Where a series was held, a line each: `I Kongres – Poznań 2010` below `Historia kongresów`, `2019 – Łódź` below `Edycje Forum Rozwoju Miast`.
 * Traps: `2019 – Łódź` in a list of fairs that a firm went to; `Łódź 2019` in a list of awards, whose page names no occasion that has editions.
 */
export function collectEditionList(context: PageContext): readonly Draft[] {
  const titled = topicOf(context);
  // `Zgromadzenia Ogólne` over `XXIV Zgromadzenie Ogólne – …`: the lines name it themselves.
  const topic = titled?.plural === true ? null : titled;
  const runs: Entry[][] = [];
  for (const statement of context.statements.flatMap(printedLines)) {
    const entry = entryOf(statement, topic);
    if (entry === null) continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.statement.scope === statement.scope && statement.block - last.statement.block <= 1)
      runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => (isList(context, run) ? run.flatMap((entry) => draftFrom(context, entry, topic)) : []));
}

function isList(context: PageContext, run: readonly Entry[]): boolean {
  const [first] = run;
  if (first === undefined || run.length < FEWEST) return false;
  if (areEditions(run)) return true;
  const heading = context.page.scopes[first.statement.scope]?.heading ?? null;
  const above = [heading, context.page.blocks[first.statement.block]?.intro ?? null, first.statement.block - 1];
  const title = context.page.title?.span;
  const told = context.statements.filter(
    (one) => above.includes(one.block) || (title != null && one.start >= title.start && one.end <= title.end),
  );
  return told.some(({ folded }) => HISTORY.test(folded));
}

/** `I edycja: Sanok, 12 maja 2016` / `II edycja: Krosno, 5 maja 2017`: the lines say themselves what they are, each with a number of its own. */
const areEditions = (run: readonly Entry[]): boolean =>
  run.every(({ statement }) => EDITION.test(statement.text)) &&
  new Set(run.map((one) => one.edition)).size === run.length;

/** A line with a town and a year or day, and no word that is not its number's or the noun's. */
function entryOf(statement: Statement, topic: OccasionMention | null): Entry | null {
  const { text, start, places, occasions, kind } = statement;
  if (kind === 'heading' || kind === 'table_row' || text.length > LONGEST || occasions.length > 1) return null;
  const [own = null] = occasions;
  if (own === null && topic === null) return null;
  const [place, more] = places.filter(isSettlement);
  if (more !== undefined || place?.role === 'street') return null;
  const [day] = eventDates(statement);
  const year = day === undefined ? YEAR.exec(text) : null;
  if (day === undefined && year === null) return null;
  // `II Kongres, Kutno, 12 maja 2012` says all by itself.
  if (day !== undefined && own !== null && topic === null) return null;
  const spans = [place, own, day].filter((one) => one != null);
  let rest = text;
  for (const one of spans)
    rest = `${rest.slice(0, one.start - start)}${' '.repeat(one.end - one.start)}${rest.slice(one.end - start)}`;
  const number = numberIn(text);
  const words = rest.replace(EDITION, ' ').replace(NUMBER, ' ').replace(BESIDE, ' ');
  // `2019 – Ustka`: no sentence would show that it is a town.
  const town = place === undefined ? bareTown(words, statement) : null;
  if (place === undefined ? town === null : /\p{L}/u.test(words)) return null;
  const edition = own?.edition ?? number;
  // `I Kongres` among lines that only say where; a noun of another kind is no edition.
  if (own !== null && (edition === null || (topic !== null && own.lemma !== topic.lemma))) return null;
  return {
    statement,
    own,
    edition,
    town,
    year: year?.[1] === undefined ? null : yearAlone(year[1], start + year.index),
  };
}

function bareTown(words: string, { text, start }: Statement): DraftPlace | null {
  const name = (/\p{L}[\p{L} -]{0,40}/u.exec(words)?.[0] ?? '').trim();
  const candidate = placeNominative(name).find(
    (one) => one.name === name && one.country === 'PL' && one.type === 'town',
  );
  const at = text.indexOf(name);
  if (candidate === undefined || name === '' || at < 0 || /\p{L}/u.test(words.replace(name, ''))) return null;
  return { name, candidate, span: { start: start + at, end: start + at + name.length }, basis: 'stated' };
}

function numberIn(text: string): number | null {
  const [, roman, digits] = EDITION.exec(text) ?? NUMBER.exec(text) ?? [];
  if (roman !== undefined) return romanValue(roman.toLowerCase());
  return digits === undefined ? null : Number(digits);
}

function draftFrom(context: PageContext, entry: Entry, topic: OccasionMention | null): readonly Draft[] {
  const { statement, own, edition } = entry;
  const date = entry.year ?? dayOf(context, statement);
  const occasion = topic ?? own;
  if (occasion === null || date === undefined) return [];
  const draft = editionDraft(context, statement, occasion, edition, date);
  draft.row = null;
  if (entry.town !== null) draft.places.push(entry.town);
  // `I Kongres` of a page that does not say of what.
  if (topic === null) draft.name = occasion.name;
  return [{ ...draft, supports: draft.supports.map((one) => ({ ...one, rule: RULE })) }];
}

function dayOf(context: PageContext, statement: Statement): Draft['dates'][number] | undefined {
  const [day] = eventDates(statement);
  return day === undefined ? undefined : joinConsecutive([...resolveMention(context, statement, day)])[0];
}
