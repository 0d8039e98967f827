import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from './places-of.ts';

/** `w budynku urzędu gminy`, `w sali obrad Urzędu Miejskiego`, `w ratuszu`, where no name follows. */
const HALL = phrase(
  /(?<!\p{L})we?\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,4}?(?:urzedu\s{1,3}(?:gminy|miasta|miejskiego)|urzedzie\s{1,3}(?:gminy|miasta|miejskim)|ratuszu|ratusza)(?!\p{L})/u,
);
/** Whose council or officer it is, right before the name of the commune. */
const OF_COMMUNE =
  /(?<!\p{L})(?:rad[ay]\s{1,3}(?:gminy|miasta|miejskiej\s{1,3}w(?:e)?)|(?:wojt|burmistrz)(?:\s{1,3}(?:gminy|miasta))?(?:\s{1,3}i\s{1,3}gminy)?|gmin[ay])\s{1,3}$/u;

/**
 * `XV sesja Rady Gminy Kozy odbędzie się w budynku urzędu gminy`: a council sits in its own office, of the one commune that the page names as such. Traps: a page that names two; an office that is
 * named otherwise (`w Urzędzie Gminy w Bujakowie`).
 */
export function councilHall(context: PageContext, draft: Draft, told: readonly Statement[]): DraftPlace | null {
  if (draft.classification !== 'session') return null;
  if (!told.some((one) => HALL.test(one) && !one.places.some(({ role }) => role === 'venue'))) return null;
  const communes = context.statements.flatMap(({ places, folded, start }) =>
    places.filter(
      (place) =>
        isSettlement(place) &&
        OF_COMMUNE.test(folded.slice(Math.max(0, place.start - start - 40), place.start - start)),
    ),
  );
  const [commune] = communes;
  return commune !== undefined && new Set(communes.map(({ name }) => name)).size === 1
    ? draftPlace(commune, 'inferred')
    : null;
}
