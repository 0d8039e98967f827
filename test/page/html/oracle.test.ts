import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/page/decode/decode-bytes.ts';
import type { ElementNode } from '../../../src/page/html/node.ts';
import { parseTree } from '../../../src/page/html/parse-tree.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);

/** Every letter of the tree's text nodes, in order. */
function lettersOf(node: ElementNode): string {
  if (SILENT.has(node.name)) return '';
  return node.children.map((child) => (child.type === 'text' ? child.data : lettersOf(child))).join('');
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name.endsWith('.html') ? [path] : [];
  });
}

const bare = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');

describe('the tree holds the text that cheerio finds', () => {
  it.each(pagesIn('fixtures'))('%s', (path) => {
    const html = decodeBytes(readFileSync(path)).text;
    const $ = cheerio.load(html);
    $([...SILENT].join(',')).remove();
    expect(bare(lettersOf(parseTree(html).root))).toBe(bare($.root().text()));
  });
});
