import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { PROSE, read } from './read.ts';

const codes = (bytes: Uint8Array, path = 'a.html'): string[] =>
  readPage(bytes, path).diagnostics.map(({ code }) => code);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('files that are no pages', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty-file'],
    ['blank', text(' \n\t'), 'empty-file'],
    ['a PDF', text('%PDF-1.7 …'), 'binary-file'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary-file'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32), 'binary-file'],
    ['a shell', text('<html><body><div id="root"></div><script src="/a.js"></script></body></html>'), 'script-shell'],
    [
      'a challenge',
      text('<html><title>Just a moment...</title><body>Checking your browser before accessing</body></html>'),
      'challenge-page',
    ],
    ['only a menu', text('<html><body><nav><a href="/">Start</a></nav></body></html>'), 'no-content'],
  ])('%s', (_, bytes, code) => {
    expect(codes(bytes)).toContain(code);
  });

  it('does not take a list of titles for no content', () => {
    const titles = ['Nowy park', 'Nowa droga', 'Nowa szkoła'].map((title) => `<h3><a href="/x">${title}</a></h3>`);
    expect(codes(text(`<html><body>${titles.join('')}</body></html>`))).not.toContain('no-content');
  });

  it('does not take a page that says `Proszę czekać` for a challenge', () => {
    expect(codes(text(`<p>Proszę czekać</p><h1>Park</h1>${`<p>${PROSE}</p>`.repeat(8)}`))).not.toContain(
      'challenge-page',
    );
  });

  it('reads markup in a .txt and plain text in an .html', () => {
    expect(
      readPage(text(`<!DOCTYPE html><html><body><h1>Park</h1><p>${PROSE}</p></body></html>`), 'a.txt').reader,
    ).toBe('generic');
    expect(readPage(text(PROSE), 'a.html').reader).toBe('text');
    expect(readPage(text(`Liczba <b> w tekście: 3 < 5. ${PROSE}`), 'a.txt').reader).toBe('text');
  });
});

describe('hostile markup', () => {
  it.each([
    ['nested tags', '<div>'.repeat(100_000)],
    ['nested inline tags', '<b>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(30_000)],
    ['nested lists', '<ul><li>'.repeat(30_000)],
    ['end tags', '</div></p></td>'.repeat(50_000)],
    ['cells', `<table><tr>${'<td rowspan=9999 colspan=9999>a'.repeat(3000)}</table>`],
    ['attributes', `<p ${'a="b" '.repeat(50_000)}>`],
    ['a million attributes', `<p ${'a="b" '.repeat(1_000_000)}>`],
    ['attributes of a hundred thousand names', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>`],
    ['millions of attributes in the first tag', `<div ${'a="b" '.repeat(2_000_000)}><h1>Droga</h1></div>`],
    ['an unclosed tag', `<p class="${'x'.repeat(500_000)}`],
    ['spaces', `<p>${' '.repeat(500_000)}</p>`],
    ['line breaks', `<p>${'a<br>'.repeat(50_000)}</p>`],
    ['superscripts', `<p>${'8<sup>00</sup> '.repeat(20_000)}</p>`],
    ['entities', `<p>${'&nbsp;&#0;&#x110000;&bogus;'.repeat(20_000)}</p>`],
    ['comments', '<!-- saved from url='.repeat(20_000)],
    ['question marks', `<p>${'a?'.repeat(100_000)}</p>`],
  ])('%s: answers', (_, html) => {
    const page = read(`<h1>Park</h1><p>${PROSE}</p>${html}`);
    for (const { start, end } of page.blocks) expect(page.text.slice(start, end).trim()).not.toBe('');
  });

  it('reads a page whose first tag is longer than what is looked at to tell markup from text', () => {
    const page = read(`<div ${'a="b" '.repeat(200_000)}><h1>Park</h1><p>${PROSE}</p></div>`);
    expect([page.reader, page.title?.value]).toEqual(['generic', 'Park']);
  });

  it('takes attributes named like members of objects', () => {
    expect(() =>
      read('<p __proto__="a" constructor="b" class="constructor __proto__ toString" id="valueOf">x</p>'),
    ).not.toThrow();
  });

  it('gives the same page for the same bytes', () => {
    const html = `<h1>Park</h1><p>${PROSE}</p>`;
    expect(read(html)).toEqual(read(html));
  });
});
