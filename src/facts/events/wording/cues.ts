import { Phrases, phrase, type Told } from '../../../polish/phrases/phrase.ts';

/**
 * Words that say that an occasion takes or took place, on folded text. Each alternation is anchored by letter-aware look-arounds where it is used.
 * Trap: `odbyć staż`, `odbył karę` are no occasions; only the reflexive counts, and of a visit or journey `odbyli`, `złożyli`.
 */
const TAKES_PLACE = phrase(
  /(?<![a-z])(?:o\s{1,3}odwolaniu(?=\s)|delegacj(?:a|e)\s{1,3}(?:[\p{L}-]{2,20}\s{1,3}){0,4}z\s{1,3}wizyta|odb(?:edz|ed|y[lw]|yc|ywa)\p{L}{0,6}(?:\s{1,3}\p{L}{1,12}){0,3}?\s{1,3}sie|(?:nie\s{1,3})?odbedzie|sie\s{1,3}odb\p{L}{2,8}|odbywajac\p{L}{1,4}|ktor\p{L}{1,2}\s{1,3}odbyl(?:i|y|ismy|ysmy)|poprzedz(?:i|a|il[aoiy]?|ily|ili)|po(?:jada|jedzie|jechal[aiy]|jechalismy)|wy(?:jada|jedzie|jechal[aiy]|jechalismy)|uda(?:dza|li|ly)\s{1,3}sie|wybrali\s{1,3}sie|przyjal|wygral[aioy]?|zwyciezyl[aioy]?|sciagn(?:al|el[aioy])|przyciagn(?:al|el[aioy])|przesz(?:edl|l[aoy])\s{1,3}do\s{1,3}historii|do\s{1,3}ktor(?:ego|ej|ych)\s{1,3}dosz(?:lo|edl)|zlozy(?:l[aoiy]?|li|ly)?(?=[^;:!?]{1,60}(?<!\p{L}|(?:^|\s)(?:o|za|na|po|przed)\s)wizyt[ey](?!\p{L}))|odby(?:l(?:i|y|ismy|a)?|to)(?=\s[^;:!?]{0,60}(?<!\p{L})(?:wizyte|wyjazd|podroz\s{1,3}studyjna)(?!\p{L}))|(?:wizyte|podroz\s{1,3}studyjna)(?=[^;:!?]{1,60}(?<!\p{L})odbyl(?:i|y|ismy|a)?(?!\p{L}))|wizyte(?=[^;:!?]{1,60}(?<!\p{L})zlozy(?:l[aoiy]?|li|ly)?(?!\p{L}))|mial[aoy]?\s{1,3}miejsce|bedzie\s{1,3}mial[aoy]?\s{1,3}miejsce|(?:za)?planowan\p{L}{1,4}|zaplanowano|planuj(?:e|a|emy)|przewidzian\p{L}{1,3}|przewidziano|ustal(?:ono|on[yaei])\s{1,3}(?:wstepnie\s{1,3}){0,1}na\s{1,3}(?:\d{1,2}|poniedzial|wtorek|srode|czwart|piatek|sobot|niedziel|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud|poczat|koniec|polow)\p{L}{0,8}|przygotowujemy(?!\s{1,3}sie)|szykuj(?:e|a|emy)(?!\s{1,3}sie)|wyznaczon\p{L}{1,3}|wyznaczono|zwol(?:uj|a)\p{L}{1,6}|zorganizowa\p{L}{1,5}|organizuj\p{L}{1,3}|organizowan\p{L}{1,4}|zaprasza\p{L}{0,3}|zapraszamy|zaprosi\p{L}{1,3}|rozpocz(?:nie|na|ela|al|elo|eci\p{L}{1,2})|rozpoczyna\p{L}{0,4}|ruszy|rusza|nastapi(?:l[ao]?)?\s{1,3}(?:uroczyst\p{L}{1,2}\s{1,3}){0,1}(?:otwarcie|odsloniecie|poswiecenie|wreczenie|inauguracja)|wyruszy(?:l[aioy]?)?|startuje|wystartuje|wystartowal\p{L}?|trwal\p{L}?|potrwa(?:ja)?|trwa(?:ja)?|obradowa\p{L}{1,3}|obraduj[ea](?:(?=[^;:!?]{0,60}\d)|(?<=(?:\d|dzis|dzisiaj|jutro)[^;:!?]{0,60}obraduj[ea]))|goscil\p{L}?|gosci|gospodarz\p{L}{1,4}|rozegran\p{L}{1,4}|przebiega(?:l[aoy]?|ja)?|przeprowadz\p{L}{1,6}|przypad\p{L}{1,6}|zebral\p{L}{0,2}\s{1,3}sie|sie\s{1,3}zebral\p{L}{0,2}|spotka\p{L}{1,4}|spotkal\p{L}{1,3}|uczestnicz\p{L}{1,6}|wzi\p{L}{1,5}\s(?:[^;:!?]{1,45}\s)?udzial|(?:za|przed)\s{1,3}nami|organizatorami|organizatorem|organizatorzy|zj(?:ad|ech)\p{L}{1,4}|dobieg\p{L}{1,4}\s{1,3}konca|wez\p{L}{1,4}\s{1,3}udzial|swietowa\p{L}{1,6}|obchodz\p{L}{1,6}|uczci\p{L}{1,6}|uczczon\p{L}{1,2}|podejmuje|podjel[aoy]|bed(?:a|zie)\s{1,3}wygladac|przeszed\p{L}{1,2}|przeszla|przejdzie|przemaszer\p{L}{1,5}|ugosci\p{L}{0,3}|przyjmie|zbierze\s{1,3}sie|przesuni\p{L}{1,6}|przelozon\p{L}{1,4}|przeniesion\p{L}{1,4}|odwol\p{L}{1,6}|zaczn\p{L}{1,3}|przyjel\p{L}{1,3}|(?:za)?inaugur\p{L}{1,6}|otworzy\p{L}{0,3}|zamknie|zakonczy\p{L}{0,3}|odwiedzi\p{L}{1,4}|czeka\p{L}{0,3}|zgromadzi\p{L}{0,3}|przybyl\p{L}{1,4}|przyjecha(?:li|ly|la|lo)|przysz(?:l[aioy]|edl)(?=[^.;:!?]{0,60}\sna\s)|dotar(?:l[aioy]|lismy)(?=[^.;:!?]{0,60}\sna\s)|wybra(?:l[aioy]|li)\s{1,3}sie|zawita(?:l[aioy]?|ja)?(?=\s)|bawi(?:l\p{L}{1,5}|my)\s{1,3}sie|otwarto|zmierz(?:a|yl[aioy]|yli)\s{1,3}sie|rywalizowal[aioy]|poprowadzi\p{L}{0,3}|prowadzimy|pokaze\p{L}{0,3}|proponuj\p{L}{1,3}|podsumuj\p{L}{1,3}|zagra\p{L}{0,2}|warto|wybierz\p{L}{0,3}|zajrzyj\p{L}{0,2}|zapisz\p{L}{0,4}\s{1,3}w\s{1,3}kalendarz\p{L}{0,3}|urzadz\p{L}{1,5}|wyprawi\p{L}{1,4}|urzadzamy)(?!\p{L})/u,
);

