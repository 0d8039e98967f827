import type { EventClassification, EventStatus, ParticipantRole } from '../../model/event.ts';
import type { MembershipRole } from '../../model/membership.ts';
import type { Grouping } from '../timeline/grouping.ts';

type Count = (count: number) => string;

/** Month names, January first: after a day (`7 maja`), alone (`maj`), and as short as a scale wants them. */
interface MonthNames {
  readonly afterDay: readonly string[];
  readonly alone: readonly string[];
  readonly short: readonly string[];
}

/** The same words alone (`jesień 2020`) and behind a preposition (`od jesieni 2020`). */
interface Cases {
  readonly alone: readonly string[];
  readonly behind: readonly string[];
}

/** How dates are put into words. Functions take what is already in words; `behind`: behind a preposition. */
export interface DateTexts {
  readonly months: MonthNames;
  /** Spring first. */
  readonly seasons: Cases;
  readonly quarter: (number: number, year: string, behind: boolean) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly about: (date: string) => string;
  readonly or: string;
}

/** All that a report says, in one language. */
export interface Texts {
  readonly dates: DateTexts;
  readonly number: (value: number) => string;
  readonly quoted: (text: string) => string;
  readonly events: Count;
  readonly memberships: Count;
  readonly organizations: Count;
  readonly pages: Count;
  readonly kinds: Readonly<Record<EventClassification, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly participantRoles: Readonly<Record<ParticipantRole, string>>;
  readonly membershipRoles: Readonly<Record<MembershipRole, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly page: {
    readonly title: string;
    readonly subject: (name: string) => string;
    readonly skip: string;
    readonly noScript: string;
    readonly navigation: string;
    readonly drawnFrom: (pages: string) => string;
    readonly years: (first: number, last: number) => string;
    readonly onlyFilters: string;
    readonly part: (shown: string, all: string) => string;
    /** `parts`: how much of what there is. */
    readonly left: (parts: readonly string[]) => string;
    readonly madeBy: (version: string) => string;
  };
  readonly theme: { readonly label: string; readonly auto: string; readonly light: string; readonly dark: string };
  readonly filters: {
    readonly label: string;
    readonly search: string;
    readonly searchHint: string;
    readonly more: string;
    readonly place: string;
    readonly organization: string;
    readonly series: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly all: string;
    readonly clear: string;
    readonly found: (events: string, memberships: string) => string;
    readonly nothing: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly description: string;
    readonly keys: string;
    readonly groupBy: string;
    readonly groupings: Readonly<Record<Grouping, string>>;
    readonly otherEvents: string;
    readonly noPlace: string;
    readonly noOrganization: string;
    readonly memberships: string;
    readonly foundings: string;
    readonly publications: string;
    readonly founded: (name: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomAll: string;
    readonly together: (count: number, first: string, last: string) => string;
    readonly undated: (events: string) => string;
    readonly moreLanes: (count: number) => string;
    readonly fewerLanes: string;
    readonly empty: string;
    readonly legend: string;
    readonly legendDay: string;
    readonly legendSpan: string;
    readonly legendWithin: string;
    readonly legendInferred: string;
    readonly legendCancelled: string;
    readonly legendMembership: string;
    readonly legendOpen: string;
    readonly legendFounding: string;
  };
  readonly belonging: {
    readonly heading: string;
    readonly graphHeading: string;
    readonly graphDescription: string;
    readonly graphPart: (shown: string, all: string) => string;
    readonly tableHeading: string;
    readonly member: string;
    readonly organization: string;
    readonly role: string;
    readonly since: string;
    readonly until: string;
    readonly asOf: string;
    readonly members: Count;
    readonly memberOf: Count;
    readonly belongsTo: string;
    readonly hasMembers: string;
    readonly empty: string;
  };
  readonly list: {
    readonly heading: string;
    readonly undated: string;
    readonly atTime: (time: string) => string;
    readonly empty: string;
    readonly more: (count: number) => string;
    readonly partOf: string;
    readonly inferredYear: string;
    readonly onlinePart: Readonly<Record<'online' | 'mixed', string>>;
  };
  readonly sources: {
    readonly heading: string;
    readonly evidence: Count;
    readonly saidBy: string;
    readonly page: string;
    readonly publisher: string;
    readonly published: string;
    readonly untitled: string;
    readonly savedFile: (name: string) => string;
    readonly confidence: (percent: number) => string;
    readonly otherwise: (field: string, value: string) => string;
    readonly close: string;
  };
}
