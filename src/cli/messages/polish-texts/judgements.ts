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
  'Of an event: name, date (EDTF), start_time, status, classification, edition, series, places, attendance_mode, theme,\nparent_id (of the event that it is part of), and who takes part: organizer, co_organizer, host, partner, patron, speaker,\nmoderator, participant; of a membership: role, start_date, end_date, as_of; of an organization: name, acronym,\nclassification, founding_date, address.\nSeveral places or names have semicolons between them. Of places with one name the county, the voivodeship or the TERYT\ncode tells which: Rudnik (raciborski). Nothing behind the = takes a value away. Lists, filters and views show the\ncorrected value, kronika show also what the pages say.':
    'Wydarzenia: name, date (EDTF), start_time, status, classification, edition, series, places, attendance_mode, theme,\nparent_id (wydarzenia, którego jest częścią), oraz kto bierze udział: organizer, co_organizer, host, partner, patron,\nspeaker, moderator, participant; członkostwa: role, start_date, end_date, as_of; organizacji: name, acronym,\nclassification, founding_date, address.\nKilka miejsc lub nazw rozdzielają średniki. Przy tej samej nazwie powiat, województwo lub kod TERYT mówi, o którą\nmiejscowość chodzi: Rudnik (raciborski). Nic za znakiem = usuwa wartość. Listy, filtry i widoki pokazują\nwartość poprawioną, kronika show także to, co podają strony.',
  'say that a record is false': 'mówi, że rekord jest fałszywy',
  'Say that a record is false, whatever the pages say or the rules make of them; no list has it then.':
    'Mówi, że rekord jest fałszywy, cokolwiek podają strony lub odczytały z nich reguły; znika wtedy z list.',
  'The record stands in no list any more; kronika show <id> still prints it, with your reason. With an organization go its\nmemberships. The judgement is kept in the database and holds for pages that are read later: what they say of the record\nis false too. Where one page alone is wrong, first tell its part from the others: kronika different <id> <id>@<document id>':
    'Rekordu nie ma już na żadnej liście; kronika show <id> nadal go wypisuje, z podanym powodem. Z organizacją znikają jej\nczłonkostwa. Rozstrzygnięcie zostaje w bazie i obowiązuje także dla stron wczytanych później: to, co mówią o rekordzie,\nteż jest fałszem. Gdy myli się tylko jedna strona, najpierw oddziel jej udział: kronika different <id> <id>@<document id>',
  'list, import and take back what people know better': 'lista, wczytywanie i cofanie tego, co ludzie wiedzą lepiej',
  'List what was judged with same, different, correct and reject, and what has become of it; oldest first.':
    'Lista tego, co rozstrzygnięto przez same, different, correct i reject, i co z tego wynikło; od najstarszego.',
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
