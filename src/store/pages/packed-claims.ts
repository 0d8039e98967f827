import type { Connection } from '../connection.ts';
import { type PackedClaim, packedClaims } from './packed-page.ts';
import { pageKeys, STORED_PAGE, type StoredPage } from './page-keys.ts';

/** Where a claim is stored: its number, and that of its page. */
export interface ClaimPlace {
  readonly id: number;
  readonly document_id: number;
}

/** So many pages are remembered: mostly several claims of one are asked for one after another. */
const PAGES = 100;

/** Those of one page; `first`: the number of the first of them. */
interface PageClaims {
  readonly first: number;
  readonly packed: readonly PackedClaim[];
}

const NONE: PageClaims = { first: 0, packed: [] };

/** Reads claims out of what is stored of their pages. */
export function packedClaimReader(db: Connection): (place: ClaimPlace) => PackedClaim {
  const find = db.prepare<[number], StoredPage & { readonly first: number }>(
    `SELECT d.first_claim AS first, ${STORED_PAGE} FROM document d JOIN content t ON t.document_id = d.id WHERE d.id = ?`,
  );
  const keys = pageKeys(db);
  const pages = new Map<number, PageClaims>();
  const claimsOf = (id: number): PageClaims => {
    const page = find.get(id);
    const claims = page === undefined ? NONE : { first: page.first, packed: packedClaims(page.body, keys.of(page)) };
    if (pages.size >= PAGES) pages.clear();
    pages.set(id, claims);
    return claims;
  };
  return ({ id, document_id }) => {
    const { first, packed } = pages.get(document_id) ?? claimsOf(document_id);
    const claim = packed[id - first];
    if (claim === undefined) throw new RangeError(`a claim without its page: ${document_id}`);
    return claim;
  };
}
