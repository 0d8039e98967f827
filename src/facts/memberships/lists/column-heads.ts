const HEADER = /^(?:nazwa|organizacja|instytucja|podmiot)(?:\s|$)/u;

/** `Organizacja`, `Nazwa organizacji`, `Instytucja partnerska` as a row that only repeats the column's header. Trap: `Organizacja Miast Nadwiślańskich`. */
export const repeatsHeader = (folded: string, printed: string): boolean =>
  HEADER.test(folded) && !/^Organizacja\s\p{Lu}/u.test(printed);
