import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { draftPlace, hasLocalVenue, isSettlement } from './places-of.ts';

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
  const lead = leadPlace(context, draft, clusters);
  if (lead !== null) return lead;
  const [title] = context.statements;
  if (title?.kind !== 'heading' || !draft.named || draft.parent !== null) return null;
  const sentence = context.statements.find(({ start, end }) => start <= draft.at && draft.at < end);
  const local = sentence !== undefined && sentence !== title && hasLocalVenue(sentence) && title.occasions.length === 0;
  const hosting = hostInTitle(title);
  if (!CAME_TOGETHER.test(title) && hosting === null && !local) return null;
  const elsewhere = clusters.some(
    (other) => other !== draft && other.parent === null && other.asserted && other.named && !isLater(draft, other),
  );
  return elsewhere ? null : (hosting ?? onlyTown(title));
}

/** `Gniew gościł bartników`, `Kutno ugości kolarzy`: the town that opens the title. Traps: `Kutno gościło w Bergen`, away; `Gościli w Kutnie`. */
function hostInTitle({ places, text, folded, start }: Statement): DraftPlace | null {
  const [town, other] = places.filter(isSettlement);
  if (town === undefined || other !== undefined || town.start - start > 1) return null;
  if (text.slice(town.start - start, town.end - start) !== town.name) return null;
  const hosts = /^\s{1,3}(?:u)?gosci(?:l[aoy]?)?\s{1,3}(?!(?:w|we|na|u)\s)\p{L}/u.test(folded.slice(town.end - start));
  return hosts ? draftPlace(town, 'stated') : null;
}

/** Up to where the lead of a piece of news may stand. */
const LEAD = 3;
const PEOPLE = phrase(
  /(?<!\p{L})(?:samorzadowcy|burmistrzowie|wojtowie|starostowie|prezydenci|radni|soltysi|delegaci|eksperci|naukowcy|specjalisci|przedstawiciele|uczestnicy|skarbnicy|sekretarze|urzednicy|strazacy|druhowie|seniorzy|gospodynie|muzycy|zawodnicy|biegacze|kolarze|przedsiebiorcy|rolnicy|planisci|urbanisci|bibliotekarze|nauczyciele|pszczelarze|dzialkowcy|harcerze)(?!\p{L})/u,
);
const CONFERRED = phrase(
  /(?<!\p{L})(?:zastanawia(?:li|ly)\s{1,3}sie|naradza(?:li|ly)\s{1,3}sie|dyskutowa(?:li|ly)|rozmawia(?:li|ly)|spotka(?:li|ly)\s{1,3}sie|zjecha(?:li|ly)|obradowa(?:li|ly)|debatowa(?:li|ly)|radzi(?:li|ly)|swietowa(?:li|ly)|rywalizowa(?:li|ly)|sciga(?:li|ly)\s{1,3}sie|szuka(?:li|ly)|zebra(?:li|ly)\s{1,3}sie)(?!\p{L})/u,
);

/**
 * `Wójtowie i leśnicy radzili w Tucholi, jak …` over the news of one conference: where they were is where it was. Traps: a lead with a day or an occasion of its own; news of a second event
 * that has no place of its own.
 */
function leadPlace(context: PageContext, draft: Draft, clusters: readonly Draft[]): DraftPlace | null {
  if (draft.parent !== null || !draft.named || draft.row !== null || draft.plural) return null;
  const lead = context.statements
    .slice(0, LEAD + 1)
    .find((one) => one.kind === 'paragraph' && PEOPLE.test(one) && CONFERRED.test(one));
  if (lead === undefined || lead.dates.length > 0 || lead.occasions.length > 0 || lead.end > draft.at) return null;
  const other = clusters.some(
    (one) => one !== draft && one.asserted && one.named && one.parent === null && one.places.length === 0,
  );
  return other ? null : onlyTown(lead);
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
