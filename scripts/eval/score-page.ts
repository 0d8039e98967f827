import type { Event } from '../../src/model/event.ts';
import type { Extract } from '../../src/model/extract.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Judged } from './calibration.ts';
import { agrees, contradicts } from './dates.ts';
import type { GoldEvent, GoldMembership, GoldPage, Value } from './gold.ts';
import { anyOverlaps, bestOverlap } from './overlap.ts';
import { type Pairing, pair } from './pair.ts';
import type { Tally } from './tally.ts';

/** One attribute of one matched fact. */
export interface Mark {
  readonly attribute: string;
  readonly right: boolean;
}

export interface PageScore {
  readonly events: Tally;
  /** As `events`, and the start date is right too. */
  readonly strict: Tally;
  readonly memberships: Tally;
  readonly marks: readonly Mark[];
  /** Every record given, by how sure it is. */
  readonly judged: readonly Judged[];
  /** The page states no fact, and whether none was given; null where it states some. */
  readonly silent: boolean | null;
  /** What is missing, too many or wrong, a line each. */
  readonly remarks: readonly string[];
}

const placesOf = (event: Event): readonly string[] => event.places.map(({ name }) => name);

/** A co-organiser alone does not answer who organises it. */
const organizersOf = (event: Event): readonly string[] =>
  event.participants.filter(({ role }) => role === 'organizer' || role === 'host').map(({ name }) => name);

function eventScore(gold: GoldEvent, event: Event): number {
  if (contradicts(gold.start, event.start_date)) return 0;
  const alike = bestOverlap(gold.names, event.name);
  const dated = gold.start.given !== null && event.start_date !== null && agrees(gold.start, event.start_date);
  const placed = anyOverlaps(gold.places, placesOf(event), 0.6);
  if (alike >= 0.45) return alike + (dated ? 0.5 : 0) + (placed ? 0.2 : 0);
  return alike >= 0.25 && dated && placed ? alike : 0;
}

function membershipScore(gold: GoldMembership, { member, organization }: Membership): number {
  const m = bestOverlap(gold.members, member.name);
  const o = bestOverlap(gold.organizations, organization.name);
  return m >= 0.55 && o >= 0.5 ? m + o : 0;
}

function eventMarks([gold, event]: readonly [GoldEvent, Event]): readonly Mark[] {
  const { start, end } = gold;
  const undated = [start.given, ...start.others].every((date) => date === null);
  const marks: (Mark | false)[] = [
    undated && { attribute: 'left undated', right: event.start_date === null },
    start.given !== null && { attribute: 'start_date', right: agrees(start, event.start_date) },
    end.given !== null && { attribute: 'end_date', right: agrees(end, event.end_date) },
    gold.places.length > 0 && { attribute: 'places', right: anyOverlaps(gold.places, placesOf(event), 0.6) },
    gold.organizers.length > 0 && {
      attribute: 'organizers',
      right: anyOverlaps(gold.organizers, organizersOf(event), 0.5),
    },
    gold.kinds.length > 0 && { attribute: 'classification', right: gold.kinds.includes(event.classification) },
    gold.edition !== null && { attribute: 'edition', right: gold.edition === event.edition },
    gold.status !== null && { attribute: 'status', right: gold.status === event.status },
  ];
  return marks.filter((mark) => mark !== false);
}

/** Annotated `founder` is `founding_member`, `honorary` is `honorary_member`. */
function sameRole(want: string, role: string): boolean {
  return role === want || (want !== 'member' && role.includes(want.slice(0, 5)));
}

function membershipMarks([gold, membership]: readonly [GoldMembership, Membership]): readonly Mark[] {
  const undated = [gold.since.given, ...gold.since.others].every((date) => date === null);
  const marks: (Mark | false)[] = [
    undated && { attribute: 'no since', right: membership.start_date === null },
    gold.asOf !== null && { attribute: 'as of', right: (membership.as_of ?? '').startsWith(gold.asOf) },
    gold.since.given !== null && { attribute: 'member since', right: agrees(gold.since, membership.start_date) },
    gold.until.given !== null && { attribute: 'member until', right: agrees(gold.until, membership.end_date) },
    gold.roles.length > 0 && { attribute: 'role', right: gold.roles.some((role) => sameRole(role, membership.role)) },
  ];
  return marks.filter((mark) => mark !== false);
}

function documentMarks(gold: GoldPage, { title, published }: Extract['document']): readonly Mark[] {
  const titles = [gold.title.given, ...gold.title.others];
  const titled = titles.some((want) =>
    want === null ? title === null : title !== null && bestOverlap([want], title) >= 0.6,
  );
  const marks: (Mark | false)[] = [
    gold.title.given !== null && { attribute: 'title', right: titled },
    gold.published.given !== null && { attribute: 'published', right: agrees(gold.published, published) },
  ];
  return marks.filter((mark) => mark !== false);
}

