/**
 * What takes place as a fair does (`odbędzie się`), but nobody comes together for it: tenders, elections, collections of refuse, inspections, admissions,
 * deliveries, works, phases; and words that only point. Folded beginnings.
 */
const BEGINNINGS =
  'przetarg licytac rokowan negocjac ofert wybor glosowan referend odbior wywoz oprozn kontrol inspekc lustrac badan szczepien pobieran rejestr rekrut nabor zapis sklada ' +
  'wydawan wydani przyjmowan przyjeci egzamin matur kwalifikac sprzedaz wysyl dostaw odczyt deratyz dezyn oprysk wyloz konserw prac(?:a$|e|y) robot remont budow przebudow rozbudow transport ' +
  'przewoz kurs dyzur wyplat losowan rozpraw przesluch ogledzin wizj okaz wznowien ustalen rozgranicz pomiar ewakuac polowan emisj transmis retransm ocen weryfik rozstrzyg oglosz ' +
  'publikac przeglad wodomierz licznik okien usuwan usuniec wycink nasadz sadzen montaz demontaz wylacz przerw ruch objazd zbiork segreg skup rozlad zaladun postepow praktyk staz zajec ' +
  'zajeci lekc nauk nauczan zmian podzial reorganiz likwidac zakup realizac procedur proces(?!j) etap faz tur(?:a|y)$ cal(?:a|y|e|osc)$ wszyst wiekszosc czesc pogrzeb slub(?!ow) chrzest msz nabozen ' +
  'egzekuc walk bitw wojn zaliczen analiz rozmow spraw(?!n) rozliczen pierwsz(?:y|a|e)$ drug(?:i|a|ie)$ trzeci(?:a|e)?$ kolejn(?:y|a|e)$ nastepn(?:y|a|e)$ ' +
  'lokal(?!n) nieruchom dzialk mieszkan(?!c) dzien$ tydzien$ miesiac$ rok$ pozniej wczesniej temu$ to$ on$ ona$ ono$ one$ ten$ ta$ te$ tam$ tu$ tak$ jak$ co$ gdy$ kiedy$ jesli$ jezeli$ ktor cztery$ dwa$ dwie$ trzy$ wiele$ kilka$ nic$';

const NO_GATHERING = new RegExp(`^(?:${BEGINNINGS.split(' ').join('|')})`, 'u');

/** Whether a folded word is of what takes place without a gathering: `odbędzie się odbiór odpadów`, `kontrola`, `przetarg`. */
export function isNoGathering(folded: string): boolean {
  return NO_GATHERING.test(folded);
}
