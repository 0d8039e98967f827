import { describe, expect, it } from 'vitest';
import { parseTree } from '../../src/page/html/parse-tree.ts';
import { READERS } from '../../src/page/readers/index.ts';
import { select } from '../../src/page/readers/select.ts';
import { kept, PROSE, read } from './html/read.ts';

describe('page readers', () => {
  it('have names of their own and selectors that parse', () => {
    expect(new Set(READERS.map(({ name }) => name)).size).toBe(READERS.length);
    const { root } = parseTree('<p>');
    for (const { content, title = [], metadata = [], keep = [], omit = {}, marks } of READERS) {
      const all = [
        ...content,
        ...title,
        ...metadata,
        ...keep,
        ...(marks.elements ?? []).flat(),
        ...Object.values(omit).flat(),
      ];
      for (const selector of all) expect(() => select(root, selector)).not.toThrow();
    }
  });

  it('reads the publication data of IDcom out of its change log, and not the log', () => {
    const page = read(`<body><div id="Content"><h2 class="header">Nowy park</h2><p>${PROSE}</p><h3>Rejestr zmian</h3>
      <div class="rejestrZmian"><div class="Naglowek">Data wprowadzenia dokumentu do BIP: <span>15 kwietnia 2019 08:12</span></div>
      <div class="BRB"><span>23 maja 2019 13:40</span> Jan Lis - Zmiana treści.</div></div></div><!-- MadeByIDcomGroup --></body>`);
    expect(page.reader).toBe('idcom');
    expect(page.publication.published?.value).toBe('2019-04-15T08:12');
    expect(kept(page)).not.toContain('Jan Lis');
  });

  it('falls back on the general search where the content of a CMS is not found', () => {
    const page = read(
      `<head><meta name="generator" content="SmodBIP"></head><div class="inny"><h1>Nowy park</h1><p>${PROSE}</p></div>`,
    );
    expect(page.reader).toBe('smodbip');
    expect(kept(page)).toContain('Wójt zaprasza');
  });

  it('does not take a page for a CMS that its text names', () => {
    expect(read(`<h1>Szkolenie z Joomla! i WordPress</h1><p>${PROSE}</p>`).reader).toBe('generic');
  });
});
