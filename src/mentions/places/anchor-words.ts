import type { PlaceRole } from '../../model/mention.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';

export interface Preposition {
  /** Cases that it governs, as bits. */
  readonly cases: number;
  readonly role: PlaceRole;
  /** What follows is hardly ever but a place when capitalised; `na`, `przez`, `po` say little. */
  readonly telling: boolean;
}

const { gen, dat, acc, inst, loc } = CASE_BITS;

/** Folded. `na`, `przez`, `o` before a bare town name say little; with `w`, `z`, `do` the word after is a place more often than not. `z` with the instrumental is `with`. */
export const PREPOSITIONS: ReadonlyMap<string, Preposition> = new Map<string, Preposition>([
  ['w', { cases: loc, role: 'venue', telling: true }],
  ['we', { cases: loc, role: 'venue', telling: true }],
  ['z', { cases: gen | inst, role: 'origin', telling: true }],
  ['ze', { cases: gen | inst, role: 'origin', telling: true }],
  ['do', { cases: gen, role: 'origin', telling: true }],
  ['od', { cases: gen, role: 'origin', telling: true }],
  ['spod', { cases: gen, role: 'origin', telling: true }],
  ['dla', { cases: gen, role: 'other', telling: true }],
  // `Janów koło Lublina`: where one looks for it, not where it is.
  ['kolo', { cases: gen, role: 'origin', telling: true }],
  ['obok', { cases: gen, role: 'other', telling: true }],
  ['wokol', { cases: gen, role: 'other', telling: true }],
  ['niedaleko', { cases: gen, role: 'origin', telling: true }],
  ['nieopodal', { cases: gen, role: 'origin', telling: true }],
  ['pod', { cases: inst, role: 'other', telling: false }],
  ['nad', { cases: inst, role: 'other', telling: false }],
  ['za', { cases: inst, role: 'other', telling: false }],
  ['przed', { cases: inst, role: 'other', telling: false }],
  ['miedzy', { cases: inst, role: 'other', telling: false }],
  ['na', { cases: loc | acc, role: 'other', telling: false }],
  ['przez', { cases: acc, role: 'other', telling: false }],
  ['po', { cases: loc, role: 'other', telling: false }],
  ['o', { cases: loc, role: 'other', telling: false }],
  ['ku', { cases: dat, role: 'other', telling: false }],
]);

/** Words for the municipality itself, folded, every case. */
export const UNIT_WORDS = new Set(
  'miasto miasta miastu miastem miescie miast miastom miastami miastach gmina gminy gminie gmine gmin gminom gminami gminach stolecznego stolecznym stoleczne stoleczna dzielnica dzielnicy dzielnice metropolia metropolii'.split(
    ' ',
  ),
);

/** `wieś`, `miejscowość`, `sołectwo`: what follows is a name even if no gazetteer has it. */
export const VILLAGE_WORDS = new Set(
  'wies wsi wsia miejscowosc miejscowosci miejscowoscia solectwo solectwa solectwie solectwu'.split(' '),
);

/** Beginnings of the words for offices and local authorities, folded: `burmistrza`, `Radzie`, `nadburmistrz`. */
export const OFFICE_STEMS = [
  'prezyden',
  'wiceprezyden',
  'burmistrz',
  'wiceburmistrz',
  'nadburmistrz',
  'wojt',
  'starost',
  'wicestarost',
  'soltys',
  'marszal',
  'wicemarszal',
  'wojewod',
  'radn',
  'rajc',
  'urzad',
  'urzed',
  'ratusz',
  'magistra',
  'wladz',
  'ambasad',
  'biskup',
  'arcybiskup',
] as const;

/** Whole words of offices whose stems are too short to be safe: `Rady Miasta`, `rad`. */
export const OFFICE_WORDS = new Set(
  'rada rady radzie rade sejmik sejmiku zarzad zarzadu samorzad samorzadu samorzady samorzadow samorzadom mer mera merem konsul konsula konsulem metropolita metropolity'.split(
    ' ',
  ),
);

/** Adjectives of the same stems: `Konwent Samorządowy`, `Dziennik Urzędowy`, `prezydencki`, and `prezydencja`. Traps: `burmistrzowie`, `wójtowi`. */
export const OFFICE_ADJECTIVE =
  /(?:ow(?:y|a|e|ego|emu|ej|ym|ych|ymi)|(?<!burmistrz|wojt|prezydent|soltys)owi|[sc]k(?:y|i|a|e|ie|ego|iego|emu|iemu|ej|iej|ym|im|ych|ich|ymi|imi))$|prezydencj/;

