import { describe, expect, it } from 'vitest';
import { bannerDate, isWeekdayLine } from '../../../src/page/noise/banner.ts';
import { classifyText } from '../../../src/page/noise/classify-text.ts';
import { noiseHeading } from '../../../src/page/noise/noise-heading.ts';

const NOISE: Readonly<Record<string, readonly string[]>> = {
  banner: [
    'piątek, 12.05.2017 r. imieniny: Achillesa, Pankracego',
    'Dziś jest piątek, 12.05.2017, imieniny Achillesa',
    'Dzis jest Piatek , 12.05.2017,',
    'data: 12.05.2017 imieniny: Achillesa',
    'Imieniny obchodzą: Achilles, Pankracy',
    '-2°',
    '14,5 °C',
    'Piątek, 12 maja 2017 | 14°C',
  ],
  counter: [
    'Liczba odwiedzin: 1034098',
    'liczba odsłon strony: 376 019',
    'Stronę odwiedziło: 921904 osób',
    'Użytkownicy online: 1',
    'Licznik: 77 120',
  ],
  cookie: [
    'Ta strona używa plików cookies. Dowiedz się więcej.',
    'Zrozumiałem',
    'OK, rozumiem',
    'Wyrażasz zgodę?',
    'Korzystając z serwisu, wyrażasz zgodę na zapisywanie ciasteczek w przeglądarce.',
  ],
  breadcrumb: [
    'Strona główna > Aktualności > Dożynki gminne',
    '[Strona główna](#) > Dożynki',
    'Jesteś w: Aktualności',
    'Tu jesteś: BIP',
    'Strona główna » Urząd',
    'Jesteś tutaj:',
  ],
  accessibility: [
    'A A+ A++  Wersja kontrastowa',
    'Czcionka: A A+ A++',
    'Wersja dla niedowidzących',
    'Pomiń menu',
    'Pomiń menu wstążki',
    'Do głównej treści',
    'Przejdź do treści',
    'Wysoki kontrast',
    'Zmniejsz czcionkę',
  ],
  menu: [
    'Drukuj',
    'Powrót',
    'Poprzedni Następny',
    'Drukuj | Powrót',
    'Strona główna | O gminie | Przetargi | Kontakt',
    'Home | O nas | Galeria',
    'Udostępnij: Facebook, Twitter',
    'Scroll to top',
    'więcej »',
    'Strona główna',
    'Strona 1 z 13',
    'Czytaj więcej',
    'zobacz wszystkie >>>',
    'Zobacz informacje',
    'Następny wpis: Dożynki gminne',
  ],
  footer: [
    'Wszelkie prawa zastrzeżone (c) 2019 Urząd Gminy',
    '2019 Wszelkie prawa zastrzeżone',
    '© 2020 Gmina Zielone',
    'Realizacja: Studio Grafit',
    'Copyright 2014',
    'Polityka prywatności',
  ],
  shell: [
    'Biuletyn Informacji Publicznej',
    'baner',
    'baner: dożynki',
    'null',
    'Ta strona nie działa w Internet Explorerze',
  ],
  attachment: ['uchwala.pdf', 'Regulamin konkursu (PDF, 352.8 KiB)', 'Plakat do pobrania'],
  metadata: [
    'URL: https://gmina.example.pl/?p=4',
    'Adres źródłowy: https://gmina.example.pl/a',
    'Opublikowany na (<https://gmina.example.pl>)',
    'Źródło: https://gmina.example.pl/a',
    'Data publikacji: 12.05.2020',
    'Tagi: dożynki, plony',
  ],
  teaser: ['Zobacz także: Dożynki w Zielonym', 'Czytaj też: Nowy plac zabaw'],
};

const CONTENT: readonly string[] = [
  // the shell's
  'Reklama w gminie',
  'Logo gminy Zielone wybrano w 2019 r.',
  'Strona nie działa od środy.',
  'Wystawa otwiera się w nowym muzeum',
  'Zapisz się na kurs wikliny',
  // banners' look-alikes
  'Imieniny Jana – festyn nad jeziorem, 24 czerwca 2019 r.',
  'piątek, 12 maja 2017',
  'W piątek, 12 maja 2017 r., o godz. 17.00 spotkamy się w świetlicy.',
  'Piątek, 12 maja 2017 r. – otwarcie targów',
  'Woda ma 14° i można się kąpać.',
  'Dziś jest dzień otwarty w urzędzie.',
  // counters'
  'Liczba odwiedzin muzeum wzrosła w 2019 roku do stu tysięcy.',
  'Licznik gazu wymienimy 12 maja.',
  '1996',
  // cookies'
  'Na kiermaszu będą ciasteczka i pierniki.',
  'Wyrażam zgodę na udział dziecka w konkursie.',
  'Rozumiem sens tej inwestycji – mówi wójt.',
  // breadcrumbs'
  'Jesteś w trudnej sytuacji? Przyjdź do ośrodka.',
  'Start: godz. 10.00, rynek',
  'Strona główna pisma wraca do druku',
  // accessibility
  'Kontrasty – wystawa malarstwa',
  'Klasa A i klasa B',
  'Do głównej nagrody przymierzało się sześć gmin.',
  'Przejdziemy do treści listu',
  // navigation
  'Powrót do szkoły – festyn 1 września',
  'Zobacz wszystkie szopki na wystawie w muzeum',
  'Drukujemy gazetę od stu lat',
  'Więcej informacji udziela biuro, tel. 12 345 67 89',
  'Następna sesja odbędzie się 12 maja 2020 r.',
  'Poprzednia edycja konkursu zgromadziła sto osób.',
  'Polski Związek Działkowców',
  'Menu świąteczne – konkurs kulinarny',
  // footers
  'Realizacja: Gmina Zielone',
  'Realizacja projektu potrwa do 2021 roku.',
  'Redakcja „Głosu Gminy” zaprasza na spotkanie.',
  'Prawa kobiet – konferencja',
  // shells
  'Biuletyn Informacji Publicznej ma nowy adres.',
  'Logo gminy – wyniki konkursu',
  'Bank Żywności',
  // attachments
  'Wniosek złożymy w maju.',
  'Do umowy dołączono plik mapa.pdf. Podpisano ją 12 maja.',
  'Program współpracy',
  // metadata
  'Źródło: Polska Agencja Prasowa',
  'Źródło rzeki leży na terenie gminy.',
  'Link: formularz',
  'Data spotkania: 12.05.2020',
  'Termin: 12 maja 2020 r.',
  'Czytaj także po niemiecku!',
  '• Związek Gmin Nadodrzańskich',
  'EUROCITIES',
];

