type Texts = Readonly<Record<string, string>>;

/** Help of the commands with which people say what they know better; the English is the key. */
export const POLISH_JUDGEMENTS: Texts = {
  'say that two records are one': 'mówi, że dwa rekordy to jedno',
  'Say that two events, or two organizations, are one, whatever the rules make of the pages.':
    'Mówi, że dwa wydarzenia lub dwie organizacje to jedno, cokolwiek reguły odczytały ze stron.',
  'The ids are those of events or of organizations, as the lists and extract print them. The judgement is kept in the\ndatabase and holds for pages that are read later. kronika judgements lists what was judged.':
    'Identyfikatory to identyfikatory wydarzeń lub organizacji, z list lub z extract. Rozstrzygnięcie zostaje w bazie\ni obowiązuje także dla stron wczytanych później. Rozstrzygnięcia wymienia kronika judgements.',
  'say that two records are not one': 'mówi, że dwa rekordy to nie jedno',
  'Say that two events, or two organizations, are not one, whatever the rules make of the pages.':
    'Mówi, że dwa wydarzenia lub dwie organizacje to nie jedno, cokolwiek reguły odczytały ze stron.',
  'The ids are those of events or of organizations, as the lists and extract print them; <id>@<document id> is the part\nthat one page has in a record. The judgement is kept in the database and holds for pages that are read later.':
    'Identyfikatory to identyfikatory wydarzeń lub organizacji, z list lub z extract; <id>@<document id> to udział\njednej strony w rekordzie. Rozstrzygnięcie zostaje w bazie i obowiązuje także dla stron wczytanych później.',
  'say what a field of a record really is': 'mówi, jaka naprawdę jest wartość pola',
  'Say what a field of a record really is, whatever the pages say; kept, and holding for pages read later.':
    'Mówi, jaka naprawdę jest wartość pola, cokolwiek podają strony; zostaje w bazie i obowiązuje dla stron wczytanych później.',
  'Of an event: name, date (EDTF), start_time, status, classification, edition, series, places (with semicolons between),\nattendance_mode, theme; of a membership: role, start_date, end_date, as_of; of an organization: name, acronym,\nclassification, founding_date, address. Nothing behind the = takes a value away. Lists, filters and views show the\ncorrected value, kronika show also what the pages say.':
    'Wydarzenia: name, date (EDTF), start_time, status, classification, edition, series, places (ze średnikami pomiędzy),\nattendance_mode, theme; członkostwa: role, start_date, end_date, as_of; organizacji: name, acronym,\nclassification, founding_date, address. Nic za znakiem = usuwa wartość. Listy, filtry i widoki pokazują\nwartość poprawioną, kronika show także to, co podają strony.',
  'list, import and take back what people know better': 'lista, wczytywanie i cofanie tego, co ludzie wiedzą lepiej',
  'List what was judged with same, different and correct, and what has become of it; oldest first.':
    'Lista tego, co rozstrzygnięto przez same, different i correct, i co z tego wynikło; od najstarszego.',
  'A judgement is lost where no page tells of its record any more, and contradicted where another forbids it; it is kept,\nand takes effect again when that changes. What is printed with --json or --ndjson can be imported.':
    'Rozstrzygnięcie jest zgubione, gdy żadna strona nie mówi już o jego rekordzie, a podważone, gdy wyklucza je inne; zostaje\ni znów działa, gdy to się zmieni. To, co wypisze --json lub --ndjson, można wczytać.',
  'of one record': 'jednego rekordu',
  'of another, of the same kind': 'innego, tego samego rodzaju',
  'of an event, membership or organization': 'wydarzenia, członkostwa lub organizacji',
  'why; shown with the record': 'dlaczego; widać to przy rekordzie',
  'take the judgement back': 'cofa rozstrzygnięcie',
  'take this judgement back': 'cofa to rozstrzygnięcie',
  'the field and its value (repeatable)': 'pole i jego wartość (można powtórzyć)',
  'take the correction of this field back (repeatable)': 'cofa poprawkę tego pola (można powtórzyć)',
  'take judgements from a file that this command printed as JSON or NDJSON; - is standard input':
    'wczytuje rozstrzygnięcia z pliku, który to polecenie wypisało jako JSON lub NDJSON; - to standardowe wejście',
};
