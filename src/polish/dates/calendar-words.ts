/** What a word can be in a date. A code is `category * 64 + value`; 0 is "no part of any date". */
export const MONTH = 1;
export const MONTH_NAME = 2;
export const MONTH_CASE = 3;
export const MONTH_SHORT = 4;
export const ROMAN = 5;
export const WEEKDAY = 6;
export const WEEKDAY_SHORT = 7;
export const YEAR_WORD = 8;
export const SEASON = 9;
export const SEASON_WHEN = 10;
export const QUARTER_WORD = 11;
export const HALF_WORD = 12;
export const ORDINAL = 13;
export const AND = 14;
export const TO = 15;
export const FROM = 16;
export const BETWEEN = 17;
export const VERSUS = 18;
export const IN = 19;
export const ON = 20;
export const OUT_OF = 21;
export const BEFORE = 22;
export const AFTER = 23;
export const DAY_WORD = 24;
export const YEARS_WORD = 25;
export const EDGE = 26;
export const ABOUT = 27;
export const THIS = 28;
export const LAST = 29;
export const NEXT = 30;
export const WEEK_WORD = 31;
export const MONTH_WORD = 32;
export const NEAR_DAY = 33;
export const HOUR_WORD = 34;
export const STREET = 35;
export const NUMBERED = 36;
export const UNIT = 37;
export const SCHOOL = 38;
export const THIS_YEAR_SHORT = 39;
export const THIS_MONTH_SHORT = 40;
export const LAST_YEAR_SHORT = 41;
export const LETTER_B = 42;
export const LETTER_UB = 43;
export const LETTER_M = 44;
export const SUFFIX = 45;
export const OTHER_YEAR = 46;
export const DAY_ORDINAL = 47;
export const PART_OF_DAY = 48;

/** A value of DAY_ORDINAL: `ostatniego`. */
export const LAST_DAY = 32;

/** Names for the values of NEAR_DAY. */
export const TODAY = 1;
export const TOMORROW = 2;
export const YESTERDAY = 3;