/** Habits, not occurrences: `co roku`, `raz na kwartał`, `zwykle`, `odbywają się` (of a plural, without a date). */
const HABIT = phrase(
  /(?<![a-z])(?:(?<!jak\s(?=co\s{1,3}roku,))co\s{1,3}(?:roku|rok|miesiac|tydzien|kwartal|dwa|drugi|trzeci|czwarty|(?:trzy|cztery|piec)\s{1,3}lata?|najmniej|najwyzej)|corocznie|cyklicznie|regularnie|zwykle|zwyczajowo|zwyczajnie|zazwyczaj|najczesciej|(?:raz|dwukrotnie|(?:dwa|trzy|cztery|\d{1,2})\s{1,3}razy)\s{1,3}(?:w|na|do)\s{1,3}(?:ciagu\s{1,3}){0,1}(?:roku(?!\s{1,3}\d)|rok|miesiacu|miesiac|tygodniu|tydzien|kwartale|kwartal|kadencji)|kazdego\s{1,3}roku|w\s{1,3}kazd\p{L}{1,3}\s{1,3}(?:pierwsz\p{L}{1,2}\s|drug\p{L}{1,2}\s|trzeci\p{L}{0,2}\s|ostatni\p{L}{0,2}\s)?(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|dzien|dni|tydzien|tygodni|weekend|miesi|kwarta|rok|semestr|lato|wakacj|sezon|kadencj)\p{L}{0,4}|od\s{1,3}lat|kilka\s{1,3}razy)(?!\p{L})/u,
);

