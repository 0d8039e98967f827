import type { DateMention, OccasionMention, PlaceMention } from '../../../model/mention.ts';
import { nounSingular } from '../../../polish/occasions/singular.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { isHabit } from '../wording/cues.ts';

const RULE = 'facts/events/editions/host-lists.ts';

/** Who received it: `zjazdy gościły w`, `gospodarzami kongresu były`, `kongresy odbyły się w`. */
const HELD_IN = phrase(
  /(?<!\p{L})(?:goscil[aiy]?|gospodarz\p{L}{2,4}|odbyl[aiy]{1,2}\s{1,3}sie|odbywal[aiy]{1,2}\s{1,3}sie|zorganizowan[oe]|mial[aiy]?\s{1,3}miejsce|organizowal[aiy]?)(?!\p{L})/u,
);

interface Held {
  readonly place: PlaceMention;
  readonly date: DateMention;
}

/**
 * `Wcześniejsze kongresy gościły w Lęborku (2018) i w Żaganiu (2021)`: each town with its year in brackets is one of them.
 * Traps: `zjazd w Lęborku (2018)` alone, which the general rule reads; `miasta członkowskie: Lębork (2018)`, which names no occasion.
 */
export function collectHostLists(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    if (isHabit(statement) || !HELD_IN.test(statement)) return [];
    const [occasion, ...others] = statement.occasions.filter((one) => one.weight !== 'hypernym');
    if (occasion === undefined || others.length > 0 || occasion.edition !== null) return [];
    const held = pairsOf(statement, occasion);
    return held.length < 2 ? [] : held.map((one) => draftFrom(context, statement, occasion, one));
  });
}

/** Whether a sentence is such a list: its occasion stands for several, and is none by itself. */
export function isHostList(statement: Statement): boolean {
  return (
    statement.dates.length > 1 &&
    HELD_IN.test(statement) &&
    statement.occasions.some((one) => pairsOf(statement, one).length > 1)
  );
}

function pairsOf(statement: Statement, occasion: OccasionMention): readonly Held[] {
  return eventDates(statement).flatMap((date) => {
    if (date.start < occasion.end || date.expression.dates[0]?.start.year == null) return [];
    const place = statement.places.findLast((one) => one.end <= date.start && isSettlement(one));
    if (place === undefined || place.start < occasion.end) return [];
    const between = statement.text.slice(place.end - statement.start, date.start - statement.start);
    const behind = statement.text.slice(date.end - statement.start);
    return /^\s{0,2}\((?:w\s)?$/u.test(between) && /^\s{0,2}(?:r\.?|roku)?\s{0,2}\)/u.test(behind)
      ? [{ place, date }]
      : [];
  });
}

function draftFrom(
  context: PageContext,
  statement: Statement,
  occasion: OccasionMention,
  { place, date }: Held,
): Draft {
  const span = { start: place.start, end: date.end };
  const name = occasion.plural ? nounSingular(occasion) : occasion.name;
  const mention = { ...occasion, ...span, name, series: null, plural: false, deixis: occasion.deixis };
  const draft = draftOf(mention, statement.scope);
  // One of several, each apart from the others and from the page's own.
  draft.otherEdition = true;
  draft.asserted = true;
  draft.dates.push(...resolveMention(context, statement, date));
  draft.places.push(draftPlace(place, 'stated'));
  draft.supports.push(
    { field: 'name', start: occasion.start, end: occasion.end, rule: RULE },
    { field: 'start_date', start: date.start, end: date.end, rule: RULE },
    { field: 'places', start: place.start, end: place.end, rule: RULE },
  );
  return draft;
}
