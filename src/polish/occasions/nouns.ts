import type { EventClassification } from '../../model/event.ts';
import { type Declension, decline, irregular, type ParadigmName } from './paradigms.ts';

/**
 * How much the bare noun tells. `strong`: with a date it is an event (`kongres`). `weak`: also means other things, and needs a name, a verb of
 * taking place or a programme around it (`konkurs`, `otwarcie`). `hypernym`: only refers back (`wydarzenie`).
 */
export type NounWeight = 'strong' | 'weak' | 'hypernym';

/** One event noun with all its forms. */
export interface OccasionNoun {
  readonly lemma: string;
  readonly classification: EventClassification;
  readonly weight: NounWeight;
  readonly declension: Declension;
}

type Row = readonly [lemma: string, classification: EventClassification, paradigm: ParadigmName];

const STRONG: readonly Row[] = [
  ['kongres', 'congress', 'm-s'],
  ['konferencja', 'conference', 'f-ja'],
  ['wideokonferencja', 'conference', 'f-ja'],
  ['telekonferencja', 'conference', 'f-ja'],
  ['sympozjum', 'conference', 'n-um'],
  ['forum', 'forum', 'n-um'],
  ['seminarium', 'seminar', 'n-um'],
  ['webinarium', 'webinar', 'n-um'],
  ['webinar', 'webinar', 'm-r'],
  ['sesja', 'session', 'f-ja'],
  ['spotkanie', 'meeting', 'n-nie'],
  ['posiedzenie', 'meeting', 'n-nie'],
  ['zebranie', 'meeting', 'n-nie'],
  ['narada', 'meeting', 'f-da'],
  ['briefing', 'meeting', 'm-k'],
  ['szkolenie', 'workshop', 'n-nie'],
  ['warsztaty', 'workshop', 'p-y'],
  ['zjazd', 'assembly', 'm-azd'],
  ['festiwal', 'festival', 'm-l'],
  ['biennale', 'festival', 'n-0'],
  ['triennale', 'festival', 'n-0'],
  ['juwenalia', 'festival', 'p-ia'],
  ['piknik', 'festival', 'm-k'],
  ['festyn', 'festival', 'm-s'],
  ['biesiada', 'festival', 'f-da'],
  ['dożynki', 'festival', 'p-ki'],
  ['jarmark', 'fair', 'm-k'],
  ['kiermasz', 'fair', 'm-l'],
  ['targi', 'fair', 'p-i'],
  ['gala', 'ceremony', 'f-la'],
  ['obchody', 'ceremony', 'p-y'],
  ['capstrzyk', 'ceremony', 'm-k'],
  ['mistrzostwa', 'competition', 'p-a'],
  ['igrzyska', 'competition', 'p-a'],
  ['turniej', 'competition', 'm-l'],
  ['rajd', 'competition', 'm-d'],
  ['półmaraton', 'competition', 'm-s'],
  ['marszobieg', 'competition', 'm-k'],
  ['triathlon', 'competition', 'm-s'],
  ['memoriał', 'competition', 'm-ł'],
  ['spartakiada', 'competition', 'f-da'],
  ['hackathon', 'competition', 'm-s'],
  ['hackaton', 'competition', 'm-s'],
  ['regaty', 'competition', 'p-ty'],
  ['wernisaż', 'other', 'm-l'],
  ['prelekcja', 'other', 'f-ja'],
  ['koncert', 'other', 'm-t'],
  ['recital', 'other', 'm-l'],
  ['benefis', 'other', 'm-s'],
  ['potańcówka', 'other', 'f-ka'],
  ['wieczornica', 'other', 'f-ca'],
  ['wieczorek', 'other', 'm-ek'],
];

