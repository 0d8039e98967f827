/** What a word before or after an event noun is compared with: folded beginnings, one word or more (`na stanowisk`). */
export type Beginnings = readonly string[];

const words = (text: string): Beginnings => text.split(' | ');
const table = (rows: readonly (readonly [lemma: string, beginnings: string])[]): ReadonlyMap<string, Beginnings> =>
  new Map(rows.map(([lemma, beginnings]) => [lemma, words(beginnings)]));

/** First words after an event noun by which it is something else: `konkurs ofert`, `otwarcie ofert`, `bieg rzeki`, `zjazd z drogi`. */
export const ELSE_BEFORE: ReadonlyMap<string, Beginnings> = table([
  // `zalecenia Premiera RP`. Trap: `Premiera Requiem`
  ['premiera', 'rp | rzadu | rzeczyp'],
  // `posiedzenie XV sesji`: the session is the occasion.
  ['posiedzenie', 'sesji | nadzwyczajnej sesji | uroczystej sesji | zwyczajnej sesji | inauguracyjnej sesji'],
  [
    'konkurs',
    'ofert | na stanowisk | na woln | na kandydat | na dyrektor | na realizac | na realizat | na wykonanie | na wybor | na wspar | na wspoln | na dofinans | ' +
      'na projekt | o udzielenie | o dofinans | na zadani | grantow | dotacyjn | o wspar',
  ],
  [
    'otwarcie',
    'ofert | kopert | wnioskow | sesji | obrad | posiedz | zebran | rynku | rachunk | spadk | przewod | likwidac | przetarg | postepow | testament | o | ze | mowi | przyzna',
  ],
  [
    'rozpoczęcie',
    'robot | prac | budow | dzialaln | realizac | naboru | konsultac | inwestyc | remont | postep | procedur | zadani',
  ],
  [
    'zakończenie',
    'robot | prac | budow | dzialaln | realizac | naboru | konsultac | inwestyc | remont | postep | procedur | zadani | glosow',
  ],
  ['sesja', 'egzamin | zdjeciow | wygas | uzytkownik | logowan | poprawkow'],
  ['bieg', 'rzek | termin | spraw | wydarz | histori | przedawn | wody'],
  ['panel', 'fotowolt | slonecz | podlog | ogrodzen | klient | admin | sterow | zarzadz | uzytkown | boczn | gorn'],
  [
    'przegląd',
    'techni | gwaran | okresow | prasy | instalac | komin | budowl | ekologiczn | srodowisk | stanu | przepis | serwis | drog | budynk | obiekt | ' +
      'urzadz | gasnic | placow | rocz | kadrow',
  ],
  ['święto', 'boze | bozego | wielkan | wielkiej | panstw | koscieln | ustawow | ruchom | i niedz'],
  ['wizyta', 'lekar | domow | w poradn | u lekarz | kontroln | patronaz | u specjal | stomat | w urzedz'],
  ['konsultacje', 'medyczn | lekarsk | telefoniczn | psycholog | dietet | prawn'],
  ['kurs', 'nbp | sredni | walut | euro | autobus | busow | linii | dolar | powrotn | zlot | na lini'],
  ['szczyt', 'gor | sezon | formy | zachorow | wzgorz | wzniesien | wiez | dach | mozliwosc'],
  ['kongres', 'usa | stanow'],
  ['wianki', 'z | ze | dla | na glow'],
  [
    'obóz',
    'koncentrac | zaglad | prac | jenieck | przejsc | hitler | nazist | niemiec | smierci | warown | rzymsk | polityczn | wladz | rzadz | opozyc | w oswiec | w auschw | dla uchodz | wroga | emigrac',
  ],
  ['wystawa', 'stal | sklep'],
  ['konferencja', 'episkopat | rektor'],
  ['seminarium', 'duchown'],
  ['zebranie', 'danych | podpis | odpad | informac | srodk | materi | wod | osad'],
  ['zgromadzenie', 'siostr | publiczn | zakonn | srodk | danych | material | ksiez | misjon | narodow'],
  [
    'zjazd',
    'z drog | z autostr | z ulic | z trasy | z dzial | na dzial | na autostr | na drog | do dzial | indywid | publiczn | techniczn | z wiadukt | na pose | z al | z ron',
  ],
  ['wyjazd', 'z | ze | sluzbow | na wakac | na urlop | na ulic | na drog | na tere | alarm | do pozar | do zdarz'],
  [
    'zawody',
    'medyczn | deficyt | regulow | techniczn | prawnicz | pedagog | zaufan | artyst | nauczyc | budowl | przyszlosc',
  ],
  ['warsztat', 'samochod | mechan | napraw | blachar | wulkan | krawieck | slusar | szewsk'],
  ['warsztaty', 'terapii zaj | samochod | mechan | napraw | szkoln'],
  [
    'konwencja',
    'o | w sprawie | onz | wieden | genews | stambul | hask | bern | praw | rady europ | aarhus | ramsar | karpac',
  ],
  ['forum', 'internet | dyskusyj | publiczn'],
  ['projekcja', 'finans | wydat | dochod | inflac | demogr | ludnosc'],
  ['odczyt', 'wodom | liczn | stan | gazom | danych | pomiar'],
  ['aukcja', 'elektron | nieruch | na sprzed | sprzed | grunt'],
  ['giełda', 'papier | warszaw | towar | energii'],
  ['śniadanie', 'szkoln | w szkol'],
  ['ćwiczenia', 'fizyczn | oddech | w domu | domow'],
  ['spacer', 'z ps'],
  [
    'dzień',
    'dobry | robocz | woln | pierwsz | drug | trzec | powszedn | biezac | nastepn | ustawow | po | przed | tygodn',
  ],
  ['tydzień', 'po | temu | pozn | wczesn | robocz'],
  ['marsz', 'zalobn'],
  ['finał', 'sprawy | histori | negocjac'],
]);

