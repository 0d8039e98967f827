import type { AttendanceMode, EventClassification, EventStatus, ParticipantRole } from '../../../model/event.ts';
import type { DateMention, OccasionMention, PlaceCandidate } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';

/** A field's support: where it stands and which rule read it. */
export interface Support extends Span {
  readonly field: string;
  readonly rule: string;
}

/** A date that the page gives for an event, resolved as far as its surroundings allow. */
export interface DraftDate {
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The year or day was taken from elsewhere. */
  readonly inferred: boolean;
  readonly span: Span;
  readonly mention: DateMention | null;
  /** In a title or heading: weighs more when others contradict it. */
  readonly heading: boolean;
  /** The words around it speak of the past: `odbyła się`. */
  readonly past: boolean;
  /** Told in the past tense, and yet later than the page that tells it: misprinted, or of another year. */
  readonly doubtful: boolean;
}

export interface DraftPlace {
  readonly name: string;
  readonly candidate: PlaceCandidate | null;
  readonly span: Span;
  /** `stated`: a venue. `name`: a place in the event's name. `inferred`: the publisher's own municipality. */
  readonly basis: 'stated' | 'name' | 'inferred';
  /** `w gminie Brzeszcze`: somewhere in it. */
  readonly commune?: boolean;
}

export interface DraftParticipant {
  readonly name: string;
  readonly entity_type: 'organization' | 'person';
  readonly role: ParticipantRole;
}

/** What few pages tell; see `EventDetails`. */
export interface DraftDetails {
  readonly names: string[];
  readonly topics: string[];
  readonly languages: string[];
  readonly free: Set<boolean>;
}

/**
 * An event while it is being put together from all that the page says of it. Mutable on purpose: rules add to it in their order,
 * and it never leaves `facts/events`.
 */
export interface Draft {
  /** Offset of its first mention: the order of drafts. */
  readonly at: number;
  readonly scope: number;
  /** The block of the list item or table row that it stands in, or null. */
  row: number | null;
  name: string;
  /** Where the name stands. */
  nameSpan: Span;
  lemma: string;
  classification: EventClassification;
  edition: number | null;
  series: string | null;
  named: boolean;
  quoted: string | null;
  weight: OccasionMention['weight'];
  plural: boolean;
  /** The sentence speaks of another edition of the page's event, not of that event. */
  otherEdition: boolean;
  /** In the title or a heading of its scope. */
  topic: boolean;
  /** A verb of taking place, an invitation, or a programme row stands with it. */
  asserted: boolean;
  /** A verb that says so of nothing but occasions: `odbyła się`, `rozegrano`. */
  held: boolean;
  /** Another noun governs it (`raport z konferencji`): it may be joined to an event, never make one. */
  governed: boolean;
  /** What governs it is written when it is over, and the sentence says who held it. */
  reported: boolean;
  /** A row or line of a programme. */
  programme: boolean;
  /** What guests did on a visit: an event as far as the visit is one. */
  part: boolean;
  /** Offset of the draft that its sentence calls its container, or null. */
  container: OccasionMention | null;
  dates: DraftDate[];
  time: { readonly value: string; readonly span: Span } | null;
  places: DraftPlace[];
  participants: DraftParticipant[];
  status: EventStatus;
  mode: AttendanceMode | null;
  theme: string | null;
  /** How outright the theme is told: 3 a motto, 2 `tematem jest`, 1 `poświęcony`, 0 not at all. */
  themeRank: number;
  details: DraftDetails;
  parent: Draft | null;
  confidence: number;
  supports: Support[];
  mentions: OccasionMention[];
}

/** A draft with nothing but its mention. */
export function draftOf(mention: OccasionMention, scope: number): Draft {
  return {
    at: mention.start,
    scope,
    row: null,
    name: mention.name,
    nameSpan: { start: mention.start, end: mention.end },
    lemma: mention.lemma,
    classification: mention.classification,
    edition: mention.edition,
    series: mention.series,
    named: mention.named,
    quoted: mention.quoted,
    weight: mention.weight,
    plural: mention.plural,
    otherEdition: false,
    topic: false,
    asserted: false,
    held: false,
    governed: false,
    reported: false,
    programme: false,
    part: false,
    container: null,
    dates: [],
    time: null,
    places: [],
    participants: [],
    status: 'confirmed',
    mode: null,
    theme: null,
    themeRank: 0,
    details: { names: [], topics: [], languages: [], free: new Set() },
    parent: null,
    confidence: mention.confidence,
    supports: [],
    mentions: [mention],
  };
}