const WEAK: readonly Row[] = [
  ['konwencja', 'conference', 'f-ja'],
  ['szczyt', 'conference', 'm-t'],
  ['debata', 'meeting', 'f-ta'],
  ['dyskusja', 'meeting', 'f-ja'],
  ['wysłuchanie', 'meeting', 'n-nie'],
  ['konsultacje', 'meeting', 'p-je'],
  ['obrady', 'meeting', 'p-dy'],
  ['odprawa', 'meeting', 'f-wa'],
  ['czat', 'meeting', 'm-t'],
  ['śniadanie', 'meeting', 'n-nie'],
  ['panel', 'session', 'm-l'],
  ['zgromadzenie', 'assembly', 'n-nie'],
  ['konwent', 'assembly', 'm-t'],
  ['plenum', 'assembly', 'n-um'],
  ['warsztat', 'workshop', 'm-t'],
  ['kurs', 'workshop', 'm-s'],
  ['wizyta', 'study_visit', 'f-ta'],
  ['rewizyta', 'study_visit', 'f-ta'],
  ['wyjazd', 'study_visit', 'm-azd'],
  ['objazd', 'study_visit', 'm-azd'],
  ['podróż', 'study_visit', 'f-ż'],
  ['zwiedzanie', 'study_visit', 'n-nie'],
  ['uroczystość', 'ceremony', 'f-ść'],
  ['jubileusz', 'ceremony', 'm-l'],
  ['inauguracja', 'ceremony', 'f-ja'],
  ['ślubowanie', 'ceremony', 'n-nie'],
  ['zaprzysiężenie', 'ceremony', 'n-nie'],
  ['pasowanie', 'ceremony', 'n-nie'],
  ['otwarcie', 'ceremony', 'n-cie'],
  ['rozpoczęcie', 'ceremony', 'n-cie'],
  ['zakończenie', 'ceremony', 'n-nie'],
  ['podpisanie', 'ceremony', 'n-nie'],
  ['wręczenie', 'ceremony', 'n-nie'],
  ['odsłonięcie', 'ceremony', 'n-cie'],
  ['poświęcenie', 'ceremony', 'n-nie'],
  ['wmurowanie', 'ceremony', 'n-nie'],
  ['złożenie', 'ceremony', 'n-nie'],
  ['przekazanie', 'ceremony', 'n-nie'],
  ['nadanie', 'ceremony', 'n-nie'],
  ['oddanie', 'ceremony', 'n-nie'],
  ['apel', 'ceremony', 'm-l'],
  ['procesja', 'ceremony', 'f-ja'],
  ['zlot', 'festival', 'm-t'],
  ['przegląd', 'festival', 'm-d'],
  ['majówka', 'festival', 'f-ka'],
  ['odpust', 'festival', 'm-t'],
  ['parada', 'festival', 'f-da'],
  ['orszak', 'festival', 'm-k'],
  ['winobranie', 'festival', 'n-nie'],
  ['giełda', 'fair', 'f-da'],
  ['konkurs', 'competition', 'm-s'],
  ['zawody', 'competition', 'p-y'],
  ['bieg', 'competition', 'm-k'],
  ['maraton', 'competition', 'm-s'],
  ['wyścig', 'competition', 'm-k'],
  ['sztafeta', 'competition', 'f-ta'],
  ['mecz', 'competition', 'm-l'],
  ['mityng', 'competition', 'm-k'],
  ['olimpiada', 'competition', 'f-da'],
  ['eliminacje', 'competition', 'p-je'],
  ['finał', 'competition', 'm-ł'],
  ['półfinał', 'competition', 'm-ł'],
  ['spływ', 'competition', 'm-s'],
  ['quiz', 'competition', 'm-s'],
  ['wystawa', 'other', 'f-wa'],
  ['projekcja', 'other', 'f-ja'],
  ['seans', 'other', 'm-s'],
  ['spektakl', 'other', 'm-l'],
  ['pokaz', 'other', 'm-s'],
  ['wykład', 'other', 'm-d'],
  ['odczyt', 'other', 'm-t'],
  ['pogadanka', 'other', 'f-ka'],
  ['spacer', 'other', 'm-r'],
  ['wycieczka', 'other', 'f-ka'],
  ['pielgrzymka', 'other', 'f-ka'],
  ['marsz', 'other', 'm-l'],
  ['przemarsz', 'other', 'm-l'],
  ['rekonstrukcja', 'other', 'f-ja'],
  ['inscenizacja', 'other', 'f-ja'],
  ['aukcja', 'other', 'f-ja'],
  ['kwesta', 'other', 'f-ta'],
  ['zabawa', 'other', 'f-wa'],
  ['bal', 'other', 'm-l'],
  ['kulig', 'other', 'm-k'],
  ['zaduszki', 'other', 'p-ki'],
  ['andrzejki', 'festival', 'p-ki'],
  ['wianki', 'festival', 'p-ki'],
  ['kolędowanie', 'other', 'n-nie'],
  ['plener', 'other', 'm-r'],
  ['happening', 'other', 'm-k'],
  ['dyskoteka', 'other', 'f-ka'],
  ['finisaż', 'other', 'm-l'],
  ['czytanie', 'other', 'n-nie'],
  ['sprzątanie', 'other', 'n-nie'],
  ['promocja', 'other', 'f-ja'],
  ['degustacja', 'fair', 'f-ja'],
];

