import type { MembershipRole } from '../../model/membership.ts';
import type { Span } from '../../model/span.ts';

/** A party of a membership, as the page names it. */
export interface Party {
  /** Nominative. */
  readonly name: string;
  readonly acronym: string | null;
  readonly span: Span;
  /** False: only a general word (`Związek`) that nothing on the page explains. */
  readonly resolved: boolean;
}

/** One membership that one place of the page states. */
export interface Claim {
  readonly member: Party;
  readonly organization: Party;
  readonly role: MembershipRole;
  readonly start: { readonly value: string; readonly span: Span } | null;
  readonly end: { readonly value: string; readonly span: Span } | null;
  /** The words that state it. */
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
  /** The member or the organisation was taken from elsewhere on the page. */
  readonly inherited: boolean;
}

/** How many an intro states, and how many its list gives. */
export interface Count {
  readonly stated: number;
  readonly listed: number | null;
  readonly span: Span;
  /** Whose count it is: the member's (`jest członkiem 11 organizacji`) or the organisation's (`zrzesza 43 miasta`). */
  readonly of: Party;
  readonly kind: 'organizations' | 'members';
}
