import { isFiniteVerb } from './verb-forms.ts';

/** Prepositions, conjunctions, pronouns and the like, after which another phrase begins. Folded, exact. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'sie w we na z ze do od miedzy pomiedzy przy pod nad u o oraz a ale lecz gdzie gdy aby by po przed za podczas przez dzieki wraz obok wedlug wobec ku mimo zamiast bez ' +
    'nie juz tez takze jako czyli niz jak tym ten ta to tego tej te tych temu tymi ow owa jego jej ich nam was wam sobie wszystkich wszystkie wszyscy wszystkim br roku r ' +
    'godz poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela niedziele dnia dniu dniach dzis dzisiaj jutro wczoraj pt pn bowiem jednak natomiast poniewaz dlatego rowniez tutaj tu tam prosimy mozna jesli jezeli albo lub czy czytaj zobacz pobierz wiecej'
  ).split(' '),
);
/** Beginnings of verbs and participles that open a clause after an occasion: `odbył`, `zaplanowano`, `poświęcona`, `odwołany`. */
const CLAUSE_BEGINNINGS =
  /^(?:odb[ye]|odbed|odbyw|zosta[lj]|zostan|rozpocz(?!eci)|zakoncz(?!eni)|planowan(?!i[ae](?![a-z]))|zaplanowan|organizowan|zorganizowan|ktor|poswiecon|dotycz|odwol(?!ani)|przeloz(?!eni[ae])|przesun(?!ieci)|przesuwa(?!ni)|przeklada(?!ni)|przenosi(?!n)|odklada(?!ni)|przenies(?!ieni)|zaprasz|zaprosi|nalez|zgromadz(?!eni)|godzin|edycj|ciesz(?!yn)|stanowi|poprowadz|zwyciez|wygra|odwiedz|przyciag|zebra[lc]|otworz(?!eni)|zamkn(?!ieci)|obradowa|przyj[aelm](?!eci|zn|ciel|ciol)|podj[aelm](?!eci)|uczestnicz|wzie[lt]|przypad|startuj|wystart|dobieg|podano|ustalono|wyznacz(?!eni)|zwolan|czeka|bedac|trwajac|majac|skierowan|zwiazan|polaczon|towarzysz|dzialajac|dzialaja)/;

/** Whether a folded word ends an occasion's name: a word of another phrase, a verb, a participle that opens a clause. */
export function endsName(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || CLAUSE_BEGINNINGS.test(folded) || isFiniteVerb(folded);
}
