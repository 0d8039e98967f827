import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';

/** What follows a heading when that is not the page's own content (`Pozostałe aktualności`, `Załączniki`); null for a content heading. */
export function noiseHeading(text: string): OmittedReason | null {
  const line = fold(text).trim();
  if (line.startsWith('pozostale aktualnosci')) return 'teaser';
  return null;
}
