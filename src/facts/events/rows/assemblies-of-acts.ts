import type { DateMention, OccasionMention, PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { lowerBound } from '../../../polish/lower-bound.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';

const RULE = 'facts/events/rows/assemblies-of-acts.ts';
/** What an assembly passes: a statute, and what changes it. */
const ACT = phrase(/(?<![a-z])(?:statut|regulamin|uchwal|zmian|zmienion|przyjet|brzmieni|nadan)\p{L}{0,5}(?!\p{L})/u);
const ASSEMBLIES: ReadonlySet<string> = new Set(['zgromadzenie', 'zebranie', 'zjazd', 'kongres']);

/**
 * `Statut w brzmieniu zmienionym przez Zgromadzenie Ogólne w Pile 11 października 1996 roku, przez Zgromadzenie Ogólne w Lublinie 21 października 1999 roku`:
 * who passes an act somewhere on some day meets there. Trap: `uchwalony przez Radę Gminy w Lesku 5 maja 1996 r.`, an organ; `przez Walne Zebranie z siedzibą w Lesku`.
 */
export function withAssembliesOfActs(context: PageContext, told: readonly Draft[]): readonly Draft[] {
  const acts = context.statements.flatMap((statement) =>
    statement.occasions.length > 0 && ACT.test(statement)
      ? statement.occasions.flatMap((one) => draftFrom(context, statement, one))
      : [],
  );
  if (acts.length === 0) return told;
  // What else the sentence says is of the act.
  const read = new Set(acts.flatMap(({ mentions }) => mentions));
  return [...told.filter(({ mentions: [one] }) => one === undefined || !read.has(one)), ...acts];
}

function draftFrom(context: PageContext, statement: Statement, occasion: OccasionMention): readonly Draft[] {
  if (!ASSEMBLIES.has(occasion.lemma) || occasion.plural) return [];
  if (
    !/(?<![a-z])(?:przez|na)\s{1,3}$/u.test(
      statement.folded.slice(Math.max(0, occasion.start - statement.start - 12), occasion.start - statement.start),
    )
  )
    return [];
  const place = firstBehind(statement.places, occasion.end);
  const date = place === undefined || !isSettlement(place) ? undefined : firstBehind(statement.dates, place.end);
  if (place === undefined || date === undefined || !standTogether(statement, occasion, place, date)) return [];
  const dates = joinConsecutive([...resolveMention(context, statement, date)]);
  if (dates.length !== 1 || dates[0]?.start?.length !== 10) return [];
  const draft = draftOf(occasion, statement.scope);
  draft.asserted = true;
  draft.held = true;
  draft.dates.push(...dates);
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push(
    { field: 'name', start: occasion.start, end: occasion.end, rule: RULE },
    { field: 'start_date', start: date.start, end: date.end, rule: RULE },
    { field: 'places', start: place.start, end: place.end, rule: RULE },
  );
  return [draft];
}

/** Nothing but `w` and `dnia` between the three. */
function standTogether(
  { folded, start }: Statement,
  occasion: OccasionMention,
  place: PlaceMention,
  date: DateMention,
): boolean {
  return (
    /^\s{1,3}(?:(?:czlonkow|delegatow|zwiazku|stowarzyszenia)\s{1,3}){0,2}we?\s{1,3}$/u.test(
      folded.slice(occasion.end - start, place.start - start),
    ) && /^,?\s{1,3}(?:(?:w\s{1,3})?dni[aue]\s{1,3})?$/u.test(folded.slice(place.end - start, date.start - start))
  );
}

/** The first of a sentence's mentions, which are in order, that begins behind an offset. */
function firstBehind<T extends Span>(mentions: readonly T[], offset: number): T | undefined {
  return mentions[lowerBound(mentions.length, (one) => (mentions[one]?.start ?? 0) <= offset)];
}
