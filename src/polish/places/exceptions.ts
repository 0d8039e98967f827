import type { AdjectiveGender } from './adjective-forms.ts';
import { type CaseForms, forms } from './case-forms.ts';

type Row = readonly [name: string, gen: string, dat: string, acc: string, inst: string, loc: string];

/** Whole names that no rule of endings gives. */
const NAMES: readonly Row[] = [
  ['Białystok', 'Białegostoku', 'Białemustokowi', 'Białystok', 'Białymstokiem', 'Białymstoku'],
  ['Krasnystaw', 'Krasnegostawu', 'Krasnemustawowi', 'Krasnystaw', 'Krasnymstawem', 'Krasnymstawie'],
  [
    'Wysokie Mazowieckie',
    'Wysokiego Mazowieckiego',
    'Wysokiemu Mazowieckiemu',
    'Wysokie Mazowieckie',
    'Wysokiem Mazowieckiem',
    'Wysokiem Mazowieckiem',
  ],
  [
    'Ostrów Mazowiecka',
    'Ostrowi Mazowieckiej',
    'Ostrowi Mazowieckiej',
    'Ostrów Mazowiecką',
    'Ostrowią Mazowiecką',
    'Ostrowi Mazowieckiej',
  ],
  [
    'Skarżysko-Kamienna',
    'Skarżyska-Kamiennej',
    'Skarżysku-Kamiennej',
    'Skarżysko-Kamienną',
    'Skarżyskiem-Kamienną',
    'Skarżysku-Kamiennej',
  ],
  ['Niemcy', 'Niemiec', 'Niemcom', 'Niemcy', 'Niemcami', 'Niemczech'],
  ['Węgry', 'Węgier', 'Węgrom', 'Węgry', 'Węgrami', 'Węgrzech'],
  ['Włochy', 'Włoch', 'Włochom', 'Włochy', 'Włochami', 'Włoszech'],
  ['Czechy', 'Czech', 'Czechom', 'Czechy', 'Czechami', 'Czechach'],
  [
    'Stany Zjednoczone',
    'Stanów Zjednoczonych',
    'Stanom Zjednoczonym',
    'Stany Zjednoczone',
    'Stanami Zjednoczonymi',
    'Stanach Zjednoczonych',
  ],
  [
    'Wielka Brytania',
    'Wielkiej Brytanii',
    'Wielkiej Brytanii',
    'Wielką Brytanię',
    'Wielką Brytanią',
    'Wielkiej Brytanii',
  ],
  ['Wiedeń', 'Wiednia', 'Wiedniowi', 'Wiedeń', 'Wiedniem', 'Wiedniu'],
  ['Sri Lanka', 'Sri Lanki', 'Sri Lance', 'Sri Lankę', 'Sri Lanką', 'Sri Lance'],
  ['Nowy Jork', 'Nowego Jorku', 'Nowemu Jorkowi', 'Nowy Jork', 'Nowym Jorkiem', 'Nowym Jorku'],
  ['Łobez', 'Łobza', 'Łobzowi', 'Łobez', 'Łobzem', 'Łobzie'],
  ['Chodecz', 'Chodcza', 'Chodczowi', 'Chodecz', 'Chodczem', 'Chodczu'],
  ['Reszel', 'Reszla', 'Reszlowi', 'Reszel', 'Reszlem', 'Reszlu'],
  ['Tychy', 'Tychów', 'Tychom', 'Tychy', 'Tychami', 'Tychach'],
  ['Kąty', 'Kątów', 'Kątom', 'Kąty', 'Kątami', 'Kątach'],
  ['Strzelce', 'Strzelec', 'Strzelcom', 'Strzelce', 'Strzelcami', 'Strzelcach'],
];

type WordRow = readonly [
  word: string,
  gender: AdjectiveGender,
  gen: string,
  dat: string,
  acc: string,
  inst: string,
  loc: string,
];

/** Words of compound names whose vowels change: `Suchym Lesie`, `Nowym Mieście`, `Nowej Wsi`. */
const WORDS: readonly WordRow[] = [
  ['Las', 'm', 'Lasu', 'Lasowi', 'Las', 'Lasem', 'Lesie'],
  ['Miasto', 'n', 'Miasta', 'Miastu', 'Miasto', 'Miastem', 'Mieście'],
  ['Miasteczko', 'n', 'Miasteczka', 'Miasteczku', 'Miasteczko', 'Miasteczkiem', 'Miasteczku'],
  ['Gniazdo', 'n', 'Gniazda', 'Gniazdu', 'Gniazdo', 'Gniazdem', 'Gnieździe'],
  ['Kościół', 'm', 'Kościoła', 'Kościołowi', 'Kościół', 'Kościołem', 'Kościele'],
  ['Wieś', 'f', 'Wsi', 'Wsi', 'Wieś', 'Wsią', 'Wsi'],
  ['Sól', 'f', 'Soli', 'Soli', 'Sól', 'Solą', 'Soli'],
  ['Sucha', 'f', 'Suchej', 'Suchej', 'Suchą', 'Suchą', 'Suchej'],
  ['Ruda', 'f', 'Rudy', 'Rudzie', 'Rudę', 'Rudą', 'Rudzie'],
  ['Zdrój', 'm', 'Zdroju', 'Zdrojowi', 'Zdrój', 'Zdrojem', 'Zdroju'],
  ['Dwór', 'm', 'Dworu', 'Dworowi', 'Dwór', 'Dworem', 'Dworze'],
  ['Dąb', 'm', 'Dębu', 'Dębowi', 'Dąb', 'Dębem', 'Dębie'],
  ['Osiek', 'm', 'Osieka', 'Osiekowi', 'Osiek', 'Osiekiem', 'Osieku'],
  ['Most', 'm', 'Mostu', 'Mostowi', 'Most', 'Mostem', 'Moście'],
  ['Ujazd', 'm', 'Ujazdu', 'Ujazdowi', 'Ujazd', 'Ujazdem', 'Ujeździe'],
  ['Przejazd', 'm', 'Przejazdu', 'Przejazdowi', 'Przejazd', 'Przejazdem', 'Przejeździe'],
  ['Białe', 'n', 'Białego', 'Białemu', 'Białe', 'Białem', 'Białem'],
  ['Dzień', 'm', 'Dnia', 'Dniowi', 'Dzień', 'Dniem', 'Dniu'],
  ['Kamień', 'm', 'Kamienia', 'Kamieniowi', 'Kamień', 'Kamieniem', 'Kamieniu'],
  ['Gołąb', 'm', 'Gołębia', 'Gołębiowi', 'Gołąb', 'Gołębiem', 'Gołębiu'],
];

const byName = new Map(NAMES.map(([name, ...cases]) => [name, forms(...cases)]));
const byWord = new Map(WORDS.map(([word, gender, ...cases]) => [word, { gender, ...forms(...cases) }]));

export function exceptionalName(name: string): CaseForms | undefined {
  return byName.get(name);
}

export function exceptionalWord(word: string): (CaseForms & { readonly gender: AdjectiveGender }) | undefined {
  return byWord.get(word);
}
