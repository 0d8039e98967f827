import { AnyPhrase, phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

const BODY = String.raw`(?:organizacj|stowarzyszen|zwiazk|sieci|fundacj|zrzeszen|podmiot|porozumien|partnerstw|instytucj|platform|izb)\p{L}{0,4}`;
/** `pięć miast nad Wartą`, `gmin powiatu śremskiego`: where they lie. Trap: `pięć gmin w projekcie`. */
const AREA = String.raw`(?:\s{1,3}(?:nad|znad|ze?|we?(?=\s{1,3}(?:wojew|powie|region|subreg|dolin|granic))|polski|kraju|europy|regionu|wojewodztwa|powiatu|subregionu|aglomeracji|doliny)(?!\p{L})[^.;:]{0,50})?`;
const KINDS = '(?:organizacjach|stowarzyszeniach|zwiazkach|sieciach|porozumieniach)';
/**
 * `jest członkiem 11 organizacji`, `należy do następujących stowarzyszeń`, `Udział gminy w związkach i stowarzyszeniach`, `pozostawała członkiem:`,
 * `jest w czterech stowarzyszeniach:`, `Gdzie należymy`. Trap: `należą do organizacji` of a list of members.
 */
export const ORGANIZATIONS = new AnyPhrase(
  [
    `(?:czlonkiem|nalezy(?:\\s{1,3}(?:tez|takze|rowniez|ponadto))?\\s{1,3}do|nalezymy\\s{1,3}do|przynaleznosc\\p{L}{0,2}|czlonkostw\\p{L}{1,2}|(?:udzial|uczestnictw\\p{L}{1,2})(?=[^.;:]{0,60}${KINDS})|przystapil\\p{L}{0,2}\\s{1,3}do)(?:\\s{1,3}[^.;:]{0,90}?)?\\s{1,3}(?:\\d{1,3}\\s{1,3})?(?:\\p{L}{4,20}\\s{1,3}){0,3}${BODY}`,
    `${BODY}[^.;:]{0,60}?(?:do\\s{1,3}ktorych|ktorych\\s{1,3}czlonkiem|w\\s{1,3}ktorych)`,
    `^\\s{0,3}(?:zestawienie|wykaz|lista)\\s{1,3}czlonkostw`,
    `${BODY}(?:\\s{1,3}(?:i|oraz)\\s{1,3}${BODY})?\\s{1,3}z\\s{1,3}udzialem\\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)(?!\\p{L})`,
    `^[^.;:]{2,60}\\sw\\s{1,3}${KINDS}(?:\\s[^.;:]{0,40})?:?\\s{0,3}$`,
    `(?<![a-z])(?:jest|jestesmy|dziala|dzialamy|uczestnicz\\p{L}{1,3}|zasiada)\\s[^.;]{0,60}?(?<![a-z])w\\s{1,3}(?:\\p{L}{3,20}\\s{1,3}|\\d{1,3}\\s{1,3}){0,4}${KINDS}[^.;]{0,60}:\\s{0,3}$`,
    `(?<![a-z])(?:jest|jestesmy|pozostaj\\p{L}{1,2}|pozostawal\\p{L}{0,2}|byl[aoy]?)\\s{1,3}(?:\\p{L}{3,16}\\s{1,3}){0,2}czlonkiem\\s{0,3}:\\s{0,3}$`,
    `(?<![a-z])(?:nalezy(?:my)?|przynalezy(?:my)?|przystapil\\p{L}{0,4}|wstapil\\p{L}{0,4}|zglosil\\p{L}{0,4}\\s{1,3}akces|uczestnicz\\p{L}{1,3}|zasiada(?:my)?|dziala(?:my)?)(?:\\s{1,3}(?:tez|takze|rowniez|obecnie))?\\s{1,3}(?:do|w)(?:\\s{1,3}(?:nastepujac|nizej|ponizej|wymienion|ponizsz|takich|trzech|czterech|pieciu|szesciu|siedmiu|\\d{1,2})\\p{L}{0,8}){0,3}(?:\\s{1,3}${BODY})?\\s{0,3}:\\s{0,3}$`,
    `^\\s{0,3}(?!(?:gminy|miasta|powiaty|samorzady|czlonkowie|wszystkie)\\s)(?:\\p{L}{3,20}\\s{1,3}){1,3}(?:przy)?naleza\\s{1,3}(?:(?:tez|obecnie|takze)\\s{1,3})?do\\s{0,3}:\\s{0,3}$`,
    `(?<![a-z])(?:uczestnicz\\p{L}{1,3}|bierze(?:my)?\\s{1,3}udzial)\\s{1,3}w\\s{1,3}pracach\\s{1,3}(?:\\p{L}{3,12}\\s{1,3}|\\d{1,2}\\s{1,3}){0,2}(?:organizacji|stowarzyszen|zwiazkow|sieci)(?!\\p{L})`,
    `^[^.;:]{2,60}(?:^|\\s)(?:nalezy(?:my)?|przynalezy(?:my)?)(?:\\s{1,3}(?:tez|takze|obecnie))?\\s{1,3}do\\s{0,3}$`,
    `^\\s{0,3}nalezymy\\s{1,3}do\\s{0,3}:?\\s{0,3}$`,
    `^\\s{0,3}(?:czlonkostwo|przynaleznosc)\\s{1,3}(?!we?\\s|do\\s|i\\s)[^.;:]{3,60}:\\s{0,3}$`,
    `(?<![a-z])uczestnicz\\p{L}{1,3}\\s{1,3}(?:jako\\s{1,3}czlonek\\s{1,3})?w\\s{1,3}pracach\\s{0,3}:\\s{0,3}$`,
    `^\\s{0,3}(?:gdzie|do\\s{1,3}czego)\\s{1,3}nalezym?y?\\s{0,3}[?:]?\\s{0,3}$`,
    `^\\s{0,3}(?:w|do)\\s{1,3}(?:jakich|ktorych)\\s{1,3}(?:organizacj|stowarzyszen|zwiazk|sieci)\\p{L}{0,4}\\s[^.;:]{3,60}\\?\\s{0,3}$`,
    `^\\s{0,3}(?:w|do)\\s{1,3}(?:jakich|ktorych)\\s{1,3}${BODY}\\s[^.;:]{0,40}?(?<![a-z])(?:nalez(?:y|ymy)|uczestnicz(?:y|ymy)|dziala(?:my)?|jest(?:esmy)?|zrzeszon[aey])(?!\\p{L})[^.;:]{0,40}$`,
    `(?<![a-z])(?:placi(?:my)?|oplaca(?:my)?)\\s{1,3}skladk[ie]\\s[^.;:]{0,60}${BODY}\\s{0,3}:\\s{0,3}$`,
    `^\\s{0,3}skladki\\s{1,3}czlonkowskie\\s{1,3}(?:(?:oplacane|placone)\\s{1,3}(?:przez\\s{1,3})?)?(?:gmin[ey]|miasto?a?|powiatu?)(?:\\s[^.;:]{0,60})?\\s{0,3}:?\\s{0,3}$`,
    `^\\s{0,3}(?:gmina|miasto|powiat|wojewodztwo)(?:\\s{1,3}[\\p{L}-]{2,20}){1,3}\\s{1,3}[–—-]\\s{1,3}(?:czlonkostw[oa]|przynaleznosc)(?:\\s{1,3}(?:w|do)\\s{1,3}(?:\\p{L}{4,20}\\s{1,3}){0,2}${BODY}[^.;:]{0,40})?\\s{0,3}:?$`,
    `^\\s{0,3}(?:nasze?\\s{1,3})?(?:czlonkostwo|przynaleznosc)(?:\\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)(?:\\s{1,3}\\p{L}{3,20}){0,3})?\\s{0,3}:?$`,
  ].map((wording) => new RegExp(wording, 'u')),
);
const BODIES_OF = String.raw`(?:zwiazk|stowarzyszen|porozumien|klastr|siec|unii|lig[ai]|lidze|federacj|forum|partnerstw|koalicj|konsorcj|lgd|lot|lgr|zit|metropoli|aglomeracj|euroregion|zrzeszen|klub\p{L}{0,2}\s{1,3}(?:miast|gmin)|lokaln(?:a|ej|ych)\s{1,3}(?:grup|organizacj))\p{L}{0,4}`;
/**
 * `Członkowie`, `Lista członków Związku`, `Samorządy należące do Związku:`, `Gminy członkowskie`, `W skład Związku wchodzą:`, `Związek zrzesza:`,
 * `Uczestnikami Związku są:`, `Uczestnicy klastra`, `Skład Związku`, `Stronami porozumienia są`, `Kto do nas należy?`, `Kto tworzy Związek`, `Z kogo składa się Liga`, `Miasta Ligi`.
 * Trap: `Członkowie Zarządu`, `członkowie komisji`, `Walne Zebranie Członków`, `członkowie Klubu:` of a club that is not named.
 */
const MEMBERS = new AnyPhrase(
  [
    `(?<!(?:zebrani|zgromadzeni|spotkani)\\p{L}{1,3}\\s{1,3})czlonk(?:owie|ami|ow|iem)(?!\\p{L})(?!\\s{1,3}(?:(?:klubu|kola)\\s{0,3}:|zarzad|rad[ay]|komisj|komitet|zgromadzeni(?!a\\s{1,3}region)|zespol|kapitul|jury|prezydium|komend|obwodow))`,
    `(?:gmin|miast|samorzad|powiat|jednost|podmiot)\\p{L}{0,5}(?:\\s{1,3}z\\s{1,3}\\p{L}{3,20})?\\s{1,3}(?:czlonkowsk|zrzeszon|(?:przy)?nalezac|wchodzac|tworzac(?!\\p{L}{1,3}\\s{0,3}:)|stowarzyszon|uczestnicz(?=ac|[ay](?!\\p{L})))`,
    `(?<![a-z])(?:zrzesza(?:my)?|zrzesz(?:yl|al)[aoy]?|skupia(?:my)?|skupi(?:l|al)[aoy]?|tworza|naleza|przynaleza|wchodza|weszly)(?!\\p{L})`,
    `^\\s{0,3}(?:(?:our|the|full|current|associated?|founding|list\\s{1,3}of)\\s{1,3}){0,3}member(?:s(?!\\p{L})|\\s{1,3}(?:cities|towns|municipalities|regions|organi[sz]ations))(?:\\s{1,3}(?:and|of)\\s[^.;:]{2,60})?\\s{0,3}(?::|$)`,
    `^[^.;:]{0,20}(?<![a-z])do\\s{1,3}${BODIES_OF}[^.;:]{0,60}?\\s(?:przy)?nalezy\\s{1,3}(?:\\p{L}{4,9}\\s{1,3})?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3})?(?:miast|gmin|samorzad|powiat|jednost|czlonk)\\p{L}{0,4}(?!\\p{L})`,
    `^\\s{0,3}(?:kto|jakie\\s{1,3}\\p{L}{4,12})\\s{1,3}(?:nas\\s{1,3})?(?:wspol)?tworz[ya]\\s{0,3}(?:${BODIES_OF}(?!\\p{L})|zwiazek|klaster|unie|lige|nas(?!\\p{L})|\\?|$)`,
    `^\\s{0,3}(?:wysokosc\\s{1,3})?skladk\\p{L}{0,2}\\s{1,3}czlonkowsk\\p{L}{1,3}\\s{1,3}(?:(?:we?|na\\s{1,3}rzecz)\\s{1,3})?${BODIES_OF}`,
    `(?<![a-z])(?:utworzyc|tworzy\\s{1,3}sie|powoluje\\s{1,3}sie|powolac)\\s[^:]{4,200}\\s(?:wspolnie|wraz|razem)\\s{1,3}z\\s{1,3}(?:\\p{L}{5,16}\\s{1,3})?(?:gminami|miastami|samorzadami|powiatami)\\s{0,3}:`,
    `^\\s{0,3}we?\\s{1,3}(?:nasz\\p{L}{2,3}\\s{1,3})?${BODIES_OF}(?:\\s[^:.]{0,60})?\\s(?:jest|sa|dzialaja|uczestnicza)\\s{0,3}:\\s{0,3}$`,
    `(?<=[;,–—-]\\s{1,3})(?:(?:czlonkowie\\s{1,3})?zalozyciele|czlonkowie)\\s{0,3}:`,
    `(?<![a-z])jestesmy\\s{1,3}(?:zwiazkiem|stowarzyszeniem|porozumieniem|zrzeszeniem|partnerstwem|siecia)\\s[^:.]{0,40}?(?:gmin|miast|powiatow|samorzadow)(?:\\s[^:.]{0,40})?:`,
    `^\\s{0,3}(?:lista|wykaz|spis)\\s{1,3}(?:miast|gmin|powiatow|samorzadow)\\s{1,3}(?:\\p{L}{4,14}ych\\s{1,3})?${BODIES_OF}(?:\\s[^.;:,]{0,60})?\\s{0,3}:?\\s{0,3}$`,
    `(?<![a-z])jest\\s{1,3}nas\\s{1,3}(?:(?:juz|dzis|teraz|obecnie)\\s{1,3})?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})(?:\\s{1,3}\\p{L}{4,12})?\\s{0,3}:`,
    `^\\s{0,3}(?:z\\s{1,3}kogo|z\\s{1,3}jakich\\s{1,3}\\p{L}{4,14})\\s{1,3}sklada(?:my)?\\s{1,3}sie(?!\\p{L})`,
    `^\\s{0,3}kto\\s{1,3}(?:(?:przy)?nalezy\\s{1,3}do|(?:jest|dziala)\\s{1,3}w)\\s{1,3}${BODIES_OF}(?!\\p{L})`,
    `(?<!^\\s{0,3}(?:\\p{L}{4,14}\\s{1,3}){0,1}(?:akcj|program|ofert|kampani|zbiork|konkurs|szkoleni|zajeci|warsztat|inicjatyw|przedsiewzieci|inwestycj|trasa|rajd|plan|harmonogram|wystaw|badani|dotacj|nabor|strategi|taryf|umow|zadani|dzialani)\\p{L}{0,4}\\s[^:.]{0,90})(?:reprezentuj\\p{L}{1,2}|liczy|grupuje|obejmuje|tworzy)\\s[^:.]{0,50}?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3})?(?:miast|gmin|samorzad|powiat|osrodk|jednost|podmiot)\\p{L}{0,4}\\s{0,3}:`,
    `^\\s{0,3}(?:\\p{L}{4,20}\\s{1,3})?(?:zwiazek|stowarzyszenie|unia|liga|siec|federacja|klaster|porozumienie|zrzeszenie|metropolia|aglomeracja|euroregion|partnerstwo)\\s[^:.,]{0,80}?\\s(?:laczy|jednoczy|liczy|grupuje|obejmuje|tworzy)\\s[^:.]{0,50}?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3})?(?:miast|gmin|samorzad|powiat|osrodk|jednost|podmiot)\\p{L}{0,4}${AREA}\\s{0,3}:`,
    `(?:(?<![a-z])(?:stanowi|jest|tworzy)|^\\s{0,3}(?:zwiazek|stowarzyszenie|unia|liga|siec|federacja|klaster|porozumienie|zrzeszenie|metropolia|aglomeracja|euroregion|forum|partnerstwo)\\s[^:.,]{3,80}?\\sto)\\s[^:.]{0,50}?(?:plaszczyzn|przestrzen|platform|forum)\\p{L}{0,2}\\s{1,3}wspol(?:prac|dzial)\\p{L}{1,4}\\s[^:.]{0,40}?(?:\\d{1,3}|(?:dw|trz|czter|pieci|szesci|siedmi|osmi|dziewieci|dziesieci|jedena)\\p{L}{0,10}|(?:stowarzysz|zrzesz)on\\p{L}{1,3})\\s[^:.]{0,80}?(?:gmin|miast|samorzad|powiat|jednost)\\p{L}{0,4}\\s{0,3}:`,
    `(?<![a-z])(?:uczestnic(?:y|ami)|uczestnik(?:ami|ow)|sygnatariusz(?:e|ami|y)|zalozyciel(?:e|ami)|stron(?:y|ami))\\s{1,3}(?!(?:zjazd|konferen|spotkan|szkolen|warsztat|obrad|kongres|zebran|zgromadz|posiedz|wyciecz|wizyt|wyjazd|program|projekt|konkurs|festiw|turniej|rajd)\\p{L}{0,5}\\s)(?:\\p{L}{4,16}\\s{1,3})?${BODIES_OF}(?!\\p{L})`,
    `(?<![a-z])(?:we?|w\\s{1,3}(?:ramach|gronie|szeregach)|pod\\s{1,3}(?:szyldem|egida|skrzydlami))\\s{1,3}${BODIES_OF}[^:.]{0,60}?\\s(?:jest|sa|(?:wspol)?dziala(?:ja)?|wspolpracuj[ea](?:\\s{1,3}ze\\s{1,3}soba)?|uczestnicz[ya]|zrzeszonych\\s{1,3}jest)\\s{1,3}(?:\\p{L}{3,9}\\s{1,3})?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3}){0,2}(?:miast|gmin|samorzad|powiat|osrodk|jednost|podmiot)\\p{L}{0,4}${AREA}\\s{0,3}:`,
    `(?<![a-z])(?:(?:miast|gmin|powiat|samorzad)(?:ami|y|a|em)\\s{1,3}zalozycielsk\\p{L}{1,3}\\s{1,3}(?:byl[aoy]?|sa|zostal[aoy]?)|w\\s{1,3}sklad\\s{1,3}(?:miast|gmin|powiatow|grona)\\s{1,3}zalozyciel\\p{L}{1,5}\\s{1,3}(?:wchodz|wesz)\\p{L}{1,4}|do\\s{1,3}grona\\s{1,3}zalozyciel\\p{L}{1,5}\\s{1,3}nalez\\p{L}{1,4})(?:\\s[^.;:]{0,40})?\\s{0,3}:`,
    `(?<![a-z])(?:(?:wspoldziala(?:ja)?|wspolpracuj[ea]|zrzeszon\\p{L}{1,3}\\s{1,3}(?:jest|sa))(?:\\s{1,3}(?:dzis|obecnie))?\\s{1,3}we?\\s{1,3}${BODIES_OF}|(?:zwiazek|stowarzyszenie|unie|lige|siec|federacje|klaster|porozumienie|zrzeszenie|metropolie|aglomeracje)\\s[^:.,]{3,80}?\\sstanowi(?:a)?)[^:.]{0,60}?\\s(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3}){0,2}(?:miast|gmin|samorzad|powiat|osrodk|jednost|podmiot)\\p{L}{0,4}${AREA}\\s{0,3}:`,
    `(?<![a-z])we?\\s{1,3}${BODIES_OF}[^:.]{0,60}?\\s(?:jest|sa)\\s[^:.]{0,80}?(?:gmin|miast|powiat)\\p{L}{0,4}\\s{0,3}:`,
    `(?<![a-z])(?:wsrod\\s{1,3}zalozycieli|(?:zwiazek|stowarzyszenie|unie|siec|lot|lgd|porozumienie|lige)\\s{1,3}(?:zakladaja|zalozyl[iy]|powoluja|powolal[iy]|tworza|zawiazuja|zawiazal[iy]))\\s{0,3}:`,
    `(?<![a-z])(?:zasiadaj|(?:wspol)?dzialaj|wspolpracuj)\\p{L}{1,2}\\s[^.;:]{0,120}?(?:przedstawiciel\\p{L}{1,3}|\\sz)\\s{1,3}(?:gmin|miast|samorzad|powiat)\\p{L}{0,4}\\s{0,3}:`,
    `^\\s{0,3}(?:nasi\\s{1,3})?(?:uczestnicy|sygnatariusze|zalozyciele|udzialowcy\\s{1,3}klastra)\\s{0,3}:?\\s{0,3}$`,
    `(?<![a-z])(?:jego|jej|ich)\\s{1,3}(?:stronami|uczestnikami|sygnatariuszami|zalozycielami)\\s{1,3}(?:sa|byly|zostaly)(?!\\p{L})`,
    `^\\s{0,3}(?:aktualny\\s{1,3})?sklad\\s{1,3}(?:czlonkowsk\\p{L}{1,3}(?!\\p{L})|${BODIES_OF}(?:\\s[^.;:]{0,60})?\\s{0,3}:?\\s{0,3}$)`,
    `(?<![a-z])na\\s{1,3}(?:zwiazek|stowarzyszenie|unie|siec|lige|federacje|porozumienie|klaster|metropolie|aglomeracje|euroregion|lgd|lot|zit)\\s[^:.]{0,90}?(?<![a-z])sklada(?:ja)?\\s{1,3}sie\\s[^:.]{0,60}:`,
    `^\\s{0,3}(?:w\\s{1,3}(?:nastepnych|kolejnych|pozniejszych)\\s{1,3}latach\\s{1,3})?(?:(?:jego|jej|nasze)\\s{1,3})?(?:grono|szeregi|sklad)(?:\\s[^.;:]{2,80}?)?\\s{1,3}(?:powiekszyl|poszerzyl|zasilil|uzupelnil)[yi]\\s{0,3}:`,
    `^\\s{0,3}(?:(?:pozniej|potem|nastepnie|kolejno|z\\s{1,3}czasem|wkrotce|(?:w|po)\\s{1,3}(?:nastepnych|kolejnych|pozniejszych|dalszych)\\s{1,3}latach)\\s{1,3})?(?:do\\s{1,3}(?:nas|naszego\\s{1,3}grona)\\s{1,3})?(?:dolaczy|przystapi|wstapi|dosz|wesz|przyby)l[iy](?:\\s{1,3}(?:do\\s{1,3}nas|pozniej|potem|nastepnie|w\\s{1,3}(?:kolejnych\\s{1,3}latach|\\d{4}(?:\\s{1,3}r(?:\\.|oku))?))){0,2}\\s{0,3}:?\\s{0,3}$`,
    `(?<![a-z])(?:tytul|godnosc|status|miano)\\s{1,3}(?:czlonka\\s{1,3}honorowego|honorowego\\s{1,3}czlonka)\\s[^.;:]{0,90}?(?<![a-z])(?:otrzyma|uzyska|nada|przyzna|nosz|posiada|maja)\\p{L}{0,3}(?:\\s[^.;:]{0,40})?:\\s{0,3}$`,
    `^\\s{0,3}(?:kto|ktore\\s{1,3}\\p{L}{4,12})\\s{1,3}do\\s{1,3}nas\\s{1,3}nalez`,
    `^\\s{0,3}(?:\\p{L}{4,12}\\s{1,3})?(?:miasta|gminy|powiaty|samorzady|szkoly|placowki|biblioteki|muzea|uczelnie|szpitale|firmy|instytucje|osrodki|przedszkola|nadlesnictwa)\\s{1,3}(?:w|nalezace\\s{1,3}do)\\s{1,3}${BODIES_OF}(?!\\p{L})`,
    `(?:^|,\\s{1,3}a\\s{1,3}|\\.\\s{1,3})(?:kolejn|nastepn|now|dalsz|pozostal)[ei]\\s{1,3}(?:samorzady|gminy|miasta|powiaty|jednostki)\\s{1,3}(?:do\\s{1,3}nas\\s{1,3})?(?:dolacza|przystepowa|wstepowa|przychodzi|przybywa|dochodzi|wchodzi|dolaczy|przystapi|wstapi)ly\\s{0,3}(?:[^.;:,]{0,40}):\\s{0,3}$`,
    `^\\s{0,3}kto\\s{1,3}(?:i\\s{1,3}kiedy\\s{1,3}|kiedy\\s{1,3})?(?:do\\s{1,3}nas\\s{1,3})?(?:dolaczyl|przystapil|wstapil)(?!\\p{L})`,
    `^\\s{0,3}(?:udzialy?|wklady|skladki|glosy|liczba\\s{1,3}glosow|delegaci|przedstawiciele)\\s{1,3}(?:gmin|miast|powiatow|samorzadow)\\s{1,3}(?:czlonkowskich\\s{1,3})?(?:we?|na\\s{1,3}rzecz|do)\\s{1,3}${BODIES_OF}(?!\\p{L})`,
    `^\\s{0,3}(?:(?:oto|ponizej)\\s{1,3})?(?:lista|wykaz|spis|polskie)\\s{1,3}(?:polskich\\s{1,3})?(?:miast|miasteczek)a?(?:\\s{1,3}z\\s{1,3}(?:polski|naszego\\s{1,3}kraju))?(?:\\s{1,3}(?:ponizej|w\\s{1,3}sieci))?\\s{0,3}:\\s{0,3}$`,
    `^\\s{0,3}(?:daty|kolejnosc|lata)\\s{1,3}(?:przystapienia|przystepowania|wstapienia|akcesji)(?!\\p{L})`,
    `(?<![a-z])(?:tworz[ya]|tworzyl[yo]|liczy|zrzesza)\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?(?:\\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\\p{L}{0,10})\\s{1,3}(?:\\p{L}{4,16}\\s{1,3})?(?:miast|gmin|samorzad|powiat|jednost)\\p{L}{0,4}\\s{0,3}\\.$`,
    `^\\s{0,3}(?:miasta|gminy|powiaty|samorzady|jednostki)(?:\\s{1,3}i\\s{1,3}(?:miasta|gminy|powiaty))?\\s{1,3}${BODIES_OF}(?!\\p{L})`,
  ].map((wording) => new RegExp(wording, 'u')),
);
/** `Członek honorowy` as a heading, above the only one. Trap: the same words as a line below the name of whom they tell. */
const ONE_MEMBER = phrase(
  /^\s{0,3}(?:(?:nasz|nasza)\s{1,3})?czlon(?:ek|kini)\s{1,3}(?:wspierajac|honorow|nadzwyczajn|stowarzyszon|zalozyciel)\p{L}{0,3}\s{0,3}:?\s{0,3}$/u,
);
export const listsMembers = (statement: Statement, folded: string): boolean =>
  MEMBERS.test(statement, folded) ||
  ((statement.kind === 'heading' || NAMES_ONE.test(statement.text)) && ONE_MEMBER.test(statement, folded));
/** `Członek wspierający: Politechnika Wrocławska`. Trap: `Członek wspierający: od 2004 r.` below a name. */
const NAMES_ONE = /^[^:]{6,40}:\s{1,3}[\p{Lu}„](?!\p{Lu}?\p{Ll}{0,3}\s\d)/u;
/** `Miasta`, `Nasze gminy`, of a euroregion `Strona czeska`, as a heading on the site of an association: its members. */
export const MEMBERS_OF_SITE = phrase(
  /^\s{0,3}strona\s{1,3}(?:polska|czeska|slowacka|niemiecka|ukrainska|litewska|bialoruska|rosyjska)\s{0,3}:?\s{0,3}$|^\s{0,3}(?:nasze\s{1,3})?(?:miasta|gminy|powiaty|samorzady)(?:\s{1,3}i\s{1,3}(?:miasta|gminy|powiaty))?\s{0,3}:?\s{0,3}$/u,
);
/** `Gminy: A, B`, `Skład:` below the name of a body. */
export const LABELS = phrase(
  /^\s{0,3}(?:(?:tworzace|nalezace|zrzeszone)\s{1,3})?(?:gminy|miasta|powiaty|samorzady|miasta\s{1,3}i\s{1,3}gminy|gminy\s{1,3}i\s{1,3}miasta|sklad|uczestnicy|tworza(?:\s{1,3}(?:go|ja|je))?)\s{0,3}:/u,
);
/** `Akt podpisali:`, `Deklarację założycielską złożyły:`, where a founding was told before: its founders. */
export const FOUNDERS = phrase(
  /(?<![a-z])(?:akt\p{L}{0,3}|deklaracj\p{L}{1,2}|umow\p{L}{1,2}|porozumieni\p{L}{1,2}|statut)(?:\s{1,3}zalozycielsk\p{L}{1,3})?\s{1,3}(?:podpisal|parafowal|zlozyl|sygnowal)\p{L}{1,2}(?:\s{1,3}m\.?\s?in\.)?\s{0,3}:\s{0,3}$/u,
);
/** What people, teams and contractors belong to, who came, and what else a clause tells of: `obecni byli członkowie Konwentu oraz zaproszeni goście, m.in.:`, `wizyta, której tematem było:`. */
export const NOT_MEMBERS = phrase(
  /(?<![a-z])(?:lokal\p{L}{0,3}(?<!lokaln\p{L}{0,3})|pomieszczeni\p{L}{0,3}|nieruchomos\p{L}{1,4}|dzial(?:ka|ki|ek|ce)|komisj\p{L}{1,3}|komitet\p{L}{0,2}|zarzad\p{L}{0,2}|jury|kapitul\p{L}{1,2}|kolegium|prezydium|konkurs\p{L}{0,4}|przetarg\p{L}{0,4}|projekt(?!owan)\p{L}{0,4}|zadani\p{L}{1,2}|konsorcjum\s{1,3}wykonawc|druzyn\p{L}{0,3}|zawodni\p{L}{1,4}|rozgryw\p{L}{1,4}|mecz\p{L}{0,3}|turniej\p{L}{0,3}|grup\p{L}{1,2}\s{1,3}zakupow\p{L}{2,3}|obwod\p{L}{0,3}|delegacj\p{L}{1,2}|orkiestr\p{L}{1,2}|chor(?:u|em)|zgromadzenia\s{1,3}wchodz\p{L}{1,2}|zgromadzenie\s{1,3}(?:(?:ogolne|delegatow|zwiazku|stowarzyszenia|czlonkow|walne)\s{1,3}){1,3}(?:tworz|stanowi)\p{L}{1,2}|zaproszen\p{L}{1,2}\s{1,3}gosc\p{L}{1,3}|obecni\s{1,3}(?:byli|beda)|(?:byli|beda)\s{1,3}obecni)(?!\p{L})|,\s{1,3}ktor(?:y|a|e)(?:go|j|ch)\s{1,3}(?:\p{L}{4,14}\s{1,3})?(?:temat|partner|cel|program|organizator|patron|gosc|laureat)\p{L}{1,5}(?!\p{L})/u,
);
/** `Prezes Zarządu powitał nowych członków Związku:`: who speaks, not whose members are listed. Trap: `Członkowie Zarządu:`. */
const OFFICES =
  /(?<![a-z])(?:(?:wice)?prezes|(?:wice)?przewodnicz|sekretarz|skarbnik|dyrektor)\p{L}{0,6}\s{1,3}(?:zarzadu|komisji|komitetu|prezydium)(?!\p{L})/gu;
/** `Zarząd Związku przyjął w poczet członków:`: who lets in. */
const LETS_IN =
  /(?<![a-z])(?:zarzad|rada|prezydium|komitet)(?=\s[^.;:]{3,120}?\sprzyj(?:al|ela|elo|eli|ely)(?!\p{L}))/gu;
/** What says whose list it is, without who speaks. */
export const uptoColon = (folded: string): string =>
  (folded.split(':', 1)[0] ?? folded).replace(OFFICES, ' ').replace(LETS_IN, ' ');
export const PARTNERS = phrase(
  /(?:(?:miast|gmin|samorzad|powiat|region)\p{L}{0,4}\s{1,3}(?:partnersk|zaprzyjaznion|blizniacz|siostrzan)|(?:partnersk|zaprzyjaznion|blizniacz|siostrzan)[aei]\s{1,3}(?:miasta|gminy|powiaty|regiony|samorzady)(?!\p{L})|partner\p{L}{1,3}\s{1,3}zagraniczn|umow(?!a\s{1,3}[^:]{0,200}$)\p{L}{1,2}\s{1,3}(?:partnersk|o\s{1,3}partnerstw|o\s{1,3}wspolprac)|wspolpracujemy\s{1,3}z|(?<![a-z])(?:utrzymuj|ma(?=\s)|prowadz|nawiazal)\p{L}{0,3}\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,2}(?:kontakty|wspolprace|partnerstwo|stosunki)\s{1,3}(?:\p{L}{4,14}\s{1,3})?z\s{0,3}:|(?:trzech|czterech|pieciu|szesciu|\d{1,2})\s{1,3}zagranicznych\s{1,3}partnerow\s{0,3}:|(?:miasta|gminy|samorzady|powiaty|regiony|osrodki),?\s{1,3}z\s{1,3}ktorymi\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,4}?(?:wspolprac|lacz|zawar|podpis))/u,
);
/** `Współpraca zagraniczna`, `Nasi partnerzy`: a heading above twin towns where what it lists lies abroad, else above anything. */
export const PARTNERS_ABROAD = phrase(
  /^\s{0,3}(?:nasza\s{1,3})?(?:wspolpraca|kontakty|partnerstw[ao])\s{1,3}(?:zagraniczn\p{L}{1,3}|miedzynarodow\p{L}{1,3}|partnersk\p{L}{1,3}|z\s{1,3}zagranica|miast|gmin)(?:\s[^.;:]{0,40})?$|^\s{0,3}(?:nasi|zagraniczni)\s{1,3}(?:zagraniczni\s{1,3})?(?:partnerzy|przyjaciele)(?:\s{1,3}(?:zagraniczni|za\s{1,3}granica))?\s{0,3}:?\s{0,3}$|^\s{0,3}(?:partnerzy|przyjaciele)\s{1,3}(?:zagraniczni|za\s{1,3}granica|z\s{1,3}zagranicy)\s{0,3}:?\s{0,3}$|^\s{0,3}partnerzy\s{1,3}(?:zagraniczni|miasta|gminy|powiatu)(?:\s[^.;:]{0,30})?$|^[^.;:]{3,40}\s[–—-]\s{1,3}(?:wspolpraca|kontakty|partnerzy)\s{1,3}(?:zagraniczn|miedzynarodow|partnersk)\p{L}{1,3}\s{0,3}:?$/u,
);
/** `Instytucje partnerskie`, `Partnerzy Stowarzyszenia`. Trap: logos under `Partnerzy` at a page's end are left out before. */
export const PARTNER_BODIES = phrase(
  /(?:instytucj|organizacj|podmiot|firm)\p{L}{0,4}\s{1,3}partnersk|^\s{0,3}partnerzy(?:\s{1,3}(?:stowarzyszen|zwiazk|fundacj|sieci|federacj)\p{L}{0,3})?\s{0,3}:?\s{0,3}$/u,
);
export const CONDITIONS = phrase(
  /(?<![a-z])(?:moze|moga|kategori\p{L}{1,2}|obowiazk\p{L}{1,2}|praw\p{L}{1,2}\s{1,3}i|zosta[cn]|warunk\p{L}{1,3}|wymaga(?:ja|ne)?|procedur\p{L}{1,2}|prawo)(?!\p{L})/u,
);
/** `Miasto współpracuje z następującymi organizacjami:`: of those only what says `członek` is joined. */
export const COOPERATES = phrase(
  /(?<![a-z])wspolprac\p{L}{1,6}\s{1,3}z\s[^.;:]{0,60}(?:organizacj|stowarzyszen|zwiazk|sieci)\p{L}{0,4}\s{0,3}:\s{0,3}$/u,
);
