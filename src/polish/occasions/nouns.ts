import type { EventClassification } from '../../model/event.ts';
import type { Gender, ParadigmName } from './paradigms.ts';

/** One event noun. `forms`: irregular nouns spell all their forms (singular nom gen dat acc inst loc, then plural), empty where none. */
export interface OccasionNoun {
  readonly lemma: string;
  readonly classification: EventClassification;
  readonly gender: Gender;
  /** Paradigm and stem, or the forms themselves. */
  readonly paradigm: ParadigmName | null;
  readonly stem: string;
  readonly sg: string;
  readonly pl: string;
  /**
   * How much the bare noun tells. `strong`: with a date it is an event (`kongres`). `weak`: also means other things, and needs a name, a verb of
   * taking place or a programme around it (`konkurs` ofert, `sesja` of a server, `otwarcie` ofert). `hypernym`: only refers back (`wydarzenie`).
   */
  readonly weight: 'strong' | 'weak' | 'hypernym';
}

type Row = readonly [
  lemma: string,
  classification: EventClassification,
  paradigm: ParadigmName,
  stem: string,
  weight?: OccasionNoun['weight'],
];

const REGULAR: readonly Row[] = [
  ['kongres', 'congress', 'm-ie', 'kongres'],
  ['konferencja', 'conference', 'f-ja', 'konferenc'],
  ['wideokonferencja', 'conference', 'f-ja', 'wideokonferenc'],
  ['konwencja', 'conference', 'f-ja', 'konwenc', 'weak'],
  ['forum', 'forum', 'n-um', 'for'],
  ['seminarium', 'seminar', 'n-um', 'seminari'],
  ['sympozjum', 'conference', 'n-um', 'sympozj'],
  ['webinarium', 'webinar', 'n-um', 'webinari'],
  ['sesja', 'session', 'f-ja', 'ses'],
  ['spotkanie', 'meeting', 'n-ie', 'spotka'],
  ['posiedzenie', 'meeting', 'n-ie', 'posiedze'],
  ['zebranie', 'meeting', 'n-ie', 'zebra'],
  ['szkolenie', 'workshop', 'n-ie', 'szkole'],
  ['zgromadzenie', 'assembly', 'n-ie', 'zgromadze', 'weak'],
  ['otwarcie', 'ceremony', 'n-cie', 'otwar', 'weak'],
  ['rozpoczęcie', 'ceremony', 'n-cie', 'rozpoczę', 'weak'],
  ['podpisanie', 'ceremony', 'n-ie', 'podpisa', 'weak'],
  ['wręczenie', 'ceremony', 'n-ie', 'wręcze', 'weak'],
  ['odsłonięcie', 'ceremony', 'n-cie', 'odsłonię', 'weak'],
  ['poświęcenie', 'ceremony', 'n-ie', 'poświęce', 'weak'],
  ['wydarzenie', 'other', 'n-ie', 'wydarze', 'hypernym'],
  ['festiwal', 'festival', 'm-u', 'festiwal'],
  ['jarmark', 'fair', 'm-k', 'jarmark'],
  ['piknik', 'festival', 'm-k', 'piknik'],
  ['wernisaż', 'other', 'm-aż', 'wernisaż'],
  ['kiermasz', 'fair', 'm-aż', 'kiermasz'],
  ['inauguracja', 'ceremony', 'f-ja', 'inaugurac', 'weak'],
  ['projekcja', 'other', 'f-ja', 'projekc', 'weak'],
  ['prelekcja', 'other', 'f-ja', 'prelekc'],
  ['warsztaty', 'workshop', 'p-y', 'warsztat'],
  ['targi', 'fair', 'p-i', 'targ'],
  ['dożynki', 'festival', 'p-i', 'dożyn'],
  ['obchody', 'ceremony', 'p-y', 'obchod'],
  ['zawody', 'competition', 'p-y', 'zawod', 'weak'],
  ['konsultacje', 'meeting', 'p-e', 'konsultacj', 'weak'],
  ['mistrzostwa', 'competition', 'p-a', 'mistrzostw'],
  ['uroczystości', 'ceremony', 'p-i', 'uroczystośc', 'weak'],
  ['ćwiczenia', 'workshop', 'p-a', 'ćwiczeni', 'weak'],
];

type Irregular = readonly [
  lemma: string,
  classification: EventClassification,
  gender: Gender,
  sg: string,
  pl: string,
  weight?: OccasionNoun['weight'],
];