/** Words before an event noun by which it is something else: `godziny otwarcia`, `po podpisaniu umowy`, `na pokaz`, `w górnym biegu Wieprza`. */
export const ELSE_AFTER: ReadonlyMap<string, Beginnings> = table([
  ['debata', 'centrum | sercem | tematem | przedmiotem | kultur'],
  ['otwarcie', 'godzin | dni | czas | dat | od'],
  ['rozpoczęcie', 'termin | dat | przed | po | od | do | dnia | dniem | zawiadom | moment | chwil'],
  ['zakończenie', 'termin | dat | przed | po | od | do | na | dnia | dniem | zawiadom | moment | chwil'],
  ['podpisanie', 'od | po | przed | do | dnia | daty | chwil | moment | termin'],
  ['przekazanie', 'od | po | przed | do | dnia | daty | chwil | moment | termin'],
  ['złożenie', 'od | po | przed | do | dnia | daty | chwil | moment | termin'],
  ['obrady', 'porzad'],
  ['pokaz', 'na'],
  ['bieg', 'gorn | dolny | dolnym | srodkow | z | w'],
  ['zjazd', 'lokaliz | budow | przebudow | remont | wykon | projekt | urzadz | parametr'],
  ['zawody', 'wykonyw | barometr | nauk | uprawian | ginac | zapomnian'],
  ['przegląd', 'roczn | okresow | techniczn | coroczn przegladu stanu | gwaranc'],
  ['święto', 'i | lub | oraz | w niedz'],
  // `tkania na stuletnim warsztacie`: a loom.
  ['warsztat', 'stuletn | dwustuletn | stary | starym | zabytkow | wiekow | drewnian | tkack'],
  ['wieczór', 'co'],
  // `o Puchar Premiera`, `decyzją premiera`, `ministra i premiera`. Trap: `pokaz i premiera filmu`
  [
    'premiera',
    'puchar | nagrod | stypendi | kancelari | wice | list | rozporz | zarzadz | decyzj | pism | urzad | biur | gabinet | doradc | dymisj | ministra | prezydenta | marszalka',
  ],
]);

/**
 * Nouns that are occasions only beside one of these words, before or after: `okrągły stół`, `apel poległych`, `wieczór autorski`, `drzwi otwarte`.
 * `uroczyst` serves the acts that towns celebrate: `uroczyste przekazanie wozu`, not `przekazanie placu budowy`.
 */