/** `category: value: words`. Words are folded; a group of one value may be written without it. */
const GROUPS: readonly (readonly [category: number, value: number, words: string])[] = [
  ...months(
    MONTH,
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  ),
  ...months(
    MONTH_NAME,
    'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien',
  ),
  ...months(
    MONTH_CASE,
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu',
  ),
  ...months(
    MONTH_CASE,
    'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrzesniem pazdziernikiem listopadem grudniem',
  ),
  ...months(MONTH_SHORT, 'sty lut mar kwi maj cze lip sie wrz paz lis gru'),
  ...months(ROMAN, 'i ii iii iv v vi vii viii ix x xi xii'),
  [WEEKDAY, 1, 'poniedzialek poniedzialku poniedzialkiem poniedzialkowi'],
  [WEEKDAY, 2, 'wtorek wtorku wtorkiem wtorkowi'],
  [WEEKDAY, 3, 'sroda srode srody sroda srodzie'],
  [WEEKDAY, 4, 'czwartek czwartku czwartkiem czwartkowi'],
  [WEEKDAY, 5, 'piatek piatku piatkiem piatkowi'],
  [WEEKDAY, 6, 'sobota sobote soboty sobocie'],
  [WEEKDAY, 7, 'niedziela niedziele niedzieli'],
  [WEEKDAY_SHORT, 1, 'pon pn'],
  [WEEKDAY_SHORT, 2, 'wt'],
  [WEEKDAY_SHORT, 3, 'sr'],
  [WEEKDAY_SHORT, 4, 'czw'],
  [WEEKDAY_SHORT, 5, 'pt piat'],
  [WEEKDAY_SHORT, 6, 'sob sb'],
  [WEEKDAY_SHORT, 7, 'niedz nd'],
  [YEAR_WORD, 0, 'r rok roku rokiem'],
  [SEASON, 1, 'wiosna wiosny wiosne wiosnie'],
  [SEASON, 2, 'lato'],
  [SEASON, 3, 'jesien jesieni'],
  [SEASON, 4, 'zima zimy zime zimie'],
  [SEASON_WHEN, 2, 'latem'],
  [SEASON_WHEN, 3, 'jesienia'],
  [QUARTER_WORD, 0, 'kwartal kwartalu kwartale kwartalem kw'],
  [HALF_WORD, 0, 'polrocze polrocza polroczu polroczem'],
  [ORDINAL, 1, 'pierwszy pierwszego pierwszym pierwsze'],
  [ORDINAL, 2, 'drugi drugiego drugim drugie'],
  [ORDINAL, 3, 'trzeci trzeciego trzecim'],
  [ORDINAL, 4, 'czwarty czwartego czwartym'],
  [DAY_ORDINAL, 5, 'piatego'],
  [DAY_ORDINAL, 6, 'szostego'],
  [DAY_ORDINAL, 7, 'siodmego'],
  [DAY_ORDINAL, 8, 'osmego'],
  [DAY_ORDINAL, 9, 'dziewiatego'],
  [DAY_ORDINAL, 10, 'dziesiatego'],
  [DAY_ORDINAL, 11, 'jedenastego'],
  [DAY_ORDINAL, 12, 'dwunastego'],
  [DAY_ORDINAL, 13, 'trzynastego'],
  [DAY_ORDINAL, 14, 'czternastego'],
  [DAY_ORDINAL, 15, 'pietnastego'],
  [DAY_ORDINAL, 16, 'szesnastego'],
  [DAY_ORDINAL, 17, 'siedemnastego'],
  [DAY_ORDINAL, 18, 'osiemnastego'],
  [DAY_ORDINAL, 19, 'dziewietnastego'],
  [DAY_ORDINAL, 20, 'dwudziestego'],
  [DAY_ORDINAL, 30, 'trzydziestego'],
  [DAY_ORDINAL, LAST_DAY, 'ostatniego'],
  [PART_OF_DAY, 0, 'poludnia wieczora polnocy switu rana'],
  [AND, 0, 'oraz lub albo'],
  [TO, 0, 'do'],
  [FROM, 0, 'od'],
  [BETWEEN, 0, 'miedzy pomiedzy'],
  [VERSUS, 0, 'a'],
  [IN, 0, 'w we'],
  [ON, 0, 'na'],
  [OUT_OF, 0, 'z ze'],
  [BEFORE, 0, 'przed'],
  [AFTER, 0, 'po'],
  [DAY_WORD, 0, 'dnia dniu dn dniem dzien'],
  [DAY_WORD, 1, 'dniach dni dniami terminach'],
  [YEARS_WORD, 0, 'lata latach'],
  [EDGE, 0, 'koniec koncem konca koncu poczatek poczatku poczatkiem poczatkach polowa polowie polowy polowe przelomie'],
  [ABOUT, 0, 'okolo ok'],
  [THIS, 0, 'tego tym biezacego biezacym biezacy obecnego obecnym obecny ten'],
  [
    OTHER_YEAR,
    0,
    'kolejnego kolejnym kazdego kazdym danego danym nastepnego nastepnym poprzedniego poprzednim samego samym',
  ],
  [LAST, 0, 'ubieglego ubieglym ubiegly zeszlego zeszlym zeszly minionego minionym miniony'],
  [NEXT, 0, 'przyszlego przyszlym przyszly nadchodzacego nadchodzacym'],
  [WEEK_WORD, 0, 'tygodnia tygodniu tydzien'],
  [MONTH_WORD, 0, 'miesiaca miesiacu miesiac'],
  [NEAR_DAY, TODAY, 'dzis dzisiaj'],
  [NEAR_DAY, TOMORROW, 'jutro'],
  [NEAR_DAY, YESTERDAY, 'wczoraj'],
  [HOUR_WORD, 0, 'godz godzina godziny godzinie godzine godzinach g'],
  [
    STREET,
    0,
    'ul ulica ulicy ulice ulicach al aleja alei aleje alejach pl plac placu placem os osiedle osiedlu osiedla rondo ronda rondzie skwer skweru skwerze park parku bulwar bulwarze most mostu im imienia konstytucja konstytucji konstytucje patron patrona',
  ],
  [
    NUMBERED,
    0,
    'nr numer numery numerze sala sali salach sale pok pokoj pokoju lok lokal lokalu lokalem art ust pkt poz str par tel fax dz dzialka dzialki dzialce obreb obrebu blok bloku lp zal zalacznik zalacznika okreg okregu punkt punktu paragraf',
  ],
  [
    UNIT,
    0,
    'zl pln eur euro gr tys mln mld ha km kg szt mb osob osoby osobom mieszkancow mieszkancy miejsc uczestnikow uczestnikom dzieci uczniow gmin miast sztuk proc procent metrow godzin punktow pkt drzew lat latkow',
  ],
  [
    SCHOOL,
    0,
    'szkolny szkolnym szkolnego akademicki akademickim akademickiego kalendarzowy kalendarzowym budzetowy budzetowym',
  ],
  [THIS_YEAR_SHORT, 0, 'br'],
  [LAST_YEAR_SHORT, 0, 'ubr'],
  [THIS_MONTH_SHORT, 0, 'bm'],
  [LETTER_B, 0, 'b'],
  [LETTER_UB, 0, 'ub'],
  [LETTER_M, 0, 'm'],
  [SUFFIX, 0, 'go ego szego ciego tego ym'],
];

function months(category: number, words: string): readonly (readonly [number, number, string])[] {
  return words.split(' ').map((word, index) => [category, index + 1, word] as const);
}

const WORDS: ReadonlyMap<string, number> = (() => {
  const words = new Map<string, number>();
  for (const [category, value, list] of GROUPS) {
    // The first group that lists a word keeps it: `maj` is the month's name before it is its abbreviation.
    for (const word of list.split(' ')) if (!words.has(word)) words.set(word, category * 64 + value);
  }
  return words;
})();

/** The code of a folded word, or 0. */
export function calendarCode(folded: string): number {
  return WORDS.get(folded) ?? 0;
}
