import { describe, expect, it } from 'vitest';
import { outline, PROSE, read } from './read.ts';

const within = (html: string): string[] => outline(read(`<h1>Tytuł strony</h1><p>${PROSE}</p>${html}`)).slice(2);

describe('text of blocks', () => {
  it.each([
    ['white space collapsed', '<p>Rada\n   Gminy\t obraduje</p>', 'paragraph: Rada Gminy obraduje'],
    ['no-break spaces made spaces', '<p>w&nbsp;dniach 6&nbsp;-&nbsp;7&nbsp;maja</p>', 'paragraph: w dniach 6 - 7 maja'],
    ['entities without a semicolon', '<p>5&nbsp zł &oacute;sma</p>', 'paragraph: 5 zł ósma'],
    ['soft hyphens and zero-width marks dropped', '<p>samo&shy;rząd 52 m\u200b2</p>', 'paragraph: samorząd 52 m2'],
    ['letters by number', '<p>urz&#281;du i &#379;agania</p>', 'paragraph: urzędu i Żagania'],
    ['inline tags leave no gap', '<p><b>P</b>oznań i e<i>PUAP</i></p>', 'paragraph: Poznań i ePUAP'],
    [
      'boxes that styles keep apart',
      '<div><span>Stan: ogłoszony</span><span>Cena: 5 zł</span></div>',
      'paragraph: Stan: ogłoszony Cena: 5 zł',
    ],
    [
      'a link that themes glue to the last word',
      '<p>Nowy park w mieście<a href="/a">więcej »</a> [<a href="/b">czytaj więcej</a>] („<a href="/c">Zobacz wszystko</a>”)</p>',
      'paragraph: Nowy park w mieście więcej » [czytaj więcej] („Zobacz wszystko”)',
    ],
    [
      'minutes in superscript',
      '<p>od 8<sup>00</sup> do 13<sup>30</sup> i o 17 <sup><u>oo</u></sup></p>',
      'paragraph: od 8:00 do 13:30 i o 17:00',
    ],
    ['units in superscript', '<p>działka 120 m<sup>2</sup></p>', 'paragraph: działka 120 m2'],
    ['a year is no hour', '<p>w 2019<sup>12</sup> roku</p>', 'paragraph: w 201912 roku'],
    ['a footnote says nothing', '<p>gmina<sup>1</sup> i miasto<sup>[2]</sup></p>', 'paragraph: gmina i miasto'],
    [
      'comments, scripts and templates',
      '<p>a<!-- 1.01.2019 -->b<script>c</script><template>d</template></p>',
      'paragraph: ab',
    ],
    [
      'text that stands alone in a cell',
      '<table><tr><td>Wolny tekst w komórce układu</td></tr></table>',
      'paragraph: Wolny tekst w komórce układu',
    ],
  ])('%s', (_, html, expected) => {
    expect(within(html)).toEqual([expected]);
  });

  it('parts runs at empty lines, list marks and times, not at every line break', () => {
    expect(
      within(
        'Pierwszy akapit,<br>dalej ten sam<br><br>Drugi akapit<br>- Miasto Kępno<br>- Gmina Bralin<br>9:00 otwarcie',
      ),
    ).toEqual([
      'paragraph: Pierwszy akapit,\ndalej ten sam',
      'paragraph: Drugi akapit',
      'list_item: Miasto Kępno',
      'list_item: Gmina Bralin',
      'paragraph: 9:00 otwarcie',
    ]);
  });

  it.each([
    [
      'lines below a colon',
      '<p>Członkami związku są:<br>Gmina Bralin<br>Miasto Kępno<br><br>Zapraszamy</p>',
      [
        'paragraph: Członkami związku są:',
        'list_item: Gmina Bralin',
        'list_item: Miasto Kępno',
        'paragraph: Zapraszamy',
      ],
    ],
    [
      'in a box of their own',
      '<p>Zebrania wiejskie:</p><div>Bralin – 4 maja 2019 r., godz. 18<br>Rychtal – 5 maja 2019 r.</div>',
      [
        'paragraph: Zebrania wiejskie:',
        'list_item: Bralin – 4 maja 2019 r., godz. 18',
        'list_item: Rychtal – 5 maja 2019 r.',
      ],
    ],
    [
      'in a cell of the layout, with commas',
      '<table><tr><td>Tematy obrad:<br>odpady;<br>drogi, chodniki;<br>szkoły.</td></tr></table>',
      ['paragraph: Tematy obrad:', 'list_item: odpady;', 'list_item: drogi, chodniki;', 'list_item: szkoły.'],
    ],
    [
      'not a wrapped sentence',
      '<p>Wójt podkreślił:<br>Park powstanie wraz z<br>Domem Kultury</p>',
      ['paragraph: Wójt podkreślił:', 'paragraph: Park powstanie wraz z\nDomem Kultury'],
    ],
    [
      'not a sentence that goes on in small letters',
      '<p>Wójt podkreślił:<br>Park powstanie<br>jeszcze w tym roku</p>',
      ['paragraph: Wójt podkreślił:', 'paragraph: Park powstanie\njeszcze w tym roku'],
    ],
    [
      'not an address',
      '<p>Siedziba:<br>Urząd Gminy<br>ul. Rynek 3<br>63-640 Bralin</p>',
      ['paragraph: Siedziba:', 'paragraph: Urząd Gminy\nul. Rynek 3\n63-640 Bralin'],
    ],
    [
      'not the fields of an announcement',
      '<p>Szczegóły:<br>Termin: 5 maja 2019 r.<br>Miejsce: Dom Kultury</p>',
      ['paragraph: Szczegóły:', 'paragraph: Termin: 5 maja 2019 r.', 'paragraph: Miejsce: Dom Kultury'],
    ],
    [
      'not lines that nothing announces',
      '<p>Zapraszają<br>Wójt Gminy<br>Rada Gminy</p>',
      ['paragraph: Zapraszają\nWójt Gminy\nRada Gminy'],
    ],
  ])('reads lists whose items line breaks part: %s', (_, html, expected) => {
    expect(within(html)).toEqual(expected);
  });

  it('reads a table that is all of a page by its rows and headers', () => {
    const page = read(
      `<table class="lista"><thead><tr><th>Tytuł</th><th>Liczba</th></tr></thead><tbody><tr><td>${PROSE}</td><td>12</td></tr><tr><td>Nowa droga</td><td>14</td></tr></tbody></table>`,
    );
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['table_row', 'table_row', 'table_row']);
    expect(page.blocks.map(({ cells }) => cells.map(({ header }) => header))).toEqual([
      [null, null],
      ['Tytuł', 'Liczba'],
      ['Tytuł', 'Liczba'],
    ]);
  });

  const cards = (days: readonly string[]): string =>
    days
      .map((day, i) => `<div class="card"><div class="d">${day}</div><h3>Dzień ${i + 1}</h3><p>Remiza</p></div>`)
      .join('');

  it.each([
    ['a day above the name', ['12 maja', '24 czerwca'], ['12 maja', '24 czerwca']],
    ['a day in parts', ['<span>12</span><span>maja</span>', '<span>2</span><span>lip</span>'], ['12 maja', '2 lip']],
    [
      'a day in boxes',
      ['<div>12</div><div>maja</div><div>2023</div>', '<div>24</div><div>czerwca</div><div>2023</div>'],
      ['12 maja 2023', '24 czerwca 2023'],
    ],
    [
      'a day with its hours',
      ['12 maja @ 18:00 - 20:00', '24 czerwca, godz. 16.00'],
      ['12 maja @ 18:00 - 20:00', '24 czerwca, godz. 16.00'],
    ],
    [
      'a day in numbers',
      ['sobota, 12.05.2023', 'niedziela, 13.05.2023'],
      ['sobota, 12.05.2023', 'niedziela, 13.05.2023'],
    ],
  ])('reads the day of a card below its name: %s', (_, days, read) => {
    expect(within(`<h2>Kalendarz imprez</h2>${cards(days)}`).slice(1)).toEqual(
      read.flatMap((day, i) => [`heading: Dzień ${i + 1}`, `paragraph: ${day}`, 'paragraph: Remiza']),
    );
  });

  it('reads the day of a card below its name: in items of a list', () => {
    const items = ['12 maj<br>2023', '24 cze<br>2023'].map(
      (day, i) => `<li><div>${day}</div><h3>Dzień ${i + 1}</h3></li>`,
    );
    expect(within(`<h2>Kalendarz imprez</h2><ul>${items.join('')}</ul>`).slice(1)).toEqual([
      'heading: Dzień 1',
      'paragraph: 12 maj\n2023',
      'heading: Dzień 2',
      'paragraph: 24 cze\n2023',
    ]);
  });

  it.each([
    ['one card', cards(['12 maja']), ['paragraph: 12 maja', 'heading: Dzień 1', 'paragraph: Remiza']],
    [
      'a day that ends what stands before',
      '<h3>Sesja</h3><p>12 maja</p><h3>Festyn</h3><p>24 czerwca</p>',
      ['heading: Sesja', 'paragraph: 12 maja', 'heading: Festyn', 'paragraph: 24 czerwca'],
    ],
    [
      'a number above a name',
      cards(['12', '24']),
      [
        'paragraph: 12',
        'heading: Dzień 1',
        'paragraph: Remiza',
        'paragraph: 24',
        'heading: Dzień 2',
        'paragraph: Remiza',
      ],
    ],
    ['a number before a word', '<p><b>12</b><i>lipka</i></p>', ['paragraph: 12lipka']],
  ])('leaves the order as it is: %s', (_, html, read) => {
    expect(within(html)).toEqual(read);
  });

  it('parts a sentence from the field above it', () => {
    expect(
      within('<p>Siedziba: Złotów, al. Piasta 1<br>Zjazd związku odbył się 12.03.2009 r. w Złotowie.</p>'),
    ).toEqual([
      'paragraph: Siedziba: Złotów, al. Piasta 1',
      'paragraph: Zjazd związku odbył się 12.03.2009 r. w Złotowie.',
    ]);
    expect(within('<p>Temat: Rozwój Małych<br>Miast nad Notecią</p>')).toEqual([
      'paragraph: Temat: Rozwój Małych\nMiast nad Notecią',
    ]);
  });

  it('takes marks that part others for nothing', () => {
    expect(within('<p>raz</p><p>* * *</p><ul><li>|</li><li>dwa</li></ul><p>1</p>')).toEqual([
      'paragraph: raz',
      'list_item: dwa',
      'paragraph: 1',
    ]);
  });

  it('leaves out the numbers of a slider, not a year', () => {
    expect(within('<h2>1</h2><h2>2</h2><h2>1996</h2><p>Gmina powstała.</p>')).toEqual([
      'heading: 1996',
      'paragraph: Gmina powstała.',
    ]);
  });

  it('lists by number go on behind a paragraph, under the same sentence', () => {
    const page = read(
      `<h1>Skargi</h1><p>Skargi przyjmują:<br>1. Wójt Gminy<br><br>Wójt przyjmuje także w inne dni po uzgodnieniu.<br><br>2. Sekretarz Gminy</p>`,
    );
    expect(page.blocks.filter(({ kind }) => kind === 'list_item').map(({ intro }) => intro)).toEqual([1, 1]);
  });

  it('ends items, terms, cells and paragraphs that nobody ended', () => {
    expect(
      within(
        '<ul><li><a href=x>Gmina A<li>Gmina B<ul><li>Sołectwo C</ul></ul><dl><dt>Bralin<dd>od 1999 r.</dl><p>raz<p>dwa',
      ),
    ).toEqual([
      'list_item: Gmina A',
      'list_item: Gmina B',
      'list_item: Sołectwo C',
      'term: Bralin',
      'definition: od 1999 r.',
      'paragraph: raz',
      'paragraph: dwa',
    ]);
  });

  it('does not let a stray end tag out of its cell', () => {
    expect(within('<table><tr><td><div>lewa</div></div></td><td>prawa</td></tr></table>po')).toEqual([
      'paragraph: lewa',
      'paragraph: prawa',
      'paragraph: po',
    ]);
  });

  it('knows the term of a definition and takes a short bold line for a heading', () => {
    const page = read(
      `<h1>Partnerzy</h1><p>${PROSE}</p><p><b>Miasta</b></p><dl><dt>Bralin</dt><dd>od 1999 r.</dd></dl>`,
    );
    expect(outline(page).slice(2)).toEqual(['heading: Miasta', 'term: Bralin', 'definition: od 1999 r.']);
    expect(page.blocks.at(-1)?.intro).toBe(page.blocks.length - 2);
  });
});

