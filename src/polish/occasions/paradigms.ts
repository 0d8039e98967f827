import type { Gender, GrammaticalNumber } from '../inflection/grammar.ts';

/** The gender of an event noun; `p`: it has only a plural (`targi`). */
export type NounGender = Gender | 'p';

/** Forms in the order nom gen dat acc inst loc; a place may hold variants (`meczów/meczy`). An empty list: no such number. */
export interface Declension extends Readonly<Record<GrammaticalNumber, readonly string[]>> {
  readonly gender: NounGender;
}

const forms = (text: string): readonly string[] =>
  text === '' ? [] : text.split(' ').map((each) => (each === '-' ? '' : each));

const declension = (gender: NounGender, sg: string, pl: string): Declension => ({
  gender,
  sg: forms(sg),
  pl: forms(pl),
});

/**
 * Endings by paradigm; the first one is what the nominative ends in, and the stem is what stands before it. A dash is the empty ending.
 * They are named after the nominative's end.
 */
export const PARADIGMS = {
  /** kongres, pokaz, maraton, spływ */
  'm-s': declension('m', '- u owi - em ie', 'y ów om y ami ach'),
  /** koncert */
  'm-t': declension('m', 't tu towi t tem cie', 'ty tów tom ty tami tach'),
  /** rajd */
  'm-d': declension('m', 'd du dowi d dem dzie', 'dy dów dom dy dami dach'),
  /** zjazd, o zjeździe */
  'm-azd': declension('m', 'azd azdu azdowi azd azdem eździe', 'azdy azdów azdom azdy azdami azdach'),
  /** webinar */
  'm-r': declension('m', 'r ru rowi r rem rze', 'ry rów rom ry rami rach'),
  /** finał */
  'm-ł': declension('m', 'ł łu łowi ł łem le', 'ły łów łom ły łami łach'),
  /** jarmark, bieg */
  'm-k': declension('m', '- u owi - iem u', 'i ów om i ami ach'),
  /** wieczorek */
  'm-ek': declension('m', 'ek ku kowi ek kiem ku', 'ki ków kom ki kami kach'),
  /** festiwal, mecz, turniej, wernisaż */
  'm-l': declension('m', '- u owi - em u', 'e i/y/ów om e ami ach'),
  /** konferencja */
  'f-ja': declension('f', 'ja ji ji ję ją ji', 'je ji jom je jami jach'),
  /** akademia */
  'f-mia': declension('f', 'mia mii mii mię mią mii', 'mie mii miom mie miami miach'),
  /** przysięga */
  'f-ga': declension('f', 'ga gi dze gę gą dze', 'gi - gom gi gami gach'),
  /** wystawa */
  'f-wa': declension('f', 'a y ie ę ą ie', 'y - om y ami ach'),
  /** debata */
  'f-ta': declension('f', 'ta ty cie tę tą cie', 'ty t tom ty tami tach'),
  /** narada */
  'f-da': declension('f', 'da dy dzie dę dą dzie', 'dy d dom dy dami dach'),
  /** majówka */
  'f-ka': declension('f', 'ka ki ce kę ką ce', 'ki ek kom ki kami kach'),
  /** gala */
  'f-la': declension('f', 'la li li lę lą li', 'le l lom le lami lach'),
  /** wieczornica */
  'f-ca': declension('f', 'ca cy cy cę cą cy', 'ce c com ce cami cach'),
  /** uroczystość */
  'f-ść': declension('f', 'ść ści ści ść ścią ści', 'ści ści ściom ści ściami ściach'),
  /** podróż */
  'f-ż': declension('f', 'ż ży ży ż żą ży', 'że ży żom że żami żach'),
  /** spotkanie */
  'n-nie': declension('n', 'nie nia niu nie niem niu', 'nia ń niom nia niami niach'),
  /** otwarcie */
  'n-cie': declension('n', 'cie cia ciu cie ciem ciu', 'cia ć ciom cia ciami ciach'),
  /** forum */
  'n-um': declension('n', 'um um um um um um', 'a ów om a ami ach'),
  /** biennale */
  'n-0': declension('n', '- - - - - -', ''),
  /** warsztaty */
  'p-y': declension('p', '', 'y ów om y ami ach'),
  /** obrady */
  'p-dy': declension('p', '', 'dy d dom dy dami dach'),
  /** targi */
  'p-i': declension('p', '', 'i ów om i ami ach'),
  /** dożynki */
  'p-ki': declension('p', '', 'ki ek kom ki kami kach'),
  /** mistrzostwa */
  'p-a': declension('p', '', 'a - om a ami ach'),
  /** regaty */
  'p-ty': declension('p', '', 'ty t tom ty tami tach'),
  /** juwenalia */
  'p-ia': declension('p', '', 'ia iów iom ia iami iach'),
  /** konsultacje */
  'p-je': declension('p', '', 'je ji jom je jami jach'),
} as const;

export type ParadigmName = keyof typeof PARADIGMS;

/** All forms of a noun, from its lemma and paradigm. */
export function decline(lemma: string, name: ParadigmName): Declension {
  const paradigm: Declension = PARADIGMS[name];
  const ending = paradigm.sg[0] ?? paradigm.pl[0] ?? '';
  const stem = lemma.slice(0, lemma.length - ending.length);
  const full = (endings: readonly string[]): readonly string[] =>
    endings.map((each) =>
      each
        .split('/')
        .map((one) => stem + one)
        .join('/'),
    );
  return { gender: paradigm.gender, sg: full(paradigm.sg), pl: full(paradigm.pl) };
}

/** A noun of its own kind: its forms spelled out. */
export function irregular(gender: NounGender, sg: string, pl: string): Declension {
  return declension(gender, sg, pl);
}
