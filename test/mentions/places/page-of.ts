import type { Block, Page } from '../../../src/model/page.ts';

/** A page of paragraphs, one a line of `text`, with a publisher and an address where given. */
export function pageOf(text: string, about: { publisher?: string; url?: string } = {}): Page {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ kind: 'paragraph', level: 0, scope: 0, intro: null, cells: [], start, end: start + line.length });
    start += line.length + 1;
  }
  const publisher = about.publisher === undefined ? null : { value: about.publisher, span: null, source: 'test' };
  return {
    path: 'test.txt',
    url: about.url ?? null,
    sha256: '',
    charset: { name: 'utf-8', declared: null, reason: 'test' },
    reader: 'text',
    language: 'pl',
    title: null,
    site: null,
    publication: { publisher, author: null, created: null, published: null, modified: null, retrieved: null },
    marked: [],
    text,
    blocks,
    scopes: [{ kind: 'page', parent: null, heading: null, dated: null }],
    omitted: [],
    diagnostics: [],
  };
}
