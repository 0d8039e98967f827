import type { Document } from '../../model/document.ts';
import type { Conflict, Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import { dateText } from '../dates/date-text.ts';
import { whenOf } from '../dates/when.ts';
import type {
  Dissent,
  Language,
  ReportData,
  ReportEvent,
  ReportFounding,
  ReportMembership,
  Share,
} from '../report-data.ts';
import { TEXTS } from '../texts/index.ts';
import type { Texts } from '../texts/texts.ts';
import { memberPlace } from './member-place.ts';
import { PageIndex } from './page-index.ts';

/** What a report is made of. Records come latest first, so that a limit leaves the earliest out. */
export interface ReportInput {
  readonly language: Language;
  /** What stands at the top, null for what follows from the subject. */
  readonly title: string | null;
  /** What it is about, null for all there is. */
  readonly subject: string | null;
  readonly filters: readonly string[];
  readonly version: string;
  /** At most so many events, and as many memberships. */
  readonly limit: number;
  readonly events: Iterable<Event>;
  readonly memberships: Iterable<Membership>;
  readonly organizations: Iterable<Organization>;
  readonly documents: Iterable<Document>;
}

/** Gathers a report: of the database's records only what it shows, oldest first, undated last. The same records give the same report. */
export function collectReport(input: ReportInput): ReportData {
  const texts = TEXTS[input.language];
  const index = new PageIndex();
  const events = first(input.events, input.limit);
  const memberships = first(input.memberships, input.limit);
  const names = new Map(events.kept.map(({ id, name }) => [id, name]));
  const places = new Set(events.kept.flatMap((event) => event.places.map(({ name }) => name)));
  const shown = {
    events: oldestFirst(
      events.kept.map((event) => toEvent(event, names, index, texts)),
      ({ when }) => when?.from,
    ),
    memberships: oldestFirst(
      memberships.kept.map((membership) => toMembership(membership, places, index, texts)),
      ({ start, asOf, end }) => (start ?? asOf ?? end)?.from,
    ),
    foundings: oldestFirst(foundingsOf(input.organizations, index, texts), ({ when }) => when.from),
  };
  return {
    language: input.language,
    title: input.title ?? (input.subject === null ? texts.page.title : texts.page.subject(input.subject)),
    filters: input.filters,
    version: input.version,
    shares: { events: events.share, memberships: memberships.share },
    pages: index.pages(input.documents, texts.dates),
    ...shown,
  };
}

function first<Item>(items: Iterable<Item>, limit: number): { readonly kept: readonly Item[]; readonly share: Share } {
  const kept: Item[] = [];
  let all = 0;
  for (const item of items) if (all++ < limit) kept.push(item);
  return { kept, share: { all, shown: kept.length } };
}

/** Undated last; what is alike keeps its order, which follows from the database alone. */
function oldestFirst<Item>(items: readonly Item[], from: (item: Item) => number | null | undefined): Item[] {
  const key = (item: Item): number => from(item) ?? Number.POSITIVE_INFINITY;
  return [...items].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

function toEvent(event: Event, names: ReadonlyMap<string, string>, index: PageIndex, texts: Texts): ReportEvent {
  return {
    id: event.id,
    name: event.name,
    kind: event.classification,
    when: whenOf(event.date, texts.dates),
    time: event.start_time,
    status: event.status,
    mode: event.attendance_mode,
    series: event.series?.name ?? null,
    places: event.places.map(({ name }) => name),
    participants: event.participants.map(({ name, entity_type, role }) => ({
      name,
      person: entity_type === 'person',
      role,
    })),
    theme: event.theme,
    parent: names.get(event.parent_id ?? '') ?? null,
    confidence: event.confidence,
    quotes: index.quotesOf(event.sources),
    dissent: dissentOf(event.conflicts, event, texts),
  };
}

function toMembership(
  membership: Membership,
  places: ReadonlySet<string>,
  index: PageIndex,
  texts: Texts,
): ReportMembership {
  const { member, organization } = membership;
  return {
    id: membership.id,
    member: member.name,
    memberKind: member.classification,
    memberPlace: memberPlace(member, places),
    organization: organization.name,
    acronym: organization.acronym,
    role: membership.role,
    start: whenOf(membership.start_date, texts.dates),
    end: whenOf(membership.end_date, texts.dates),
    asOf: whenOf(membership.as_of, texts.dates),
    confidence: membership.confidence,
    quotes: index.quotesOf(membership.sources),
    dissent: dissentOf(membership.conflicts, membership, texts),
  };
}

function foundingsOf(organizations: Iterable<Organization>, index: PageIndex, texts: Texts): ReportFounding[] {
  const foundings: ReportFounding[] = [];
  for (const { id, name, founding_date, sources } of organizations) {
    const when = whenOf(founding_date, texts.dates);
    if (when === null) continue;
    const quotes = index.quotesOf(sources.filter(({ field }) => field === 'founding_date'));
    foundings.push({ id, organization: name, when, confidence: null, quotes, dissent: [] });
  }
  return foundings;
}

/** The values that the record does not show. */
function dissentOf(conflicts: readonly Conflict[], record: Event | Membership, texts: Texts): Dissent[] {
  const shown = new Map<string, unknown>(Object.entries(record));
  return conflicts.flatMap(({ field, values }) =>
    values
      .filter(({ value }) => value !== shown.get(field))
      .map(({ value }) => ({ field: texts.fields[field] ?? field, value: valueText(field, value, texts) })),
  );
}

function valueText(field: string, value: string, texts: Texts): string {
  const statuses: Readonly<Record<string, string>> = texts.statuses;
  if (field === 'status') return statuses[value] ?? value;
  return /date|as_of/.test(field) ? dateText(value, texts.dates) : value;
}