/** What one had to do: `trzeba było odwołać`, `musimy przesunąć z 24 września`. Trap: `można się odwołać`. */
const HAD_TO =
  '(?:trzeba(?:\\s{1,3}(?:bylo|bedzie)){0,1}|(?:musi|mus)(?:my|eli|ely|ano|al[ao]?|elismy|elysmy)|zmuszeni\\s{1,3}(?:jestesmy|bylismy|zostalismy)|postanowi(?:l\\p{L}{0,5}|ono)|zdecydowa(?:l\\p{L}{0,5}|no)(?:\\s{1,3}sie){0,1})\\s{1,3}(?:\\p{L}{2,12}\\s{1,3}){0,2}';
const HAD_TO_CANCEL = phrase(new RegExp(`(?<!\\p{L})${HAD_TO}odwolac(?!\\s{1,3}sie|\\p{L})`, 'u'));
const HAD_TO_MOVE = phrase(
  new RegExp(`(?<!\\p{L})${HAD_TO}(?:przesunac|przelozyc|przeniesc)\\s{1,3}(?:z|na)(?!\\p{L})`, 'u'),
);

const CANCELLED = phrase(
  /(?<![a-z])(?:sie\s{1,3}nie\s{1,3}odbyl[aoy]?|spad(?:l[aoy]?|nie|na)\s{1,3}z\s{1,3}(?:planu|kalendarza|harmonogramu|programu|repertuaru)|nie\s{1,3}(?:dosz(?:edl|l[aoy])|dojd(?:zie|a))\s{1,3}do\s{1,3}skutku|(?<!(?<![a-z])nie\s{1,3}(?:zosta\p{L}{1,4}\s{1,3}|jest\s{1,3}|bedzie\s{1,3})?)odwolan(?!i[eua]m{0,1}\s{1,3}(?:rozpatr|sluzy|przyslug|mozna|nalezy|sklada|wnosi|od\s|do\s))\p{L}{1,3}|(?<!(?<![a-z])nie\s{1,3})(?:odwoluj\p{L}{1,3}|odwolal\p{L}{0,3})|zostaje\s{1,3}odwolan\p{L}{1,2}|nie\s{1,3}odbedzie\s{1,3}sie|nie\s{1,3}odbyl\p{L}?\s{1,3}sie|nie\s{1,3}odbeda\s{1,3}sie|nie\s{1,3}(?:zagramy|zaspiewamy|zatanczymy|pobiegniemy|poplyniemy|wyruszymy|wystapimy|spotkamy\s{1,3}sie|zobaczymy\s{1,3}sie)|(?:sie\s{1,3})?nie\s{1,3}odbed(?:zie|a)|(?:rezygnuj\p{L}{1,4}|zrezygnowa(?:no|l\p{L}{1,5}))\s{1,3}z\s{1,3}(?:organizacji|jutrzejsz\p{L}{1,3}|dzisiejsz\p{L}{1,3}|tegoroczn\p{L}{1,3}|planowan\p{L}{1,3}|calego\s{1,3}weekendu))(?!\p{L})/u,
);
const POSTPONED = phrase(
  /(?<![a-z])(?:przesuni\p{L}{1,6}(?!\p{L}|\s{1,3}(?:\p{L}{1,14}\s{1,3}){0,2}(?:srodk|kwot|pieniad|fundusz|dotacj|wydatk|oszczedn|granic|etat|budzet)|\s{1,3}\d[\d\s]{0,9}(?:tys|mln|zl)(?!\p{L}))|przesun(?:al|el[aoy])\s{1,3}sie(?=\s{1,3}(?:z|na)\s{1,3}\d|\s{1,3}(?:z|na)\s{1,3}(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|inny|now|pozniej)|\s{1,3}o\s{1,3}(?:dzien|tydzien|miesiac|dwa|trzy|kilka))|przesuwa(?:my|ja)?|odlozon(?:o|[yaei])|odklada(?:my|ja)|mus(?:i|za|ial[aoy]?)\s{1,3}(?:poczekac|zaczekac)|nowa\s{1,3}data(?=\s{0,2}(?:[:!–-]|$)|\s{1,3}(?:to|imprezy|wydarzenia|spotkania)\s)|przeniesion[yaei](?=\s{0,2}!)|przelozon\p{L}{1,4}|przeklada(?:my|ja)?|przelozylismy|przelozono|przenosi\p{L}{0,3}\s{1,3}(?:z|na)|przenies(?:lismy|iono|li|iemy)\s{1,3}(?:(?:z|na)(?=\s{1,3}\d)|na\s{1,3}(?:inny|pozniejszy|nowy)\s{1,3}termin)|przeniesion\p{L}{1,4}\s{1,3}(?:z|na)|zmian\p{L}{1,2}\s{1,3}termin\p{L}{1,3}|zmieni(?:amy|aja|lismy|li|ono)\s{1,3}termin(?!\s{1,3}(?:zglosz|sklad|nadsyl|zapis|nabor|platn|wywoz|odbior))|now(?:y|ym|ego)\s{1,3}termin\p{L}{0,3}|odroczon\p{L}{1,3}|nie\s{1,3}(?:odbed\p{L}{1,4}\s{1,3}sie|dojd(?:zie|a)\s{1,3}do\s{1,3}skutku)\s{1,3}w\s{1,3}(?:tym|planowanym|zaplanowanym|pierwotnym|podanym|zapowiadanym|wyznaczonym|ustalonym|dotychczasowym)\s{1,3}(?:terminie|dniu)|mial[aoy]?\s{1,3}(?:sie\s{1,3}odby[cw]\p{L}{0,1}|odby[cw]\p{L}{0,1}\s{1,3}sie))(?!\p{L})/u,
);
/** `planowana` in the past tense of a thing that took place is none: the caller asks only of events without a firm verb. */
const TENTATIVE = phrase(
  /(?<![a-z])(?:wstepnie|prawdopodobnie|orientacyjn\p{L}{1,3}|byc\s{1,3}moze|o\s{1,3}ile\s{1,3}(?:\p{L}{1,12}\s{1,3}){0,2}(?:uda|potwierdz|zgodz|otrzym|zdobed|dostani|rzad|sanepid|przepis|znajd|pozwol)\p{L}{0,6}|pod\s{1,3}znakiem\s{1,3}zapytania|(?:na\s{1,3}razie|wciaz)\s{1,3}(?:po)?zosta(?:je|ja)\s{1,3}w\s{1,3}(?:planie|planach|kalendarzu)|decyzj[aei]\s{1,3}(?:zapadnie\s{1,3}){0,1}(?:do\s{1,3}konca|najpozniej|w\s{1,3}ciagu)|moze\s{1,3}sie\s{1,3}odbyc|rozwaza\p{L}{1,4}|(?:termin|data)\s{1,3}(?:(?:jest\s{1,3}){0,1}do\s{1,3}(?:potwierdzenia|ustalenia|uzgodnienia|uscislenia)|zalezy\s{1,3}od|jest\s{1,3}(?:na\s{1,3}razie|wstepnie)\s{1,3}(?:aktualn|niepewn)\p{L}{1,2})|(?:jezeli|jesli)\s{1,3}(?:\p{L}{1,12}\s{1,3}){0,2}(?:pozwol|dopisz)\p{L}{1,3}|termin\s{1,3}moze\s{1,3}ulec)(?!\p{L})/u,
);

