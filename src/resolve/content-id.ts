import { hash } from 'node:crypto';

/** An id that follows from content alone: `event:3f2a…`, 16 hexadecimal digits of the SHA-256 of the parts. */
export function contentId(kind: string, ...parts: readonly string[]): string {
  return `${kind}:${hash('sha256', JSON.stringify([kind, ...parts])).slice(0, 16)}`;
}

/** The id of a page. Two paths are two documents, also where their bytes are equal. */
export function documentId(path: string): string {
  return contentId('doc', path);
}
