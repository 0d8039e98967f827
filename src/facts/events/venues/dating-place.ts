import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { isOfLaterClause } from './later-clause.ts';
import { isSeatOf } from './not-venues.ts';
import { draftPlace, isSettlement } from './places-of.ts';

/**
 * `18 maja do Rzeczycy zjechali cykliści. III Rajd liczył 35 km.`: the sentence that the day comes from says where. Trap: a sentence of another occasion, which has that
 * place; one of two towns.
 */
export function datingPlace(context: PageContext, draft: Draft): DraftPlace | null {
  const told = draft.dates.map(({ span }) => span.start);
  for (const statement of ownStatements(context, draft, told)) {
    if (statement.kind === 'heading') continue;
    const towns = statement.places.filter(
      (place) =>
        isSettlement(place) &&
        (place.role === 'venue' ? !isSeatOf(statement, place) : isGoal(statement, place)) &&
        !draft.mentions.some((one) => isWithin(statement, one) && isOfLaterClause(statement, one, place)),
    );
    const [town] = towns;
    if (town !== undefined && new Set(towns.map(({ name }) => name)).size === 1) return draftPlace(town, 'stated');
  }
  return null;
}

const isWithin = ({ start, end }: Statement, one: Span): boolean => one.start >= start && one.end <= end;

/** The sentences at some places, each once, in which no occasion of another thing stands. */
export function ownStatements(
  context: PageContext,
  { mentions }: Draft,
  places: readonly number[],
): readonly Statement[] {
  const own = new Set(mentions.map(({ start }) => start));
  const told = new Set(places.map((at) => statementAt(context, at)));
  return [...told]
    .filter((one) => one !== null)
    .filter(({ occasions }) => occasions.every(({ start }) => own.has(start)));
}

/** `do Rzeczycy zjechali`, `ściągnęło do Rzeczycy`: where people came to. Trap: `pojechali do Rzeczycy po nagrody`. */
export function isGoal(statement: Statement, place: PlaceMention): boolean {
  const from = place.start - statement.start;
  const before = statement.folded.slice(Math.max(0, from - 90), from);
  if (!/(?<!\p{L})do\s{1,3}$/u.test(before)) return false;
  const after = statement.folded.slice(place.end - statement.start, place.end - statement.start + 60);
  return CAME_AFTER.test(after) || CAME_BEFORE.test(before);
}

const CAME =
  '(?:z|przy)jech(?:al[aoiy]?|ali|aly)|(?:z|przy)jad[ąa]|przyby(?:l[aoiy]?|li|ly)|zawita(?:l[aoy]?|li|ly)|[śs]ciagn(?:al|ela|elo|eli|ely|ie|a)';
const CAME_AFTER = new RegExp(`^\\s{1,3}(?:[^,;:.]{1,40}\\s{1,3})?(?:${CAME})(?!\\p{L})`, 'u');
const CAME_BEFORE = new RegExp(`(?<!\\p{L})(?:${CAME})\\s{1,3}(?:[^,;:.]{1,50}\\s{1,3})?do\\s{1,3}$`, 'u');
