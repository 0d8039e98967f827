import type { PlaceMention } from '../../../model/mention.ts';
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

/** `odbędzie się tu`, `rozegrano tutaj`. Trap: `tutaj znajdziesz regulamin`. */
const HERE = phrase(
  /(?<!\p{L})(?:odb(?:edzie|eda|yl[aoy]?)\s{1,3}sie|zorganizowano|rozegrano|zaplanowano)\s{1,3}(?:tu|tutaj)(?!\p{L})|(?<!\p{L})(?:tu|tutaj)\s{1,3}(?:wlasnie\s{1,3}){0,1}(?:\p{L}{0,2}\d{1,2}\s{1,3}\p{L}{3,12}\s{1,3}){0,1}odb(?:edzie|eda|yl[aoy]?)\s{1,3}sie(?!\p{L})/u,
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
    const away = THERE.exec(statement);
    const there = away ?? HERE.exec(statement);
    if (there === null) continue;
    // `Goście z Kłodawy przyjechali w piątek. Zjazd odbył się tu w sobotę`: here, not where they are from.
    const may = (one: Statement) => townsOf(one).filter((place) => away !== null || !isFrom(one, place));
    const told = may(statement).filter(({ end }) => end - statement.start <= there.index);
    const before = context.statements[statement.index - 1];
    const towns = told.length > 0 || before?.block !== statement.block ? told : may(before);
    const [town] = towns;
    if (town !== undefined && new Set(towns.map(({ name }) => name)).size === 1) return draftPlace(town, 'stated');
  }
  return null;
}

/** `goście z Kłodawy`: where they are at home. */
const isFrom = (statement: Statement, place: PlaceMention): boolean =>
  /(?<!\p{L})(?:z|ze|od)\s{1,3}$/u.test(statement.folded.slice(0, place.start - statement.start));

const townsOf = (statement: Statement) =>
  statement.places.filter(
    (place) =>
      isSettlement(place) &&
      place.role !== 'street' &&
      place.role !== 'unit' &&
      !isSupporters(statement, place) &&
      !isNear(statement, place),
  );
