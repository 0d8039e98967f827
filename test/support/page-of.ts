import { type Reading, readingOf } from '../../src/mentions/reading.ts';
import type { Block, Page } from '../../src/model/page.ts';

/** A page of plain paragraphs: each line of `text` is a block of one scope. */
export function pageOf(text: string): Page {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ kind: 'paragraph', start, end: start + line.length, level: 0, scope: 0, intro: null, cells: [] });
    }
    start += line.length + 1;
  }
  return {
    path: 'page.txt',
    url: null,
    sha256: '',
    charset: { name: 'utf-8', declared: null, reason: '' },
    reader: 'text',
    language: 'pl',
    title: null,
    site: null,
    publication: { publisher: null, author: null, created: null, published: null, modified: null, retrieved: null },
    marked: [],
    text,
    blocks,
    scopes: [{ kind: 'page', parent: null, heading: null, dated: null }],
    omitted: [],
    diagnostics: [],
  };
}

export function readingOfText(text: string): Reading {
  return readingOf(pageOf(text));
}
