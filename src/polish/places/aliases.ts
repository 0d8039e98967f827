/** Another spelling of a name in the gazetteer. */
export interface PlaceAlias {
  /** In the nominative. */
  readonly alias: string;
  /** The gazetteer's name. */
  readonly name: string;
  /** A name in its own right that a source may use (`Ljubljana`), which is reported as it stands; an outdated one (`Stargard Szczeciński`) is not. */
  readonly own: boolean;
}

/** Spellings that Polish municipal pages use and the gazetteer does not have. A name with two meanings (`Frankfurt`) has a row for each, likelier first. */
export const ALIASES: readonly PlaceAlias[] = [
  { alias: 'Frankfurt', name: 'Frankfurt nad Menem', own: true },
  { alias: 'Frankfurt', name: 'Frankfurt nad Odrą', own: true },
  { alias: 'Ljubljana', name: 'Lublana', own: true },
  { alias: 'Fryburg', name: 'Fryburg Bryzgowijski', own: true },
  { alias: 'Halle nad Soławą', name: 'Halle', own: true },
  { alias: 'Newcastle', name: 'Newcastle upon Tyne', own: true },
  { alias: 'Stargard Szczeciński', name: 'Stargard', own: false },
  { alias: 'Bruxelles', name: 'Bruksela', own: true },
  { alias: 'Lwiw', name: 'Lwów', own: true },
  { alias: 'Kyiv', name: 'Kijów', own: true },
  { alias: 'Charkiw', name: 'Charków', own: true },
  { alias: 'Luksemburg', name: 'Luksemburg', own: true },
  { alias: 'USA', name: 'Stany Zjednoczone', own: true },
  { alias: 'Stany Zjednoczone Ameryki', name: 'Stany Zjednoczone', own: true },
  { alias: 'Zjednoczone Królestwo', name: 'Wielka Brytania', own: true },
  { alias: 'Republika Czeska', name: 'Czechy', own: true },
  { alias: 'Republika Słowacka', name: 'Słowacja', own: true },
  { alias: 'Republika Litewska', name: 'Litwa', own: true },
  { alias: 'Republika Federalna Niemiec', name: 'Niemcy', own: true },
  { alias: 'Rzeczpospolita Polska', name: 'Polska', own: true },
  { alias: 'Federacja Rosyjska', name: 'Rosja', own: true },
  { alias: 'Królestwo Niderlandów', name: 'Holandia', own: true },
  { alias: 'Niderlandy', name: 'Holandia', own: true },
  { alias: 'Macedonia', name: 'Macedonia Północna', own: true },
  { alias: 'Korea', name: 'Korea Południowa', own: true },
  { alias: 'Hongkong', name: 'SRA Hongkong (Chiny)', own: true },
  { alias: 'Mjanma', name: 'Mjanma (Birma)', own: true },
  { alias: 'RPA', name: 'Republika Południowej Afryki', own: true },
];