/** Nouns after which a name stands as it is or in the genitive: `w regionie metropolitalnym Stuttgart`, `w okolicach Konina`. */
export const AREA_NOUNS = new Set(
  'regionie obszarze aglomeracji okolicach okolicy rejonie centrum poblizu stolicy sercu granicach subregionie'.split(
    ' ',
  ),
);

/** `mieszkańcy Lwowa`, `delegacja Braszowa`, `goście Poznania`: people from there. */
export const PEOPLE_STEMS = [
  'mieszkanc',
  'mieszkaniec',
  'mieszkanek',
  'mieszkank',
  'przedstawiciel',
  'delegacj',
  'delegat',
  'gosci',
  'goscie',
  'ambasador',
] as const;

/** Folded, before a full stop or the name itself: what follows is a street or a square. */
export const STREET_WORDS = new Set(
  'ul ulica ulicy ulice ulica ulic al aleja alei aleje alej alejach os osiedle osiedlu osiedla pl plac placu skwer skweru skwerze rondo ronda rondzie bulwar bulwaru bulwarze szosa szosie szosy trakt traktu rynek rynku most mostu moscie wezel wezla jezioro jeziora jeziorze jez rzeka rzeki rzece rz rzeke'.split(
    ' ',
  ),
);

/** Beginnings of institution nouns, folded: `Urząd Miejski w Gliwicach` is a name, and the town in it says where the office is. */
export const INSTITUTION_STEMS = [
  'urzad',
  'urzed',
  'starostw',
  'szpital',
  'uniwersytet',
  'politechni',
  'akademi',
  'uczeln',
  'muzeum',
  'muzea',
  'bibliotek',
  'centrum',
  'centra',
  'osrod',
  'zespol',
  'komend',
  'komisariat',
  'prokuratur',
  'izb',
  'przedszkol',
  'technikum',
  'teatr',
  'filharmoni',
  'galeri',
  'zaklad',
  'przedsiebiorstw',
  'spolk',
  'fundacj',
  'stowarzysz',
  'towarzystw',
  'zwiaz',
  'agencj',
  'biur',
  'instytut',
  'oddzial',
  'delegatur',
  'wydzial',
  'parafi',
  'kuri',
  'konsulat',
  'nadlesnictw',
  'straz',
  'inspektorat',
  'inspekcj',
  'dyrekcj',
  'kolegi',
  'trybunal',
  'aeroklub',
  'stacj',
  'zarzad',
  'amfiteatr',
  'palac',
  'zamek',
  'zamku',
  'kosciol',
  'kosciel',
  'bazylik',
  'katedr',
  'ogrod',
  'hotel',
  'stadion',
  'swietlic',
  'remiz',
  'ambasad',
] as const;

/** Whole words for institutions and rooms, where the stem would be too short (`Dominika`, `Sadowa`, `Licealna`). */
export const INSTITUTION_WORDS = new Set(
  'szkola szkoly szkole szkol dom domu domem domow sad sadu sadzie sadem sadow hala hali hale sala sali sale liceum licea opera opery operze park parku parkiem bank banku bankiem klub klubu klubie arena areny arenie lgd osp mok gok mgok wdk okis mosir osir ops gops mops zspo'.split(
    ' ',
  ),
);

/** `Szpitalnej`, `Ogrodowa`, `Akademickim`: adjectives of the same stems, as in names of streets. */
export const INSTITUTION_ADJECTIVE =
  /(?:n(?:y|a|e|ej|ego|ym|ych|ymi)|(?:ow|[sc]k)(?:y|i|a|e|ie|ej|iej|ego|iego|ym|im|ych|ich))$/;

/** Before the name of a street. */
export const STREET_SIGNS = new Set('ul al pl os ulicy ulica alei placu osiedlu'.split(' '));

/** Rooms before an institution's name: `w sali narad Urzędu Miejskiego w Kole` says where something is held. */
export const ROOM_WORDS = new Set(
  'sali sala auli aula hali budynku siedzibie swietlicy pokoju pok terenie dziedzincu holu foyer scenie boisku stadionie bibliotece sekretariacie gmachu murach'.split(
    ' ',
  ),
);

/** Labels before a colon: `Miejsce wydarzenia: Gdańsk`. */
export const VENUE_LABELS = new Set(
  'miejsce miejsca lokalizacja lokalizacji gdzie miejscowosc wydarzenia spotkania konferencji imprezy'.split(' '),
);

export function startsWithAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
