type Texts = Readonly<Record<string, string>>;

/** What the rooms below say of files and databases; the English is the key. What is not here, as words of the operating system, stays English. */
export const POLISH_FAILURES: Texts = {
  'no such file or folder': 'nie ma takiego pliku ani folderu',
  'permission denied': 'brak uprawnień',
  'a link that leads to itself': 'dowiązanie, które prowadzi do siebie',
  'the name is too long': 'nazwa jest za długa',
  'too large': 'plik jest za duży',
  'a folder, not a file': 'to folder, nie plik',
  'not a regular file': 'to nie jest zwykły plik',
  'The file is empty': 'plik jest pusty',
  'The file is not text': 'to nie jest plik tekstowy',
  'not JSON': 'to nie jest JSON',

  'the disk is full': 'brak miejsca na dysku',
  'free some space and run the command again; nothing that was stored is lost':
    'zwolnij miejsce i uruchom polecenie ponownie; nic z tego, co zapisano, nie przepadło',
  'it may not be written': 'nie wolno do niej pisać',
  'check the permissions of the file and its folder': 'sprawdź uprawnienia pliku i jego folderu',
  'another program is writing to it': 'pisze do niej inny program',
  'run the command again when the other one has finished': 'uruchom polecenie ponownie, gdy tamten skończy',
  'it is not a database': 'to nie jest baza danych',
  'name another file with --db': 'podaj inny plik opcją --db',
  'it is damaged': 'jest uszkodzona',
  'restore a copy, or delete it and ingest the pages again': 'przywróć kopię albo usuń ją i wczytaj strony ponownie',
  'it cannot be opened': 'nie można jej otworzyć',
  'check that the folder exists and may be read': 'sprawdź, czy folder istnieje i czy wolno go czytać',
  'the disk cannot be read or written': 'dysku nie można odczytać lub zapisać',
  'check the disk; nothing that was stored is lost': 'sprawdź dysk; nic z tego, co zapisano, nie przepadło',
  'this is no file': 'to nie jest plik',
  'name a database file with --db': 'podaj plik bazy danych opcją --db',
  'this database was not made by kronika': 'tej bazy danych nie utworzyła kronika',
  'this database is older than this kronika, and cannot be brought up to date':
    'ta baza danych jest starsza niż ta kronika i nie można jej unowocześnić',
  'copy it to a folder that may be written, and name the copy with --db':
    'skopiuj ją do folderu, w którym wolno pisać, i podaj kopię opcją --db',
  'use a newer kronika, or another file with --db': 'użyj nowszej kroniki albo innego pliku z --db',
};
