import { placeNominative } from '../../../polish/places/place-nominative.ts';

const LAND_LEAD =
  /^(?:(?:ze?|we?)\s)?(?:terenu\s)?(?:(?:powia(?:t|tu|cie)|województw(?:o|a|ie)|pow\.|woj\.)\s\p{Ll}{3,20}(?:-\p{Ll}{3,20})?(?:sk|ck|dzk)(?:i|ie|im|iego|iem)|\p{Ll}{4,14}(?:-\p{Ll}{4,14})?(?:skie|ckie|dzkie|skim|ckim))(?::|\s[–—-])\s(?=\p{Lu})/u;

/** `Niemcy – Wismar`, `Szwecja: Visby`: the first town of a country, behind its name. Trap: `Polska Sieć – Kock`. */
function withoutLand(part: string): string {
  const [lead, land] = /^(\p{Lu}[\p{L} ]{3,24})(?::|\s[–—-])\s(?=\p{Lu})/u.exec(part) ?? [];
  if (lead === undefined || land === undefined) return part;
  return placeNominative(land)[0]?.type === 'country' ? part.slice(lead.length) : part;
}

/** `Krosno oraz 14 sąsiednich (Jedlicze, Miejsce Piastowe)`: whose names the brackets list, with the same lengths. Trap: `Jedlicze (gmina miejska, Rynek)`. */
export const unbracketed = (text: string): string =>
  text.replace(
    /(?:,|\s(?:i|oraz|a także))\s(?:\d{1,3}\s|(?:dwóch|trzech|czterech|pięciu|sześciu|kilku|kilkunastu)\s)?(?:gmin\s|miast\s)?(?:sąsiedni|okoliczn|ościenn|pobliski|pozostał|sąsiadując)\p{Ll}{1,3}(?:\s(?:gmin|miast)\p{Ll}{0,3})?\s\((\p{Lu}[^()]{2,900})\)/gu,
    (whole, names: string) => `,${' '.repeat(whole.length - names.length - 2)}${names},`,
  );

/** One name of a list without its number, the unit's word behind a dash, where it lies, when it joined, and the verb whose subject the list is. */
export function bareListed(part: string): string {
  return (
    withoutLand(part.trim())
      .replace(/\s{1,3}\((?:\p{Ll}[^()]{2,60}|\d{4}[^()]{0,6})\)$/u, '')
      .replace(/^\((?:od|w)\s[^()]{3,30}\)\s/u, '')
      // `…, a do tego powiat łukowski`
      .replace(/^a\s(?:do\stego|także|też|ponadto)\s/u, '')
      // `1) Gmina Chynów`, `a) Gmina Kock`
      .replace(/^(?:\d{1,3}[.)]|\p{Ll}\))\s{1,3}(?=\p{L})/u, '')
      // `…, Poznań i Wrocław należy do Eurocities`: the list is the sentence's subject.
      .replace(
        /(?<=^\p{Lu}\S{2,24}(?:\s\S{2,24}){0,3})\s(?:należ|tworz|wchodz|przystąpi|uczestnicz|stanowi|działa|współprac)\p{Ll}{1,5}\s.*$/su,
        '',
      )
      // `Kamienna Góra – miasto`, `Dynów – gmina wiejska`
      .replace(
        /^(\p{Lu}[\p{L} -]{2,40}?)\s[–—-]\s(miasto|gmina)(\s(?:wiejska|miejska|miejsko-wiejska))?$/u,
        (_, name: string, kind: string, sort = '') =>
          `${kind === 'miasto' || sort === ' miejska' ? 'Miasto' : 'Gmina'} ${name}`,
      )
      // `Kęty – woj. małopolskie`
      .replace(/(?<=^\p{Lu}\S{1,24}(?:\s\S{2,24}){0,4})\s[–—-]\s(?:woj|pow)(?:\.|ewództwo|iat)\s[\p{L} -]{4,30}$/u, '')
      // `Związek Miast Polskich – od 1999 r.`
      .replace(
        /(?<=\p{L}[”"]?)\s[–—-]\s(?:od|do|w)\s(?:roku\s)?(?:\d{1,2}[.\s]\S{2,13}\s?)?(?:19|20)\d\d(?:\s?(?:r\.?|roku))?$/u,
        '',
      )
      // `Kęty w 1996 r.`
      .replace(
        /(?<=^\p{Lu}\S{1,24}(?:\s\S{2,24}){0,4})\s(?:we?|od)\s(?:roku\s)?(?:19|20)\d\d(?:\s(?:r\.?|roku))?$/u,
        '',
      )
      // `w powiecie nyskim – Korfantów`, `z powiatu mławskiego: Strzegowo`
      .replace(LAND_LEAD, '')
      // `członkowie wspierający: Nadleśnictwo Kock`
      .replace(/^członkowie\s(?:zwyczajni|wspierający|stowarzyszeni|rzeczywiści):\s/iu, '')
      // `oraz trzy gminy wiejskie: Luzino`, `dwie gminy powiatu bielskiego: Kozy`
      .replace(
        /^(?:[\p{Ll}\d-]{1,16}\s){0,3}(?:gmin|miast|powiat|samorząd)\p{Ll}{0,4}(?:\s\p{Ll}{6,18}(?:\s[-–]\s\p{Ll}{6,12})?)?(?:\s(?:z\s)?(?:powiatu|województwa|ziemi)\s\p{L}{4,24})?(?::|\s[–—-])\s/u,
        '',
      )
  );
}
