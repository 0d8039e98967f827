import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from './places-of.ts';

/** `Wszystkie spotkania odbędą się w domu kultury w Gryficach`. Trap: `wszystkie imprezy w Polsce są droższe`. */
const ALL = phrase(
  /(?<!\p{L})(?:wszystkie|kazde\s{1,3}z|calosc)\s{1,3}(?:tych\s{1,3}|te\s{1,3}|nasze\s{1,3}){0,1}(?:spotkani\p{L}{1,2}|wydarzeni\p{L}{1,2}|imprez\p{L}{0,1}|koncert\p{L}{1,2}|warsztat\p{L}{1,2}|szkoleni\p{L}{1,2}|wyklad\p{L}{1,2}|posiedzeni\p{L}{1,2}|pokaz\p{L}{1,2})(?!\p{L})/u,
);
/** `Społecznicy spotkali się w Zbąszyniu`, `Wójtowie radzili w Sieradzu` over the news of what they came to. */
const CAME_TOGETHER = phrase(
  /(?<!\p{L})(?:spotka(?:li|ly)\s{1,3}sie|zjecha(?:li|ly)(?:\s{1,3}sie)?|obradowa(?:li|ly|no)|debatowa(?:li|ly|no)|radzi(?:li|ly)|swietowa(?:li|ly|no)|bawi(?:li|ly|ono)\s{1,3}sie|rywalizowa(?:li|ly|no)|spiewa(?:li|ly|no))(?!\p{L})/u,
);

/**
 * Where a page's events are, told once for all of them: in a sentence of all, or in the title of news of one dated event that has no other place told. Traps: news of several events;
 * a title that says who came from where.
 */
export function pagePlace(context: PageContext, draft: Draft, clusters: readonly Draft[]): DraftPlace | null {
  if (draft.dates.length === 0 || draft.otherEdition || (context.items[draft.scope] ?? 0) !== 0) return null;
  const told = context.statements.find((one) => ALL.test(one));
  const all = told === undefined ? null : onlyTown(told);
  if (all !== null) return all;
  const [title] = context.statements;
  if (title?.kind !== 'heading' || !draft.named || draft.parent !== null || !CAME_TOGETHER.test(title)) return null;
  const elsewhere = clusters.some(
    (other) => other !== draft && other.parent === null && other.asserted && other.named && !isLater(draft, other),
  );
  return elsewhere ? null : onlyTown(title);
}

/** What is still to come is none of what the title tells of. */
function isLater(draft: Draft, other: Draft): boolean {
  const [day] = draft.dates;
  return other.dates.some(({ start }) => start !== null && day?.start != null && start > (day.end ?? day.start));
}

function onlyTown({ places }: Statement): DraftPlace | null {
  const towns = places.filter((one) => isSettlement(one) && (one.role === 'venue' || one.role === 'name_part'));
  const [town] = towns;
  return town !== undefined && new Set(towns.map(({ name }) => name)).size === 1 ? draftPlace(town, 'stated') : null;
}
