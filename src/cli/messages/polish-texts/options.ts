type Texts = Readonly<Record<string, string>>;

/** Headings of help, options and arguments; the English is the key. */
export const POLISH_OPTIONS: Texts = {
  'Usage:': 'Użycie:',
  'Arguments:': 'Argumenty:',
  'Options:': 'Opcje:',
  'Global Options:': 'Opcje wspólne:',
  'Commands:': 'Polecenia:',
  choices: 'do wyboru',
  default: 'domyślnie',
  env: 'zmienna',

  'print the version': 'wypisuje wersję',
  'print help': 'wypisuje pomoc',
  'the language of messages and tables; else that of the locale':
    'język komunikatów i tabel; bez tego język ustawień systemu',
  'show where an unforeseen error came from (also KRONIKA_DEBUG=1)':
    'pokazuje, gdzie powstał nieprzewidziany błąd (także KRONIKA_DEBUG=1)',
  'the database file': 'plik bazy danych',
  'how many threads read pages': 'ile wątków czyta strony',
  'as many as the machine has': 'tyle, ile ma komputer',
  'read all again, also files that did not change (after an update of kronika)':
    'czyta wszystko ponownie, także pliki bez zmian (po aktualizacji kroniki)',
  'remove pages that are gone from the given folders and archives':
    'usuwa strony, których nie ma już w podanych folderach i archiwach',
  'name the pages that are gone': 'wymienia strony, które zniknęły',
  'what standard input holds: paths, or whole pages as NDJSON, one a line':
    'co jest na standardowym wejściu: ścieżki albo całe strony jako NDJSON, po jednej w wierszu',
  'files, folders and web archives': 'pliki, foldery i archiwa sieci',
  'files, folders and web archives; - is standard input': 'pliki, foldery i archiwa sieci; - to standardowe wejście',
  'NDJSON files; none, or -, reads standard input': 'pliki NDJSON; brak lub - czyta standardowe wejście',
  'a city, an organization or a series of events; none: all there is':
    'miasto, organizacja lub cykl wydarzeń; brak: wszystko, co jest',
  'what to look for; any text is only words': 'czego szukać; każdy tekst to tylko słowa',
  'of an event, membership, organization, person, series or document':
    'wydarzenia, członkostwa, organizacji, osoby, cyklu lub dokumentu',
  'for which shell': 'dla której powłoki',
  'the command; none: kronika itself': 'polecenie; brak: sama kronika',

  'only what falls in this year, month or day': 'tylko to, co przypada w tym roku, miesiącu lub dniu',
  'only what falls on this date or later (2017, 2017-05, 2017-05-31)':
    'tylko to, co przypada w tym czasie lub później (2017, 2017-05, 2017-05-31)',
  'only what falls on this date or earlier': 'tylko to, co przypada w tym czasie lub wcześniej',
  'with --year, --from or --to: also what has no known year':
    'z --year, --from lub --to: także to, czego rok nie jest znany',
  'only this place, in any case form, with or without Polish letters':
    'tylko ta miejscowość, w dowolnym przypadku, z polskimi literami lub bez',
  'only this organization, by any name or acronym': 'tylko ta organizacja, pod dowolną nazwą lub skrótem',
  'only this member': 'tylko ten członek',
  'only editions of this event': 'tylko edycje tego wydarzenia',
  'with --organization: only where it has this role (repeatable)':
    'z --organization: tylko tam, gdzie ma ona tę rolę (można powtórzyć)',
  'only events of this kind (repeatable)': 'tylko wydarzenia tego rodzaju (można powtórzyć)',
  'only events of this status (repeatable)': 'tylko wydarzenia o tym statusie (można powtórzyć)',
  'only organizations of this kind (repeatable)': 'tylko organizacje tego rodzaju (można powtórzyć)',
  'only this kind of membership (repeatable)': 'tylko członkostwa tego rodzaju (można powtórzyć)',
  'only what is known to hold then': 'tylko to, o czym wiadomo, że wtedy trwało',
  'only what is at least this sure, 0 to 1': 'tylko to, co jest co najmniej tak pewne, od 0 do 1',
  'order; a minus turns it round': 'kolejność; minus ją odwraca',
  'at most so many': 'co najwyżej tyle',
  'leave out so many first': 'pomija tyle pierwszych',
  'how to write it': 'postać wyniku',
  'one JSON array': 'jedna tablica JSON',
  'one JSON object a line': 'po jednym obiekcie JSON w wierszu',
  'one JSON object': 'jeden obiekt JSON',
  'comma-separated, with a heading': 'wartości rozdzielone przecinkami, z nagłówkiem',
  'CSV that Excel opens by a double click: a byte-order mark, semicolons':
    'CSV, który Excel otwiera podwójnym kliknięciem: znacznik BOM, średniki',
  'do not fit the table to the width of the terminal': 'nie dopasowuje tabeli do szerokości terminala',
  'only these columns, with commas between, in this order':
    'tylko te kolumny, rozdzielone przecinkami, w tej kolejności',
  'do not page what is longer than the screen (KRONIKA_PAGER and PAGER name the pager)':
    'bez stronicowania tego, co dłuższe niż ekran (program stronicujący podają KRONIKA_PAGER i PAGER)',
  'draw the years as a chart': 'rysuje lata jako wykres',
  'a CSV table of names, in each row those of one organization':
    'tabela CSV z nazwami, w każdym wierszu nazwy jednej organizacji',
  'what is known of sites: a kronika.config.json, as kronika help ingest shows it':
    'co wiadomo o serwisach: kronika.config.json, jak pokazuje kronika help ingest',
  'what stands at the top': 'co ma być u góry',
  'where to write it; standard output where not said': 'gdzie zapisać; bez tego na standardowe wyjście',
  'the number of a run, -1 for the last one, -2 for the last two, or a date':
    'numer przebiegu, -1 dla ostatniego, -2 dla dwóch ostatnich, albo data',
  'only this kind of record; otherwise events and memberships (repeatable)':
    'tylko ten rodzaj rekordów; bez tego wydarzenia i członkostwa (można powtórzyć)',
};
