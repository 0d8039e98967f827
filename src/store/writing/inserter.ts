import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Extract } from '../../model/extract.ts';
import type { Claim, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { keepQuotes } from '../evidence/keep-quotes.ts';
import { packedSources } from '../evidence/packed-sources.ts';
import { terms } from '../evidence/terms.ts';
import { toSpans } from '../evidence/to-spans.ts';
import { pageKeys } from '../pages/page-keys.ts';
import { pagePacker } from '../pages/page-packer.ts';
import { quotesOf } from '../pages/quotes.ts';
import { claimJson } from '../rows/claim-record.ts';
import { isClaimOn, partCode } from '../rows/part-id.ts';
import { keyOf, storedId } from '../rows/record-id.ts';
import { FORGET_PARTS, partWriter } from './part-writer.ts';
import { remarks } from './remarks.ts';
import { searchIndex } from './search-index.ts';

interface FileState {
  readonly digest: string;
  readonly size: number | null;
  readonly mtime: number | null;
}

/** The statements that write a page, prepared once. */
export interface Inserter {
  /** Removes what the page stated, and notes what has to be resolved anew. The document's own row stays. */
  forget(id: number): void;
  /** Writes the row of a new page, or over that of `known`; returns its id. */
  document(known: number | null, document: Document, state: FileState): number;
  diagnostic(id: number, position: number, diagnostic: Diagnostic): void;
  /** What the page states, with its text. */
  content(id: number, claims: readonly Claim[], page: Extract): void;
  /** To be called at the beginning of each transaction. */
  renew(): void;
}

const DOCUMENT_COLUMNS = [
  ...['key', 'path', 'url', 'title', 'publisher', 'published', 'modified', 'retrieved'],
  ...['language', 'charset', 'reader', 'hash', 'publisher_key', 'digest', 'size', 'mtime_ms'],
];

export function inserter(db: Connection, resolver: Resolver): Inserter {
  const insertQuote = db.prepare('INSERT OR REPLACE INTO quote (document_id, quoted, pieces) VALUES (?, ?, ?)');
  const insertPacked = db.prepare(
    'INSERT OR REPLACE INTO packed_page (document_id, dictionary, body) VALUES (?, ?, ?)',
  );
  const keys = pageKeys(db);
  const search = searchIndex(db, resolver, keys);
  const packer = pagePacker(db, keys);
  const insertDiagnostic = db.prepare(
    'INSERT INTO diagnostic (document_id, position, remark, start, "end") VALUES (?, ?, ?, ?, ?)',
  );
  const writeClaims = claimRows(db, resolver);
  const words = terms(db);
  const said = remarks(db, words);
  const { pack } = packedSources(words);
  const keep = keepQuotes(db);
  const forgetting = FORGET.map((sql) => db.prepare(sql));
  return {
    forget: (id) => {
      keep(id);
      said.leave(id);
      for (const statement of forgetting) statement.run(id);
      search.remove(id);
    },
    document: documentRows(db, resolver),
    diagnostic: (id, position, diagnostic) => {
      insertDiagnostic.run(id, position, said.use(diagnostic), diagnostic.start, diagnostic.end);
    },
    content: (id, claims, page) => {
      const { document, text } = page;
      search.add(id, document.title, text);
      const spans = toSpans(0, document, text, words);
      const sources = claims.map(({ record }) => spans(record.sources));
      const packed = claims.map((claim, at) => ({ record: claimJson(claim), sources: pack(sources[at] ?? []) }));
      const { quoted, pieces } = quotesOf(text, sources);
      const { dictionary, body } = packer.pack(id, text, packed, quoted);
      insertQuote.run(id, quoted, pieces);
      insertPacked.run(id, dictionary, body);
      writeClaims(id, claims, page);
    },
    renew: () => {
      for (const kept of [words, keys, packer]) kept.renew();
    },
  };
}

const FORGET: readonly string[] = [
  ...FORGET_PARTS,
  `DELETE FROM claim WHERE id IN (SELECT c.id FROM document d CROSS JOIN claim c ON ${isClaimOn('c.id')} WHERE d.id = ?)`,
  'DELETE FROM diagnostic WHERE document_id = ?',
];

/** Of a hash in digits; what is none is kept as it is. */
function bytesOf(digits: string): Buffer | string {
  return /^[0-9a-f]{64}$/.test(digits) ? Buffer.from(digits, 'hex') : digits;
}

function documentRows(db: Connection, resolver: Resolver): Inserter['document'] {
  const holes = DOCUMENT_COLUMNS.map(() => '?').join(', ');
  const insertDocument = db.prepare(`INSERT INTO document (${DOCUMENT_COLUMNS.join(', ')}) VALUES (${holes})`);
  const updateDocument = db.prepare(
    `UPDATE document SET ${DOCUMENT_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
  );
  return (known, document, { digest, size, mtime }) => {
    const key = document.publisher === null ? null : resolver.nameKey(document.publisher);
    const { id, path, url, title, publisher, published, modified, retrieved, language, charset, reader, sha256 } =
      document;
    const own = [
      keyOf('document', id),
      path,
      url,
      title,
      publisher,
      published,
      modified,
      retrieved,
      language,
      charset,
      reader,
      bytesOf(sha256),
    ];
    const values = [...own, key, bytesOf(digest), size, mtime];
    if (known === null) return Number(insertDocument.run(...values).lastInsertRowid);
    updateDocument.run(...values, known);
    return known;
  };
}

function claimRows(db: Connection, resolver: Resolver): Inserter['content'] {
  const next = db.prepare<[], number>('SELECT coalesce(max(id), 0) + 1 FROM claim').pluck();
  const number = db.prepare('UPDATE document SET first_claim = ?, claims = ? WHERE id = ?');
  const insert = db.prepare('INSERT INTO claim (id, code, document_id, founding_date, uid) VALUES (?, ?, ?, ?, ?)');
  const writeParts = partWriter(db, resolver);
  return (page, claims, extract) => {
    const first = next.get() ?? 1;
    number.run(first, claims.length, page);
    for (const [position, claim] of claims.entries()) {
      const { kind, record } = claim;
      const founding = kind === 'organization' ? record.founding_date : null;
      insert.run(first + position, partCode(kind), page, founding, storedId(record.id));
      writeParts(first + position, claim, extract);
    }
  };
}
