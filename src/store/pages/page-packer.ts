import { deflateRawSync } from 'node:zlib';
import type { Connection } from '../connection.ts';
import { DICTIONARY } from './dictionary.ts';
import { type PackedClaim, packPage, unpacked } from './packed-page.ts';
import { type PageKeys, STORED_PAGE, type StoredPage } from './page-keys.ts';

/** Packs pages, by the number of their row. */
export interface PagePacker {
  pack(id: number, text: string, claims: readonly PackedClaim[], quoted: string): StoredPage;
  /** Forgets what it read: what was rolled back since is no dictionary. */
  renew(): void;
}

/** So many rows share a dictionary; it is made once a few of them are there, and the first of all where there is enough to gain by it. */
const SHARING = 500;
const FEW = 10;
const ENOUGH = 32;

/** Bytes of a page that go into a dictionary; they hold what it states and how its text begins. */
const OF_MODEL = 2_800;

/**
 * Pages of one database are alike, mostly of few sites: each is packed after some that came before it, kept as a dictionary. Which page gets which
 * has no effect on what is read.
 */
export function pagePacker(db: Connection, keys: PageKeys): PagePacker {
  const nearest = db.prepare<[number], number | null>('SELECT max(id) FROM dictionary WHERE id <= ?').pluck();
  const insert = db.prepare<[number, Buffer]>('INSERT INTO dictionary (id, body) VALUES (?, ?)');
  const models = db.prepare<[number], StoredPage>(
    `SELECT ${STORED_PAGE} FROM content t WHERE t.document_id < ? ORDER BY t.document_id DESC LIMIT ${FEW}`,
  );
  const known = new Set<number>();
  const make = (number: number, id: number): number | null => {
    const pages = models.all(id);
    if (pages.length < FEW) return null;
    const words = pages.map((page) => unpacked(page.body, keys.of(page)).subarray(0, OF_MODEL));
    insert.run(number, deflateRawSync(Buffer.concat(words), { dictionary: DICTIONARY, level: 9 }));
    return number;
  };
  const numberOf = (id: number): number => {
    const wanted = 1 + Math.floor(id / SHARING);
    if (known.has(wanted)) return wanted;
    const found = nearest.get(wanted) ?? 0;
    const isDue = found !== wanted && id >= ENOUGH && id % SHARING >= FEW;
    const number = isDue ? make(wanted, id) : found;
    if (number === wanted) known.add(wanted);
    return number ?? found;
  };
  return {
    pack: (id, text, claims, quoted) => {
      const dictionary = numberOf(id);
      return { dictionary, quoted, body: packPage(text, claims, keys.of({ dictionary, quoted })) };
    },
    renew: () => known.clear(),
  };
}
