/** `Izba Gospodarcza – zrzesza tysiąc firm` as a line among others: what it is, and no head of those below. */
const TOLD_OF_ONE = /^[^:]{4,90}\s[–—-]\s(?:\p{L}{3,20}\s){0,2}(?:zrzesza|skupia|tworza)(?:jac[aey])?\s[^:]{2,120}$/u;

/** `Kołobrzeg jest jego członkiem od 1991 roku.`: a whole sentence of one. */
const IS_MEMBER =
  /(?<![a-z])(?:jest|jestesmy|zostal\p{L}{0,2}|byl\p{L}{0,2})\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,3}czlonkiem\s[^:]{2,200}\.\s{0,3}$/u;

/** Whether a line with words of belonging tells of one alone, and opens no list. */
export const tellsOfOne = (folded: string): boolean => TOLD_OF_ONE.test(folded) || IS_MEMBER.test(folded);

/** `Stowarzyszenia, których członkiem jest Miasto, płacą połowę.`: the main clause goes on behind the relative one and lists nothing. Trap: `…, wymienia tabela poniżej.` */
export const goesOnBehindRelative = (folded: string): boolean =>
  /,\s{1,3}(?:do\s{1,3})?ktor(?:ych|ej|ego)\s[^.;:,]{3,80},\s{1,3}\p{L}[^:]{2,200}\.\s{0,3}$/u.test(folded) &&
  !/(?<![a-z])(?:poniz|nastepuj|oto|tabel|wykaz|list[aeyi])/u.test(folded);
