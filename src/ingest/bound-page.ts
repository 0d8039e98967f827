import type { Diagnostic } from '../model/diagnostic.ts';
import type { Page } from '../model/page.ts';

/** No page says more in its own words; the longest municipal statutes have half of it. What comes behind would only take time: facts are compared with each other. */
const MOST_TEXT = 500_000;
/** A file without line ends, not a paragraph. */
const MOST_BLOCK = 100_000;

/** A page of bounded cost: its blocks up to the first that goes beyond what facts are looked for in. Its text stays whole; a diagnostic says where it was left. */
export function boundPage(page: Page): Page {
  const kept = page.blocks.findIndex(({ start, end }) => end > MOST_TEXT || end - start > MOST_BLOCK);
  const first = page.blocks[kept];
  if (first === undefined) return page;
  const end = page.blocks.at(-1)?.end ?? first.end;
  const diagnostic: Diagnostic = {
    code: 'page-too-long',
    severity: 'warning',
    message: `Facts were looked for in the first ${first.start} characters only`,
    start: first.start,
    end,
  };
  return {
    ...page,
    blocks: page.blocks.slice(0, kept).map((block) => ({ ...block, intro: within(block.intro, kept) })),
    scopes: page.scopes.map((scope) => ({ ...scope, heading: within(scope.heading, kept) })),
    diagnostics: [...page.diagnostics, diagnostic],
  };
}

function within(index: number | null, count: number): number | null {
  return index !== null && index < count ? index : null;
}
