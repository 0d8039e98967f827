import type { PartRole } from '../../model/resolution.ts';

/** The lowest three bits of a part's number say what it is, those above them of which claim. Never changed, for it is stored. */
const CODES: Readonly<Record<PartRole, number>> = { event: 0, person: 1, organization: 2, member: 3, membership: 4 };
const ROLES = 8;

/** What a claim is is numbered as its own part. */
export function partCode(role: PartRole): number {
  return CODES[role];
}

export function partId(claim: number, role: PartRole): number {
  return claim * ROLES + CODES[role];
}

/** The number of the part in this role, in SQL; `claim`: the claim's. */
export function partSql(claim: string, role: PartRole): string {
  return `${claim} * ${ROLES} + ${CODES[role]}`;
}

/** In SQL, whether `part` is one of the parts of a claim. */
export function isPartOf(part: string, claim: string): string {
  return `${part} BETWEEN ${claim} * ${ROLES} AND ${claim} * ${ROLES} + ${ROLES - 1}`;
}

/** A page's claims are numbered one after another: in SQL, whether `claim` is one of the page in a row of `d`. */
export function isClaimOn(claim: string): string {
  return `${claim} BETWEEN d.first_claim AND d.first_claim + d.claims - 1`;
}

/** The same of its parts. */
export function isPartOn(part: string): string {
  return `${part} BETWEEN d.first_claim * ${ROLES} AND (d.first_claim + d.claims) * ${ROLES} - 1`;
}