function tally<G, P>({ pairs, missed, extra }: Pairing<G, P>): Tally {
  return { found: pairs.length, extra: extra.length, missed: missed.length };
}

type DatedGold = { readonly start: Value } | { readonly since: Value };

function judge<G extends DatedGold, P extends { readonly confidence: number; readonly start_date: string | null }>(
  kind: Judged['kind'],
  record: P,
  { pairs, extra }: Pairing<G, P>,
): Judged {
  const gold = pairs.find(([, given]) => given === record)?.[0];
  const date = gold === undefined ? null : 'start' in gold ? gold.start : gold.since;
  const dated = date === null || date.given === null || agrees(date, record.start_date);
  return { kind, confidence: record.confidence, right: !extra.includes(record) && dated };
}

function remarksOn(
  events: Pairing<GoldEvent, Event>,
  memberships: Pairing<GoldMembership, Membership>,
): readonly string[] {
  const late = events.pairs.filter(([gold, event]) => !agrees(gold.start, event.start_date));
  const ended = events.pairs.filter(([gold, event]) => gold.end.given !== null && !agrees(gold.end, event.end_date));
  const placed = events.pairs.filter(
    ([gold, event]) => gold.places.length > 0 && !anyOverlaps(gold.places, placesOf(event), 0.6),
  );
  const held = events.pairs.filter(
    ([gold, event]) => gold.organizers.length > 0 && !anyOverlaps(gold.organizers, organizersOf(event), 0.5),
  );
  return [
    ...events.missed.map((e) => `missed event ${e.start.given ?? '?'} ${e.names[0]} «${e.evidence}»`),
    ...events.extra.map((e) => `extra event ${e.start_date ?? '?'} ${e.name}`),
    ...late.map(
      ([g, e]) => `date of ${g.names[0]}: ${g.start.given ?? 'none'} expected, ${e.start_date ?? 'none'} given`,
    ),
    ...ended.map(([g, e]) => `end of ${g.names[0]}: ${g.end.given} expected, ${e.end_date ?? 'none'} given`),
    ...placed.map(([g, e]) => `places of ${g.names[0]}: ${g.places[0]} expected, ${placesOf(e).join(', ')} given`),
    ...held.map(
      ([g, e]) => `organizers of ${g.names[0]}: ${g.organizers[0]} expected, ${organizersOf(e).join(', ')} given`,
    ),
    ...memberships.pairs.flatMap(([g, m]) => [
      ...(agrees(g.since, m.start_date)
        ? []
        : [`since of ${g.members[0]}: ${g.since.given ?? 'none'} expected, ${m.start_date ?? 'none'} given`]),
      ...(agrees(g.until, m.end_date)
        ? []
        : [`until of ${g.members[0]}: ${g.until.given ?? 'none'} expected, ${m.end_date ?? 'none'} given`]),
    ]),
    ...memberships.missed.map((m) => `missed membership ${m.members[0]} in ${m.organizations[0]} «${m.evidence}»`),
    ...memberships.extra.map((m) => `extra membership ${m.member.name} in ${m.organization.name}`),
  ];
}

/** Compares what `extract` gives for a page, undefined where it was refused, with what a reader found in it. */
export function scorePage(gold: GoldPage, given: Extract | undefined): PageScore {
  const events = pair(gold.events, given?.events ?? [], eventScore);
  const memberships = pair(gold.memberships, given?.memberships ?? [], membershipScore);
  const exact = events.pairs.filter(([g, e]) => agrees(g.start, e.start_date)).length;
  const wrong = events.pairs.length - exact;
  const states = [...gold.events, ...gold.memberships].some(({ optional }) => !optional);
  return {
    events: tally(events),
    strict: { found: exact, extra: events.extra.length + wrong, missed: events.missed.length + wrong },
    memberships: tally(memberships),
    marks: [
      ...events.pairs.flatMap(eventMarks),
      ...memberships.pairs.flatMap(membershipMarks),
      ...(given === undefined ? [] : documentMarks(gold, given.document)),
    ],
    judged: [
      ...(given?.events ?? []).map((event) => judge('event', event, events)),
      ...(given?.memberships ?? []).map((membership) => judge('membership', membership, memberships)),
    ],
    silent: states ? null : given !== undefined && events.extra.length + memberships.extra.length === 0,
    remarks: remarksOn(events, memberships),
  };
}
