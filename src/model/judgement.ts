import type { MembershipRole } from './membership.ts';
import type { OrganizationClassification } from './organization.ts';

/**
 * Where a page tells of an event. The page is known by its path, its address or its bytes, for a next crawl may lie in another folder; the event by the
 * id that its page's extract gives it, or, where the page changed, as the only one of its name there.
 */
export interface Trace {
  readonly path: string;
  readonly url: string | null;
  readonly sha256: string;
  /** Id of the record in the extract of the page. */
  readonly id: string;
  readonly name: string;
  readonly edition: number | null;
}

interface AnchorOf<Kind extends string> {
  readonly kind: Kind;
  /** The id and the label that the record had when it was judged. */
  readonly id: string;
  readonly label: string;
}

export interface EventAnchor extends AnchorOf<'event'> {
  readonly traces: readonly Trace[];
}

/** An organisation is known by a name. */
export interface OrganizationAnchor extends AnchorOf<'organization'> {
  readonly name: string;
  readonly classification: OrganizationClassification | null;
}

/** A membership is known by how pages name its two sides. */
export interface MembershipAnchor extends AnchorOf<'membership'> {
  readonly role: MembershipRole;
  readonly sides: readonly {
    readonly member: string;
    readonly classification: OrganizationClassification | null;
    readonly organization: string;
  }[];
}

/** What finds a judged record again, whatever the pages have become since. */
export type Anchor = EventAnchor | OrganizationAnchor | MembershipAnchor;

interface JudgementBase {
  /** Follows from what is judged, so that the same judgement is there once. */
  readonly id: string;
  readonly because: string | null;
  /** ISO 8601. Of two corrections of one field the later one counts. */
  readonly made: string;
}

/** Two records are one thing, or are not. */
export interface Likeness extends JudgementBase {
  readonly verdict: 'same' | 'different';
  readonly first: Anchor;
  readonly second: Anchor;
}

/** A field has another value than the pages say, or the rules read; null: none. */
export interface Correction extends JudgementBase {
  readonly verdict: 'correct';
  readonly first: Anchor;
  readonly field: string;
  readonly value: string | null;
  /** Of `parent_id` only: what finds the event again whose id is the value. */
  readonly second?: EventAnchor;
}

/** A record is false: what its pages say is no event, no membership, no organisation. */
export interface Rejection extends JudgementBase {
  readonly verdict: 'reject';
  readonly first: Anchor;
}

/** What a person knows better than pages and rules. */
export type Judgement = Likeness | Correction | Rejection;

/** Everything that a judgement speaks of, by its sides. */
export function anchorsOf(judgement: Judgement): readonly Anchor[] {
  const { first, second } = judgement as { readonly first: Anchor; readonly second?: Anchor };
  return second === undefined ? [first] : [first, second];
}
