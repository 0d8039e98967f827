import { describe, expect, it } from 'vitest';
import { PROSE, read } from './read.ts';

const page = (html: string) => read(`<body><main><h1>Nowy park</h1><p>${PROSE}</p>${html}</main></body>`);

describe('publication data of HTML', () => {
  it.each([
    [
      'a table of labels',
      '<table class="metryka"><tr><td>Data publikacji:</td><td>2024-08-27 14:19:01</td></tr></table>',
      '2024-08-27T14:19',
    ],
    [
      'two columns of boxes',
      '<div class="metryczka"><div class="row"><div>Data publikacji w BIP:</div><div>2010-09-30</div></div></div>',
      '2010-09-30',
    ],
    ['a line without a name', '<div class="text-sm">Data publikacji: 30.10.2025</div>', '2025-10-30'],
    [
      'labels on lines of one paragraph',
      '<p>Utworzono: 2022-10-03 przez Ewa Lis<br>Modyfikacja: 2022-10-24 przez Ewa Lis</p>',
      '2022-10-03',
    ],
    [
      'a time element',
      '<div class="entry-meta"><time class="published" datetime="2022-11-28T09:14:55+01:00">28 listopada</time></div>',
      '2022-11-28T09:14',
    ],
    [
      'a date whose day and month have boxes',
      '<div class="postmeta"><div class="pday">3</div><div class="pmonth">kwi/19</div></div>',
      '2019-04-03',
    ],
    ['a date of three boxes', '<div class="post-date"><div>12</div><div>maja</div><div>2019</div></div>', '2019-05-12'],
    [
      'a label beside the link to the whole',
      '<nav><span>Data publikacji: 15-04-2019</span><a href="/a">czytaj całość</a></nav>',
      '2019-04-15',
    ],
    ['a bare date in its box', '<span class="article-date">2018-08-20</span>', '2018-08-20'],
    [
      'a name and a stamp',
      '<span class="createdate">Wpisany przez Redakcję, wtorek, 15 czerwca 2010 09:12</span>',
      '2010-06-15T09:12',
    ],
    [
      'the footer of the article',
      '<div class="footer"><b>Odpowiada:</b><ul><li>wprowadzenie informacji do podstrony BIP: Ewa Lis (2024-10-31 12:17:42)</li></ul></div>',
      '2024-10-31',
    ],
    ['a weekday before the date', '<p>Opublikowano: środa, 14 września 2016 10:01</p>', '2016-09-14T10:01'],
    ['a year of two digits with a time', '<p>Opublikowano: 02.10.18 13:45</p>', '2018-10-02'],
    ['an hour behind its word', '<p>Publikacja: 12.03.2024, godz. 10:00</p>', '2024-03-12T10:00'],
  ])('%s', (_, html, expected) => {
    expect(page(html).publication.published?.value.slice(0, expected.length)).toBe(expected);
  });

  it.each([
    ['an attachment', '<div class="attachments"><a href="a.pdf">Plik</a> Data publikacji: 2024-01-02</div>'],
    ['the change register', '<div class="rejestr_zmian">Data publikacji: 2024-01-02</div>'],
    ['a card of other news', '<div class="related"><h3>Inne</h3><div>Data publikacji: 2024-01-02</div></div>'],
    ['the banner', '<div class="dzis">wtorek, 2.01.2024</div>'],
    ['a comment', '<!-- <p class="date">2024-01-02</p> -->'],
    ['the footer of the site', '<footer>Ostatnia aktualizacja serwisu: 2024-01-02</footer>'],
    [
      'a sentence',
      '<p>Artykuł opublikowany w prasie 2 stycznia 2024 r. opisuje park, który powstał na łące za remizą.</p>',
    ],
    ['an event', '<div class="event-date">2024-01-02</div>'],
  ])('never counts what belongs to %s', (_, html) => {
    expect(page(html).publication.published).toBeNull();
  });

  it.each([
    ['a meta element', '<meta property="article:published_time" content="2021-03-09T10:00:00">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-09"}]}</script>',
    ],
  ])('takes %s', (_, head) => {
    expect(read(`<head>${head}</head><h1>Park</h1><p>${PROSE}</p>`).publication.published?.value.slice(0, 10)).toBe(
      '2021-03-09',
    );
  });

  it.each([
    ['raw line ends in strings', '{"@type":"NewsArticle","description":"raz\ndwa","datePublished":"2021-03-09"}'],
    ['a value without quotes', '{"@type":"NewsArticle","@author": Ewa Lis, "datePublished":"2021-03-09"}'],
  ])('reads JSON-LD with %s', (_, json) => {
    const { published } = read(`<script type="application/ld+json">${json}</script><p>${PROSE}</p>`).publication;
    expect(published?.value).toBe('2021-03-09');
  });

  it('ignores broken JSON-LD', () => {
    expect(
      read(`<script type="application/ld+json">{"@type":</script><p>${PROSE}</p>`).publication.published,
    ).toBeNull();
  });

  it('keeps the stamp of the article before a list of others', () => {
    const row = (day: number) => `<h4>Inna wiadomość</h4><div>Opublikowano: 2018-06-0${day} 09:00</div>`;
    const own = '<div>Opublikowano: 2018-06-08 10:15</div>';
    const other = `<div class="lista">${row(4)}${row(5)}</div>`;
    const article = `<h1>Nowy park</h1>${own}<p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p>${other}`;
    expect(read(`<body><main>${article}</main></body>`).publication.published?.value).toBe('2018-06-08T10:15');
  });

  it('is signed by a user in small letters, not by chance words', () => {
    const signed = (line: string) => page(`<p class="submitted">${line}</p>`).publication.published?.value;
    expect(signed('Opublikowano przez j.kowal2 w pon., 25/09/2017 - 13:18')).toBe('2017-09-25T13:18');
    expect(signed('Opublikowano przez pomyłkę dwa razy w 2017 roku')).toBeUndefined();
  });

  it('drops what three notices of a board say each of themselves', () => {
    const notice = (day: string) =>
      `<tr><td>Informację wytworzył: Jan Lis&nbsp;&nbsp;&nbsp;Data wytworzenia: ${day}.07.2026</td></tr>`;
    const board = page(`<table>${['01', '02', '03'].map(notice).join('')}</table>`).publication;
    expect([board.author, board.created]).toEqual([null, null]);
    expect(page(`<table>${notice('01')}</table>`).publication.created?.value).toBe('2026-07-01');
  });

  it.each([
    [
      'a table of operations',
      '<table><tr><th>Data</th><th>Operacja</th><th>Kto</th></tr><tr><td>2021-11-30 10:02</td><td>Publikacja</td><td>E. Lis</td></tr><tr><td>2021-12-02 08:00</td><td>Edycja</td><td>E. Lis</td></tr></table>',
      ['2021-11-30T10:02', '2021-12-02T08:00'],
    ],
    [
      'no timetable of changes',
      '<table><tr><th>Data</th><th>Zmiana</th></tr><tr><td>30.11.2021</td><td>kurs odwołany</td></tr></table>',
      [undefined, undefined],
    ],
    [
      'no programme',
      '<table><tr><th>Data</th><th>Kto</th><th>Temat</th></tr><tr><td>30.11.2021</td><td>E. Lis</td><td>Publikacja</td></tr></table>',
      [undefined, undefined],
    ],
    [
      'no list of what changed elsewhere',
      '<h3>Ostatnio zmienione</h3><ul><li>30.11.2021 10:02 Statut</li><li>29.11.2021 10:02 Budżet</li></ul>',
      [undefined, undefined],
    ],
  ])('reads the log of the page: %s', (_, html, expected) => {
    const { published, modified } = page(html).publication;
    expect([published?.value, modified?.value]).toEqual(expected);
  });

  it('points at the printed value', () => {
    const { text, publication } = page('<p>Data publikacji: 30.10.2025</p>');
    expect(text.slice(publication.published?.span?.start, publication.published?.span?.end)).toBe('30.10.2025');
  });

  it('gives the dates of an archive to its items, and the page none', () => {
    const items = ['05.03.2019', '04.03.2019', '01.03.2019'].map(
      (date, i) => `<div class="row"><h3>Wiadomość ${i}</h3><p class="date">${date}</p><p>${PROSE}</p></div>`,
    );
    const archive = read(`<main><h1>Aktualności gminy</h1>${items.join('')}</main>`);
    expect(archive.publication.published).toBeNull();
    expect(archive.scopes.flatMap(({ dated }) => (dated ? [dated.value] : []))).toEqual([
      '2019-03-05',
      '2019-03-04',
      '2019-03-01',
    ]);
  });
});

