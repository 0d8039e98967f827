import type { EventClassification } from '../../../model/event.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { isHabit } from './cues.ts';
import { toldOccasion } from './told-occasion.ts';

const RULE = 'facts/events/wording/foreign-occasions.ts';

const NOUNS: Readonly<Record<string, EventClassification>> = {
  conference: 'conference',
  congress: 'congress',
  convention: 'congress',
  summit: 'forum',
  forum: 'forum',
  assembly: 'assembly',
  fair: 'fair',
  festival: 'festival',
};

/** `podczas European Planning Congress w Lille`: an English name that ends in what it is, and right behind it where. */
const NAMED = phrase(
  /(?<!\p{L})(?:w\s{1,3}ramach|podczas|w\s{1,3}trakcie|w\s{1,3}czasie)\s{1,3}(?=((?:\p{L}{2,16}[ -]){1,6}?(?:conference|congress|convention|summit|forum|assembly|fair|festival))\s{1,3}we?\s{1,3})/u,
);
/** English: every word with a capital but the small ones, and no Polish letter. */
const ENGLISH = /^\p{Lu}[a-zA-Z]{1,15}(?:[ -](?:of|for|on|and|the|\p{Lu}[a-zA-Z]{1,15})){1,6}$/u;

/**
 * Occasions with English names, as a sentence that gives their one date and their town tells of them by the way: `Sieć założono w 1988 r. podczas
 * European Planning Congress w Lille`. Traps: a body (`International Congress Association`), a Polish name, a sentence with two dates.
 */
export function collectForeignOccasions(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    const match = NAMED.exec(statement);
    const name = match?.[1];
    if (match === null || name === undefined || isHabit(statement)) return [];
    const start = statement.start + match.index + match[0].length;
    const span = { start, end: start + name.length };
    const draft = readDraft(context, statement, span);
    return draft === null ? [] : [draft];
  });
}

function readDraft(
  context: PageContext,
  statement: Statement,
  span: { readonly start: number; readonly end: number },
): Draft | null {
  const name = context.page.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const classification = NOUNS[/[a-z]{4,10}$/u.exec(name.toLowerCase())?.[0] ?? ''];
  const dates = eventDates(statement);
  const town = statement.places.find(
    (place) => place.role === 'venue' && isSettlement(place) && place.start - span.end < 5 && place.start > span.end,
  );
  if (classification === undefined || town === undefined || dates.length !== 1 || !ENGLISH.test(name)) return null;
  if (statement.occasions.some((one) => one.start < span.end && span.start < one.end)) return null;
  const mention = toldOccasion(span, {
    block: statement.block,
    confidence: 0.8,
    rule: RULE,
    name,
    classification,
    edition: null,
    named: true,
    lemma: classification,
    weight: 'strong',
  });
  const draft = draftOf({ ...mention, series: name }, statement.scope);
  draft.asserted = true;
  draft.dates.push(...joinConsecutive(dates.flatMap((date) => [...resolveMention(context, statement, date)])));
  draft.places.push(draftPlace(town, 'stated'));
  draft.supports.push({ field: 'name', ...span, rule: RULE });
  for (const date of draft.dates) draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  draft.supports.push({ field: 'places', start: town.start, end: town.end, rule: RULE });
  return draft;
}
