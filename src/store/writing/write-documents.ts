import { hash } from 'node:crypto';
import type { Document } from '../../model/document.ts';
import type { Extract } from '../../model/extract.ts';
import type { Claim, Resolver } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { keyOf } from '../rows/record-id.ts';
import type { DocumentInput, WriteCounts, WriteMode } from '../store.ts';
import { type Inserter, inserter } from './inserter.ts';

interface Known {
  readonly id: number;
  readonly digest: string;
  readonly retrieved: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly sha256: string;
}

export type DocumentWriter = (batch: readonly DocumentInput[], mode: WriteMode) => WriteCounts;

/** Writes pages with their claims, text and diagnostics; a batch in one transaction. */
export function documentWriter(db: Connection, resolver: Resolver): DocumentWriter {
  const insert = inserter(db, resolver);
  const find = db.prepare<[string], Known>(
    'SELECT id, lower(hex(digest)) AS digest, retrieved, published, modified, sha256 FROM document WHERE path = ?',
  );
  const touch = db.prepare('UPDATE document SET size = ?, mtime_ms = ? WHERE id = ?');
  const findTwins = db.prepare<[Buffer | string, string], Known>(
    'SELECT id, lower(hex(digest)) AS digest, retrieved, published, modified, sha256 FROM document WHERE key = ? AND path <> ?',
  );
  const drop = db.prepare('DELETE FROM document WHERE id = ?');
  const write = (input: DocumentInput, mode: WriteMode): keyof WriteCounts => {
    const { extract, size, mtime } = input;
    const claims = claimsOf(extract);
    const digest = digestOf(extract, claims);
    const known = find.get(extract.document.path);
    if (known?.digest === digest) {
      if (size !== null || mtime !== null) touch.run(size, mtime, known.id);
      return 'unchanged';
    }
    // Ids follow from paths; where somebody has rewritten the paths, of two pages under one id the newer is kept.
    const twins = findTwins.all(keyOf('document', extract.document.id), extract.document.path);
    const rivals = [...(known === undefined ? [] : [known]), ...twins];
    const own = age(extract.document, digest);
    if (mode === 'newer' && rivals.some((rival) => own < age(rival, rival.digest))) return 'unchanged';
    for (const { id } of twins) {
      insert.forget(id);
      drop.run(id);
    }
    writePage(insert, known?.id ?? null, { input, claims, digest });
    return rivals.length === 0 ? 'inserted' : 'updated';
  };
  const all = db.transaction((batch: readonly DocumentInput[], mode: WriteMode): WriteCounts => {
    insert.renew();
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    for (const input of batch) counts[write(input, mode)]++;
    return counts;
  });
  return (batch, mode) => all.immediate(batch, mode);
}

interface Page {
  readonly input: DocumentInput;
  readonly claims: readonly Claim[];
  readonly digest: string;
}

function writePage(insert: Inserter, known: number | null, { input, claims, digest }: Page): void {
  const { extract, size, mtime } = input;
  if (known !== null) insert.forget(known);
  const id = insert.document(known, extract.document, { digest, size, mtime });
  for (const [position, diagnostic] of extract.diagnostics.entries()) insert.diagnostic(id, position, diagnostic);
  insert.content(id, claims, extract);
}

function claimsOf({ document, events, memberships, organizations, persons }: Extract): Claim[] {
  return [
    ...events.map((record) => ({ kind: 'event', document, record }) as const),
    ...memberships.map((record) => ({ kind: 'membership', document, record }) as const),
    ...organizations.map((record) => ({ kind: 'organization', document, record }) as const),
    ...persons.map((record) => ({ kind: 'person', document, record }) as const),
  ];
}

/** Of everything that the extract says: equal digests are equal pages, also when another version of the rules has read the same bytes. */
function digestOf({ document, diagnostics, text }: Extract, claims: readonly Claim[]): string {
  const records = claims.map(({ kind, record }) => `${kind} ${JSON.stringify(record)}`);
  return hash('sha256', [JSON.stringify([document, diagnostics]), ...records, text].join('\n'));
}

/** Sorts versions of one page by what they say of themselves, the last part only so that no two are equal. */
function age(page: Pick<Document, 'retrieved' | 'published' | 'modified' | 'sha256'>, digest: string): string {
  return [page.retrieved ?? '', page.modified ?? page.published ?? '', page.sha256, digest].join('\n');
}