const IRREGULAR: readonly Irregular[] = [
  [
    'zjazd',
    'assembly',
    'm',
    'zjazd zjazdu zjazdowi zjazd zjazdem zjeździe',
    'zjazdy zjazdów zjazdom zjazdy zjazdami zjazdach',
  ],
  [
    'zlot',
    'festival',
    'm',
    'zlot zlotu zlotowi zlot zlotem zlocie',
    'zloty zlotów zlotom zloty zlotami zlotach',
    'weak',
  ],
  [
    'konwent',
    'assembly',
    'm',
    'konwent konwentu konwentowi konwent konwentem konwencie',
    'konwenty konwentów konwentom konwenty konwentami konwentach',
    'weak',
  ],
  [
    'szczyt',
    'conference',
    'm',
    'szczyt szczytu szczytowi szczyt szczytem szczycie',
    'szczyty szczytów szczytom szczyty szczytami szczytach',
    'weak',
  ],
  [
    'narada',
    'meeting',
    'f',
    'narada narady naradzie naradę naradą naradzie',
    'narady narad naradom narady naradami naradach',
  ],
  [
    'debata',
    'meeting',
    'f',
    'debata debaty debacie debatę debatą debacie',
    'debaty debat debatom debaty debatami debatach',
    'weak',
  ],
  ['stół', 'meeting', 'm', 'stół stołu stołowi stół stołem stole', '', 'weak'],
  [
    'wizyta',
    'study_visit',
    'f',
    'wizyta wizyty wizycie wizytę wizytą wizycie',
    'wizyty wizyt wizytom wizyty wizytami wizytach',
    'weak',
  ],
  [
    'wyjazd',
    'study_visit',
    'm',
    'wyjazd wyjazdu wyjazdowi wyjazd wyjazdem wyjeździe',
    'wyjazdy wyjazdów wyjazdom wyjazdy wyjazdami wyjazdach',
    'weak',
  ],
  ['gala', 'ceremony', 'f', 'gala gali gali galę galą gali', 'gale gal galom gale galami galach'],
  [
    'uroczystość',
    'ceremony',
    'f',
    'uroczystość uroczystości uroczystości uroczystość uroczystością uroczystości',
    '',
    'weak',
  ],
  [
    'jubileusz',
    'ceremony',
    'm',
    'jubileusz jubileuszu jubileuszowi jubileusz jubileuszem jubileuszu',
    'jubileusze jubileuszy jubileuszom jubileusze jubileuszami jubileuszach',
    'weak',
  ],
  [
    'festyn',
    'festival',
    'm',
    'festyn festynu festynowi festyn festynem festynie',
    'festyny festynów festynom festyny festynami festynach',
  ],
  ['święto', 'festival', 'n', 'święto święta świętu święto świętem święcie', '', 'weak'],
  [
    'biesiada',
    'festival',
    'f',
    'biesiada biesiady biesiadzie biesiadę biesiadą biesiadzie',
    'biesiady biesiad biesiadom biesiady biesiadami biesiadach',
  ],
  [
    'przegląd',
    'festival',
    'm',
    'przegląd przeglądu przeglądowi przegląd przeglądem przeglądzie',
    'przeglądy przeglądów przeglądom przeglądy przeglądami przeglądach',
    'weak',
  ],
  [
    'impreza',
    'other',
    'f',
    'impreza imprezy imprezie imprezę imprezą imprezie',
    'imprezy imprez imprezom imprezy imprezami imprezach',
    'hypernym',
  ],
  [
    'webinar',
    'webinar',
    'm',
    'webinar webinaru webinarowi webinar webinarem webinarze',
    'webinary webinarów webinarom webinary webinarami webinarach',
  ],
  [
    'konkurs',
    'competition',
    'm',
    'konkurs konkursu konkursowi konkurs konkursem konkursie',
    'konkursy konkursów konkursom konkursy konkursami konkursach',
    'weak',
  ],
  [
    'turniej',
    'competition',
    'm',
    'turniej turnieju turniejowi turniej turniejem turnieju',
    'turnieje turniejów turniejom turnieje turniejami turniejach',
  ],
  ['rajd', 'competition', 'm', 'rajd rajdu rajdowi rajd rajdem rajdzie', 'rajdy rajdów rajdom rajdy rajdami rajdach'],
  [
    'bieg',
    'competition',
    'm',
    'bieg biegu biegowi bieg biegiem biegu',
    'biegi biegów biegom biegi biegami biegach',
    'weak',
  ],
  [
    'maraton',
    'competition',
    'm',
    'maraton maratonu maratonowi maraton maratonem maratonie',
    'maratony maratonów maratonom maratony maratonami maratonach',
    'weak',
  ],
  ['półmaraton', 'competition', 'm', 'półmaraton półmaratonu półmaratonowi półmaraton półmaratonem półmaratonie', ''],
  [
    'mecz',
    'competition',
    'm',
    'mecz meczu meczowi mecz meczem meczu',
    'mecze meczów meczom mecze meczami meczach',
    'weak',
  ],
  [
    'olimpiada',
    'competition',
    'f',
    'olimpiada olimpiady olimpiadzie olimpiadę olimpiadą olimpiadzie',
    'olimpiady olimpiad olimpiadom olimpiady olimpiadami olimpiadach',
    'weak',
  ],
  [
    'spartakiada',
    'competition',
    'f',
    'spartakiada spartakiady spartakiadzie spartakiadę spartakiadą spartakiadzie',
    '',
  ],
  [
    'hackathon',
    'competition',
    'm',
    'hackathon hackathonu hackathonowi hackathon hackathonem hackathonie',
    'hackathony hackathonów hackathonom hackathony hackathonami hackathonach',
  ],
  [
    'wystawa',
    'other',
    'f',
    'wystawa wystawy wystawie wystawę wystawą wystawie',
    'wystawy wystaw wystawom wystawy wystawami wystawach',
    'weak',
  ],
  [
    'koncert',
    'other',
    'm',
    'koncert koncertu koncertowi koncert koncertem koncercie',
    'koncerty koncertów koncertom koncerty koncertami koncertach',
  ],
  [
    'spektakl',
    'other',
    'm',
    'spektakl spektaklu spektaklowi spektakl spektaklem spektaklu',
    'spektakle spektakli spektaklom spektakle spektaklami spektaklach',
    'weak',
  ],
  [
    'wykład',
    'other',
    'm',
    'wykład wykładu wykładowi wykład wykładem wykładzie',
    'wykłady wykładów wykładom wykłady wykładami wykładach',
    'weak',
  ],
  [
    'spacer',
    'other',
    'm',
    'spacer spaceru spacerowi spacer spacerem spacerze',
    'spacery spacerów spacerom spacery spacerami spacerach',
    'weak',
  ],
  ['dzień', 'festival', 'm', 'dzień dnia dniowi dzień dniem dniu', 'dni dni dniom dni dniami dniach', 'weak'],
  ['noc', 'festival', 'f', 'noc nocy nocy noc nocą nocy', '', 'weak'],
  [
    'panel',
    'session',
    'm',
    'panel panelu panelowi panel panelem panelu',
    'panele paneli panelom panele panelami panelach',
    'weak',
  ],
  ['warsztat', 'workshop', 'm', 'warsztat warsztatu warsztatowi warsztat warsztatem warsztacie', '', 'weak'],
  ['kurs', 'workshop', 'm', 'kurs kursu kursowi kurs kursem kursie', '', 'weak'],
  [
    'briefing',
    'meeting',
    'm',
    'briefing briefingu briefingowi briefing briefingiem briefingu',
    'briefingi briefingów briefingom briefingi briefingami briefingach',
  ],
  ['obrady', 'meeting', 'p', '', 'obrady obrad obradom obrady obradami obradach', 'weak'],
];

/** Every event noun that the recogniser knows. */
export const OCCASION_NOUNS: readonly OccasionNoun[] = [
  ...REGULAR.map(
    ([lemma, classification, paradigm, stem, weight]): OccasionNoun => ({
      lemma,
      classification,
      gender: paradigm.startsWith('m') ? 'm' : paradigm.startsWith('f') ? 'f' : paradigm.startsWith('n') ? 'n' : 'p',
      paradigm,
      stem,
      sg: '',
      pl: '',
      weight: weight ?? 'strong',
    }),
  ),
  ...IRREGULAR.map(
    ([lemma, classification, gender, sg, pl, weight]): OccasionNoun => ({
      lemma,
      classification,
      gender,
      paradigm: null,
      stem: '',
      sg,
      pl,
      weight: weight ?? 'strong',
    }),
  ),
];
