import type { Diagnostic } from '../model/diagnostic.ts';
import type { Stated } from '../model/page.ts';

/** Says that a page has no title: a list of notices, a part of a page as scrapers keep it, a start page. */
export function noTitle(title: Stated | null): readonly Diagnostic[] {
  if (title !== null) return [];
  const message = 'No heading, and no title in its head, names the page';
  return [{ code: 'no-title', severity: 'info', message, start: null, end: null }];
}