describe('classifyText', () => {
  for (const [reason, lines] of Object.entries(NOISE)) {
    it.each(lines)(`${reason}: %s`, (line) => expect(classifyText(line)).toBe(reason));
  }
  it.each(CONTENT)('content: %s', (line) => expect(classifyText(line)).toBeNull());
  it('comes to an end on a long line', () => {
    for (const line of [
      'a '.repeat(190),
      'strona glowna '.repeat(28),
      '> '.repeat(190),
      `realizacja: ${'x'.repeat(380)}`,
      '.'.repeat(399),
    ]) {
      expect(() => classifyText(line)).not.toThrow();
    }
  });
});

describe('banner dates', () => {
  it.each([
    ['piątek, 12.05.2017 r. imieniny: Achillesa', '12.05.2017'],
    ['Dziś jest piątek, 12 maja 2017', '12 maja 2017'],
    ['-2°', null],
    ['Imieniny: Achillesa', null],
  ])('%s → %s', (line, date) => expect(bannerDate(line)).toBe(date));
  it('a weekday line is a weekday and a date alone, or with what a clock shows', () => {
    expect(isWeekdayLine('Piątek, 12 maja 2017 r.')).toBe(true);
    expect(isWeekdayLine('Piątek, 12 maja 2017 r., godz. 10.00')).toBe(false);
    expect(isWeekdayLine('12 maja 2017')).toBe(false);
    expect(isWeekdayLine('Piątek, 12 maja 2017 10:05')).toBe(true);
    expect(isWeekdayLine('Piątek, 12 maja 2017, 10:05 – festyn')).toBe(false);
  });
});

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  teaser: [
    'Pozostałe aktualności',
    'Zobacz także',
    'Polecamy:',
    'Powiązane wpisy',
    'Najnowsze wiadomości',
    'Czytaj również',
    'POWIĄZANE PRZETARGI',
    '## Inne aktualności',
    'Ostatnio dodane',
  ],
  partners: ['Partnerzy', 'Nasi partnerzy', 'Logotypy', 'Partnerzy serwisu'],
  attachment: ['Załączniki', 'Załączniki:', 'Pliki do pobrania', 'Załączone pliki:', 'Do pobrania'],
  'change-register': ['Rejestr zmian', 'Historia zmian', 'Historia wersji', 'Artykuły archiwalne'],
  metadata: ['Metryka', 'Metryka dokumentu:', 'Metryczka', 'Informacje o artykule'],
  form: ['Komentarze (3)', 'Dodaj komentarz'],
  menu: ['Linki', 'Przydatne linki'],
};

const CONTENT_HEADINGS: readonly string[] = [
  'Partnerzy:',
  'Partnerzy stowarzyszenia',
  'Partnerzy wydarzenia',
  'Partnerzy projektu',
  'Miasta partnerskie',
  'Aktualności',
  'AKTUALNOŚCI PROJEKTU',
  'Wiadomości z gminy',
  'Pozostałe informacje',
  'Inne organizacje',
  'Inne wydarzenia',
  'Najbliższe wydarzenia',
  'Więcej informacji',
  'Załącznik nr 1 – lista członków',
  'Załączniki do statutu',
  'Zmiany w rejestrze',
  'Historia stowarzyszenia',
  'Historia',
  'Polecamy uwadze Festiwal Pieśni',
  'Zobacz także nas na scenie 12 maja',
  'Metryka zabytku: ratusz',
  'Podobne projekty w Europie',
  'Komentarze ekspertów',
  'Archiwum aktualności',
  'Organizacje krajowe',
  'Członkowie',
  'Program',
  '',
];

describe('noiseHeading', () => {
  for (const [reason, lines] of Object.entries(HEADINGS)) {
    it.each(lines)(`${reason}: %s`, (line) => expect(noiseHeading(line)).toBe(reason));
  }
  it.each(CONTENT_HEADINGS)('content: %s', (line) => expect(noiseHeading(line)).toBeNull());
});
