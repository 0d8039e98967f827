import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { draftPlace, isSettlement, placesOf } from './places-of.ts';

const SERIES = 'facts/events/rows/series-rows.ts';
/** So many lines below its title may a card have. */
const CARD = 4;
/** `Zebrania wiejskie` are each in its own village. */
const OF_VILLAGES = /^zebrani[ea]\s(?:wiejskie|sołeckie|osiedlowe)/iu;
const AFAR =
  /(?<!\p{L})(?:on-?\s?line|zdaln\p{L}{1,3}|zoom\p{L}{0,3}|teams|webinar\p{L}{0,3}|internet\p{L}{1,4})(?!\p{L})/u;

/**
 * `Zapraszamy na warsztaty w bibliotece w Kole:` over rows of days and topics: each of them is there, unless its own card says where. Traps: `Zebrania wiejskie`, each in its village;
 * `Szkolenia dla gmin z Koszalina`, where those come from; a row on line.
 */
export function introPlace(context: PageContext, { row, at, name, supports }: Draft): DraftPlace | null {
  const support = supports.find(({ field, rule }) => field === 'name' && rule === SERIES);
  if (row === null || support === undefined || support.start >= at || OF_VILLAGES.test(name)) return null;
  const [line, said] = [statementAt(context, at), statementAt(context, support.start)];
  const occasion = said?.occasions.find(({ start }) => start === support.start);
  if (line === null || said === null || occasion === undefined || said.kind === 'table_row') return null;
  const card = cardOf(context, line);
  if ([line, ...card].some(({ folded }) => AFAR.test(folded))) return null;
  const own = card.flatMap(({ places }) => places).filter((one) => isSettlement(one) && one.role === 'venue');
  const others = said.occasions.filter((one) => one !== occasion);
  const places =
    own.length > 0
      ? own.map((one) => draftPlace(one, 'stated'))
      : placesOf(said, occasion, others).filter(({ basis, commune }) => basis === 'stated' && commune !== true);
  const [place] = places;
  if (place !== undefined && own.length === 0 && isOfOther(said, occasion.end, place.span.start)) return null;
  return place !== undefined && new Set(places.map((one) => one.name)).size === 1 ? place : null;
}

/** `eliminacje przed finałem w Kole`: where another thing is. */
const isOfOther = ({ folded, start }: Statement, from: number, to: number): boolean =>
  /(?<!\p{L})(?:przed|po)\s\p{L}{3,20}\s{1,3}(?:we?|na)\s{1,3}$/u.test(folded.slice(from - start, to - start));

/** The lines of its card below a row, to the next heading or day. */
function cardOf({ statements }: PageContext, { index, scope, kind }: Statement): readonly Statement[] {
  if (kind !== 'paragraph') return [];
  const below = statements.slice(index + 1, index + 1 + CARD);
  const end = below.findIndex((one) => one.kind === 'heading' || one.scope !== scope || one.dates.length > 0);
  return end < 0 ? below : below.slice(0, end);
}

/** `W programie towarzyszącym:` */
const PROGRAMME = phrase(
  /^\P{L}{0,3}(?:w\s{1,3}programie|program|wydarzenia\s{1,3}towarzyszace)(?:\s\p{L}{3,16}){0,2}\s{0,3}:/u,
);

/**
 * `Wernisaż: 9 marca` / `Miejsce: Galeria w Kole` / `W programie:` with a list of days: what goes with an event is where that is, if the line names no house of its own. Traps: two events above;
 * `warsztaty – 31 marca, Centrum Szkła`.
 */
export function programmePlace(context: PageContext, draft: Draft, clusters: readonly Draft[]): DraftPlace | null {
  const intro = draft.row === null ? null : (context.page.blocks[draft.row]?.intro ?? null);
  const above = intro === null ? undefined : context.byBlock[intro]?.at(-1);
  const line = statementAt(context, draft.at);
  if (above === undefined || line === null || !PROGRAMME.test(above) || above.occasions.length > 0) return null;
  if (line.organizations.length > 0 || line.places.length > 0 || AFAR.test(line.folded)) return null;
  const home = context.items[draft.scope] ?? 0;
  const [main, another] = clusters.filter(
    (one) =>
      one.row === null &&
      !one.governed &&
      !one.otherEdition &&
      one.dates.length > 0 &&
      (context.items[one.scope] ?? 0) === home &&
      one.at < above.start,
  );
  const [place] = main?.places ?? [];
  return place !== undefined && another === undefined ? { ...place, basis: 'inferred' } : null;
}
