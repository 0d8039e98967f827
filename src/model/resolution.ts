import type { Document } from './document.ts';
import type { Event } from './event.ts';
import type { Extract } from './extract.ts';
import type { Judgement } from './judgement.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';

interface ClaimOf<Kind extends string, Record> {
  readonly kind: Kind;
  /** The page that states it. */
  readonly document: Document;
  readonly record: Record;
}

export type EventClaim = ClaimOf<'event', Event>;
export type MembershipClaim = ClaimOf<'membership', Membership>;
export type OrganizationClaim = ClaimOf<'organization', Organization>;
export type PersonClaim = ClaimOf<'person', Person>;

/** One record as one page states it. */
export type Claim = EventClaim | MembershipClaim | OrganizationClaim | PersonClaim;

/** What of a claim goes into an entity of its own: the record itself, and the two organisations that a membership names. */
export type PartRole = 'event' | 'person' | 'organization' | 'member' | 'membership';

/** That a judgement speaks of something, on one side or the other. */
export interface Judged {
  readonly judgement: string;
  readonly side: 1 | 2;
}

/** The same of an item of a list. */
export interface JudgedItem extends Judged {
  readonly item: number;
}

/** That a judgement went into a record: where it corrects a field, with what the rules had picked for it. */
export interface Ruled extends Judged {
  readonly field: string | null;
  readonly ruled: string | null;
}

export interface Part {
  readonly role: PartRole;
  /** The judgements that find what they speak of by its place on the page. */
  readonly judged?: readonly Judged[];
  /** Parts that may stand for one entity share at least one block. None: it stands alone, or, of a membership, follows from its sides. */
  readonly blocks: readonly string[];
}

/** An organisation as a claim names it: itself, or one side of a membership. */
export interface Naming {
  readonly claim: OrganizationClaim | MembershipClaim;
  readonly role: 'organization' | 'member';
}

/** A membership claim whose two sides are resolved. */
export interface SidedMembership {
  readonly claim: MembershipClaim;
  readonly member: Membership['member'];
  readonly organization: Membership['organization'];
  /** That either side is judged to be no organisation. */
  readonly ofNone?: boolean;
}

interface Derived<Record> {
  readonly record: Record;
  /** Indexes of the claims (or namings) it was drawn from. */
  readonly from: readonly number[];
  /** The judgements that went into it. */
  readonly judged: readonly Ruled[];
  /** People say that it is false: no list has it, but it is known, so that the judgement can be shown and taken back. */
  readonly rejected: boolean;
}

/** A name by which filters find an entity. */
export interface KeyedName {
  readonly name: string;
  readonly key: string;
}

export interface DerivedEvent extends Derived<Event> {
  /** First and last ISO day that the date may mean; null where no year is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly series: readonly KeyedName[];
  /** One a place, in the order of `record.places`. */
  readonly placeKeys: readonly string[];
  /** One a participant, in the order of `record.participants`. */
  readonly participantKeys: readonly string[];
}

export interface DerivedOrganization extends Derived<Organization> {
  readonly names: readonly KeyedName[];
}

export interface DerivedMembership extends Derived<Membership> {
  /** First and last ISO day between which sources say that it holds; null where none says when. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface DerivedPerson extends Derived<Person> {
  readonly names: readonly KeyedName[];
}

/** Turns claims into entities. All functions are pure, and their results follow from the set of their arguments, not from its order. */
export interface Resolver {
  /** Changes whenever the same claims would give other entities; a database resolved by another version is resolved anew. */
  readonly version: number;
  /** The resolver that knows also these judgements. */
  knowing(judgements: readonly Judgement[]): Resolver;
  /** Lower case without diacritics, of the same length. */
  fold(text: string): string;
  /** What nearly all case forms of a word begin with, folded: one of these. */
  beginnings(word: string): readonly string[];
  /** The key under which filters look for a name. */
  nameKey(name: string): string;
  /** Parts of a claim of this page. */
  partsOf(claim: Claim, page: Pick<Extract, 'events'>): readonly Part[];
  /** Groups parts that are connected by blocks; `rows` name every part at least once (block null: none) and are ordered by block. */
  components(rows: Iterable<readonly [part: number, block: number | null]>): Iterable<readonly number[]>;
  /** These take whole sets closed under shared blocks. Events, of which a set may give very many, are made one by one. */
  events(claims: readonly EventClaim[], judged?: readonly JudgedItem[]): Iterable<DerivedEvent>;
  organizations(namings: readonly Naming[]): readonly DerivedOrganization[];
  persons(claims: readonly PersonClaim[]): readonly DerivedPerson[];
  /** Takes all claims of every member and organisation pair that it is given any claim of. */
  memberships(claims: readonly SidedMembership[]): readonly DerivedMembership[];
}
