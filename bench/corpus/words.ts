/** A town in the forms that the sentences need. */
export interface Town {
  readonly name: string;
  /** `w Ustce` */
  readonly held: string;
  /** `z Ustki`, without the preposition */
  readonly genitive: string;
  readonly host: string;
}

const town = (name: string, held: string, genitive: string, host: string): Town => ({ name, held, genitive, host });

export const TOWNS: readonly Town[] = [
  town('Augustów', 'w Augustowie', 'Augustowa', 'augustow'),
  town('Brodnica', 'w Brodnicy', 'Brodnicy', 'brodnica'),
  town('Chełmno', 'w Chełmnie', 'Chełmna', 'chelmno'),
  town('Darłowo', 'w Darłowie', 'Darłowa', 'darlowo'),
  town('Elbląg', 'w Elblągu', 'Elbląga', 'elblag'),
  town('Gniezno', 'w Gnieźnie', 'Gniezna', 'gniezno'),
  town('Iława', 'w Iławie', 'Iławy', 'ilawa'),
  town('Kalisz', 'w Kaliszu', 'Kalisza', 'kalisz'),
  town('Kępno', 'w Kępnie', 'Kępna', 'kepno'),
  town('Leszno', 'w Lesznie', 'Leszna', 'leszno'),
  town('Łomża', 'w Łomży', 'Łomży', 'lomza'),
  town('Mława', 'w Mławie', 'Mławy', 'mlawa'),
  town('Nidzica', 'w Nidzicy', 'Nidzicy', 'nidzica'),
  town('Ostróda', 'w Ostródzie', 'Ostródy', 'ostroda'),
  town('Płock', 'w Płocku', 'Płocka', 'plock'),
  town('Pszczyna', 'w Pszczynie', 'Pszczyny', 'pszczyna'),
  town('Rzeszów', 'w Rzeszowie', 'Rzeszowa', 'rzeszow'),
  town('Sandomierz', 'w Sandomierzu', 'Sandomierza', 'sandomierz'),
  town('Świdnica', 'w Świdnicy', 'Świdnicy', 'swidnica'),
  town('Tarnów', 'w Tarnowie', 'Tarnowa', 'tarnow'),
  town('Ustka', 'w Ustce', 'Ustki', 'ustka'),
  town('Wolin', 'w Wolinie', 'Wolina', 'wolin'),
  town('Zamość', 'w Zamościu', 'Zamościa', 'zamosc'),
  town('Żagań', 'w Żaganiu', 'Żagania', 'zagan'),
];

export const GATHERINGS: readonly string[] = [
  'Kongres',
  'Forum',
  'Konferencja',
  'Seminarium',
  'Zjazd',
  'Festiwal',
  'Jarmark',
  'Przegląd',
  'Targi',
  'Warsztaty',
];

export const SUBJECTS: readonly string[] = [
  'Małych Portów',
  'Gospodarki Wodnej',
  'Miast Ogrodów',
  'Energetyki Komunalnej',
  'Dróg Rowerowych',
  'Bibliotek Publicznych',
  'Ogrodów Działkowych',
  'Seniorów',
  'Rzemiosła Dawnego',
  'Zabytków Techniki',
  'Orkiestr Dętych',
  'Sołectw',
];

export const UNIONS: readonly string[] = [
  'Związek Miast Nadbrzeżnych',
  'Stowarzyszenie Gmin Pogranicza',
  'Związek Gmin Leśnych',
  'Stowarzyszenie Miast Ogrodów',
  'Związek Portów Śródlądowych',
  'Stowarzyszenie Powiatów Dorzecza',
];

export const FIRST_NAMES: readonly string[] = ['Anna', 'Barbara', 'Ewa', 'Jan', 'Marek', 'Piotr', 'Tomasz', 'Zofia'];
export const SURNAMES: readonly string[] = ['Bąk', 'Cieślak', 'Gajda', 'Lis', 'Mazurek', 'Sroka', 'Wrona', 'Zając'];

export const MONTHS: readonly string[] = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

export const STREETS: readonly string[] = ['Ogrodowej', 'Młyńskiej', 'Portowej', 'Szkolnej', 'Lipowej', 'Kościelnej'];
export const WORKS: readonly string[] = [
  'przebudowa chodnika',
  'wymiana oświetlenia',
  'remont nawierzchni',
  'budowa kanalizacji deszczowej',
  'modernizacja boiska',
  'naprawa mostu',
];
export const OFFICES: readonly string[] = [
  'Wydział Inwestycji',
  'Miejski Ośrodek Kultury',
  'Zarząd Dróg',
  'Biblioteka Miejska',
  'Zakład Gospodarki Komunalnej',
  'Referat Ochrony Środowiska',
];
export const QUALITIES: readonly string[] = [
  'zgodnie z harmonogramem',
  'mimo trudnych warunków pogodowych',
  'przy wsparciu mieszkańców',
  'ze środków własnych',
  'po konsultacjach z radami osiedli',
  'w dwóch etapach',
];
export const MENU: readonly string[] = [
  'Aktualności',
  'Urząd',
  'Rada Miejska',
  'Burmistrz',
  'Ogłoszenia',
  'Przetargi',
  'Gospodarka odpadami',
  'Oświata',
  'Kultura',
  'Sport i rekreacja',
  'Turystyka',
  'Organizacje pozarządowe',
  'Budżet',
  'Podatki i opłaty',
  'Planowanie przestrzenne',
  'Komunikacja',
  'Zdrowie',
  'Kontakt',
];

export const HEADS: readonly string[] = ['Związek', 'Stowarzyszenie', 'Federacja', 'Zrzeszenie', 'Unia'];
export const GROUPS: readonly string[] = [
  'Gmin',
  'Miast',
  'Powiatów',
  'Portów',
  'Bibliotek',
  'Muzeów',
  'Szkół',
  'Uzdrowisk',
];
export const REGIONS: readonly string[] = [
  'Kujaw',
  'Warmii',
  'Mazur',
  'Podlasia',
  'Kaszub',
  'Pałuk',
  'Kociewia',
  'Powiśla',
  'Roztocza',
  'Podhala',
  'Beskidów',
  'Sudetów',
  'Żuław',
  'Ponidzia',
  'Lubelszczyzny',
  'Opolszczyzny',
  'Wielkopolski',
  'Małopolski',
  'Mazowsza',
  'Pomorza',
  'Śląska',
  'Zagłębia',
  'Pojezierza',
  'Dorzecza',
];
