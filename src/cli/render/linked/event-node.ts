import type {
  AttendanceMode,
  Event,
  EventPlace,
  EventStatus,
  Participant,
  ParticipantRole,
} from '../../../model/event.ts';
import { given, iri, type LinkedNode, pagesOf } from './terms.ts';

/** schema.org has no word for what is only planned; nothing is said then. */
const STATUS = {
  confirmed: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  tentative: null,
} as const satisfies Record<EventStatus, string | null>;

const ATTENDANCE = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<AttendanceMode, string>;

/** The property under which schema.org has who takes part; roles without one of their own contribute. */
const PROPERTIES = {
  organizer: 'organizer',
  co_organizer: 'organizer',
  host: 'organizer',
  speaker: 'performer',
  participant: 'attendee',
  partner: null,
  patron: null,
  moderator: null,
} as const satisfies Record<ParticipantRole, 'organizer' | 'performer' | 'attendee' | null>;

/** An event as a schema.org Event, its date of the precision stated, and as EDTF besides. */
export function eventNode(event: Event): LinkedNode {
  const time = event.start_time !== null && event.start_date?.length === 10 ? `T${event.start_time}` : '';
  return {
    '@type': event.classification === 'festival' ? 'Festival' : 'Event',
    '@id': iri(event.id),
    identifier: event.id,
    name: event.name,
    ...given('alternateName', event.other_names ?? []),
    keywords: event.classification,
    ...given('startDate', event.start_date === null ? null : event.start_date + time),
    ...given('endDate', event.end_date),
    ...given('eventStatus', STATUS[event.status]),
    ...given('eventAttendanceMode', event.attendance_mode === null ? null : ATTENDANCE[event.attendance_mode]),
    ...given('location', event.places.map(placeNode)),
    ...participantsOf(event.participants),
    ...given('about', aboutOf(event)),
    ...given('inLanguage', event.languages ?? []),
    ...given('isAccessibleForFree', event.is_free ?? null),
    ...given('superEvent', superEvents(event)),
    ...given('subjectOf', pagesOf(event.sources)),
    ...given('dcterms:date', event.date === null ? null : { '@type': 'edtf:EDTF', '@value': event.date }),
  };
}

/** The theme, alone or before the topics. */
function aboutOf({ theme, topics = [] }: Event): LinkedNode | readonly LinkedNode[] | null {
  const things = [...(theme === null ? [] : [theme]), ...topics].map((name) => ({ '@type': 'Thing', name }));
  return topics.length === 0 ? (things[0] ?? null) : things;
}

function placeNode({ name, country, teryt }: EventPlace): LinkedNode {
  return {
    '@type': 'Place',
    name,
    ...given('address', country === null ? null : { '@type': 'PostalAddress', addressCountry: country }),
    ...given('identifier', teryt === null ? null : { '@type': 'PropertyValue', propertyID: 'TERYT', value: teryt }),
  };
}

function participantsOf(participants: readonly Participant[]): Readonly<Record<string, unknown>> {
  const having = (property: (typeof PROPERTIES)[ParticipantRole]) =>
    participants.filter(({ role }) => PROPERTIES[role] === property);
  return {
    ...given('organizer', having('organizer').map(agent)),
    ...given('performer', having('performer').map(agent)),
    ...given('attendee', having('attendee').map(agent)),
    ...given(
      'contributor',
      having(null).map((one) => ({ '@type': 'Role', roleName: one.role, contributor: agent(one) })),
    ),
  };
}

function agent({ name, entity_type }: Participant): LinkedNode {
  return entity_type === 'person' ? { '@type': 'Person', name } : { '@type': 'Organization', name };
}

/** The event that this one is part of, and the series of which it is an edition. */
function superEvents({ parent_id, series }: Event): readonly LinkedNode[] {
  const parent = parent_id === null ? [] : [{ '@type': 'Event', '@id': iri(parent_id) }];
  const editions = series === null ? [] : [{ '@type': 'EventSeries', '@id': iri(series.id), name: series.name }];
  return [...parent, ...editions];
}