const ONLINE = phrase(
  /(?<![a-z])(?:on-?line|w\s{1,3}formule\s{1,3}(?:wirtualn\p{L}{1,3}|zdaln\p{L}{1,3})|w\s{1,3}trybie\s{1,3}zdaln\p{L}{1,3}|zdaln(?:y|ym|ego)\s{1,3}tryb\p{L}{0,2}|srodk(?:ow|ami)\s{1,3}(?:\p{L}{4,16}(?:go|j|ej)\s{1,3}){0,1}porozumiewania\s{1,3}sie\s{1,3}na\s{1,3}odleglosc|w\s{1,3}formie\s{1,3}(?:zdaln\p{L}{1,3}|wideokonferencji|wirtualn\p{L}{1,3})|zdalnie|wirtualn\p{L}{1,4}|przez\s{1,3}internet|w\s{1,3}internecie|na\s{1,3}platformie\s{1,3}\p{L}{2,14}|platform\p{L}{1,2}\s{1,3}(?:ms\s{1,3})?(?:zoom|teams|webex|clickmeeting|google)|webinar\p{L}{0,6})(?!\p{L})/u,
);
const MIXED = phrase(/(?<![a-z])(?:hybrydow\p{L}{1,4}|transmitowan\p{L}{1,3}|transmisj\p{L}{1,3})(?!\p{L})/u);
/** `częściowo on-line`, `stacjonarnie i zdalnie`. */
const PARTLY_ONLINE = phrase(
  /czesciowo[^.;]{0,30}(?:on-?line|zdaln|wirtualn)|stacjonarn\p{L}{1,4}(?:\s{1,3}we?\s{1,3}\p{L}{3,20})?\s{1,3}(?:i|oraz|lub)\s{1,3}(?:on-?line|zdaln)|zarowno\s{1,3}stacjonarn[^.;]{0,30}(?:on-?line|zdaln)/u,
);
const ON_SITE = phrase(/(?<![a-z])stacjonarn\p{L}{1,4}(?!\p{L})/u);

