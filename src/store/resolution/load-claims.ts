import type { Document } from '../../model/document.ts';
import type { Claim, Judged, PartRole } from '../../model/resolution.ts';
import type { Connection } from '../connection.ts';
import { DOCUMENT_FIELDS, type DocumentRow, toDocument } from '../rows/document-row.ts';

/** A part with the claim that it is of. */
export interface LoadedPart {
  readonly part: number;
  readonly role: PartRole;
  readonly claim: Claim;
  readonly judged: readonly Judged[];
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
  const judgements = judgedParts(db);
  return {
    claim,
    parts: (ids) => {
      const list = JSON.stringify(ids);
      const judged = judgements(list);
      return load.all(list).map((row) => ({
        part: row.part,
        role: row.role,
        claim: claim(row),
        judged: judged.get(row.part) ?? [],
      }));
    },
  };
}

/** The judgements that speak of the parts of a JSON list. Mostly there are none at all, which is asked once. */
function judgedParts(db: Connection): (list: string) => ReadonlyMap<number, readonly Judged[]> {
  const any = db.prepare('SELECT EXISTS (SELECT 1 FROM part_judgement)').pluck().get() === 1;
  if (!any) return () => new Map();
  const find = db.prepare<[string], Judged & { readonly part: number }>(
    `SELECT j.part_id AS part, j.judgement_uid AS judgement, j.side
     FROM json_each(?) ids CROSS JOIN part_judgement j ON j.part_id = ids.value ORDER BY j.judgement_uid, j.side`,
  );
  return (list) => {
    const found = new Map<number, Judged[]>();
    for (const { part, judgement, side } of find.all(list)) {
      found.set(part, [...(found.get(part) ?? []), { judgement, side }]);
    }
    return found;
  };
}
