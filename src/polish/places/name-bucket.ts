import { fold } from '../fold.ts';
import { formKey } from './form-key.ts';

const LONGEST_SHORT = 4;
/** Five-letter names that change their third letter too: `Ujeździe`, `Orle`. */
const CHANGING = new Set(['ujazd', 'orzel']);

function firstWordLength(head: string): number {
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0x20 || code === 0x2d || code === 0x09) return i;
  }
  return head.length;
}

/**
 * The first letters, folded, of a name in the nominative. Case forms keep them, so the names that a form may belong to are in two small buckets, and forms
 * need to be made for those alone. Short words may change their third letter (`Ryga`, `Rydze`): they are filed under two letters, the others under three.
 */
export function bucketOf(name: string): string {
  return bucketAt(name, 0);
}

/** `bucketOf` the cell that starts at `start` of a table. */
export function bucketAt(text: string, start: number): string {
  const head = fold(text.slice(start, start + LONGEST_SHORT + 1));
  const length = firstWordLength(head);
  return head.slice(0, length <= LONGEST_SHORT || CHANGING.has(head) ? Math.min(2, length) : 3);
}

/** The buckets in which the nominative of `form` may be. */
export function bucketsOf(form: string): readonly string[] {
  const head = fold(form.slice(0, 3));
  const length = firstWordLength(head);
  return length < 3 ? [head.slice(0, length)] : [head, head.slice(0, 2)];
}

/** First letters of the words after the first: they are the same in every case (`Nowe Miasto`, `Nowym Mieście` → `m`). */
export function initialsOf(name: string): string {
  const [, ...rest] = formKey(name).split(' ');
  return rest.map((word) => word.slice(0, 1)).join('');
}
