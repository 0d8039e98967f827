import type { DateMention, OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

/** `będzie miał`, `będziemy mieć`, `mieć będą`; not `ma`, which tells of no one day. */
const HAS =
  '(?:(?:bed(?:zie|a|ziemy)\\s{1,3}(?:mial[aoy]?|mieli|mialy|miec)|(?:mial[aoy]?|mieli|mialy|miec)\\s{1,3}bed(?:zie|a|ziemy)))';
const BESIDE = '(?:(?:swoj|swoje|swoja|takze|rowniez|tez|znow|u\\s{1,3}siebie)\\s{1,3}){0,2}';
/** Up to the occasion: the verb, and who has it. */
const BEFORE = phrase(new RegExp(`(?<!\\p{L})${HAS}\\s{1,3}(?:\\p{L}{3,20}\\s{1,3}){0,1}?${BESIDE}$`, 'u'));
/** Behind the occasion. */
const BEHIND = new RegExp(`^\\s{1,3}${BESIDE}${HAS}(?!\\p{L})`, 'u');
const ANY = phrase(/(?<!\p{L})bed(?:zie|a|ziemy)(?!\p{L})/u);

/**
 * `3 maja turniej będzie miał Lubin`, `Lubin będzie miał 3 maja turniej`: who has an occasion holds it. Traps: `gmina będzie miała regulamin konkursu`, in
 * the genitive; `strażacy będą mieli swoje święto`, which falls each year; `będzie miało miejsce`.
 */
export function isHad(statement: Statement, occasion: OccasionMention, dates: readonly DateMention[]): boolean {
  const { cases, start, end, lemma, name, plural } = occasion;
  if (!dates.some(({ expression }) => expression.dates[0]?.start.day != null)) return false;
  if (!cases.includes('acc') || plural || !ANY.test(statement)) return false;
  if (/^(?:dzień|rocznica|tydzień|jubileusz)$/u.test(lemma) || (lemma === 'święto' && !name.includes(' ')))
    return false;
  const before = undated(statement)
    .slice(0, start - statement.start)
    .trimEnd();
  const after = statement.folded.slice(end - statement.start, end - statement.start + 60);
  return BEHIND.test(after) || BEFORE.test(statement, `${before.replace(/\s+/gu, ' ')} `);
}

/** The days of a sentence blanked out: `będzie miał 3 maja turniej`. */
function undated({ folded, start, dates }: Statement): string {
  let left = folded;
  for (const date of dates)
    left = `${left.slice(0, date.start - start)}${' '.repeat(date.end - date.start)}${left.slice(date.end - start)}`;
  return left;
}

const VERB_BEFORE = new RegExp(`${HAS}\\s{1,3}$`, 'u');
const VERB_BEHIND = new RegExp(`^\\s{1,3}${HAS}(?!\\p{L})`, 'u');

/** The one town that a sentence of somebody having an occasion names as its subject: right beside the verb, or at the head. */
function hadBy(statement: Statement): PlaceMention | null {
  const { places, start } = statement;
  const folded = undated(statement);
  const [town, ...others] = places.filter((one) => isSettlement(one) && one.role !== 'origin');
  if (town === undefined || others.length > 0) return null;
  const lead = folded
    .slice(0, town.start - start)
    .replace(/\s+/gu, ' ')
    .slice(-24);
  const behind = folded
    .slice(town.end - start)
    .replace(/\s+/gu, ' ')
    .slice(0, 30);
  return VERB_BEFORE.test(lead) || VERB_BEHIND.test(behind) ? town : null;
}

/** What somebody has on a day takes place, in the town that has it. */
export function addHad(statement: Statement, draft: Draft): void {
  [draft.asserted, draft.held] = [true, true];
  const town = hadBy(statement);
  if (town === null || draft.places.some(({ basis }) => basis === 'stated')) return;
  draft.places.push(draftPlace(town, 'stated'));
  draft.supports.push({ field: 'places', start: town.start, end: town.end, rule: 'facts/events/wording/had.ts' });
}
