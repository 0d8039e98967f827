import type { Event } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { findRepeated } from '../repeated/find-repeated.ts';
import { groupNumbers } from '../repeated/said-once.ts';
import { eventCore } from './event-core.ts';
import { eventSubject, isSure } from './event-subject.ts';

/** Claims in the order given, and for those that a site repeats on many pages a number for each statement. */
export interface SettledClaims {
  readonly claims: readonly EventClaim[];
  readonly repeated: ReadonlyMap<EventClaim, number>;
}

/** A page that announces something by its day alone is put up not long before or after it. */
const NEAR_DAYS = 60;
const DAY = 86_400_000;
/** Of `2019-10-24`. */
const DAY_LENGTH = 10;
/** What a date without its year costs less than one without any. */
const UNDATED = 0.1;

/**
 * Takes from what a site repeats on many pages the years that these pages lent it: a box of `Spotkanie z seniorami 24 października` beside the news of
 * eight years is one meeting, not eight. The year that another page states outright is taken; else it stays unknown. Trap: `Orszak przejdzie
 * 6 stycznia`, put up anew each winter, each time near its day.
 */
export function settleRepeated(claims: readonly EventClaim[]): SettledClaims {
  const found = findRepeated(claims, eventSubject).filter(
    (group) => datesOf(group).size < 2 || !group.every(isNearItsPage),
  );
  if (found.length === 0) return { claims, repeated: new Map() };
  const settled = new Map<EventClaim, EventClaim>();
  for (const group of found) {
    const dates = datesOf(group).size < 2 ? onlyDate(group) : (statedDate(group, claims) ?? UNKNOWN);
    for (const claim of group) {
      const { kind, document, record } = claim;
      settled.set(claim, { kind, document, record: dated(record, dates) });
    }
  }
  const settledOf = (claim: EventClaim) => settled.get(claim) ?? claim;
  return { claims: claims.map(settledOf), repeated: groupNumbers(found.map((group) => group.map(settledOf))) };
}

function datesOf(group: readonly EventClaim[]): ReadonlySet<string> {
  return new Set(group.flatMap(({ record: { date, start_date } }) => date ?? start_date ?? []));
}

function isNearItsPage({ record: { start_date }, document: { published } }: EventClaim): boolean {
  if (start_date === null || published === null) return false;
  return Math.abs(Date.parse(start_date) - Date.parse(published.slice(0, 10))) <= NEAR_DAYS * DAY;
}

type Dates = Pick<Event, 'date' | 'start_date' | 'end_date'>;

const UNKNOWN: Dates = { date: null, start_date: null, end_date: null };

const pickDates = ({ date, start_date, end_date }: Event): Dates => ({ date, start_date, end_date });

function onlyDate(group: readonly EventClaim[]): Dates {
  const one = group.find(({ record }) => record.date !== null || record.start_date !== null);
  return one === undefined ? UNKNOWN : pickDates(one.record);
}

/** Those dates of the group that other claims of the same name state without a doubt, if these are of one day. */
function statedDate(group: readonly EventClaim[], claims: readonly EventClaim[]): Dates | null {
  const cores = new Set(group.map(coreOf));
  const own = new Map(group.map(({ record }) => [record.start_date, record]));
  const stated = new Set(
    claims
      .filter((claim) => isStated(claim.record) && own.has(claim.record.start_date) && cores.has(coreOf(claim)))
      .map(({ record }) => record.start_date),
  );
  const [start = null] = stated;
  const record = own.get(start);
  return stated.size === 1 && record !== undefined ? pickDates(record) : null;
}

function isStated({ date, start_date }: Event): boolean {
  return start_date !== null && start_date.length === DAY_LENGTH && isSure(date);
}

function coreOf({ record: { name, edition } }: EventClaim): string {
  return eventCore(name, edition);
}

function dated(record: Event, dates: Dates): Event {
  const lost = record.start_date !== null && dates.start_date === null ? UNDATED : 0;
  return { ...record, ...dates, confidence: Math.round(Math.max(0, record.confidence - lost) * 1000) / 1000 };
}