/** The sentence speaks of what is over: `odbyła się`, `miała miejsce`, `uczestniczyli`. */
const PAST = phrase(
  /(?<![a-z])(?:odbyl\p{L}{0,2}|mial[aoy]?\s{1,3}miejsce|wziel\p{L}{1,2}\s{1,3}udzial|wzial\s{1,3}udzial|uczestniczyl\p{L}{1,2}|zgromadzil\p{L}{0,2}|goscil\p{L}{0,2}|spotkal\p{L}{1,2}|zebral\p{L}{1,2}|obradowal\p{L}{0,2}|za(?:konczyl|inaugurowal)\p{L}{0,2}|przyjel\p{L}{1,2}|reprezentowal\p{L}{1,2}|zorganizowan\p{L}{1,3}|byl[aoy]?|zostal\p{L}{0,2}|trwal\p{L}{0,2}|odwiedzil\p{L}{0,2})(?!\p{L})/u,
);
const FUTURE = phrase(
  /(?<![a-z])(?:odbed\p{L}{1,4}|bedzie|beda|zaprasza\p{L}{0,3}|planowan\p{L}{1,3}|zaplanowan\p{L}{1,3}|zaplanowano|potrwa|rozpocznie|rusz[ay]|wyrusz[ay]|zjada|zjedzie|wystapia?|zagraja|zwoluje|zwoluj\p{L}{1,3}|(?:zaprezentuj|urzadz|pokaz|poprowadz|zorganizuj|powita|przywita|otworz|uczc|zobacz|porozmawia|podsumuj|wrecz|rozstrzygni|rozegra|zasiadzi|pojedzi|przygotuj)(?:e|i|y){0,1}my|(?:po|prze)prowadz[ia]|zorganizuj[ea]|urzadz[ia]|zaprezentuj[ea]|pokaz[ea]|odwiedz[ia]|opowie(?:dza)?|wystapi|zaspiewa(?:ja)?|zagra|przyjed(?:zie|zie)|przyjada|zobaczymy\s{1,3}sie|zostanie|zostana|spotka(?:ja|my)|wystartuje|zaprezentujemy|pokazemy|urzadzimy|wreczymy|rozstrzygniemy|uczcimy|zagramy|podsumujemy|wyruszymy|zorganizujemy|przeprowadzimy|poprowadzimy|otworzymy|poznamy)(?!\p{L})/u,
);

/** Words that say so of nothing else: `odbyła się`, `rozegrano`, `obradowali`, `świętowano`, `przeszedł ulicami`. */
const HELD = phrase(
  /(?<![a-z])(?:odb(?:edz|ed|yl)\p{L}{0,5}(?:\s{1,3}\p{L}{1,12}){0,3}?\s{1,3}sie|(?:nie\s{1,3})?odbedzie|sie\s{1,3}odb(?:edz|ed|yl)\p{L}{0,5}|mial[aoy]?\s{1,3}miejsce|zakonczyl[aoy]?\s{1,3}sie|rozegran\p{L}{1,4}|rozegral\p{L}{0,3}|trwal[aoy]?\s{1,3}(?:przez\s{1,3})?(?:\p{L}{3,8}|\d{1,2})\s{1,3}dni|zgromadzil[aioy]?(?=\s)|swietowa\p{L}{1,6}|obchodzon[yaei]\s{1,3}(?:bed(?:zie|a)|zostan(?:ie|a)|byl[aoy]?)|(?:bed(?:zie|a)|zostan(?:ie|a)|byl[aoy]?)\s{1,3}obchodzon[yaei]|uczci(?:l\p{L}{0,5}|my)|(?:przesz(?:edl|la|ly)|przejdzie|przemaszer\p{L}{1,5})\s{1,3}(?:\p{L}{1,16}\s{1,3}){0,4}(?:ulic|alej|przez|rynk|trakt|tras)\p{L}{0,4})(?!\p{L})/u,
);

