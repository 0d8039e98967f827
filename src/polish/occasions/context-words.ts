/**
 * Words before an event noun that say which one is meant and are no part of its name, by folded stem (what comes before the adjective's ending):
 * `tegoroczna konferencja`, `podczas ostatniego spotkania`.
 */
export const DEIXIS: ReadonlyMap<string, 'this_year' | 'last_year' | 'previous' | 'next' | null> = new Map([
  ['tegoroczn', 'this_year'],
  ['ubieglorocz', 'last_year'],
  ['ubiegloroczn', 'last_year'],
  ['zeszloroczn', 'last_year'],
  ['poprzedn', 'previous'],
  ['ostatn', null],
  ['minion', 'previous'],
  ['dotychczasow', 'previous'],
  ['wczesniejsz', 'previous'],
  ['dawniejsz', 'previous'],
  ['kolejn', 'next'],
  ['nastepn', 'next'],
  ['najblizsz', 'next'],
  ['przyszloroczn', 'next'],
  ['pierwsz', null],
  ['glown', null],
  ['now', null],
  ['wspomnian', null],
  ['niniejsz', null],
  ['sam', null],
  ['cal', null],
  ['cztery', null],
  ['kazd', null],
  ['zaplanowan', null],
  ['planowan', null],
  ['odbywajac', null],
  ['wszystk', null],
  ['inn', null],
  ['organizowan', null],
  ['zorganizowan', null],
  ['odwolan', null],
  ['przelozon', null],
  ['obchodzon', null],
  ['trwajac', null],
  ['rozn', null],
  ['liczn', null],
  ['podobn', null],
]);

/** Determiners, pronouns and verbs that look like agreeing adjectives but end the phrase. */
export const NOT_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'ta tej te ten tego temu tym tych tymi owa owe ktora ktorej ktory ktorego ktore ktorych ktorym ktorymi jego jej ich wasza waszej wasz waszego wasze nasza naszej nasz naszego nasze ' +
    'swoja swojej swoj swojego swoje ma trwa potrwa rusza zaprasza czeka bedzie odbedzie moze nie sie juz wkrotce niebawem tez takze oraz we ze jest byla byl bylo ' +
    'sa nad pod przy przez przed po dla do od na za czy nami wami nimi soba aby gdy gdzie kiedy dzis jutro wczoraj tu tam mu im nam wam go a i y e ii iii czyli albo lub ' +
    'podczas ramach trakcie raz dwa trzy cztery kilka wiele niemal ponad okolo tematyka udzial organizuje prowadzi poprowadzi otworzy zamknie zakonczy ' +
    'rozpocznie zacznie zgromadzi poswieci dotyczy obejmie obejmuje przyciagnie odwiedzi zostanie zaplanowano miala mialy mialo mial gmina miasto rada ' +
    'wojta burmistrza prezydenta starosty godziny roku lipca maja czerwca stycznia lutego marca kwietnia sierpnia wrzesnia pazdziernika listopada grudnia ' +
    'dnia dniu dzien minuta godzina online oferte liste karte umowe uchwale relacje prezentacje decyzje edycje informacje konca poczatku'
  ).split(' '),
);

/** Nouns before an event noun in the genitive that take the sentence's date for themselves: `raport z konferencji`, `zapisy na warsztaty`, `regulamin konkursu`. Folded prefixes. */
export const GOVERNORS: readonly string[] = [
  '(?:wspol)?tworc(?:a|y|e|ow|ami|zyni)',
  'pomyslodawc',
  'raport',
  'publikacj',
  'relacj',
  'protokol',
  'zapis',
  'rejestracj',
  'zgloszen',
  'zglaszan',
  'nabor',
  'rekrutacj',
  'bilet',
  'regulamin',
  'nagran',
  'transmisj',
  'zdjec',
  'fotorelacj',
  'fotografi',
  'album',
  'folder',
  'dotacj',
  'wejsciow',
  'karnet',
  'plakat',
  'sprawozdan',
  'podsumowan',
  'zapowiedz',
  'wnioski',
  'przygotowan',
  'laureat',
  'zwyciezc',
  'finalist',
  'organizacj',
  'koszt',
  'oplat',
  'ogloszen',
  'przewodniczac',
];
