import type { Random } from './random.ts';
import {
  FIRST_NAMES,
  GATHERINGS,
  GROUPS,
  HEADS,
  MONTHS,
  OFFICES,
  QUALITIES,
  REGIONS,
  STREETS,
  SUBJECTS,
  SURNAMES,
  TOWNS,
  type Town,
  UNIONS,
  WORKS,
} from './words.ts';

/** Makes a sentence of a page of this town. */
type Sentence = (random: Random, home: Town) => string;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function dayOf(random: Random): string {
  return `${1 + random.int(28)} ${random.pick(MONTHS)} ${2005 + random.int(19)}`;
}

export function gathering(random: Random): string {
  const edition = random.chance(0.6) ? `${random.pick(ROMAN)} ` : '';
  return `${edition}${random.pick(GATHERINGS)} ${random.pick(SUBJECTS)}`;
}

function person(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`;
}

/** What pages tell of: gatherings and memberships. */
const TOLD: readonly Sentence[] = [
  (random, home) => `${dayOf(random)} r. ${home.held} odbył się ${gathering(random)}.`,
  (random) => {
    const first = 1 + random.int(20);
    const where = random.pick(TOWNS);
    return `${gathering(random)} odbędzie się ${where.held} w dniach ${first}–${first + 2} ${random.pick(MONTHS)} ${2005 + random.int(19)} r.`;
  },
  (random, home) =>
    `Organizatorem wydarzenia „${gathering(random)}”, które zaplanowano na ${dayOf(random)} r. na godz. ${9 + random.int(9)}:00, jest ${random.pick(OFFICES)} ${home.held}.`,
  (random, home) =>
    `${home.name} należy do organizacji ${unionName(random)} od ${1992 + random.int(25)} roku, a jej przedstawicielem jest ${person(random)}.`,
  (random) =>
    `${unionName(random)} zrzesza między innymi ${random.pick(TOWNS).name}, ${random.pick(TOWNS).name} i ${random.pick(TOWNS).name}.`,
  (random, home) =>
    `Sesja Rady Miejskiej ${home.held} odbędzie się ${dayOf(random)} r. o godz. 10:00 w sali nr ${1 + random.int(40)}.`,
];

/** What most of a page is: works, offices, money, thanks. */
const OTHER: readonly Sentence[] = [
  (random) =>
    `Na ulicy ${random.pick(STREETS)} trwa ${random.pick(WORKS)}, która potrwa jeszcze około ${2 + random.int(10)} tygodni.`,
  (random, home) =>
    `${random.pick(OFFICES)} ${home.held} informuje, że ${random.pick(WORKS)} przy ulicy ${random.pick(STREETS)} przebiega ${random.pick(QUALITIES)}.`,
  (random) =>
    `Koszt zadania wyniósł ${1 + random.int(9)} ${100 + random.int(900)} ${100 + random.int(900)} zł, z czego ${20 + random.int(60)} procent pokryła dotacja.`,
  (random) =>
    `Wnioski można składać do ${dayOf(random)} r. w biurze podawczym, pokój ${1 + random.int(60)}, albo przez skrzynkę elektroniczną.`,
  (random) => `Jak podkreśla ${person(random)}, prace prowadzone są ${random.pick(QUALITIES)} i nie zakłócą ruchu.`,
  (random, home) =>
    `Mieszkańcy ${home.genitive} zgłosili ${10 + random.int(200)} uwag, a większość z nich dotyczyła zieleni, parkowania i hałasu.`,
  (random) =>
    `Zarządzenie nr ${1 + random.int(300)}/${2005 + random.int(19)} określa zasady korzystania ze świetlic i boisk w czasie ferii.`,
  (random) =>
    `Utrudnienia dotkną także ulicy ${random.pick(STREETS)}, dlatego kierowców prosimy o ostrożność i cierpliwość.`,
  (random, home) =>
    `Delegacja z miasta ${random.pick(TOWNS).name} obejrzała oczyszczalnię, a potem spotkała się z pracownikami, których do ${home.genitive} zaprosił ${random.pick(OFFICES)}.`,
  (random) =>
    `Dziękujemy wszystkim, którzy pomogli: strażakom, nauczycielom, radom rodziców i ${3 + random.int(40)} wolontariuszom.`,
];

/** About as many facts as saved pages of offices hold: one sentence in eight states something. */
export function sentence(random: Random, home: Town): string {
  return random.pick(random.chance(0.12) ? TOLD : OTHER)(random, home);
}

/** One of a few that all pages speak of, or one of a thousand. */
export function unionName(random: Random): string {
  if (random.chance(0.2)) return random.pick(UNIONS);
  return `${random.pick(HEADS)} ${random.pick(GROUPS)} ${random.pick(REGIONS)}`;
}
