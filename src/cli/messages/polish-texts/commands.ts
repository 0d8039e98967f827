type Texts = Readonly<Record<string, string>>;

/** What commands are for, remarks behind their examples, and notes below; the English is the key. */
export const POLISH_COMMANDS: Texts = {
  'Reads scraped Polish municipal pages and keeps a chronicle of what they state:\nevents and memberships, each with the sentence that says so.':
    'Czyta zapisane strony polskich samorządów i prowadzi kronikę tego, co podają:\nwydarzeń i członkostw, każde ze zdaniem, które o nim mówi.',
  'Start here:': 'Na początek:',
  'read a folder of saved pages into kronika.db': 'wczytuje folder zapisanych stron do kronika.db',
  'what was held there that year': 'co się tam wtedy odbyło',
  'which sentence says so': 'które zdanie o tym mówi',
  'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some pages were rejected.':
    'Kody wyjścia: 0 wykonano, 1 błąd, 2 złe użycie, 3 wykonano, ale część stron odrzucono.',
  'Examples:': 'Przykłady:',

  'list persons and their posts': 'lista osób i ich funkcji',
  'List the persons that the pages name, with the posts that they are said to hold.':
    'Lista osób, o których mówią strony, z funkcjami, które mają pełnić.',
  'read files and folders into the database': 'wczytuje pliki i foldery do bazy danych',
  'Read files and folders (with all below them) into the database, which is made where there is none.':
    'Wczytuje pliki i foldery (ze wszystkim, co w nich jest) do bazy danych; tworzy ją, gdy jej nie ma.',
  'all pages below a folder': 'wszystkie strony w folderze i poniżej',
  'into a database of its own': 'do osobnej bazy',
  'all pages of a web archive': 'wszystkie strony z archiwum sieci',
  'also remove the pages that were deleted there': 'usuwa też strony, które stamtąd zniknęły',
  'Takes .html, .htm, .xhtml, .txt, .md and .mhtml, what wget and HTTrack leave (index.php?id=5), any of them in .gz,\nand the web archives .warc, .warc.gz and .wacz: a page each response, called bip.warc.gz#<its address>.\nFiles that did not change since are not read again. Images, scripts, PDFs and the like are skipped.\nPages that are no longer in their folder or archive are counted, named with --verbose, and kept without --prune.\nA folder that is altogether empty may be a disk that is not mounted: nothing below it counts as gone.\nA file kronika.config.json beside the database says what you know before any page is read, all of it optional:\n  {"same": [["Związek Gmin", "ZG"]], "different": [["Forum", "Forum Miast"]],\n   "sites": {"bip.gmina.pl": {"publisher": "Urząd Gminy Dobre"}}}\nsame and different are names of organizations; a site\'s publisher stands for what its pages say, and tells their town.\nCtrl-C stops after the pages in hand; run it again to go on.':
    'Przyjmuje .html, .htm, .xhtml, .txt, .md i .mhtml, pliki po wget i HTTrack (index.php?id=5), każdy także w .gz,\noraz archiwa sieci .warc, .warc.gz i .wacz: każda odpowiedź to strona o nazwie bip.warc.gz#<jej adres>.\nPlików, które się nie zmieniły, nie czyta ponownie. Obrazy, skrypty, PDF-y i podobne pomija.\nStrony, których nie ma już w folderze lub archiwum, liczy, z --verbose wymienia, a bez --prune zachowuje.\nZupełnie pusty folder może być niezamontowanym dyskiem: nic, co było poniżej, nie liczy się jako usunięte.\nPlik kronika.config.json obok bazy mówi, co wiadomo, zanim przeczyta się jakąkolwiek stronę; wszystko w nim jest nieobowiązkowe:\n  {"same": [["Związek Gmin", "ZG"]], "different": [["Forum", "Forum Miast"]],\n   "sites": {"bip.gmina.pl": {"publisher": "Urząd Gminy Dobre"}}}\nsame i different to nazwy organizacji; publisher zastępuje to, co o wydawcy mówią strony, i wskazuje ich miejscowość.\nCtrl-C zatrzymuje po stronach będących w toku; uruchom ponownie, aby dokończyć.',

  'print what pages state, one JSON object a page, without a database':
    'wypisuje, co podają strony, po jednym obiekcie JSON na stronę, bez bazy danych',
  'Print one JSON object a page: its document, events, memberships, organizations, persons, diagnostics and text. A page gives the same line wherever and in whatever order it is read.':
    'Wypisuje po jednym obiekcie JSON na stronę: dokument, wydarzenia, członkostwa, organizacje, osoby, uwagi i tekst. Strona daje ten sam wiersz, gdziekolwiek i w jakiejkolwiek kolejności się ją czyta.',
  'each page of a web archive': 'każda strona z archiwum sieci',
  'Takes what kronika ingest takes: pages, also in .gz and .mhtml, and the web archives .warc, .warc.gz and .wacz.\nWith --stdin pages each line of standard input is a page: {"path": "a.html", "url": "https://…", "body": "<html>…"};\none of path and url is enough, "retrieved" may say when it was fetched, and with "encoding": "base64" the body is\nthe bytes as the server sent them. A line that is no page is rejected, the others go on.':
    'Przyjmuje to, co kronika ingest: strony, także w .gz i .mhtml, oraz archiwa sieci .warc, .warc.gz i .wacz.\nZ --stdin pages każdy wiersz standardowego wejścia to strona: {"path": "a.html", "url": "https://…", "body": "<html>…"};\nwystarczy path albo url, „retrieved” może podać, kiedy ją pobrano, a z "encoding": "base64" body to bajty\ntakie, jakie przysłał serwer. Wiersz, który nie jest stroną, zostaje odrzucony, pozostałe są czytane.',

  'put the output of extract into the database': 'wczytuje wynik extract do bazy danych',
  'Put what kronika extract printed into the database, which is made where there is none.':
    'Wczytuje to, co wypisało kronika extract, do bazy danych; tworzy ją, gdy jej nie ma.',
  'Any order, any split and any number of times give the same database. A line that is not from kronika extract is\nrejected with its file and line number, of many alike the first ten; the others are taken. Names of organizations are\ntaken from a kronika.config.json beside the database, as kronika help ingest shows it.':
    'Każda kolejność, każdy podział i każda liczba powtórzeń dają tę samą bazę. Wiersz, który nie pochodzi z kronika extract,\nzostaje odrzucony z nazwą pliku i numerem, z wielu podobnych pierwszych dziesięć; pozostałe są przyjmowane. Nazwy organizacji bierze\nz kronika.config.json obok bazy, jak pokazuje kronika help ingest.',

  'list events': 'lista wydarzeń',
  'List events, oldest first, undated last.': 'Lista wydarzeń, od najstarszych, bez daty na końcu.',
  'list who is a member of what': 'lista członkostw: kto należy do czego',
  'List memberships: who is a member of what, since when, and the latest date at which a source says so.':
    'Lista członkostw: kto należy do czego, od kiedy i z jakiego dnia jest najpóźniejsze źródło, które to mówi.',
  'everything dated about a city, an organization or an event series':
    'wszystko z datą o mieście, organizacji lub cyklu wydarzeń',
  'List everything dated about a city, an organization or a series of events, oldest first.':
    'Wszystko, co ma datę, o mieście, organizacji lub cyklu wydarzeń, od najstarszego.',
  'the years as a chart, marks by month': 'lata jako wykres, znaki według miesięcy',
  'list organizations': 'lista organizacji',
  'List the organizations that the pages name, with how many members they are said and seen to have.':
    'Lista organizacji, które wymieniają strony, z liczbą członków podaną i policzoną.',
  'list the pages read': 'lista wczytanych stron',
  'List the pages read, with what each says about itself; dates are those of publication.':
    'Lista wczytanych stron i tego, co każda mówi o sobie; daty to daty publikacji.',
  'full text over the pages': 'wyszukiwanie w treści stron',
  'List the pages that hold all the words, in any case form, with or without Polish letters; best first.':
    'Lista stron, na których są wszystkie słowa, w dowolnym przypadku, z polskimi literami lub bez; najlepsze na początku.',
  'finds Łodzi too': 'znajdzie też Łodzi',
  'one record, with the quote, page and rule behind each field':
    'jeden rekord: dla każdego pola cytat, strona i reguła',
  'Show one record with every field, and for each field the quote, the page and the rule that gave it, and why this value was picked where sources disagree.':
    'Pokazuje jeden rekord ze wszystkimi polami, a dla każdego pola cytat, stronę i regułę, która je odczytała, oraz powód wyboru, gdy źródła się różnią.',
  'an id as the lists and extract print it': 'identyfikator z list lub z extract',
  '{kind, record, fields}; for a page {kind, record, states, kept, diagnostics}':
    '{kind, record, fields}; dla strony {kind, record, states, kept, diagnostics}',
  'where sources contradict each other': 'gdzie źródła są sprzeczne',
  'List the fields on which sources contradict each other, or a page contradicts itself: the value that the records show, and all there are; kronika show <ref> tells which page says which.':
    'Lista pól, w których źródła są ze sobą sprzeczne albo strona przeczy sama sobie: wartość przyjęta i wszystkie podane; kronika show <ref> mówi, która strona co podaje.',
  'what the database holds, and which pages gave nothing and why':
    'co jest w bazie i z których stron nic nie odczytano, i dlaczego',
  'Show what the database holds, how each page reader fared, and which pages gave nothing and why, and the latest ingests.':
    'Pokazuje, co jest w bazie danych, jak poradził sobie każdy czytnik stron, z których stron nic nie odczytano i dlaczego, oraz ostatnie wczytywania.',
  'a page to look at, in one file': 'strona do oglądania, w jednym pliku',
  'Write the events and memberships as one HTML file with a timeline, lists, quotes and links.':
    'Zapisuje wydarzenia i członkostwa jako jeden plik HTML z osią czasu, listami, cytatami i odnośnikami.',
  'One HTML file that loads nothing from the network: a timeline, a searchable list, who belongs where, and for every\nfact its quote and a link to the page. Filters that only events have leave memberships out. Of more records than\n--limit the latest are taken, and the page says so.':
    'Jeden plik HTML, który nic nie pobiera z sieci: oś czasu, lista z wyszukiwaniem, kto dokąd należy, a przy każdym\nfakcie cytat i odnośnik do strony. Filtry, które dotyczą tylko wydarzeń, pomijają członkostwa. Gdy rekordów jest więcej niż\n--limit, zostają najnowsze, a strona o tym mówi.',
  'what changed since an earlier ingest': 'co się zmieniło od wcześniejszego wczytywania',
  'List the facts that appeared, that changed (which field, from what to what), and that are no longer seen.':
    'Lista faktów, które przybyły, zmieniły się (które pole, z czego na co) albo zniknęły ze stron.',
  'what the last ingest changed': 'co zmieniło ostatnie wczytywanie',
  'and all since that day': 'i wszystko od tego dnia',
  'Every ingest and load is a run; kronika status lists them. A record whose date was corrected on its page may get another\nid: it is listed as changed, with the id that it had. What changed is kept for the latest 100 runs that changed anything.':
    'Każde ingest i load to przebieg; wymienia je kronika status. Rekord, którego datę poprawiono na stronie, może dostać inny\nidentyfikator: jest wtedy na liście jako zmieniony, z tym, który miał. Zmiany są pamiętane dla 100 ostatnich przebiegów, które coś zmieniły.',
  'print a script that lets bash, zsh or fish complete what is typed':
    'wypisuje skrypt, dzięki któremu bash, zsh lub fish uzupełnia polecenia',
  'Print a script that lets a shell complete commands, options and their values on Tab.':
    'Wypisuje skrypt, dzięki któremu powłoka uzupełnia klawiszem Tab polecenia, opcje i ich wartości.',
  '~/.zfunc has to be in $fpath, before compinit': '~/.zfunc musi być w $fpath, przed compinit',
  'Completes commands, options and the values of closed options, and files where files belong.\nWrite it anew after an update of kronika; or load it anew in each shell: source <(kronika completion bash)':
    'Uzupełnia polecenia, opcje i wartości z list zamkniętych, a nazwy plików tam, gdzie mają być pliki.\nPo aktualizacji zapisz skrypt na nowo albo wczytuj go w każdej powłoce: source <(kronika completion bash)',
  'print help for a command': 'pomoc do polecenia',
  'Print the help of kronika, or of one of its commands.': 'Wypisuje pomoc kroniki lub jednego z jej poleceń.',
  'what it takes, with examples': 'co przyjmuje, z przykładami',
  'the same for all commands, where npm installed the manual page':
    'to samo dla wszystkich poleceń, jeśli npm zainstalował stronę podręcznika',
};
