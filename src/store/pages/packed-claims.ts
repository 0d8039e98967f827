import type { Connection } from '../connection.ts';
import { type PackedClaim, packedClaims } from './packed-page.ts';

/** Where a claim is stored. */
export interface ClaimPlace {
  readonly document_id: number;
  readonly position: number;
}

/** So many pages are remembered: mostly several claims of one are asked for one after another. */
const PAGES = 100;

/** Reads claims out of what is stored of their pages. */
export function packedClaimReader(db: Connection): (place: ClaimPlace) => PackedClaim {
  const find = db.prepare<[number], Buffer>('SELECT body FROM content WHERE document_id = ?').pluck();
  const pages = new Map<number, readonly PackedClaim[]>();
  const claimsOf = (id: number): readonly PackedClaim[] => {
    const body = find.get(id);
    const claims = body === undefined ? [] : packedClaims(body);
    if (pages.size >= PAGES) pages.clear();
    pages.set(id, claims);
    return claims;
  };
  return ({ document_id, position }) => {
    const claim = (pages.get(document_id) ?? claimsOf(document_id))[position];
    if (claim === undefined) throw new RangeError(`a claim without its page: ${document_id}`);
    return claim;
  };
}
