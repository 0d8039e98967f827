import type { Connection } from '../connection.ts';
import { type PackedClaim, packedClaims } from './packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from './page-keys.ts';

/** Where a claim is stored. */
export interface ClaimPlace {
  readonly document_id: number;
  readonly position: number;
}

/** So many pages are remembered: mostly several claims of one are asked for one after another. */
const PAGES = 100;

/** Reads claims out of what is stored of their pages. */
export function packedClaimReader(db: Connection): (place: ClaimPlace) => PackedClaim {
  const find = db.prepare<[number], StoredPage>(`SELECT ${STORED_PAGE} FROM content t WHERE t.document_id = ?`);
  const keys = pageKeys(db);
  const pages = new Map<number, readonly PackedClaim[]>();
  const claimsOf = (id: number): readonly PackedClaim[] => {
    const page = find.get(id);
    const claims = page === undefined ? [] : packedClaims(page.body, keys.of(page));
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