const HYPERNYMS: readonly Row[] = [
  ['wydarzenie', 'other', 'n-nie'],
  ['impreza', 'other', 'f-wa'],
];

/** Nouns with a declension of their own; all of them are weak. */
const IRREGULAR: readonly (readonly [string, EventClassification, Declension])[] = [
  [
    'stół',
    'meeting',
    irregular('m', 'stół stołu stołowi stół stołem stole', 'stoły stołów stołom stoły stołami stołach'),
  ],
  [
    'obóz',
    'other',
    irregular('m', 'obóz obozu obozowi obóz obozem obozie', 'obozy obozów obozom obozy obozami obozach'),
  ],
  ['święto', 'festival', irregular('n', 'święto święta świętu święto świętem święcie', '')],
  ['dzień', 'festival', irregular('m', 'dzień dnia dniowi dzień dniem dniu', 'dni dni dniom dni dniami dniach')],
  ['tydzień', 'festival', irregular('m', 'tydzień tygodnia tygodniowi tydzień tygodniem tygodniu', '')],
  ['noc', 'festival', irregular('f', 'noc nocy nocy noc nocą nocy', '')],
  // In the singular only: `targi` is a noun of its own.
  ['targ', 'fair', irregular('m', 'targ targu targowi targ targiem targu', '')],
  ['kino', 'other', irregular('n', 'kino kina kinu kino kinem kinie', '')],
  ['ceremonia', 'ceremony', irregular('f', 'ceremonia ceremonii ceremonii ceremonię ceremonią ceremonii', '')],
  ['drzwi', 'festival', irregular('p', '', 'drzwi drzwi drzwiom drzwi drzwiami drzwiach')],
  [
    'wieczór',
    'other',
    irregular(
      'm',
      'wieczór wieczoru wieczorowi wieczór wieczorem wieczorze',
      'wieczory wieczorów wieczorom wieczory wieczorami wieczorach',
    ),
  ],
  ['ćwiczenia', 'workshop', irregular('p', '', 'ćwiczenia ćwiczeń ćwiczeniom ćwiczenia ćwiczeniami ćwiczeniach')],
  ['jasełka', 'other', irregular('p', '', 'jasełka jasełek jasełkom jasełka jasełkami jasełkach')],
  ['korowód', 'festival', irregular('m', 'korowód korowodu korowodowi korowód korowodem korowodzie', '')],
  // Without its plural: `premier` is the head of a government.
  ['premiera', 'other', irregular('f', 'premiera premiery premierze premierę premierą premierze', '')],
  ['gra', 'competition', irregular('f', 'gra gry grze grę grą grze', 'gry gier grom gry grami grach')],
  ['dyktando', 'competition', irregular('n', 'dyktando dyktanda dyktandu dyktando dyktandem dyktandzie', '')],
];

const rows = (list: readonly Row[], weight: NounWeight): readonly OccasionNoun[] =>
  list.map(([lemma, classification, paradigm]) => ({
    lemma,
    classification,
    weight,
    declension: decline(lemma, paradigm),
  }));

/** Every event noun that the recogniser knows. */
export const OCCASION_NOUNS: readonly OccasionNoun[] = [
  ...rows(STRONG, 'strong'),
  ...rows(WEAK, 'weak'),
  ...rows(HYPERNYMS, 'hypernym'),
  ...IRREGULAR.map(
    ([lemma, classification, declension]): OccasionNoun => ({
      lemma,
      classification,
      weight: 'weak',
      declension,
    }),
  ),
];
