import type { Document } from '../../model/document.ts';

/** Of the table `document` under the name `d`, in the order of the record. */
export const DOCUMENT_FIELDS =
  'd.uid AS id, d.path, d.url, d.title, d.publisher, d.published, d.modified, d.retrieved, d.language, d.charset, d.reader, d.sha256';

export type DocumentRow = Document;

/** The columns are the record. */
export function toDocument(row: DocumentRow): Document {
  return row;
}
