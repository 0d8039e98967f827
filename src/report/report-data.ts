import type { AttendanceMode, EventClassification, EventStatus, ParticipantRole } from '../model/event.ts';
import type { MembershipRole } from '../model/membership.ts';
import type { OrganizationClassification } from '../model/organization.ts';

/** ISO 639-1. */
export type Language = 'pl' | 'en';

/**
 * A date as it is drawn and read. `from` and `to` are days since 1970-01-01, both included; null is an open end. `firm`: these are the very days;
 * otherwise it was at some time between them. `inferred`: the page does not print the year. `text` is for people, `edtf` for everybody else.
 */
export interface When {
  readonly text: string;
  readonly edtf: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly firm: boolean;
  readonly inferred: boolean;
}

/** A page that facts are drawn from. `url` is http or https, or null; `file` is the end of its path. */
export interface SourcePage {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly file: string;
}

/** Words of a page; `page` is an index into `ReportData.pages`, `fields` what of the record they support. */
export interface Quote {
  readonly page: number;
  readonly fields: readonly string[];
  readonly text: string;
}

/** What other sources say of one field. */
export interface Dissent {
  readonly field: string;
  readonly value: string;
}

interface Fact {
  readonly id: string;
  /** 0 to 1; null of what has none. */
  readonly confidence: number | null;
  readonly quotes: readonly Quote[];
  readonly dissent: readonly Dissent[];
}

export interface ReportEvent extends Fact {
  readonly name: string;
  readonly kind: EventClassification;
  readonly when: When | null;
  readonly time: string | null;
  readonly status: EventStatus;
  readonly mode: AttendanceMode | null;
  readonly series: string | null;
  readonly places: readonly string[];
  readonly participants: readonly { readonly name: string; readonly person: boolean; readonly role: ParticipantRole }[];
  readonly theme: string | null;
  /** Name of the event that this one is part of. */
  readonly parent: string | null;
}

export interface ReportMembership extends Fact {
  readonly member: string;
  readonly memberKind: OrganizationClassification | null;
  /** The town or municipality that the member is, as places of events are called. */
  readonly memberPlace: string | null;
  readonly organization: string;
  readonly acronym: string | null;
  readonly role: MembershipRole;
  readonly start: When | null;
  readonly end: When | null;
  readonly asOf: When | null;
}

export interface ReportFounding extends Fact {
  readonly organization: string;
  readonly when: When;
}

/** How many records the filters leave in, and how many of them are here. */
export interface Share {
  readonly all: number;
  readonly shown: number;
}

/** Everything that a report shows; embedded in it as JSON. */
export interface ReportData {
  readonly language: Language;
  readonly title: string;
  /** The filters of the command line, as typed. */
  readonly filters: readonly string[];
  readonly version: string;
  readonly shares: { readonly events: Share; readonly memberships: Share };
  readonly pages: readonly SourcePage[];
  readonly events: readonly ReportEvent[];
  readonly memberships: readonly ReportMembership[];
  readonly foundings: readonly ReportFounding[];
}
