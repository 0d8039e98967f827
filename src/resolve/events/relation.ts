import type { EventClassification } from '../../model/event.ts';
import type { Relation } from '../clusters.ts';
import { coreContains } from './event-core.ts';
import { compareDates, type DateRelation, isSlip } from './event-dates.ts';
import type { EventFacet } from './event-facet.ts';
import { comparePlaces, type PlaceRelation } from './event-places.ts';

/** Held so rarely under one name that its year is as good as its day. A council holds a dozen sessions a year. */
const YEARLY: ReadonlySet<EventClassification> = new Set(['congress', 'conference', 'forum', 'fair', 'festival']);

/** Their numbers start anew with every term of office. */
const RENUMBERED: ReadonlySet<EventClassification> = new Set(['session', 'meeting', 'assembly']);

/** How many years apart two dates given for one edition may be: a postponed congress, a banner read as its date. */
const EDITION_YEARS = 2;

type NameMatch = 'name' | 'series' | 'part' | 'none';

/** Whether two claims speak of one event. Symmetric. See the tables in `test/resolve/events` for what must stay apart. */
export function relationOf(a: EventFacet, b: EventFacet): Relation {
  const edition = sameEdition(a, b);
  if (edition === 'different' || isPartOf(a, b) || isPartOf(b, a)) return 'different';
  const names = matchNames(a, b);
  if (names === 'none') return 'unknown';
  const places = comparePlaces(a.places, b.places);
  if (places === 'conflict') return 'different';
  const dates = compareDates(a.extent, b.extent);
  const supported = hasSupport(a, b, places);
  if (edition === 'same' && names === 'name' && isOneEdition(a, b)) return supported ? 'same' : 'unknown';
  if (dates === 'conflict') return names === 'name' && places === 'shared' && isSlip(a, b) ? 'same' : 'different';
  if (dates === 'unknown' || !supported) return 'unknown';
  return FITS[names](a, b, { edition, dates, places }) ? 'same' : 'unknown';
}

function isPartOf(part: EventFacet, whole: EventFacet): boolean {
  return part.claim.document.id === whole.claim.document.id && part.claim.record.parent_id === whole.claim.record.id;
}

interface Comparison {
  readonly edition: Relation;
  readonly dates: DateRelation;
  readonly places: PlaceRelation;
}

/** With dates that fit: whether names that match so far are enough. */
const FITS: Readonly<Record<NameMatch, (a: EventFacet, b: EventFacet, found: Comparison) => boolean>> = {
  none: () => false,
  name: (a, b, { dates, places }) => {
    if (isGeneric(a, b)) return dates === 'equal' && places === 'shared' && sameHost(a, b);
    return dates !== 'coarse' || YEARLY.has(a.claim.record.classification);
  },
  series: (a, b, { dates }) => !isGeneric(a, b) && dates !== 'coarse' && sameKind(a, b),
  // `Forum Rozwoju` and `Forum Rozwoju Lokalnego`: one with the same edition, or on the same days in the same town.
  part: (a, b, { edition, dates, places }) =>
    !isGeneric(a, b) &&
    sameKind(a, b) &&
    (edition === 'same' ||
      (dates === 'equal' && places === 'shared' && a.claim.record.edition === b.claim.record.edition)),
};

function sameEdition(a: EventFacet, b: EventFacet): Relation {
  const [first, second] = [a.claim.record.edition, b.claim.record.edition];
  if (first === null || second === null) return 'unknown';
  return first === second ? 'same' : 'different';
}

function matchNames(a: EventFacet, b: EventFacet): NameMatch {
  if (a.nameCore === b.nameCore) return 'name';
  // A page that has only the series' name and one that has an event's own: `Kongres Ruchów Miejskich` and `Kongres Ruchów Miejskich 2.0`.
  if (a.nameCore === b.seriesCore || b.nameCore === a.seriesCore) return 'name';
  if (a.seriesCore !== null && a.seriesCore === b.seriesCore) return 'series';
  for (const one of a.cores) {
    for (const other of b.cores) if (coreContains(one, other) || coreContains(other, one)) return 'part';
  }
  return 'none';
}

/** One edition of a series may be dated in contradiction; a council's numbering only within a year. */
function isOneEdition(a: EventFacet, b: EventFacet): boolean {
  if (isGeneric(a, b) || !sameKind(a, b)) return false;
  const renumbered = RENUMBERED.has(a.claim.record.classification) || RENUMBERED.has(b.claim.record.classification);
  if (a.extent === null || b.extent === null) return !renumbered;
  const years = Math.abs(Number(a.extent.earliest.slice(0, 4)) - Number(b.extent.earliest.slice(0, 4)));
  return years <= (renumbered ? 0 : EDITION_YEARS);
}

/** A name with one word of its own needs a place, an organiser or a publisher in common: every town has its `Dzień Seniora`. */
function hasSupport(a: EventFacet, b: EventFacet, places: PlaceRelation): boolean {
  if (a.strength === 'named' && b.strength === 'named') return true;
  return places === 'shared' || shares(a.organizers, b.organizers) || samePublisher(a, b);
}

/** `Spotkanie` on the same day in the same town is the same only with the same host, or the same publisher and hour. */
function sameHost(a: EventFacet, b: EventFacet): boolean {
  const time = a.claim.record.start_time;
  return (
    shares(a.organizers, b.organizers) || (samePublisher(a, b) && time !== null && time === b.claim.record.start_time)
  );
}

function isGeneric(a: EventFacet, b: EventFacet): boolean {
  return a.strength === 'generic' || b.strength === 'generic';
}

function sameKind(a: EventFacet, b: EventFacet): boolean {
  const [first, second] = [a.claim.record.classification, b.claim.record.classification];
  return first === second || first === 'other' || second === 'other';
}

function samePublisher(a: EventFacet, b: EventFacet): boolean {
  return a.publisher !== null && a.publisher === b.publisher;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
