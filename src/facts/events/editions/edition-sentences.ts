import type { OccasionMention } from '../../../model/mention.ts';
import { ordinalValue, romanValue } from '../../../polish/numerals.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { joinConsecutive, resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { placesOf } from '../venues/places-of.ts';
import { attendanceMode, isHabit, takesPlace } from '../wording/cues.ts';
import { toldOccasion } from '../wording/told-occasion.ts';

const RULE = 'facts/events/editions/edition-sentences.ts';

/** `Kolejna, czwarta edycja`, `Czwartą edycję`, `IV edycja`, `Trzynasta odsłona`. Trap: `pierwsza odsłona festiwalu`, `druga odsłona`: parts of one. */
const EDITION = phrase(
  /(?<!\p{L})(\p{L}{1,16}|\d{1,3}\.)(?:\s{1,3}(?:juz|z\s{1,3}kolei|\p{L}{4,16})){0,1}\s{1,3}(?:edycj[aeię]|(odslon[aey]))(?!\p{L})/u,
);

/** As `odsłona` fewer may be the parts of one event. */
const LEAST_SHOWN = 3;

/** The lemma of drafts that `nameOtherEditions` names after the page's event; without one they state nothing. */
export const EDITION_LEMMA = 'edycja';

/**
 * Another edition of the page's event, told by its number alone: `Czwartą edycję przeprowadzono w 2021 r. w sieci`.
 * Traps: `IV edycja ruszy 5 maja` on a page about no numbered event, `nabór do IV edycji programu`.
 */
export function collectEditionSentences(context: PageContext): readonly Draft[] {
  return context.statements.flatMap((statement) => {
    if (isHabit(statement)) return [];
    const match = EDITION.exec(statement);
    const edition = match === null ? null : numberOf(match[1] ?? '');
    const date = eventDates(statement)[0];
    // `Czwartą edycję zaplanowano na 5 maja; koncert finałowy – o 19`: its own day stands before any part of it.
    const [part] = statement.occasions.filter(
      (one) => one.weight !== 'hypernym' && !(match !== null && isOfClauseBefore(statement, match.index, one)),
    );
    if (part !== undefined && (date === undefined || match === null || !isBefore(statement, match, date, part)))
      return [];
    if (match === null || edition === null || (match[2] !== undefined && edition < LEAST_SHOWN)) return [];
    if (date === undefined || !takesPlace(statement)) return [];
    return [
      draftFrom(context, statement, edition, { start: statement.start + match.index, length: match[0].length }, date),
    ];
  });
}

/** `Informujemy miłośników Rajdu, że XII edycja odbędzie się …`: what the main clause names is not what the edition is a part of. */
function isOfClauseBefore({ start, folded }: Statement, edition: number, { end }: OccasionMention): boolean {
  return end <= start + edition && /,\s{1,3}(?:ze|iz)\s/u.test(folded.slice(end - start, edition + 1));
}

function isBefore(
  { start, folded }: Statement,
  match: RegExpExecArray,
  date: Statement['dates'][number],
  part: OccasionMention,
): boolean {
  if (start + match.index > date.start || date.end > part.start) return false;
  return /;|,\s{1,3}(?:a|zas|natomiast)\s/u.test(folded.slice(date.end - start, part.start - start));
}

function numberOf(word: string): number | null {
  const digits = /^(\d{1,3})\.$/u.exec(word)?.[1];
  return digits !== undefined ? Number(digits) : (ordinalValue(word) ?? romanValue(word));
}

function draftFrom(
  context: PageContext,
  statement: Statement,
  edition: number,
  { start, length }: { readonly start: number; readonly length: number },
  date: Statement['dates'][number],
): Draft {
  const span = { start, end: start + length };
  const mention = toldOccasion(span, {
    block: statement.block,
    confidence: 0.8,
    rule: RULE,
    name: `${edition}. edycja`,
    classification: 'other',
    edition,
    named: false,
    lemma: EDITION_LEMMA,
    weight: 'weak',
  });
  const draft = draftOf(mention, statement.scope);
  draft.asserted = true;
  draft.dates.push(...joinConsecutive([...resolveMention(context, statement, date)]));
  draft.places.push(...placesOf(statement, mention, []).filter((place) => place.basis === 'stated'));
  draft.mode = attendanceMode(statement);
  draft.supports.push({ field: 'name', ...span, rule: RULE }, { field: 'edition', ...span, rule: RULE });
  for (const one of draft.dates) draft.supports.push({ field: 'start_date', ...one.span, rule: RULE });
  for (const place of draft.places) draft.supports.push({ field: 'places', ...place.span, rule: RULE });
  return draft;
}
