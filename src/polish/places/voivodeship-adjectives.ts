/** Stems of the adjectives by which voivodeships are called (`śląsk-ie`, `kujawsko-pomorsk-iego`), folded, as a group of a pattern; `warmińsko - mazurskie` is printed with blanks too. */
export const VOIVODESHIP_ADJECTIVES =
  '(?:dolnoslask|kujawsko-pomorsk|lubelsk|lubusk|lodzk|malopolsk|mazowieck|opolsk|podkarpack|podlask|pomorsk|slask|swietokrzysk|warminsko(?:-|\\s[–-]\\s)mazursk|wielkopolsk|zachodniopomorsk)';
