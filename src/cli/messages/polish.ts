import { POLISH_NOUNS, pl } from '../../report/texts/pl.ts';
import { type Forms, polishForm } from '../../report/texts/plural.ts';
import { POLISH_KNOWLEDGE } from './knowledge.ts';
import type {
  Count,
  FailureMessages,
  FillingMessages,
  ListMessages,
  Messages,
  Noun,
  UsageMessages,
} from './messages.ts';
import { polishDate } from './polish-date.ts';
import { POLISH_TEXTS } from './polish-texts/index.ts';
import { POLISH_HEADINGS, POLISH_VALUES } from './polish-words.ts';

/** The last form is also that behind `ponad`. */
const NOUNS: Readonly<Record<Noun, Forms>> = {
  ...POLISH_NOUNS,
  entries: ['wpis', 'wpisy', 'wpisów'],
  persons: ['osoba', 'osoby', 'osób'],
  documents: ['dokument', 'dokumenty', 'dokumentów'],
  changes: ['zmiana', 'zmiany', 'zmian'],
  judgements: ['rozstrzygnięcie', 'rozstrzygnięcia', 'rozstrzygnięć'],
  conflicts: ['sprzeczność', 'sprzeczności', 'sprzeczności'],
  files: ['plik', 'pliki', 'plików'],
  lines: ['wiersz', 'wiersze', 'wierszy'],
};

function counted(count: Count, noun: Noun): string {
  if (typeof count !== 'number') return `ponad ${count.moreThan} ${NOUNS[noun][2]}`;
  return `${count} ${polishForm(count, ...NOUNS[noun])}`;
}

const usage: UsageMessages = {
  error: 'błąd',
  didYouMean: (words) => `Czy chodziło o ${words.join(' lub ')}?`,
  moreHelp: (command) => `(co jest możliwe, pokazuje ${command} --help)`,
  unknownCommand: (name) => `nieznane polecenie „${name}”.`,
  unknownOption: (flag) => `nieznana opcja „${flag}”.`,
  missingArgument: (name) => `brakuje argumentu „${name}”.`,
  missingValue: (flags) => `brakuje wartości opcji „${flags}”.`,
  tooManyArguments: (command, most, given) =>
    `za dużo argumentów polecenia „${command}”: może ich być ${most}, a jest ${given}. Słowa, które tworzą całość, ujmij w cudzysłów; nazwy podaje się opcją, na przykład --city Poznań.`,
  conflictingOptions: (first, second) => `opcji „${first}” nie można łączyć z opcją „${second}”.`,
  badValue: (flags, typed) => `„${typed}” nie jest dobrą wartością opcji „${flags}”.`,
  badArgument: (name, typed) => `„${typed}” nie jest dobrą wartością argumentu „${name}”.`,
  choices: (words) => `Dozwolone wartości: ${words.join(', ')}.`,
  notPeriod: 'Podaj rok, miesiąc lub dzień: 2017, 2017-05 lub 2017-05-31.',
  notNumber: 'Podaj liczbę całkowitą, na przykład 20.',
  notShare: 'Podaj liczbę od 0 do 1: 0.8.',
  reversedPeriod: (from, to) => `--from ${from} jest późniejsze niż --to ${to}.`,
  unknownColumn: (typed, known) => `Nie ma kolumny „${typed}”. Są: ${known.join(', ')}.`,
  noColumns: (format) => `--columns dotyczy formatów, które mają kolumny; ${format} ich nie ma.`,
};

const failures: FailureMessages = {
  noDatabase: (file) => `Nie ma bazy danych ${file}.`,
  makeDatabase: 'Utwórz ją poleceniem: kronika ingest <folder>',
  unfinished: 'uwaga: ostatnie wczytywanie nie dobiegło końca; uruchom je ponownie, aby zobaczyć wszystko',
  noPath: (path) => `Nie ma takiego pliku ani folderu: ${path}`,
  cannotRead: (what, reason) => `Nie można odczytać ${what}: ${reason}`,
  cannotWrite: (reason) => `Nie można zapisać wyniku: ${reason}`,
  standardInput: 'standardowe wejście',
  unforeseen: (message) => `${message} (nieprzewidziany błąd; --debug pokaże, gdzie powstał)`,
  noRecord: (id) => `Żaden rekord nie ma identyfikatora ${id}.`,
  whereIds: 'Identyfikatory są na listach: kronika events, kronika memberships …',
  noPager: (command) => `uwaga: nie można uruchomić programu stronicującego „${command}”; --no-pager go pomija`,
};

