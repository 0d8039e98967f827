import { describe, expect, it } from 'vitest';
import { PROSE, read } from './read.ts';

const title = (head: string, body: string): string | null =>
  read(`<html><head>${head}</head><body>${body}</body></html>`).title?.value ?? null;

describe('title', () => {
  it.each([
    [
      'the heading of the article, not of the site',
      '<title>Gmina Bralin</title>',
      `<h1>Gmina Bralin</h1><div id="content"><h2>Nowy park</h2><p>${PROSE}</p></div>`,
      'Nowy park',
    ],
    [
      'the heading as printed where the page title shortens it',
      '<title>Nowy park - BIP - Urząd Gminy</title>',
      `<h1>Nowy park w Bralinie</h1><p>${PROSE}</p>`,
      'Nowy park w Bralinie',
    ],
    [
      'a heading above the content',
      '<title>Urząd Gminy | Nowy park w Bralinie</title>',
      `<div id="top"><h1>Nowy park w Bralinie</h1></div><div id="content"><p>${PROSE}</p><p>${PROSE}</p></div>`,
      'Nowy park w Bralinie',
    ],
    [
      'a box named for it',
      '<title>Gmina Bralin</title>',
      `<div id="content"><div class="tytul">Nowy park</div><p>${PROSE}</p></div>`,
      'Nowy park',
    ],
    [
      'a bold line',
      '<title>Gmina Bralin</title>',
      `<td><font size=4><b>Nowy park w Bralinie</b></font><hr>${PROSE}</td>`,
      'Nowy park w Bralinie',
    ],
    [
      'the page title without the site',
      '<title>Biuletyn Informacji Publicznej - Urząd Gminy Bralin - Nowy park</title>',
      `<p>${PROSE}</p>`,
      'Nowy park',
    ],
    ['og:title', '<meta property="og:title" content="Nowy park"><title>Bralin</title>', `<p>${PROSE}</p>`, 'Nowy park'],
    [
      'not a date',
      '<title>Nowy park w Bralinie | Gmina</title>',
      `<h3>2019-01-30</h3><p>${PROSE}</p>`,
      'Nowy park w Bralinie',
    ],
    [
      'not the first of a list of items',
      '<title>Archiwum wiadomości | Gmina Bralin</title>',
      `<div id="content">${['Park', 'Droga', 'Szkoła'].map((name) => `<h2><a href="/x">${name} w Bralinie</a></h2><p>${PROSE}</p>`).join('')}</div>`,
      'Archiwum wiadomości',
    ],
    [
      'not the name of a section above it',
      '<title>BIP</title>',
      `<div id="content"><h3>Ogłoszenia</h3><h3>Nowy park</h3><p>${PROSE}</p></div>`,
      'Nowy park',
    ],
    [
      'a short first line',
      '<title>BIP Bralin</title>',
      `<div>Nowy park w Bralinie</div><p>${PROSE}</p>`,
      'Nowy park w Bralinie',
    ],
    ['not a first sentence', '<title>BIP</title>', `<p>Zapraszamy.</p><p>${PROSE}</p>`, 'BIP'],
    [
      'the name of a section where there is nothing else',
      '<title>Aktualności</title>',
      `<h1>Aktualności</h1><p>${PROSE}</p>`,
      'Aktualności',
    ],
    ['nothing', '', `<p>${PROSE}</p>`, null],
  ])('%s', (_, head, body, expected) => {
    expect(title(head, body)).toBe(expected);
  });

  it('has its span in the text', () => {
    const page = read(`<h1>Nowy park</h1><p>${PROSE}</p>`);
    expect(page.text.slice(page.title?.span?.start, page.title?.span?.end)).toBe('Nowy park');
  });
});