export const ONLY_WITH: ReadonlyMap<string, Beginnings> = table([
  ['misja', 'gospodarcz | handlow | studyjn | biznes | badawcz'],
  // Traps: `letnia szkoła` is one; `szkoła podstawowa` and its classes are none.
  ['szkoła', 'letni | zimow | wiosenn | jesienn'],
  ['pochód', 'pierwszomaj | histor | z pochodn | dozynk | kostium | ulic'],
  ['misterium', 'meki | wielk | pasyj | drogi | bozego | na podst'],
  ['rejs', 'inaugur | pokaz | wycieczk | studyjn | po zalew | po jezior | po wisl | po odrz | po warc'],
  ['kawiarenka', 'naukow | obywatel | jezykow | literack | historyczn | powstan | internow'],
  ['lekcja', 'muzealn | otwart | bibliotecz | histor | pokazow | obywatel | pamieci'],
  ['śpiewanie', 'wspoln | patriot | piesni | koled | rodzinn'],
  ['stół', 'okragl'],
  [
    'targ',
    'pchl | staroc | sniadan | swiatecz | wielkanoc | bozonarod | kwiat | rzeczy uzyw | antyk | ekologicz | smak',
  ],
  ['kino', 'pod gwiazd | pod chmur | plener | letni | samochod | sasiedz | objazd | nocn'],
  ['czytanie', 'narodow | performat'],
  ['sprzątanie', 'swiat'],
  // What many do on one day. Traps: `akcja zimowa`, `akcja informacyjna`, `akcja ratownicza`, which go on for months or call nobody.
  ['akcja', 'poboru krwi | oddawania krwi | krwiodaw | honorow | sprzatan'],
  ['akademia', 'szkoln | z okaz | ku czci | uroczyst | okoliczn | jubileusz | rocznic | poswiec | na stulec'],
  // Traps: `w wigilię`, a day; `wigilia Bożego Narodzenia`.
  [
    'wigilia',
    'miejsk | gminn | soleck | szkoln | wspoln | klub | strazac | senior | dla | osiedl | wiejsk | sasiedz | powiat | uliczn | samorzad',
  ],
  // Trap: `Sylwester Kowal`.
  ['sylwester', 'miejsk | gminn | pod gwiazd | plener | w plener | na rynk | pod chmur | dla | roztancz | charytat'],
  [
    'opłatek',
    'sasiedz | po sasiedz | samorzad | strazac | miejsk | gminn | szkoln | powiat | kombatan | senior | soleck',
  ],
  ['mikołajki', 'gminn | miejsk | szkoln | soleck | na sport | sportow | klub | charytat | motocyk | na wesol'],
  ['pożegnanie', 'lata | wakacj | zimy | karnawal'],
  ['powitanie', 'lata | wiosn | wakacj | nowego roku'],
  ['topienie', 'marzann'],
  ['rozdanie', 'nagrod | dyplom | swiadect | statuet | certyfik'],
  // Trap: `obchodzi 90. urodziny`, of somebody at home.
  ['urodziny', 'miast | gmin | bibliot | klub | kol | stowarzysz | szkol | osp | patron | przedszk | dom | swietlic'],
  ['rozprawa', 'administrac'],
  ['przysięga', 'wojskow'],
  [
    'ognisko',
    'integrac | rodzinn | patriot | z pieczen | z kielbas | sasiedz | harcersk | pozegnal | powital | wspoln',
  ],
  ['gody', 'zlot | diament | szmarag | jubilat'],
  ['promocja', 'ksiaz | album | plyt | tomik | monograf | wydawnic'],
  ['drzwi', 'otwart'],
  [
    'apel',
    'poleglych | pamieci | uroczyst | jasnogorsk | pod pomnik | pod deb | pod tablic | na cmentarz | na rynk | rocznic',
  ],
  [
    'wieczór',
    'autorsk | poezj | poetyck | kol[eę]d | koled | piesn | muzycz | wspomnien | literack | pamieci | filmow | taneczn | andrzejk | kaszub | folklor | patriotycz | gier | kabaret | jazz | z poezj | z muzyk | z piesn | uwielb | kultur',
  ],
  ['gra', 'terenow | miejsk | plenerow | uliczn'],
  ['dyskusja', 'publiczn | panelow | otwart | pt | pod tyt | pod hasl | „'],
  ['wysłuchanie', 'publiczn'],
  ['śniadanie', 'biznes | pras | wielkanoc | sasiedzk | samorzad | wspoln'],
  ['odprawa', 'roczn | sluzbow | szkolen | druh | naczelnik'],
  ['objazd', 'studyjn | naukow | terenow | turyst | krajozn'],
  ['podróż', 'studyjn'],
  ['przekazanie', 'uroczyst | oficjaln | symboliczn'],
  ['nadanie', 'uroczyst'],
  ['oddanie', 'uroczyst | oficjaln'],
  ['złożenie', 'uroczyst | kwiat | wienc | wiazan | slubow'],
  ['zakończenie', 'uroczyst | roku | sezon | lata | wakacj | konkurs | festiw | turniej | kursu | plener'],
  ['rozpoczęcie', 'uroczyst | oficjaln | roku | sezon | lata | wakacj | obchod | festiw | swiatow'],
  [
    'poświęcenie',
    'uroczyst | sztandar | kaplic | pomnik | tablic | woz | samochod | pol | pokarm | koscio | organ | remiz | krzyz | figur | obiekt | budynk | palm',
  ],
  ['rekonstrukcja', 'histor | bitw | walk | wydarzen | potycz | pola bit'],
  ['zabawa', 'taneczn | karnawal | andrzejk | sylwestr | sw[ie]t | choink | mikolaj | ludow | ostatk | dozynk'],
  [
    'bal',
    'karnawal | choink | noworocz | andrzejk | sylwestr | charytat | maturaln | osmoklas | przebier | dobroczyn | senior | sportow | mistrz',
  ],
  ['odczyt', 'pt | pod | o | histor | popularn | otwart | nauk'],
  [
    'szczyt',
    'klimat | cyfrow | samorzad | unij | gospodar | miast | metropol | nato | energet | bezpiecz | spoleczn | mlodzie | demokra | region | lider | przywod | burmistrz | prezydent | marszalk | trojmorz | rolnicz | zdrow | edukac | turyst | innowac | cyber | grupy | europejsk | swiatow',
  ],
  [
    'wyjazd',
    'studyj | szkolen | integrac | edukac | terenow | technicz | robocz | do | na targ | plener | wypocz | senior | odbedzie s | odbyl s',
  ],
  [
    'eliminacje',
    'konkurs | turniej | gminn | powiatow | rejonow | wojewodz | strefow | miejsk | do mistrz | mistrz | olimpiad',
  ],
]);
