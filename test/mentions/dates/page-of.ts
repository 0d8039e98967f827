import type { Block, Page } from '../../../src/model/page.ts';

/** A page of one paragraph a text, for tests of recognisers. */
export function pageOf(...texts: readonly string[]): Page {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ kind: 'paragraph', level: 0, scope: 0, intro: null, cells: [], start, end: start + text.length });
    start += text.length + 2;
  }
  const none = { publisher: null, author: null, created: null, published: null, modified: null, retrieved: null };
  return {
    text: texts.join('\n\n'),
    blocks,
    scopes: [{ kind: 'page', parent: null, heading: null, dated: null }],
    site: null,
    publication: none,
  } as unknown as Page;
}
