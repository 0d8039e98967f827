import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';

/** The date that a scope's own dates are read against: of the dated item around it, else of the page's publication, else none. */
export interface Reference {
  /** ISO 8601 without time, or null. */
  readonly date: string | null;
  readonly span: Span | null;
  readonly basis: 'item' | 'publication' | null;
}

const NONE: Reference = { date: null, span: null, basis: null };

/** One reference a scope, by scope index. Never the day of the crawl, a banner or a statute: those are not in `publication`. */
export function referencesOf(page: Page): readonly Reference[] {
  const { published, created, modified } = page.publication;
  const stamp = published ?? created ?? modified;
  const publication: Reference =
    stamp === null ? NONE : { date: stamp.value.slice(0, 10), span: stamp.span, basis: 'publication' };
  return page.scopes.map((_, index) => {
    for (let at: number | null = index; at !== null; at = page.scopes[at]?.parent ?? null) {
      const dated = page.scopes[at]?.dated;
      if (dated) return { date: dated.value.slice(0, 10), span: dated.span, basis: 'item' };
    }
    return publication;
  });
}