describe('tables', () => {
  it('keeps cells apart and gives them their headers', () => {
    const page = read(
      `<h1>Program</h1><p>${PROSE}</p><table><tr><th>Godzina<th>Temat<tr><td>9<sup>00</sup><td>Otwarcie<tr><td>10.00<td>Panel<br>prezydentów</table>`,
    );
    const rows = page.blocks.filter(({ kind }) => kind === 'table_row');
    expect(rows.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'Godzina\tTemat',
      '9:00\tOtwarcie',
      '10.00\tPanel\nprezydentów',
    ]);
    expect(rows[1]?.cells.map(({ header }) => header)).toEqual(['Godzina', 'Temat']);
    expect(page.text.slice(rows[1]?.cells[1]?.start, rows[1]?.cells[1]?.end)).toBe('Otwarcie');
    expect(page.blocks[rows[1]?.intro ?? -1]?.kind).toBe('table_row');
  });

  it('repeats a cell of several rows and takes a wide cell for a heading', () => {
    const html =
      '<table><tr><th>Dzień</th><th>Co</th></tr><tr><td colspan=2>Czerwiec</td></tr><tr><td rowspan=2>6.06</td><td>wykład</td></tr><tr><td>warsztaty</td></tr></table>';
    expect(within(html)).toEqual([
      'table_row: Dzień\tCo',
      'heading: Czerwiec',
      'table_row: 6.06\twykład',
      'table_row: 6.06\twarsztaty',
    ]);
  });

  it('does not take layout for data', () => {
    const html =
      '<table><tr><td><h2>Lewa szpalta</h2><p>tekst pierwszy</p></td><td><p>tekst drugi</p></td></tr><tr><td>a</td><td>b</td></tr></table>';
    expect(within(html).some((line) => line.startsWith('table_row'))).toBe(false);
  });

  it('takes publication dates of rows for those of the rows', () => {
    const page = read(
      `<h1>Ogłoszenia</h1><p>${PROSE}</p><table><tr><th>Tytuł</th><th>Data publikacji</th></tr><tr><td>Sesja rady</td><td>2024-09-06</td></tr><tr><td>Zebranie</td><td>2024-09-05</td></tr></table>`,
    );
    expect(page.publication.published).toBeNull();
    expect(outline(page).at(-1)).toBe('table_row: Zebranie');
  });
});
