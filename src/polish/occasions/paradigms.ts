export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'inst' | 'loc';
export type GrammaticalNumber = 'sg' | 'pl';
/** Masculine, feminine, neuter; `p`: a noun that has only a plural (`targi`). */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** Endings in the order nom gen dat acc inst loc, first singular, then plural; an empty half: no such number. */
export interface Paradigm {
  readonly gender: Gender;
  readonly sg: readonly string[];
  readonly pl: readonly string[];
}

const p = (gender: Gender, sg: string, pl: string): Paradigm => ({
  gender,
  sg: sg === '' ? [] : sg.split(' ').map((ending) => (ending === '-' ? '' : ending)),
  pl: pl === '' ? [] : pl.split(' ').map((ending) => (ending === '-' ? '' : ending)),
});

/** Declensions of event nouns, named by their nominative. A dash is the empty ending. */
export const PARADIGMS = {
  /** kongres, festiwal (hard, locative given by the noun's own stem: see `ie`/`u` variants) */
  'm-ie': p('m', '- u owi - em ie', 'y ów om y ami ach'),
  'm-u': p('m', '- u owi - em u', 'e i om e ami ach'),
  'm-k': p('m', '- u owi - iem u', 'i ów om i ami ach'),
  /** jarmark, piknik, wernisaż, pokaz */
  'm-aż': p('m', '- u owi - em u', 'e y om e ami ach'),
  'f-ja': p('f', 'ja ji ji ję ją ji', 'je ji jom je jami jach'),
  'f-ia': p('f', 'ia ii ii ię ią ii', 'ie ii iom ie iami iach'),
  'n-ie': p('n', 'nie nia niu nie niem niu', 'nia ń niom nia niami niach'),
  'n-cie': p('n', 'cie cia ciu cie ciem ciu', 'cia ć ciom cia ciami ciach'),
  'n-um': p('n', 'um um um um um um', 'a ów om a ami ach'),
  'p-y': p('p', '', 'y ów om y ami ach'),
  'p-i': p('p', '', 'i ów om i ami ach'),
  'p-e': p('p', '', 'e - om e ami ach'),
  'p-a': p('p', '', 'a - om a ami ach'),
} as const;

export type ParadigmName = keyof typeof PARADIGMS;
