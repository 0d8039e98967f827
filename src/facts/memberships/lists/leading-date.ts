const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`(?:\d{1,2}[./]\d{1,2}[./]|\d{1,2}\s\p{Ll}{3,12}\s|\d{1,2}\s[IVX]{1,4}\s|\p{Ll}{3,12}\s)?`;
const WORDS = String.raw`(?:(?:[Oo]d|[Dd]o|[Ww]|[Ww]\slatach|[Rr]ok|[Rr]oku|[Dd]nia|[Zz])\s{1,3}){0,3}`;
const LEAD = new RegExp(
  String.raw`^\s{0,3}\(?${WORDS}${DAY}${YEAR}(?:\s?[-–—]\s?(?:${DAY}${YEAR})?)?(?:\s?(?:r\.|rok(?:u)?(?!\p{L})))?\)?(?:\s{0,2}[:–—,-]\s{1,3}|\s{1,3})(?=[\p{Lu}„"])`,
  'u',
);

/** How long the date is that an entry begins with: `od 1992 r. – Związek Miast`, `1992: Gmina Kozy`, `(2004) Bardejów`. Trap: `2 Pułk Lotniczy`, `1 maja – festyn`. */
export const leadingDate = (entry: string): number => LEAD.exec(entry)?.[0].length ?? 0;

const LEADING_YEAR = new RegExp(
  String.raw`^(\s{0,3}\(?(?:(?:[Oo]d|[Rr]ok)\s{1,3})?)(${YEAR})\)?(?:\s{0,2}[:–—,-])?\s{1,3}(?=[\p{Lu}„"])`,
  'u',
);

/** The bare year of such a lead, as offsets of it: `1992 – Związek Miast`; null for dates that are read as such. */
export function leadingYear(entry: string): { readonly year: string; readonly start: number } | null {
  const [, before, year] = LEADING_YEAR.exec(entry) ?? [];
  return before === undefined || year === undefined ? null : { year, start: before.length };
}

/** `13.10.1999 r.`, which its full stop parted from the name behind it. */
export const isDayAlone = (text: string): boolean => /^\s{0,3}\d{1,2}[./]\d{1,2}[./]\d{4}\s?r\.\s{0,3}$/u.test(text);
