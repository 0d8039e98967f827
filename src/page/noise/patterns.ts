import type { OmittedReason } from '../../model/page.ts';

/** Why a line is left out, what it looks like, and, where much of a line must be gone through to tell, what it cannot do without. */
export type LinePattern = readonly [reason: OmittedReason, pattern: RegExp, needs?: RegExp];

/** Patterns that a whole line matches when it is no statement of the page; on text as `plain` gives it. Each row: what it reads. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  // `Liczba odwiedzin: 1034098`, `Stronę odwiedziło: 921904 osób`; trap: `Liczba odwiedzin muzeum wzrosła`
  [
    'counter',
    /^(?:(?:liczba|ilosc|licznik|suma) )?(?:odwiedzin|wejsc|wyswietlen|odslon|wizyt|odwiedzajacych|gosci)(?: (?:strony|serwisu|artykulu|ogolem|dzisiaj|dzis|online))?[ :]{1,3}[\d .]{1,15}(?:osob|razy)?$/u,
  ],
  ['counter', /^(?:licznik|odslony|wizyty)[ :]{1,3}[\d .]{1,15}$/u],
  ['counter', /^(?:strone|serwis|witryne) odwiedzilo[ :]{1,3}[\d .]{1,15}/u],
  [
    'counter',
    /^(?:uzytkownicy|uzytkownikow|osob|gosci) (?:online|na stronie|on-line)|^(?:wszystkie|dzisiejsze) wizyty|^(?:przeczytano|wyswietlono|dokument ogladany(?: razy)?|obejrzano)[ :]{1,3}[\d .]{1,12}(?:razy)?$/u,
  ],
  // `Strona główna > Aktualności > …`, `Jesteś w: …`, `Tu jesteś: BIP`
  ['breadcrumb', /^(?:strona glowna|start|home|glowna|bip) ?(?:>|»|›|→|::|\/) ?\S/u],
  ['breadcrumb', /^(?:tu |teraz )?jestes(?: tutaj| tu| w)?:/u],
  ['breadcrumb', /^(?:aktualnosci|wiadomosci|urzad|gmina|miasto|samorzad) ?(?:>|»|›) ?[^>»›]{2,80}(?:(?:>|»|›)|$)/u],
  // `Czcionka: A A+ A++`, `A A+ A++ Wersja kontrastowa`, `Wersja dla niedowidzących`, `Przejdź do treści`
  [
    'accessibility',
    /^(?:czcionka:? )?(?:a[+-]{0,2}[ |/,]{0,3}){2,5}(?:(?:wersja |wysoki )?kontrast.{0,20}|wersja zalobna.{0,20})?$/u,
  ],
  [
    'accessibility',
    /^(?:biuletyn informacji publicznej )?(?:wersja kontrastowa|(?:wlacz |wylacz )?(?:wysoki|niski|normalny) kontrast|kontrast)$/u,
  ],
  ['accessibility', /^wersja (?:strony )?dla (?:osob )?(?:slabo|niedo)widzacych$|^wersja tekstowa$/u],
  [
    'accessibility',
    /^(?:zwieksz|zmniejsz|powieksz|zmien|resetuj) (?:czcionke|tekst|rozmiar (?:czcionki|tekstu|liter)|kontrast|odstepy?)|^rozmiar (?:czcionki|tekstu):?/u,
  ],
  [
    'accessibility',
    /^(?:pomin|przeskocz) (?:menu|nawigacje|baner|polecenia wstazki)(?: [\p{L} ]{1,30})?$|^(?:(?:przejdz|przeskocz) )?do (?:glownej )?(?:tresci|zawartosci|menu|wyszukiwarki|stopki|nawigacji)(?: [\p{L} ]{1,30})?$|^skip to (?:main )?content$/u,
  ],
  // `Wszelkie prawa zastrzeżone (c) 2019 Urząd`, `2019 Wszelkie prawa zastrzeżone`, `© 2020`; trap: `Realizacja: Gmina Zielone` (who carries out a project)
  ['footer', /^(?:.{0,80}[.,|©–-] ?|(?:19|20)\d\d )?wszelkie prawa zastrzezone/u, /wszelkie prawa zastrzezone/],
  ['footer', /^(?:copyright|©|\(c\))(?![\p{L}\p{N}])/u],
  [
    'footer',
    /^(?:realizacja|wykonanie|projekt i (?:wykonanie|realizacja)|created by|designed? by|wdrozenie|hosting):? .{0,30}(?:\.(?:pl|com|net|eu)|idcom|logonet|cms|studio|agencja|interaktywn|media|software|web)/u,
  ],
  ['footer', /^(?:powered by|theme by|dumnie wspierane przez|proudly powered|system cms|cms:)/u],
  [
    'footer',
    /^(?:polityka (?:prywatnosci|cookies|plikow cookies)|deklaracja dostepnosci|redakcja(?: bip| strony)?|statystyki odwiedzin|instrukcja obslugi(?: bip)?|ustawienia cookies)(?: \|.{0,100})?$/u,
  ],
  // Buttons of consent; trap: `Wyrażam zgodę na udział w konkursie`
  [
    'cookie',
    /^(?:ok,? ?)?(?:zrozumialem|zrozumialam|rozumiem|akceptuje|zgadzam sie|wyrazam zgode|wyrazasz zgode\??|odrzuc wszystkie|zaakceptuj wszystkie)[.! ]{0,3}$/u,
  ],
  // A page's shell: `Biuletyn Informacji Publicznej` alone, alternative texts of images
  ['shell', /^biuletyn informacji publicznej$|^bip$/u],
  // What scripts print of nothing, a mark of the archive; trap: `Strona nie działa` (what the news tells)
  ['shell', /^(?:null|undefined|dokument archiwalny)$/u],
  [
    'shell',
    /^(?:ta |nasza )?(?:strona|witryna|serwis) nie (?:dziala|jest obslugiwan[aey]|obsluguje|wspiera)(?: poprawnie)? (?:w |przez |w przegladarce )?(?:internet explorer|przegladarki internet explorer|ie \d)/u,
  ],
  ['shell', /^(?:baner|obrazek|grafika|ikona|image|logotyp|logo)(?:: .{0,80}| \p{L}{3,14})?$/u],
  ['shell', /javascript.{0,60}(?:wylaczon|nie obslug|wlacz)|(?:przegladarka|wlacz).{0,60}javascript/u, /javascript/],
  ['challenge', /^(?:prosze czekac|trwa ladowanie|ladowanie)[. …]{0,4}$/u],
  ['calendar', /^(?:(?:pn|pon|wt|sr|czw|cz|pt|pi|sob|so|sb|nd|nie|ndz|ni)\.?[ |,]{0,3}){7}$/u],
  // `Strona 1 z 13`, `Wyświetlono pozycje 1-8 z 64.`, `1 2 3 4 …`; trap: `1996`
  [
    'menu',
    /^strona \d{1,4} z \d{1,4}|^wyswietl\p{L}{1,4} (?:pozycje|wyniki?|strone) \d.{0,40}$|^1 2(?: \d{1,3}){0,12}(?: ?(?:…|\.{3}) ?\d{0,4})?[ »>]{0,4}$/u,
  ],
  [
    'menu',
    /^(?:«|‹|<|←)? ?(?:poprzedni|nastepn)(?:a|e|y)? (?:wpis|artykul|wiadomosc|aktualnosc|news)?:? .{1,150}(?:»|›|>|→)?$/u,
  ],
  ['menu', /^przejdz do:/u],
  [
    'form',
    /^(?:zapisz sie$|(?:zapisz sie )?(?:do|na) newslettera?|wpisz (?:szukana fraze|szukany tekst|adres e-?mail)|podaj (?:swoj )?(?:adres )?e-?mail)/u,
  ],
  // `Zobacz także: Dożynki`; the bare words are headings, see noise-heading.ts
  ['teaser', /^[>»•▪▶→ -]{0,3}(?:zobacz|czytaj|przeczytaj|sprawdz)(?: (?:takze|rowniez|tez)) ?[:–-] ?.{3,200}$/u],
  // `Nie przegap! Zlot, Kozy, 26 sierpnia · Noc Zegarów, 28 października`; trap: `Nie przegap! Zlot już 26 sierpnia`
  ['teaser', /^(?:nie przegap|juz wkrotce|wkrotce|zapamietaj daty)[!:]? .{3,150} [·•|] .{3,150}$/u],
  // `regulamin.pdf (PDF, 352.8 KiB)`; trap: a sentence that names a file
  [
    'attachment',
    /^[^.!?]{0,150}\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip|rar|jpe?g|png)(?: ?[([].{0,40}[)\]])?$/u,
    /\.(?:pdf|doc|xls|ppt|odt|rtf|zip|rar|jp|png)/,
  ],
  [
    'attachment',
    /^.{0,200}[([ ](?:pdf|docx?|xlsx?|odt|rtf|zip|jpe?g|png)?[,; ]{0,3}[\d.,]{1,8} ?[kmg]i?b[)\]]?$/u,
    /[\d.,] ?[kmg]i?b/,
  ],
  ['attachment', /^(?:plakat|formularz|ulotka|program|regulamin|zaproszenie|wniosek) (?:do pobrania|\(pdf\))$/u],
  // The page's own address
  [
    'metadata',
    /^(?:url|adres (?:zrodlowy|strony|url|artykulu)|permalink|(?:link|zrodlo|source)) ?: ?<?(?:https?:\/\/|www\.)\S{3,600}>?$/u,
  ],
  ['metadata', /^opublikowan[yae] na \(?<?https?:\/\//u],
  ['metadata', /^(?:tagi|tags|slowa kluczowe|etykiety):/u],
];
