/**
 * Finite verbs of chronicles that end like a genitive (`-y`, `-i`, `-a`, `-ci`), so that no ending tells them: `konferencja kończy projekt`,
 * `spotkanie prowadzi sołtys`, `otwarcie nastąpi`. Folded, exact.
 */
const FORMS: ReadonlySet<string> = new Set(
  (
    'konczy zakonczy koncza zakoncza tworzy utworzy tworza laczy polaczy lacza dotyczy dotycza liczy licza uczy ucza sluzy posluzy sluza wienczy zwienczy ' +
    'uwienczy towarzyszy towarzysza zmierzy cieszy ruszy rusza wyruszy toczy tocza zacheci zamierza prowadzi prowadza poprowadzi poprowadza ' +
    'przeprowadzi otworzy otworza otwiera otwieraja zamyka zamykaja gosci goszcza ugosci gromadzi zgromadzi gromadza zgromadza promuje nastapi nastapia ' +
    'znajda wejda zajda odbeda odbywa odbywaja wchodzi wchodza zachodzi przychodzi nadchodzi obchodzi obchodza pokaze pokaza opowie opowiedza powie powiedza ' +
    'trwa trwaja potrwa potrwaja zaczyna zaczynaja rozpoczyna rozpoczynaja wygrywa wygrywaja wypelnia wypelni wymaga wymagaja zaprasza ' +
    'zapraszaja oglasza oglaszaja przyciaga przyciagaja obejma obejmuja otrzyma otrzymaja uswietni uswietnia uzupelni wypadnie wspiera wspieraja ' +
    'zrzesza zrzeszaja bierze biora wezma poswieci uwzgledni odwiedzi odwiedza przygotuja zorganizuja pomaga pomagaja stanowi stanowia mowi mowia omowi ' +
    'omowia przedstawi przedstawia zaprezentuja wystapi wystapia zagra zagraja zaspiewa zaspiewaja wystartuja pobiegna przejda przejdzie pojada przyjada ' +
    'zostana zostaja dzieja dzieli dziela lezy zalezy naleza ujrza zobacza spotka spotkaja wroci wraca wracaja powroci powraca powracaja przypada przypadaja mija kieruja ' +
    'pozwoli pozwala umozliwia umozliwi sprzyja sluchaja zasili wzbogaci wzbogaca uhonoruje rozstrzygnie wysluchaja zwyciezy zwycieza ma maja bedzie beda ' +
    'zwola zwolaja urzadzi urzadza wreczy wrecza zbiegnie sa jest musi musza moga moze chca chce daje dala wiedzie nawiaza nawiazuja kosztuja zawiera zawieraja ukaza pojawia pojawi czekaja czeka dziala dzialaja zyczymy zapraszamy prosimy dziekujemy gratulujemy oczekujemy spotykamy widzimy swietujemy czekamy zaprosi zaprosza przyjma siega siegaja poprzedzi poprzedza poprzedzaja uczci uczcza przebiega przebiegaja polega zawita zawitaja zagosci zagoszcza powedruje dotrze ' +
    'dolacza dolaczaja dolaczy przechodzi przechodza wychodzi wychodza bawi bawia zmieni zmienia zastapi zastapia jednoczy jednocza wyrozni wyroznia nagradza nagrodzi ' +
    'szuka slynie rosnie kwitnie zdobedzie zdobeda odsloni odslania idzie jedzie plynie wkracza miesci mieszcza brzmi zabrzmi zabrzmia rozbrzmi trafi zwraca wyznacza ' +
    'sklada zaklada zapowiada opowiada odpowiada wypada glosi glosza sprawdza zatwierdzi zatwierdza skupi skupia zdarza zdarzy wydarzy odwola przenosi przenosza ' +
    'przeniesie przeklada przelozy potwierdzi potwierdza ozywi ozywia zachwyci zachwyca zaskoczy powitaja pozegna pozegnaja stawia postawi dopisze'
  ).split(' '),
);

