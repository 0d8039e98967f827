import type { Evidence } from './evidence.ts';

export const EVENT_CLASSIFICATIONS = [
  'congress',
  'conference',
  'forum',
  'seminar',
  'workshop',
  'session',
  'meeting',
  'assembly',
  'study_visit',
  'fair',
  'festival',
  'ceremony',
  'webinar',
  'competition',
  'other',
] as const;
export type EventClassification = (typeof EVENT_CLASSIFICATIONS)[number];

export const EVENT_STATUSES = ['confirmed', 'tentative', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export type AttendanceMode = 'offline' | 'online' | 'mixed';

export const PARTICIPANT_ROLES = [
  'organizer',
  'co_organizer',
  'host',
  'partner',
  'patron',
  'speaker',
  'moderator',
  'participant',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export interface Participant {
  readonly name: string;
  readonly entity_type: 'organization' | 'person';
  readonly role: ParticipantRole;
}

export interface EventPlace {
  readonly name: string;
  /** ISO 3166 alpha-2, or null. */
  readonly country: string | null;
  readonly teryt: string | null;
}

export interface ConflictValue {
  readonly value: string;
  readonly sources: readonly Evidence[];
}

/** Sources, or parts of one page, that disagree about a field. All values are kept; `field` keeps the value the rule picked. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly ConflictValue[];
}

/** What pages tell of few events: a field that they do not tell is missing. */
export interface EventDetails {
  /** Other names by which the pages call it, in the nominative. */
  readonly other_names?: readonly string[];
  /** The subjects that it is made up of, as the pages list them. */
  readonly topics?: readonly string[];
  /** ISO 639-1 codes of the languages that it is said to be held in, wholly or in part. */
  readonly languages?: readonly string[];
  /** Whether one takes part without paying. */
  readonly is_free?: boolean;
}

export const EVENT_DETAILS = [
  'other_names',
  'topics',
  'languages',
  'is_free',
] as const satisfies readonly (keyof EventDetails)[];

/** An Open Civic Data / schema.org event; see the contract for the meaning of each field. */
export interface Event extends EventDetails {
  readonly id: string;
  readonly name: string;
  readonly classification: EventClassification;
  readonly edition: number | null;
  readonly series: { readonly id: string; readonly name: string } | null;
  /** EDTF, or null. */
  readonly date: string | null;
  /** ISO 8601 of the stated precision, or null. */
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly start_time: string | null;
  readonly status: EventStatus;
  readonly attendance_mode: AttendanceMode | null;
  readonly places: readonly EventPlace[];
  readonly participants: readonly Participant[];
  readonly theme: string | null;
  readonly parent_id: string | null;
  readonly confidence: number;
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Evidence[];
}
