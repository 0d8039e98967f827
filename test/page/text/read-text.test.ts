import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/page/text/read-text.ts';

const page = (...lines: readonly string[]) => {
  const read = readText(lines.join('\n'), 'page.txt');
  const cut = ({ start, end }: { start: number; end: number }) => read.text.slice(start, end);
  return {
    ...read,
    blocksShown: read.blocks.map((block) => `${block.kind}: ${cut(block)}`),
    introOf: (words: string) => {
      const intro = read.blocks.find((block) => cut(block).startsWith(words))?.intro;
      const block = intro == null ? undefined : read.blocks[intro];
      return block ? cut(block) : null;
    },
    left: read.omitted.map(({ reason, span }) => `${reason}: ${span ? cut(span) : ''}`),
  };
};

const PROSE =
  'W sobotę nad jeziorem spotkali się mieszkańcy trzech sołectw. Przez cały dzień sprzątali brzeg, a wieczorem zapłonęło ognisko, przy którym grała kapela z Zielonego.';
const MORE =
  'Kolejne sprzątanie zaplanowano na jesień. Worki i rękawice zapewni gmina, a ciepły posiłek przygotuje koło gospodyń.';

describe('titles of text pages', () => {
  it.each([
    ['first line', ['Sprzątamy brzeg jeziora', '', PROSE], 'Sprzątamy brzeg jeziora'],
    [
      'below an address and controls',
      ['URL: https://zielone.example.pl/1', 'A A+ A++ Wersja kontrastowa', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    [
      'repeated by a breadcrumb',
      ['Gmina Zielone', 'Strona główna > Ekologia > Sprzątamy brzeg', '', 'Artykuł', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    ['printed twice', ['Gmina Zielone', '', 'Sprzątamy brzeg', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below its section', ['Aktualności', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below a section nobody knows', ['Ogólne', '', 'Sprzątamy brzeg jeziora', '', PROSE], 'Sprzątamy brzeg jeziora'],
    [
      'not the first of several parts',
      ['Zabytki', '', 'Kościół nad jeziorem Modrym', '', PROSE, '', 'Dwór nad jeziorem Sinym', '', PROSE],
      'Zabytki',
    ],
    ['not what an invitation is to', ['Zaproszenie', 'Do Sprzątania Brzegu', '', PROSE], 'Zaproszenie'],
    ['not a name of two words', ['Sprzątamy', 'Brzeg jeziora', '', PROSE], 'Sprzątamy'],
    [
      'below the list of acts',
      ['Uchwały Rady – kadencja 2018-2023', '', 'Uchwała Nr XII/8/2019', '', PROSE],
      'Uchwała Nr XII/8/2019',
    ],
    ['below a trail of slashes', ['Zielone / Wiadomości', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below an advertisement', ['Reklama', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below buttons', ['Drukuj otwiera się w nowej karcie', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below a form', ['Zapisz się', 'do newslettera', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below links', ['Facebook', 'YouTube Polskie Jeziora', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['not of one link', ['YouTube Polskie Jeziora', '', PROSE], 'YouTube Polskie Jeziora'],
    ['below a menu without bars', ['Start    Jeziora    Rzeki', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below today', ['| Środa, 24 kwietnia 2019', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    [
      'below today and its names',
      ['Dzisiaj:', 'Wtorek, 8 maja 2018 roku', 'Stanisława, Ilzy', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    ['behind its label', ['Treść strony: Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['not below two languages', ['Jezioro / Lake', 'Sprzątamy brzeg', '', PROSE], 'Jezioro / Lake'],
    ['below a trail that begins so', ['>> Ekologia >> Jeziora', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['a trail’s last step', ['Galeria » Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below a picture', ['[zdjęcie: jezioro o świcie]', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    [
      'as its address says, and more',
      [
        'URL: https://zielone.example.pl/towarzystwo-jezior-modrych,12',
        'Nasza praca',
        '',
        'Towarzystwo Jezior Modrych (TJM)',
        '',
        PROSE,
      ],
      'Towarzystwo Jezior Modrych (TJM)',
    ],
    [
      'below whose act it is',
      ['Rada Gminy VII kadencji', '', 'Uchwała w sprawie jeziora', '', PROSE],
      'Uchwała w sprawie jeziora',
    ],
    ['below a trail', ['Ogłoszenia > Jeziora > 2020', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below a trail of chevrons', ['Ekologia » Jeziora', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['below name-days', ['Wtorek, imieniny: Anny, Marii', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['not below a name-day party', ['Wtorek, imieniny Anny', 'Sprzątamy brzeg', '', PROSE], 'Wtorek, imieniny Anny'],
    ['below its date', ['12.05.2020', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['Markdown', ['Gmina Zielone', '', '# Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    ['a question', ['Kto posprząta brzeg?', '', PROSE], 'Kto posprząta brzeg?'],
    ['below a blog archive', ['Archiwum: maj 2020', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    [
      'below the browser’s title',
      ['Sprzątamy brzeg - Gmina Zielone', '', 'Aktualności', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    ['below a row of sections', ['Aktualności   Statut   Szlaki', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    [
      'not below the head of a table',
      ['Gmina   Statut   Szlaki', 'Zielone   tak   nie', '', 'Sprzątamy brzeg', '', PROSE],
      'Gmina Statut Szlaki',
    ],
    [
      'the line that a label repeats',
      ['Godło gminy', '', 'Temat: Sprzątamy brzeg', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    [
      'below today’s date and its name-days',
      ['Dzisiaj:', 'Wtorek, 12 maja 2020 roku', 'Pankracego, Dominika', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    [
      'below a part of the site and its section',
      ['Zielone', 'Wiadomości', 'Sprzątamy brzeg jeziora', '12 maja 2020', '', PROSE],
      'Sprzątamy brzeg jeziora',
    ],
    [
      'not below the section that stands under it',
      ['Sprzątanie', 'Wiadomości', '12 maja 2020', '', PROSE],
      'Sprzątanie',
    ],
    [
      'below what a link does',
      ['Drukuj otwiera się w nowej karcie', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    ['below a month of a blog', ['Archiwum dla Maj, 2020', '', 'Sprzątamy brzeg', '', PROSE], 'Sprzątamy brzeg'],
    [
      'below a menu without bullets',
      ['Aktualności', 'Urząd Gminy', 'Turystyka', 'Kontakt', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    [
      'below a menu of links',
      ['* [Strona główna](/)', '* [Nasza gmina](/g)', '* [Oświata](/o)', '', '# Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg',
    ],
    [
      'not a run of names taken for a menu',
      ['Zielone', 'Modre', 'Sine', 'Bure', '', 'Sprzątamy brzeg', '', PROSE],
      'Zielone',
    ],
    [
      'not a subtitle that begins like the title',
      ['Sprzątamy brzeg jeziora', '', 'Sprzątamy brzeg', '', PROSE],
      'Sprzątamy brzeg jeziora',
    ],
    ['underlined', ['Sprzątamy brzeg', '===============', '', PROSE], 'Sprzątamy brzeg'],
    ['only in a breadcrumb', ['Strona główna > Sprzątamy brzeg jeziora', '', PROSE], 'Sprzątamy brzeg jeziora'],
    [
      'not a blog’s archive',
      [
        'Archiwum wiadomości',
        '',
        'Sprzątamy brzeg',
        '',
        '12.05.2020',
        '',
        PROSE,
        '',
        'Festyn',
        '',
        '1.05.2020',
        '',
        MORE,
      ],
      'Archiwum wiadomości',
    ],
    ['a year’s abbreviation at its end', ['Sprzątanie brzegu w 2020 r.', '', PROSE], 'Sprzątanie brzegu w 2020 r.'],
  ])('%s', (_, lines, title) => expect(page(...lines).title?.value).toBe(title));

  it.each([
    ['prose first', [PROSE, '', 'Co dalej', '', MORE]],
    ['only a date', ['12 maja 2020', '', PROSE]],
    ['only a contact', ['tel. 12 345 67 89 | gmina@zielone.example.pl', '', PROSE]],
    ['only one line', ['Zielone']],
    ['a label', ['Termin: 12 maja 2020 r.', '', PROSE]],
    ['the last link of a menu', ['• Strona główna', '• Deklaracja dostępności cyfrowej', '', PROSE]],
    ['nothing', ['']],
    [
      'teasers alone',
      [
        'Brzeg czysty',
        '',
        'Mieszkańcy posprzątali…',
        '',
        'Nowy plac',
        '',
        'Dzieci mają…',
        '',
        'Remont drogi',
        '',
        'Od maja…',
      ],
    ],
  ])('none: %s', (_, lines) => expect(page(...lines).title).toBeNull());
});

describe('a site’s name above the title', () => {
  const titled = (...lines: string[]) => {
    const { title, publication } = page(...lines);
    return [title?.value ?? null, publication.publisher?.value ?? null];
  };
  it('is the publisher, where the page’s address has it', () => {
    expect(
      titled(
        'URL: https://zielonebrzegi.example.pl/a',
        '',
        'Stowarzyszenie Zielonebrzegi',
        '',
        'Sprzątamy jezioro',
        '',
        PROSE,
      ),
    ).toEqual(['Sprzątamy jezioro', 'Stowarzyszenie Zielonebrzegi']);
  });
  it.each([
    ['bip.zielone', 'BIP Urząd Gminy Zielone', 'Urząd Gminy Zielone'],
    ['bip.zielone', 'Biuletyn Informacji Publicznej – Gmina Zielone', 'Gmina Zielone'],
    ['zielonebrzegi', 'Zielonebrzegi – wiadomości', null],
    ['nowiny', 'Nowiny - example.pl', null],
    ['tpj-zielone', 'Towarzystwo Przyjaciół Jezior', null],
  ])('on %s: %s', (host, site, publisher) => {
    const lines = [`URL: https://${host}.example.pl/a`, '', site, '', 'OR.0002.7.2020', '', 'Brzeg czysty', '', PROSE];
    expect(titled(...lines)).toEqual(['Brzeg czysty', publisher]);
  });
  it.each([
    ['www.zielone', 'BIP Urząd Gminy Zielone'],
    ['zielonebrzegi', 'Historia – wiadomości'],
    ['bip.zielone', 'BIP od 2003 roku'],
    ['www.zielone', 'Nowiny - inna.pl'],
    ['www.zielone', 'Towarzystwo Przyjaciół Jezior'],
  ])('not on %s: %s', (host, site) => {
    const lines = [`URL: https://${host}.example.pl/a`, '', site, '', 'Brzeg czysty', '', PROSE];
    expect(titled(...lines)).toEqual([site, null]);
  });
  it('where the page has no running text', () => {
    expect(
      titled(
        'URL: https://zielonebrzegi.example.pl/a',
        '',
        'Stowarzyszenie Zielonebrzegi',
        '',
        'Nasi członkowie',
        '',
        'Gmina Lipka',
        'Gmina Sosna',
      ),
    ).toEqual(['Nasi członkowie', 'Stowarzyszenie Zielonebrzegi']);
  });
  it.each([
    ['by its initials', 'https://zgb.example.pl/a', 'ZAKŁAD GOSPODARKI BRZEGOWEJ'],
    ['as a village’s', 'https://inna.example.pl/a', 'ZIELONE – strona sołectwa'],
    ['by its host', 'https://brzegi.example.pl/a', 'Czystość - example.pl'],
  ])('%s', (_, url, site) => {
    expect(titled(`URL: ${url}`, '', site, '', 'Sprzątamy brzeg', '', PROSE)[0]).toBe('Sprzątamy brzeg');
    expect(titled('URL: https://obca.test/a', '', 'Zakład Gospodarki Brzegowej', '', 'Sprzątamy', '', PROSE)[0]).toBe(
      'Zakład Gospodarki Brzegowej',
    );
  });
  it('whatever its address, right above the way from the start page', () => {
    expect(
      titled(
        'URL: https://inna.example.pl/a',
        '',
        'LGD „Zielone Brzegi”',
        'Strona główna / O nas / Wykaz członków',
        '',
        'Wykaz członków',
        '',
        PROSE,
      ),
    ).toEqual(['Wykaz członków', 'LGD „Zielone Brzegi”']);
  });
  it('is none where only a section is named', () => {
    expect(titled('URL: https://inna.example.pl/a', '', 'SAMORZĄD', 'Rada wybrała zarząd', '', PROSE)).toEqual([
      'Rada wybrała zarząd',
      null,
    ]);
    expect(titled('URL: https://inna.example.pl/a', '', 'Komunikat', '', PROSE)).toEqual(['Komunikat', null]);
  });
  it.each([
    [
      'another’s site',
      ['URL: https://inna.example.pl/a', '', 'Stowarzyszenie Zielonebrzegi', '', 'Historia', '', PROSE],
    ],
    ['no heading below it', ['URL: https://zielonebrzegi.example.pl/a', '', 'Stowarzyszenie Zielonebrzegi', '', PROSE]],
    ['no address', ['Stowarzyszenie Zielonebrzegi', '', 'Historia', '', PROSE]],
  ])('not: %s', (_, lines) => expect(titled(...lines)).toEqual(['Stowarzyszenie Zielonebrzegi', null]));
});

describe('publication of text pages', () => {
  const published = (...lines: string[]) => page(...lines).publication.published?.value ?? null;
  it('reads a label, a dateline and a byline', () => {
    expect(published('Brzeg', '', 'Inne Opublikowano: 28.05.2021', PROSE)).toBe('2021-05-28');
    expect(published('Brzeg', '', '09 kwi 2024 9:08', '', PROSE)).toBe('2024-04-09T09:08');
    expect(published('12.06.2023', '', 'Brzeg czysty', '', PROSE)).toBe('2023-06-12');
    expect(published('Brzeg czysty', 'Anna Kos, 12 maja 2020', '', PROSE)).toBe('2020-05-12');
    expect(published('Brzeg', '', PROSE, '', 'Metryka', 'Data publikacji:', '12 maja 2020')).toBe('2020-05-12');
  });
  it('not from a banner, which says when the page was fetched', () => {
    const { publication } = page('środa, 12.06.2019 r. imieniny: Onufrego', '', 'Brzeg czysty', '', PROSE);
    expect(publication.published).toBeNull();
    expect(publication.retrieved?.value).toBe('2019-06-12');
    expect(
      published('Gmina Zielone', 'środa, 12.06.2019', 'Strona główna > Brzeg czysty', '', 'Brzeg czysty', '', PROSE),
    ).toBeNull();
  });
  it('from a day alone at either end', () => {
    expect(published('Brzeg', '', PROSE, '', '12 maja 2020')).toBe('2020-05-12');
    expect(published('Brzeg', '', PROSE, '', '(12.05.2020)')).toBe('2020-05-12');
    expect(published('Brzeg', '', PROSE, '- worki', '- rękawice', 'Burmistrz Gminy', '(2020-05-12)')).toBe(
      '2020-05-12',
    );
    expect(published('12 maja 2020', '', PROSE)).toBe('2020-05-12');
    expect(published('Brzeg', '12.05.2020, godz. 9:12', '', PROSE)).toBe('2020-05-12T09:12');
    expect(published('Brzeg', '12.05.2020, godz. 9:15', '', PROSE)).toBeNull();
  });
  it('not from other news, a resolution, an event, or the archive’s month', () => {
    expect(published('Brzeg', '', PROSE, '', 'Pozostałe aktualności', 'Dożynki', 'Opublikowano: 1.09.2020')).toBeNull();
    expect(published('UCHWAŁA NR 5', '', 'z dnia 15 maja 2025 r.', '', PROSE)).toBeNull();
    expect(published('Brzeg', '', '12 maja 2020, godz. 10.00', '', PROSE)).toBeNull();
    expect(published('Archiwum: marzec 2014', '', 'Brzeg czysty', '', PROSE)).toBeNull();
    expect(published('Brzeg', '', PROSE, '', 'Piknik nad brzegiem', '', '12 maja 2020')).toBeNull();
    expect(published('Brzeg', '', PROSE, '', 'Anna Kos', '(ciąg dalszy nastąpi)', '12 maja 2020')).toBeNull();
    expect(published('12 maja 2020', '', `Zapraszamy nad brzeg! ${PROSE}`)).toBeNull();
    expect(published('Brzeg', '', PROSE, '', 'Anna Kos, 12 maja 2020')).toBeNull();
  });
});

describe('blocks of text pages', () => {
  it('joins hard-wrapped lines, and no others', () => {
    const wrapped = page(
      'Sprzątamy brzeg jeziora',
      '',
      'W sobotę nad jeziorem spotkali się mieszkańcy trzech',
      'sołectw. Przez cały dzień sprzątali brzeg, a wieczorem',
      'zapłonęło ognisko. Grała kapela z Zielonego oraz',
      'Kwartet Smyczkowy. Dziękujemy.',
      'Wójt',
    );
    expect(wrapped.blocksShown).toHaveLength(3);
    expect(wrapped.blocksShown[1]).toContain('oraz\nKwartet');
    expect(page('Brzeg', '', PROSE, MORE).blocks).toHaveLength(3);
  });
  it('reads lists with bullets, numbers and indented continuations', () => {
    const read = page(
      'Współpraca',
      '',
      'Gmina należy do:',
      '',
      '  • Związku Gmin Nadodrzańskich,',
      '    od 1999 roku',
      '  • Stowarzyszenia Zielone Brzegi',
      '',
      'Pozostałe zadania',
      '',
      '1. Oświata',
      '   a) szkoły',
      '   b) przedszkola',
      '2. Kultura',
      '',
      PROSE,
    );
    expect(read.blocksShown.filter((shown) => shown.startsWith('list_item'))).toEqual([
      'list_item: Związku Gmin Nadodrzańskich,\n    od 1999 roku',
      'list_item: Stowarzyszenia Zielone Brzegi',
      'list_item: Oświata',
      'list_item: szkoły',
      'list_item: przedszkola',
      'list_item: Kultura',
    ]);
    expect(read.introOf('Stowarzyszenia')).toBe('Gmina należy do:');
    expect(read.introOf('szkoły')).toBe('Oświata');
    expect(read.introOf('Kultura')).toBe('Pozostałe zadania');
  });
  it('reads lists without bullets below a colon, with addresses', () => {
    const read = page(
      'Członkowie',
      '',
      'Do związku należą:',
      '',
      'Gmina Zielone',
      'ul. Lipowa 1, 11-111 Zielone',
      '',
      'Gmina Modre',
      'ul. Polna 2, 22-222 Modre',
      '',
      PROSE,
    );
    expect(read.introOf('Gmina Modre')).toBe('Do związku należą:');
    expect(read.blocksShown[2]).toBe('list_item: Gmina Zielone\nul. Lipowa 1, 11-111 Zielone');
  });
  it('reads a label with its value below as term and definition', () => {
    const read = page('Związek', '', 'Rok założenia:', '1996', '', PROSE);
    expect(read.blocksShown.slice(1, 3)).toEqual(['term: Rok założenia:', 'definition: 1996']);
    expect(read.introOf('1996')).toBe('Rok założenia:');
  });
  it('reads tables with tabs and bars, with heads where they are heads', () => {
    const read = page(
      'Terminy',
      '',
      'Data\tMiejsce',
      '12.05.2020\tświetlica',
      '',
      '| Nazwa | Rok |',
      '|---|---|',
      '| Związek | 1999 |',
      '',
      PROSE,
    );
    const rows = read.blocks.filter(({ kind }) => kind === 'table_row');
    expect(
      rows.map(({ cells }) => cells.map(({ start, end, header }) => [header, read.text.slice(start, end)])),
    ).toEqual([
      [
        [null, 'Data'],
        [null, 'Miejsce'],
      ],
      [
        ['Data', '12.05.2020'],
        ['Miejsce', 'świetlica'],
      ],
      [
        [null, 'Nazwa'],
        [null, 'Rok'],
      ],
      [
        ['Nazwa', 'Związek'],
        ['Rok', '1999'],
      ],
    ]);
    const names = page('Gminy', '', 'Gmina Zielone\twójt', 'Gmina Modre\tburmistrz').blocks.flatMap(
      ({ cells }) => cells,
    );
    expect(names.every(({ header }) => header === null)).toBe(true);
  });
  it('keeps editions, dashes of speech and years out of list markers', () => {
    const read = page(
      'Brzeg',
      '',
      PROSE,
      '',
      '30. Dożynki Gminne',
      '',
      MORE,
      '',
      '- To był dla nas wszystkich bardzo dobry dzień, bo przyszło więcej osób niż przed rokiem – mówi Anna Kos, która od lat prowadzi akcję.',
      '',
      MORE.replace('jesień', 'wiosnę'),
    );
    expect(read.blocksShown).toContain('heading: 30. Dożynki Gminne');
    expect(read.blocks.filter(({ kind }) => kind === 'list_item')).toEqual([]);
    expect(read.blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(1);
  });
  it('a signature at the end heads nothing', () => {
    expect(page('Brzeg', '', PROSE, '', 'Wójt Gminy Zielone').blocksShown.at(-1)).toBe('paragraph: Wójt Gminy Zielone');
  });
});

describe('what text pages leave out', () => {
  it('links that close the page twice, a doubled title, the shell above it', () => {
    const read = page(
      'Gmina Zielone',
      'Strona główna > Brzeg',
      '',
      'Brzeg',
      '',
      'Brzeg',
      PROSE,
      'Biblioteka w Zielonym',
      'Zakład Wodny',
      'Biblioteka w Zielonym',
      'Zakład Wodny',
    );
    expect(read.blocksShown).toEqual(['heading: Brzeg', `paragraph: ${PROSE}`]);
    expect(read.left.map((shown) => shown.split(':')[0])).toEqual(['menu', 'breadcrumb', 'repeated', 'partners']);
  });
  it('other news to the end, one link inside an article, attachments, the change log', () => {
    const read = page(
      'Brzeg',
      '',
      PROSE,
      '',
      'Czytaj także:',
      'Nowy plac zabaw',
      '',
      MORE,
      '',
      'Załączniki',
      'regulamin konkursu',
      '',
      'Rejestr zmian',
      '12.05.2020 Anna Kos',
      '',
      'Pozostałe aktualności',
      '',
      'Dożynki w sobotę',
      'Zapraszamy na dożynki 5 września na boisko w Zielonym...',
    );
    expect(read.blocksShown).toEqual(['heading: Brzeg', `paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });
  it('not: partners of the event, a list of members, a page about partners', () => {
    expect(
      page(
        'Kongres',
        '',
        PROSE,
        '',
        'Organizatorzy',
        '',
        'Gmina Zielone',
        '',
        'Partnerzy',
        '',
        'Fundacja Brzeg',
        '',
        MORE,
      ).left,
    ).toEqual([]);
    expect(page('Kongres', '', PROSE, '', 'Partnerzy:', 'Fundacja Brzeg', 'Gmina Modre').left).toEqual([]);
    expect(page('Partnerzy', '', PROSE, '', MORE).left).toEqual([]);
    expect(page('Miasta partnerskie', '', '• Modre', '• Sine', '', PROSE).left).toEqual([]);
  });
  it('not: two lots that share a sentence across line breaks, names listed once', () => {
    const lot = [
      'Nieruchomość położona jest w obrębie Zielone, przy drodze',
      'gminnej, w sąsiedztwie zabudowy mieszkaniowej i leśnej.',
    ];
    expect(page('Przetarg', '', 'Działka 1', ...lot, 'Działka 2', ...lot).left).toEqual([]);
    expect(page('Członkowie', '', '• Modre', '• Sine', '• Zielone').left).toEqual([]);
  });
  it('not: a page titled as what it holds', () => {
    expect(page('Załączniki', '', 'Uchwała o przystąpieniu', '', PROSE).title?.value).toBe('Załączniki');
  });
});

describe('addresses', () => {
  it.each([
    ['URL: https://zielone.example.pl/a', 'https://zielone.example.pl/a'],
    ['Adres źródłowy: https://zielone.example.pl/a?b=1', 'https://zielone.example.pl/a?b=1'],
    ['Opublikowany na (<https://zielone.example.pl>)', 'https://zielone.example.pl'],
    ['Źródło: https://zielone.example.pl/a', 'https://zielone.example.pl/a'],
  ])('%s', (line, url) => expect(page(line, '', 'Brzeg', '', PROSE).url).toBe(url));
  it('the exact one before the site’s', () => {
    expect(
      page('Opublikowany na (<https://a.example.pl>)', 'Brzeg', '', PROSE, '', 'Adres źródłowy: https://a.example.pl/b')
        .url,
    ).toBe('https://a.example.pl/b');
  });
  it.each([
    'Szczegóły: https://kongres.example.pl',
    'Zapisy na https://kongres.example.pl do 12 maja',
    'Źródło: Agencja',
    'www.zielone.example.pl',
  ])('none: %s', (line) => expect(page('Brzeg', '', PROSE, '', line).url).toBeNull());
});

describe('every text', () => {
  const NASTY = [
    '',
    '\n\n\n',
    ' \t ',
    '|',
    '|||',
    '- ',
    '•',
    '1.',
    ':',
    '\ufeffx',
    `${'a '.repeat(20000)}`,
    `${'x\n'.repeat(3000)}`,
    `${'A\tB\n'.repeat(2000)}`,
    'Brzeg:\n'.repeat(500),
  ];
  it.each(NASTY.map((text, index) => [index, text] as const))('no. %i is read with spans in order', (_, text) => {
    const { blocks, scopes, omitted } = readText(text, 'x.txt');
    let last = 0;
    for (const { start, end, scope, intro } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(scope).toBeLessThan(scopes.length);
      expect(intro === null || intro < blocks.length).toBe(true);
      last = end;
    }
    for (const { span } of omitted)
      expect(blocks.some(({ start, end }) => span && start < span.end && span.start < end)).toBe(false);
  });
});