/** `organizuje`, `promują`, `zbierają`, `odbywa`, `ogłosimy`, `sprzedajemy`; no genitive ends so, nor `zimy`, `systemy`, `reklamy`. */
const PRESENT = /(?:uje|uja|ujemy|[aiey]jemy|[^z]iamy|(?:(?<!o)n|[^nz]{2})imy|aja|aje|eje|asza|awia|ywa|iera|ija)$/;
/** Third persons and impersonal forms of the past: `zgromadziła`, `trwało`, `zebrali`, `mogły`, `otwarto`, `zaplanowano`. */
const PAST = /(?:[aeiuy]l[aoyi]|(?:sz|laz|wioz|nios|ros|pad|mog|lek|bieg)l[aoy]|[iy]smy|[ao]no|(?:ar|ie|y)to)$/;
/** Nouns and adjectives that end like such a past: `szkoły`, `kościoła`, `sali`, `stała`, `okrągły`. Folded, exact. */
const LIKE_PAST: ReadonlySet<string> = new Set(
  (
    'kowali drwali gorali sali hali skali fali stali medali festiwali szpitali portali metali detali lokali regali skala fala sala hala chwala chwaly skaly stoly ' +
    'niedzieli chwili mili sili sila sily kapeli niedziela kapela modeli hoteli tuneli paneli apeli koszuli styli motyli ' +
    'kola kolo szkola szkoly zrodla zrodlo kosciola dziela dzielo dziely rekodziela rekodzielo arcydziela arcydzielo ciala cialo dzialy dzialu swiatla swiatlo hasla haslo godla godlo tla tlo ' +
    'krzesla rzemiosla rzemioslo zespoly artykuly materialy kanaly pomysly tytuly protokoly mgly mgla igly igla perly perla pszczoly stodoly jodly ' +
    'anioly idealy sygnaly kwartaly oddzialy udzialy przemysly umysly pedaly finaly memorialy polfinaly sokoly ' +
    'okragly okragla okragle okraglo stala staly stale mala maly male cala caly cale biala bialy biale wspaniala wspanialy doskonala doskonaly ' +
    'przyszla przyszly zeszla zeszly ubiegla ubiegly ciepla cieply mila mily dojrzala dojrzaly ospala zla zly swietla zywiolowa wola woli cebuli cebula szpitala kardynala generala admirala'
  ).split(' '),
);
/** `nauczycieli`, `przyjaciela`, `obywateli`: people, not pasts. */
const PEOPLE_IN_ELI = /(?:ciel[ia]|tel[ia]|cjali|onali)$/;

/** The last two letters of what `PRESENT` and `PAST` match, and of the words themselves: most words end otherwise, and are not looked up. */
const ENDINGS: ReadonlySet<number> = new Set(
  ['je ja my za ia wa ra la lo ly li no to'.split(' '), [...FORMS]].flat().map((word) => endingOf(word)),
);

function endingOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

/** Whether a folded word is a finite verb or an impersonal past, as far as the letters tell: `prowadzi`, `otwiera`, `zgromadziło`; not `kultury`, `szkoły`, `sali`. */
export function isFiniteVerb(folded: string): boolean {
  if (folded.length < 2 || !ENDINGS.has(endingOf(folded))) return false;
  return FORMS.has(folded) || PRESENT.test(folded) || isPastVerb(folded);
}

/** Ends of presents that genitives of names have as well: `Wrocławia`, `Tomasza`, `Gaja`, `Warzywa`. */
const PRESENT_OR_NAME = /(?:awia|asza|aja|ija|iera|ywa)$/;

/** Whether a folded word that looks like a verb is none where it has a capital and the words around have none: `Bieg Górala`, `Dni Wrocławia`. Trap: `Zaprasza`, a verb by its letters. */
export function isNameWithCapital(folded: string): boolean {
  return isPastVerb(folded) || (PRESENT_OR_NAME.test(folded) && !FORMS.has(folded));
}

/** Whether it is a past of many, of a woman or of nobody: `stanęło`, `zebrali`, `otwarto`. */
export function isPastVerb(folded: string): boolean {
  return folded.length > 3 && PAST.test(folded) && !LIKE_PAST.has(folded) && !PEOPLE_IN_ELI.test(folded);
}

/** Nominative plurals of people, which end like a genitive: `po kongresie uczestnicy zwiedzali`; not `dzielnicy`, `pracy`. Folded, exact. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'uczestnicy mieszkancy radni goscie rolnicy zawodnicy pracownicy urzednicy przewodnicy czytelnicy samorzadowcy przedsiebiorcy artysci naukowcy ' +
    'sportowcy dzialkowcy prelegenci kombatanci laureaci studenci policjanci strazacy druhowie harcerze zeglarze kolarze uczniowie widzowie kibice ' +
    'eksperci specjalisci delegaci burmistrzowie wojtowie starostowie soltysi poslowie senatorowie organizatorzy moderatorzy senatorzy seniorzy ' +
    'wystawcy tworcy zwyciezcy wlodarze gospodarze nauczyciele przedstawiciele obywatele ekolodzy rodzice'
  ).split(' '),
);

/** Whether a folded lower-case word is the plural subject of a clause, not part of the name before it. */
export function isPeopleSubject(folded: string): boolean {
  return PEOPLE.has(folded);
}