export const isHeld = (told: Told, part?: string): boolean => HELD.test(told, part);
export const takesPlace = (told: Told, part?: string): boolean => TAKES_PLACE.test(told, part);
export const isHabit = (told: Told, part?: string): boolean => HABIT.test(told, part);
/** `Jeżeli spotkanie nie odbędzie się w pierwszym terminie` cancels nothing. */
const CONDITION = phrase(/(?<![a-z])(?:jezeli|jesli|w\s{1,3}przypadku|w\s{1,3}razie|gdyby)(?!\p{L})/u);

/** `Odwołanie rozpatruje Walne Zebranie`, `od odmowy służy odwołanie`: an appeal. */
const APPEAL = phrase(
  /(?<![a-z])odwolani\p{L}{1,3}\s{1,3}(?:rozpatr|przyslug|sluz|wnos|sklada|nalezy|mozna|do\s)|(?<![a-z])(?:przysluguje|sluzy|wniesc|zlozyc|rozpatruje)\s{1,3}(?:\p{L}{3,12}\s{1,3}){0,2}odwolani/u,
);

/** Who is dismissed, not called off. */
const OFFICE =
  '(?:soltys|(?:wice)?przewodnicz|skarbni|sekretarz|(?:wice)?wojt|(?:wice)?burmistrz|(?:wice)?prezyden|(?:wice)?starost|marszal|zarzad|czlonk|dyrektor|(?:wice)?prezes|rad(?:y|n|e)(?=\\p{L}{0,4}(?!\\p{L}))|kierowni|zastepc|delega|ministr|wojewod|komendan|komisj|redaktor|lawni|likwidator|kurator|proboszcz|inspektor|trener|pelnomocni)\\p{L}{0,8}';
/** `odwołanie sołtysa`, `powołuje i odwołuje Zgromadzenie`, `odwołano zarząd`, `przewodniczący został odwołany z funkcji`. Trap: `odwołano zebranie zarządu`. */
const DISMISSED = phrase(
  new RegExp(
    `(?<![a-z])(?:powol\\p{L}{1,7}|wybiera\\p{L}{0,2}|wybor|mianuj\\p{L}{1,3})\\s{1,3}(?:i|oraz|lub|albo)\\s{1,3}odwol|(?<![a-z])odwol(?:an|al|uj|ac)\\p{L}{0,5}\\s{1,3}(?:(?:\\p{L}{3,14}(?:ego|ej|ych)|\\p{L}{1,3}|dotychczasow\\p{L}{1,3})\\s{1,3}){0,2}${OFFICE}(?!\\p{L})|(?<![a-z])odwol(?:an|al|uj|ac)\\p{L}{0,5}(?:\\s{1,3}\\p{L}{2,16}){0,3}\\s{1,3}(?:ze\\s{1,3}stanowiska|z\\s{1,3}(?:funkcji|pelnienia|pelnionej|czlonkostwa|zarzadu|skladu|rady|zajmowanego))(?!\\p{L})|(?<![a-z])${OFFICE}(?:\\s{1,3}\\p{L}{2,16}){0,3}\\s{1,3}(?:zosta(?:l|la|li|nie|je)|jest|byl|bedzie)\\s{1,3}odwolan\\p{L}{1,2}(?!\\p{L})`,
    'u',
  ),
);

/**
 * `Nie zwołano zebrania 5 maja`, `nie udało się zorganizować festynu`: the occasion is what was not brought about. Traps: `nie przeprowadzono konsultacji
 * przed sesją`, of something else; `zjazd odbył się, choć nie udało się zorganizować koncertu`, of another.
 */