const lists: ListMessages = {
  unknownName: (name, nearest) =>
    `Nic tu nie nosi nazwy ${name}.${nearest.length > 0 ? ` Najbliższe: ${nearest.join(', ')}.` : ''}`,
  emptyDatabase: 'Baza danych nie zawiera ani jednego takiego rekordu.',
  emptiedBy: (filters, noun) =>
    filters.length === 0
      ? 'Żaden filtr sam nie opróżnia listy; opróżniają ją dopiero razem. Pomiń dwa lub więcej.'
      : filters.map(({ filter, without }) => `Bez ${filter}: ${counted(without, noun)}.`).join(' '),
  moreRows: (offset) => `; dalsze z --offset ${offset}`,
  leftOut: (count, total) =>
    `pominięto ${count} z ${total}: w kalendarzu jest miejsce tylko na to, co dzieje się w znanym dniu; --json podaje wszystko`,
};

const filling: FillingMessages = {
  summary: ({ inserted, updated, unchanged, rejected, skipped, gone, removed, interrupted }) => {
    const counts = `dodano ${inserted}, zmieniono ${updated}, bez zmian ${unchanged}, odrzucono ${rejected}`;
    const rest = skipped > 0 ? `, pominięto ${skipped} (to nie strony)` : '';
    const lost =
      removed > 0 ? `, usunięto ${removed}` : `, z dysku zniknęło ${gone.length} (zachowane; usuwa je --prune)`;
    return `${counts}${rest}${gone.length > 0 ? lost : ''}${interrupted ? '; przerwano, uruchom ponownie, aby dokończyć' : ''}`;
  },
  rejectedPage: (what, reason) => `odrzucono ${what}: ${reason}`,
  rejectedMore: (count, first, reason) => `odrzucono jeszcze ${count} tak jak ${first}: ${reason}`,
  gonePage: (path, removed) => `${removed ? 'usunięto' : 'zniknęło'} ${path}`,
  progress: ({ done, perSecond, rejected, left }) => {
    const rate = `${perSecond}/s`;
    const parts = [done, rate, rejected > 0 ? `odrzucono ${rejected}` : '', left === null ? '' : `zostało ${left}`];
    return parts.filter((part) => part !== '').join(', ');
  },
  joining: 'łączenie tego, co podają strony …',
};

const KINDS = {
  event: 'wydarzenie',
  membership: 'członkostwo',
  organization: 'organizacja',
  person: 'osoba',
  series: 'cykl',
  document: 'dokument',
} as const;

/** Polish. */
export const POLISH: Messages = {
  language: 'pl',
  count: counted,
  heading: (name) => POLISH_HEADINGS[name],
  value: (word) => (Object.hasOwn(POLISH_VALUES, word) ? POLISH_VALUES[word as keyof typeof POLISH_VALUES] : word),
  meant: (typed, words) => words.find((word) => POLISH_VALUES[word as keyof typeof POLISH_VALUES] === typed) ?? null,
  date: polishDate,
  text: (english) => POLISH_TEXTS.get(english) ?? english,
  note: (message) => `uwaga: ${message}`,
  usage,
  failures,
  lists,
  filling,
  show: {
    kind: (kind) => KINDS[kind],
    memberIn: (member, organization) => `${member} w: ${organization}`,
    sameQuotes: (field) => `te same cytaty co ${field}`,
    picked: 'wybrano',
    otherwise: 'inaczej',
    by: (place, rule) => `${place}, reguła ${rule}`,
    states: 'podaje',
    kept: 'zachowano',
    diagnostics: 'uwagi',
  },
  status: {
    counts: {
      documents: 'dokumenty',
      events: 'wydarzenia',
      memberships: 'członkostwa',
      organizations: 'organizacje',
      persons: 'osoby',
      conflicts: 'sprzeczności',
    },
    span: (first, last) => `od ${polishDate(first)} do ${polishDate(last)}`,
    undated: (count) => `${count} bez daty`,
    byReader: 'Strony według czytnika',
    gaveNothing: (count) => `z ${count} nic nie odczytano`,
    diagnostics: 'Uwagi',
    silentPages: 'Strony, z których nic nie odczytano',
    statesNothing: 'w tekście nie ma wydarzeń, członkostw ani nazw',
  },
  knowledge: POLISH_KNOWLEDGE,
  chart: {
    months: pl.dates.months.short,
    marks: {
      event: 'wydarzenie',
      uncertain: 'data niepewna',
      membership_started: 'początek członkostwa',
      membership_held: 'członkostwo trwa',
      membership_ended: 'koniec członkostwa',
      organization_founded: 'założenie',
      published: 'publikacja strony',
      several: 'kilka',
    },
    undated: 'bez daty',
    nothingIn: (first, last) => `${first}–${last}: nic`,
    andMore: (count) => `i jeszcze ${count}`,
  },
};
