import { fold } from '../../polish/fold.ts';

/** First words of the names of public units and bodies; a person or `Wójt Gminy …` begins otherwise, a `Wydział …` is only part of a unit. */
const UNIT =
  /^(?:urzad|gmina|miasto|powiat|starostwo|wojewodztwo|rada (?:miasta|miejska|gminy|powiatu)|zwiazek|stowarzyszenie|fundacja|unia|liga|siec|federacja|klaster|zrzeszenie|euroregion|konwent|metropolia|nadlesnictwo|lokalna (?:grupa|organizacja)|osrodek|miejsko-gminny|miejski|gminny|powiatowy|powiatowa|miejska|gminna|zarzad (?:drog|transportu|zieleni)|zaklad|zespol|centrum|biblioteka|muzeum|szkola|przedszkole|ministerstwo|instytut|komenda|izba|sad|dom (?:kultury|pomocy))(?![\p{L}\p{N}])/u;

/** Whether the name of who made a page is that of a public unit, an organisation or an institution: `Urząd Gminy Zielone Wzgórza`, not `Anna Kos`. */
export function namesUnit(name: string): boolean {
  return UNIT.test(fold(name).trim());
}
