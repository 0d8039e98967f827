import type { EventClassification } from '../../model/event.ts';
import type { Relation } from '../clusters.ts';
import { compareDates, type DateRelation, isSlip } from './event-dates.ts';
import type { EventFacet } from './event-facet.ts';
import { comparePlaces, type PlaceRelation } from './event-places.ts';
import { matchNames, type NameMatch } from './name-match.ts';

/** Held so rarely under one name that its year is as good as its day. A council holds a dozen sessions a year. */
const YEARLY: ReadonlySet<EventClassification> = new Set(['congress', 'conference', 'forum', 'fair', 'festival']);

/** Their numbers start anew with every term of office. */
const RENUMBERED: ReadonlySet<EventClassification> = new Set(['session', 'meeting', 'assembly']);

/** How many years apart two dates given for one edition may be: a postponed congress, a banner read as its date. */
const EDITION_YEARS = 2;

/** What two claims have to say of one another, names apart. */
interface Comparison {
  readonly edition: Relation;
  readonly dates: DateRelation;
  readonly places: PlaceRelation;
}

/** Whether two claims speak of one event. Symmetric. See the tables in `test/resolve/events` for what must stay apart. */
export function relationOf(a: EventFacet, b: EventFacet): Relation {
  const edition = sameEdition(a, b);
  if (edition === 'different' || isPartOf(a, b) || isPartOf(b, a)) return 'different';
  const matches = matchNames(a, b);
  if (matches.length === 0) return 'unknown';
  const places = comparePlaces(a.places, b.places);
  if (places === 'conflict') return 'different';
  const found = { edition, dates: compareDates(a.extent, b.extent), places };
  if (matches.some((match) => isEnough(match, a, b, found))) return 'same';
  return found.dates === 'conflict' && !mayBeOneEdition(matches, found) ? 'different' : 'unknown';
}

function isPartOf(part: EventFacet, whole: EventFacet): boolean {
  return part.parent_id !== null && part.page === whole.page && part.parent_id === whole.claim.record.id;
}

/** Whether names that agree in this way are enough, with all else that is known. */
function isEnough({ how, strength }: NameMatch, a: EventFacet, b: EventFacet, found: Comparison): boolean {
  const { edition, dates, places } = found;
  if (strength === 'generic') return how === 'name' && dates === 'equal' && places === 'shared' && sameHost(a, b);
  if (strength === 'common' && !hasSupport(a, b, places)) return false;
  if (how === 'name' && edition === 'same' && isOneEdition(a, b)) return true;
  if (dates === 'conflict') return how === 'name' && strength === 'named' && places === 'shared' && isSlip(a, b);
  if (dates === 'unknown') return false;
  switch (how) {
    case 'name':
      return dates !== 'coarse' || YEARLY.has(a.classification);
    case 'series':
      return dates !== 'coarse' && sameKind(a, b);
    case 'part':
      return (
        sameKind(a, b) && (edition === 'same' || (sameNumbering(a, b) && dates === 'equal' && places === 'shared'))
      );
  }
}

/** Of one edition dates may contradict each other; whether it is one may only lack support. */
function mayBeOneEdition(matches: readonly NameMatch[], { edition }: Comparison): boolean {
  return edition === 'same' && matches.some(({ how, strength }) => how === 'name' && strength !== 'generic');
}

function sameEdition(a: EventFacet, b: EventFacet): Relation {
  const [first, second] = [a.edition, b.edition];
  if (first === null || second === null) return 'unknown';
  return first === second ? 'same' : 'different';
}

/** One edition of a series may be dated in contradiction; a council's numbering only within a year. */
function isOneEdition(a: EventFacet, b: EventFacet): boolean {
  if (!sameKind(a, b)) return false;
  const renumbered = RENUMBERED.has(a.classification) || RENUMBERED.has(b.classification);
  if (a.extent === null || b.extent === null) return !renumbered;
  const years = Math.abs(Number(a.extent.earliest.slice(0, 4)) - Number(b.extent.earliest.slice(0, 4)));
  return years <= (renumbered ? 0 : EDITION_YEARS);
}

/** A name with one word of its own needs a place, an organiser or a publisher in common: every town has its `Dzień Seniora`. */
function hasSupport(a: EventFacet, b: EventFacet, places: PlaceRelation): boolean {
  return places === 'shared' || shares(a.organizers, b.organizers) || samePublisher(a, b);
}

/** `Spotkanie` on the same day in the same town is the same only with the same host, or the same publisher and hour. */
function sameHost(a: EventFacet, b: EventFacet): boolean {
  const time = a.start_time;
  return shares(a.organizers, b.organizers) || (samePublisher(a, b) && time !== null && time === b.start_time);
}

/** Both with the same number, or both without. */
function sameNumbering(a: EventFacet, b: EventFacet): boolean {
  return a.edition === b.edition;
}

function sameKind(a: EventFacet, b: EventFacet): boolean {
  const [first, second] = [a.classification, b.classification];
  return first === second || first === 'other' || second === 'other';
}

function samePublisher(a: EventFacet, b: EventFacet): boolean {
  return a.publisher !== null && a.publisher === b.publisher;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
