import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';

/** Why one block or line is no statement of the page (a banner, a counter, a cookie note …), from its text alone; null for content. */
export function classifyText(text: string): OmittedReason | null {
  const line = fold(text).trim();
  if (line.startsWith('wszelkie prawa zastrzezone')) return 'footer';
  return null;
}
