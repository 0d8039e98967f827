import { describe, expect, it } from 'vitest';
import { kept, PROSE, read } from './read.ts';

const NOISE = 'Sesja Rady 26 września 2024 r.';
const reasons = (html: string): string[] =>
  read(html)
    .omitted.filter(({ excerpt }) => excerpt.includes('26 września'))
    .map(({ reason }) => reason);
const page = (around: string): string =>
  `<body><div id="content"><h1>Nowy park w Bralinie</h1><p>${PROSE}</p><p>${PROSE}</p></div>${around}</body>`;

describe('what is left out beside the content', () => {
  it.each([
    ['a menu', `<nav><a href="/s">${NOISE}</a></nav>`, 'menu'],
    ['a menu by name', `<div class="leftMenu"><a href="/s">${NOISE}</a></div>`, 'menu'],
    ['a sidebar', `<aside><h2>Ostatnie wpisy</h2>${NOISE}</aside>`, 'teaser'],
    ['a Polish sidebar', `<div class="ostatnie">${NOISE}</div>`, 'teaser'],
    ['a footer', `<footer>${NOISE}</footer>`, 'footer'],
    ['a Polish footer', `<div id="stopka">${NOISE}</div>`, 'footer'],
    ['a banner', `<header>${NOISE}</header>`, 'banner'],
    ['a cookie bar', `<div class="cookie-bar">${NOISE}</div>`, 'cookie'],
    ['breadcrumbs', `<div id="okruszki">BIP &gt; ${NOISE}</div>`, 'breadcrumb'],
    ['what is hidden', `<div style="display: none">${NOISE}</div>`, 'hidden'],
    ['what is hidden by attribute', `<div hidden>${NOISE}</div>`, 'hidden'],
    ['a popup', `<div class="popup">${NOISE}</div>`, 'hidden'],
    ['attachments', `<div class="zalaczniki">${NOISE}</div>`, 'attachment'],
    ['the change register', `<div class="rejestr_zmian">${NOISE}</div>`, 'change-register'],
    ['a form', `<form>${NOISE}<input></form>`, 'form'],
  ])('%s', (_, html, reason) => {
    expect(reasons(page(html))).toEqual([reason]);
    expect(kept(read(page(html)))).not.toContain('26 września');
  });

  it('a list of events beside it that is called a calendar', () => {
    const list = `<div class="calendar-widget"><h3>Koncert</h3><p>${NOISE}</p></div>`;
    expect(reasons(page(list))).toEqual(['calendar']);
  });

  it('a calendar', () => {
    const days = Array.from(
      { length: 30 },
      (_, day) => `<td title="${NOISE}">${day + 1}</td>${day % 7 === 6 ? '</tr><tr>' : ''}`,
    ).join('');
    expect(kept(read(page(`<table><caption>czerwiec</caption><tr>${days}</tr></table>`)))).not.toMatch(/\b17\b/);
  });
});

describe('what is left out inside the content', () => {
  const inside = (html: string): string =>
    kept(read(`<main><h1>Nowy park w Bralinie</h1><p>${PROSE}</p>${html}</main>`));

  it.each([
    ['what follows a heading of other news', `<h2>Zobacz także</h2><ul><li>${NOISE}</li></ul>`],
    ['the same with a box around the heading', `<div><h2>Zobacz także</h2></div><ul><li>${NOISE}</li></ul>`],
    ['links to files', `<ul><li><a href="/pliki/a.pdf">${NOISE}</a> (210 kB)</li></ul>`],
    ['a log of changes', `<h3>Rejestr zmian</h3><div>${NOISE}</div>`],
    [
      'a menu without a name',
      `<ul>${['Urząd', 'Rada', 'Sesje', 'Kontakt', NOISE].map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`,
    ],
  ])('%s', (_, html) => {
    expect(inside(html)).not.toContain('26 września');
  });

  it.each([
    [
      'a list of links that a sentence introduces',
      `<p>Członkami są:</p><ul>${['Bralin', 'Kępno', 'Baranów', 'Rychtal', NOISE].map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`,
    ],
    ['a section that comes after the noise', `<h3>Zobacz także</h3><p>inne</p><h2>Program</h2><p>${NOISE}</p>`],
    [
      'what goes on after a list of files',
      `<h3>Załączniki</h3><ul><li><a href="a.pdf">Regulamin</a></li></ul><p>${NOISE} W programie przewidziano sprawozdania, głosowania i wolne wnioski mieszkańców.</p>`,
    ],
    [
      'a sentence with a link to a file',
      `<p>${NOISE} Porządek obrad jest w <a href="a.pdf">pliku</a>, zapraszamy.</p>`,
    ],
    ['a collapsed panel', `<div class="collapse"><p>${NOISE}</p></div>`],
    [
      'what is hidden on small screens only',
      `<div class="hidden-xs"><p>${NOISE}</p></div><div class="hidden md:block">a</div>`,
    ],
    ['what is not to be printed', `<div class="no-print"><p>${NOISE}</p></div>`],
    ['the date of an event', `<div class="event"><h3>Sesja</h3><span class="date">26 września 2024</span></div>`],
  ])('but not %s', (_, html) => {
    expect(inside(html)).toContain('26 września');
  });
});

describe('the content in its shell', () => {
  it.each([
    [
      'a named container',
      `<div class="sidebar">${PROSE}</div><div id="tresc"><h1>Nowy park</h1><p>KEPT ${PROSE} ${PROSE}</p></div>`,
    ],
    [
      'a layout of tables',
      `<table><tr><td>menu <a href=a>a</a></td><td><b>Nowy park</b><br><br>KEPT ${PROSE}</td><td>pogoda 12 stopni</td></tr></table>`,
    ],
    [
      'a page whose class names a sidebar',
      `<div class="with-sidebar sidebar-left"><h1>Nowy park</h1><p>KEPT ${PROSE}</p></div>`,
    ],
    ['a form around all of it', `<form id="aspnetForm"><h1>Nowy park</h1><p>KEPT ${PROSE}</p></form>`],
    ['an unclosed head', `<head><title>x</title><div><h1>Nowy park</h1><p>KEPT ${PROSE}</p></div>`],
    [
      'a box that the layout calls the bottom, around the main one',
      `<div id="main_bottom"><div role="main"><h1>Nowy park</h1><p>KEPT park w Bralinie.</p></div></div><div id="b"><p>${PROSE}</p><p>${PROSE}</p></div>`,
    ],
    [
      'a row of so many cells that it is no layout',
      `<table><tr><td>Lp. 1</td><td>12.05.2019</td><td>KEPT sesja</td><td>Rada Gminy</td><td>${PROSE} ${PROSE}</td></tr></table>`,
    ],
    [
      'events of a list that is called a calendar',
      `<main><div class="events-calendar-list">${['KEPT koncert', 'Festyn', 'Bieg'].map((name) => `<div class="events-calendar-list__row"><h3>${name}</h3><p>12 maja, remiza</p></div>`).join('')}</div></main>`,
    ],
    ['cards that are links', `<ul><li><a href="/1"><h3>Nowy park</h3><div>KEPT ${PROSE}</div></a></li></ul>`],
  ])('%s', (_, html) => {
    expect(kept(read(`<html><body>${html}</body></html>`))).toContain('KEPT');
  });
});