const NOT_BROUGHT_ABOUT = phrase(
  /(?<!\p{L})nie\s{1,3}(?:zwola|zorganizowa|przeprowadzo|(?:udalo\s{1,3}sie|zdolano)\s{1,3}(?:zwola|zorganizowa|przeprowadzi))(?:no|c)\s{1,3}(?:\p{L}{3,16}(?:ego|ej|ych)\s{1,3}){0,2}(?:zebran|posiedzen|sesji|zgromadzen|zjazdu|walnego|konferencji|kongresu|spotkan|festynu|festiwalu|dozynek|koncertu|kiermaszu|jarmarku|targow)/u,
);
const WAS_HELD = phrase(/(?<!\p{L})odby(?:l[aoy]?|wa(?:l[aoy]?)?)(?!\p{L})/u);

export const isCancelled = (told: Told, part?: string): boolean =>
  (CANCELLED.test(told, part) || HAD_TO_CANCEL.test(told, part) || isNotBroughtAbout(told, part)) &&
  !CONDITION.test(told, part) &&
  !APPEAL.test(told, part) &&
  !DISMISSED.test(told, part);

function isNotBroughtAbout(told: Told, part?: string): boolean {
  return NOT_BROUGHT_ABOUT.test(told, part) && !WAS_HELD.test(told);
}

/** `zapisy przesunięto na czerwiec`: what is put off is not the occasion. */
const ENTRIES_MOVED = phrase(
  /(?<!\p{L})(?:zapisy|nabor|zgloszenia|wplaty|sprzedaz\s{1,3}biletow)\s{1,3}(?:zostal[aoy]?\s{1,3}){0,1}(?:przesuni|przeloz|przenies)/u,
);

/** `nie odbędzie się w pierwszym terminie, czyli 2 kwietnia`. Trap: `jeśli nie dojdzie do skutku w pierwszym terminie`, of a quorum. */
const NOT_AT_FIRST = phrase(
  /(?<!\p{L})nie\s{1,3}(?:odbed\p{L}{1,4}\s{1,3}sie|dojd(?:zie|a)\s{1,3}do\s{1,3}skutku)\s{1,3}w\s{1,3}pierwszym\s{1,3}terminie(?!\p{L})/u,
);

export const isPostponed = (told: Told, part?: string): boolean =>
  (POSTPONED.test(told, part) ||
    HAD_TO_MOVE.test(told, part) ||
    (NOT_AT_FIRST.test(told, part) && !CONDITION.test(told, part))) &&
  !ENTRIES_MOVED.test(told, part);
export const isTentative = (told: Told, part?: string): boolean => TENTATIVE.test(told, part);
export const isPast = (told: Told, part?: string): boolean => PAST.test(told, part);
export const isFuture = (told: Told, part?: string): boolean => FUTURE.test(told, part);

const ANY_MODE = new Phrases([MIXED, PARTLY_ONLINE, ONLINE, ON_SITE], (one) => one);

/** How one takes part, as the words say: null where they do not. */
export function attendanceMode(told: Told, part?: string): 'offline' | 'online' | 'mixed' | null {
  if (!ANY_MODE.mayStand(told)) return null;
  if (MIXED.test(told, part) || PARTLY_ONLINE.test(told, part)) return 'mixed';
  if (ONLINE.test(told, part)) return 'online';
  return ON_SITE.test(told, part) ? 'offline' : null;
}

const CALLED_OFF_NOW = phrase(
  /(?<![a-z]|(?:powoluj[ea]|wybiera|mianuj[ea])\s(?:i|oraz)\s)odwoluj(?:e|a|emy)(?!\p{L})/u,
);

/** `miały się odbyć 29 sierpnia`: of the page's own year, past or to come. */
const SHOULD_HAVE = phrase(/(?<![a-z])mial[aoy]?\s{1,3}(?:sie\s{1,3}odby[cw]|odby[cw]\s{1,3}sie)/u);

/** The tense for reading a date without a year. */
export function tenseOf(told: Told): 'past' | 'future' | 'unknown' {
  // `Zaplanowane na styczeń szkolenie odwołujemy`: said now of what was to come.
  if (CALLED_OFF_NOW.test(told)) return 'future';
  if (SHOULD_HAVE.test(told) || CANCELLED.test(told)) return 'unknown';
  if (isFuture(told)) return 'future';
  return isPast(told) ? 'past' : 'unknown';
}
