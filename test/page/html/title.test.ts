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
      'its own dash before the bar of the site',
      '<title>Lipowa – nowa jezdnia | Gmina Bralin</title>',
      `<div id="content"><p>${PROSE}</p></div>`,
      'Lipowa – nowa jezdnia',
    ],
    [
      'its own dash before the hyphen of the site',
      '<title>Lipowa – nowa jezdnia - Urząd Gminy w Bralinie</title>',
      `<div id="content"><p>${PROSE}</p></div>`,
      'Lipowa – nowa jezdnia',
    ],
    [
      'the first of parts that one hyphen divides',
      '<title>Nowy park - Aktualności - Gmina Bralin</title>',
      `<div id="content"><p>${PROSE}</p></div>`,
      'Nowy park',
    ],
    [
      'the part behind the site and its section',
      '<title>Gmina Bralin » Aktualności » Nowy park</title>',
      `<div id="content"><p>${PROSE}</p></div>`,
      'Nowy park',
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
    [
      'not one of several headings in boxes alike',
      '<title>Gmina Bralin</title>',
      ['Park', 'Droga', 'Szkoła'].map((name) => `<div class="post"><h2>${name}</h2><p>${PROSE}</p></div>`).join(''),
      'Gmina Bralin',
    ],
    [
      'the first heading of an article in sections, which follow each other in one box',
      '<title>Gmina Bralin</title>',
      `<div id="content"><h2>Nowy park</h2><p>${PROSE}</p><h2>Droga do parku</h2><p>${PROSE}</p><h2>Plany</h2><p>${PROSE}</p></div>`,
      'Nowy park',
    ],
    [
      'not one of many headings of the highest level',
      '<title>Powiat Bralin - miejsce dobre do życia</title>',
      `<div class="a"><h1>Dla firm</h1></div><div class="b"><h1>Dla gości</h1><p>${PROSE}</p></div><div class="c"><h1>Kontakt z nami</h1></div>`,
      'Powiat Bralin - miejsce dobre do życia',
    ],
    [
      'the name of a section where heading and page title agree',
      '<title>Aktualności - Gmina Bralin</title>',
      `<h1>Aktualności</h1><p>${PROSE}</p><h2><a href="/p">Nowy park w Bralinie</a></h2><p>${PROSE}</p>`,
      'Aktualności',
    ],
    [
      'the heading of the article where the page title ends in the name of the site',
      '<title>Historia - Bralin</title>',
      `<div id="gora"><h2>Bralin</h2></div><div id="prawo"><h1>Dawne czasy w pigułce</h1><p>${PROSE}</p></div>`,
      'Dawne czasy w pigułce',
    ],
    [
      'the heading right over a content that has none',
      '<title>Strona główna</title>',
      `<ul><li><a href="/a">A</a></ul><div id="srodek"><h1>O instytucji</h1><div id="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
      'O instytucji',
    ],
    [
      'the second heading right over a content that has none, rather than the section that the page title names',
      '<title>Gmina Bralin - Spotkania i festyny</title>',
      `<div><ul><li><a href="/a">Spotkania i festyny</a></ul><div><h2 class="page-title">Otwarcie parku w Bralinie</h2><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div></div>`,
      'Otwarcie parku w Bralinie',
    ],
    [
      'not a second heading with its links between',
      '<title>Gmina Bralin - Spotkania i festyny</title>',
      `<div><h2>Na skróty</h2><p><a href="/a">Mapa</a> <a href="/b">Radni</a></p><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
      'Spotkania i festyny',
    ],
    [
      'not a second heading of the column beside',
      '<title>Gmina Bralin - Spotkania i festyny</title>',
      `<div><div><h2>Polecamy</h2></div><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
      'Spotkania i festyny',
    ],
    [
      'not a second heading that names the office',
      '<title>Gmina Bralin - Spotkania i festyny</title>',
      `<div><h2>Urząd Gminy Bralin</h2><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
      'Spotkania i festyny',
    ],
    [
      'an inline element named for it, on a line of its own',
      '<title>Gmina Bralin</title>',
      `<td class="srodek"><span class="tytul">Nowy park w Bralinie</span><br><span class="data">2014-07-28</span><p>${PROSE}</p></td>`,
      'Nowy park w Bralinie',
    ],
    [
      'a plain element named for it, right above the content',
      '<title>Gmina Bralin</title>',
      `<table><tr><td><ul><li><a href="/a">Mapa</a></li></ul></td><td><div class="tytul">Związki gmin</div><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></td></tr></table>`,
      'Związki gmin',
    ],
    [
      'not one with links between it and the content',
      '<title>Gmina Bralin - Spotkania i festyny</title>',
      `<div><div class="title">Serwis o gminie</div><p><a href="/a">Mapa</a> <a href="/b">Radni</a></p><div class="tresc"><p>${PROSE}</p><p>${PROSE}</p></div></div>`,
      'Spotkania i festyny',
    ],
    [
      'not one above content that has a heading',
      '<title>Gmina Bralin</title>',
      `<div><div class="title">Serwis o gminie</div><div class="tresc"><h2>Otwarcie parku</h2><p>${PROSE}</p></div></div>`,
      'Otwarcie parku',
    ],
    [
      'not a row of links that is named for it',
      '<title>Nowy park w Bralinie</title>',
      `<div id="title-bar"><a href="/k">Kontakt</a> <a href="/m">Mapa</a></div><div><p>${PROSE}</p></div>`,
      'Nowy park w Bralinie',
    ],
    [
      'not the name of the site before the words for it',
      '<title>Dane</title>',
      `<h1>Ośrodek Kultury Bralin Biuletyn Informacji Publicznej</h1><div id="content"><h2>Dane teleadresowe</h2><p>${PROSE}</p></div>`,
      'Dane teleadresowe',
    ],
  ])('%s', (_, head, body, expected) => {
    expect(title(head, body)).toBe(expected);
  });

  it('is missed with a reason', () => {
    expect(read(`<p>${PROSE}</p>`).diagnostics.map(({ code }) => code)).toContain('no-title');
    expect(read(`<h1>Nowy park</h1><p>${PROSE}</p>`).diagnostics.map(({ code }) => code)).not.toContain('no-title');
  });

  it('has its span in the text', () => {
    const page = read(`<h1>Nowy park</h1><p>${PROSE}</p>`);
    expect(page.text.slice(page.title?.span?.start, page.title?.span?.end)).toBe('Nowy park');
  });
});
