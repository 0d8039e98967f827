import { fold } from '../fold.ts';

/**
 * The first three letters, folded, of a name's first word. Polish case forms keep them (`Łódź`, `Łodzi` → `lod`), so the names that a form may belong to
 * are in one small bucket, and forms need to be made for that bucket alone.
 */
export function bucketOf(text: string): string {
  const head = fold(text.slice(0, 3));
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0x20 || code === 0x2d) return head.slice(0, i);
  }
  return head;
}