describe('publisher', () => {
  it.each([
    [
      'a label',
      '<title>Park</title>',
      '<table class="metryka"><tr><td>Podmiot udostępniający:</td><td>Urząd Gminy Bralin</td></tr></table>',
    ],
    ['the title of the page', '<title>Park - Urząd Gminy Bralin</title>', ''],
    ['the header', '', '<header>Urząd Gminy Bralin</header>'],
    ['the copyright', '', '<footer>© 2022 Urząd Gminy Bralin. Wszelkie prawa zastrzeżone</footer>'],
    ['the address', '', '<footer>Urząd Gminy Bralin, ul. Rynek 3, 63-640 Bralin</footer>'],
    ['og:site_name', '<meta property="og:site_name" content="Urząd Gminy Bralin">', ''],
  ])('from %s', (_, head, body) => {
    expect(
      read(`<head>${head}</head><body><main><h1>Park</h1><p>${PROSE}</p></main>${body}</body>`).publication.publisher
        ?.value,
    ).toBe('Urząd Gminy Bralin');
  });

  it.each([
    [
      'words for the site and the genitive',
      '<title>Biuletyn Informacji Publicznej Urzędu Gminy Bralin</title>',
      '',
      'Urząd Gminy Bralin',
    ],
    [
      'the part of the title behind og:title',
      '<meta property="og:title" content="Nowy park w mieście"><title>Nowy park w mieście — Kronika Bralina</title>',
      '',
      'Kronika Bralina',
    ],
    [
      'JSON-LD, though the footer names a body',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Kronika Bralina"}}</script>',
      '<footer>Fundacja Łąka</footer>',
      'Kronika Bralina',
    ],
    [
      'the office in the footer rather than the host',
      '<meta property="og:site_name" content="bralin.pl">',
      '<footer>Urząd Gminy Bralin</footer>',
      'Urząd Gminy Bralin',
    ],
    ['the host where there is nothing better', '<meta property="og:site_name" content="bralin.pl">', '', 'bralin.pl'],
    ['a company', '', '<footer>Bralińskie Wodociągi Sp. z o.o.</footer>', 'Bralińskie Wodociągi Sp. z o.o.'],
  ])('from %s', (_, head, body, expected) => {
    const html = `<head>${head}</head><body><main><h1>Park</h1><p>${PROSE}</p></main>${body}</body>`;
    expect(read(html).publication.publisher?.value).toBe(expected);
  });

  it.each([
    ['whoever made the site', '<footer>Projekt i wykonanie: Agencja Kropka Bralin</footer>'],
    [
      'an entry of a menu',
      '<header><ul><li>Gminny Ośrodek Kultury Bralin</li><li>Biblioteka Bralin</li></ul></header>',
    ],
    ['a kind of office without a name', '<header>Urząd Gminy</header>'],
    ['a twin town', '<h1>Miasto partnerskie Bralina</h1>'],
  ])('is not %s', (_, body) => {
    expect(read(`<body>${body}<main><h2>Park</h2><p>${PROSE}</p></main></body>`).publication.publisher).toBeNull();
  });

  it('is not a sentence', () => {
    const head = '<title>Związek pozyskał pieniądze na kompostownię</title>';
    expect(read(`<head>${head}</head><p>${PROSE}</p>`).publication.publisher).toBeNull();
  });
});

describe('author', () => {
  it('is whom the markup calls so, and nobody where it calls several', () => {
    const by = (name: string) => `<p><a rel="author" href="/a">${name}</a></p>`;
    expect(page(by('Ewa Lis')).publication.author?.value).toBe('Ewa Lis');
    expect(page(by('Ewa Lis') + by('Jan Kos')).publication.author).toBeNull();
    expect(page(by('Czytaj więcej')).publication.author).toBeNull();
  });

  it('is no address', () => {
    const head = '<meta property="article:author" content="https://www.example.org/ewa">';
    expect(read(`<head>${head}</head><h1>Park</h1><p>${PROSE}</p>`).publication.author).toBeNull();
  });
});
