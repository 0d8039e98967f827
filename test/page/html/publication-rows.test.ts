import { describe, expect, it } from 'vitest';
import { ruleRows } from '../../support/rule-rows.ts';
import { PROSE, read } from './read.ts';

interface Row {
  readonly name: string;
  /** Where the markup stands: in the site's header, before the title, under it, at the article's end, in the site's footer. */
  readonly at: 'head' | 'pre' | 'sub' | 'end' | 'foot';
  readonly html: string;
  readonly published: string | null;
  readonly modified: string | null;
}

function pageOf({ at, html }: Row): string {
  const put = (place: Row['at']): string => (place === at ? html : '');
  return `<html lang="pl"><head><title>Nowy park</title></head><body>
    <header class="top">${put('head')}<a href="/">Gmina Pisz</a><nav><a href="/a">Aktualności</a> <a href="/b">Urząd</a></nav></header>
    <main>${put('pre')}<h1>Nowy park</h1>${put('sub')}<p>${PROSE}</p><p>Plan wisi przy wejściu do urzędu.</p>${put('end')}</main>
    ${put('foot')}</body></html>`;
}

describe('labels, bylines, rows and footers that say when a page was put up', () => {
  it.each(ruleRows<Row>('publication/html'))('$name', (row) => {
    const { published, modified } = read(pageOf(row)).publication;
    expect([published?.value ?? null, modified?.value ?? null]).toEqual([row.published, row.modified]);
  });
});
