import type { Document } from '../../model/document.ts';
import type { Claim, PartRole } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';

/** A part with the claim that it is of. */
export interface LoadedPart {
  readonly part: number;
  readonly role: PartRole;
  readonly claim: Claim;
}

interface PartRow {
  readonly part: number;
  readonly role: PartRole;
  readonly document_id: number;
  readonly kind: Claim['kind'];
  readonly record: string;
}

export interface ClaimLoader {
  parts(ids: readonly number[]): LoadedPart[];
  claim(row: Pick<PartRow, 'kind' | 'record' | 'document_id'>): Claim;
}

/** Reads claims back as the pages stated them. Documents are read once each. */
export function claimLoader(db: Connection): ClaimLoader {
  const documents = new Map<number, Document>();
  const find = db.prepare<[number], DocumentRow>(`SELECT ${DOCUMENT_FIELDS} FROM document d WHERE d.id = ?`);
  const documentOf = (id: number): Document => {
    const known = documents.get(id);
    if (known !== undefined) return known;
    const row = find.get(id);
    if (row === undefined) throw new RangeError(`a claim without its page: ${id}`);
    const document = toDocument(row);
    documents.set(id, document);
    return document;
  };
  // The record is what JSON.stringify made of a record of this kind.
  const claim = ({ kind, record, document_id }: Pick<PartRow, 'kind' | 'record' | 'document_id'>): Claim =>
    ({ kind, document: documentOf(document_id), record: JSON.parse(record) }) as Claim;
  const load = db.prepare<[string], PartRow>(
    `SELECT p.id AS part, p.role, c.document_id, c.kind, c.record
     FROM json_each(?) ids CROSS JOIN part p ON p.id = ids.value JOIN claim c ON c.id = p.claim_id`,
  );
  return {
    claim,
    parts: (ids) =>
      load.all(JSON.stringify(ids)).map((row) => ({
        part: row.part,
        role: row.role,
        claim: claim(row),
      })),
  };
}
