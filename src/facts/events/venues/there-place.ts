import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { ownStatements } from './dating-place.ts';
import { isNear, isSupporters } from './not-venues.ts';
import { draftPlace, isSettlement } from './places-of.ts';

/** `odbyły się tam`, `w tamtejszym ratuszu`, `w tym mieście`. Traps: `tam, gdzie`, `tu i tam`, `tam i z powrotem`. */
const THERE = phrase(
  /(?<!\p{L})(?:(?<!tu\s{1,3}i\s{1,3})tam(?!\s{0,3},?\s{1,3}(?:gdzie|skad|dokad|i\s))|tamtejsz(?:ym|ej|ego)|w\s{1,3}tym\s{1,3}(?:miescie|miasteczku))(?!\p{L})/u,
);

/** Whether a sentence only points to a place told before it. */
export function pointsElsewhere(statement: Statement): boolean {
  return THERE.test(statement);
}

/**
 * `Partnerem jest Rypin. Zjazd odbył się tam 5 maja.`: the one town told before in the sentence, or else in the one before it. Trap: `Kłodawa i Koło … tam`, of which
 * neither is told.
 */
export function therePlace(context: PageContext, draft: Draft): DraftPlace | null {
  const starts = [
    ...draft.mentions.map(({ start }) => start),
    ...draft.dates.flatMap(({ start, span }) => (start?.length === 10 ? [span.start] : [])),
  ];
  for (const statement of ownStatements(context, draft, starts)) {
    const there = THERE.exec(statement);
    if (there === null) continue;
    const told = townsOf(statement).filter(({ end }) => end - statement.start <= there.index);
    const before = context.statements[statement.index - 1];
    const towns = told.length > 0 || before?.block !== statement.block ? told : townsOf(before);
    const [town] = towns;
    if (town !== undefined && new Set(towns.map(({ name }) => name)).size === 1) return draftPlace(town, 'stated');
  }
  return null;
}

const townsOf = (statement: Statement) =>
  statement.places.filter(
    (place) =>
      isSettlement(place) &&
      place.role !== 'street' &&
      place.role !== 'unit' &&
      !isSupporters(statement, place) &&
      !isNear(statement, place),
  );
