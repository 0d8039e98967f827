/** `Termin`, `Kiedy?`: what heads the day of an occasion, in a line of its own. `Data` alone may be the page's. */
const LABEL =
  /^(?:termin|kiedy|(?:data|dzie[nń]|termin|czas)\s(?:i\s(?:godzina|miejsce)|wydarzenia|imprezy|spotkania|uroczysto[sś]ci|konferencji|szkolenia))\s?[?:]{0,2}$/iu;

/** Whether a line is but the label of an occasion's day: the bare date below it is no publication. Trap: `Data publikacji`, `Data dodania`. */
export function isEventLabel(line: string | undefined): boolean {
  return line !== undefined && line.length < 40 && LABEL.test(line.trim());
}

/** `Miejsce: Dom Ludowy`, `Gdzie?`, `Godzina`, `Wstęp wolny`: what is told of an occasion beside its day. On folded text. Trap: `Miejsce publikacji`, `Godziny pracy urzędu`. */
const DETAIL =
  /^(?:(?:miejsce|miejscowosc|gdzie|lokalizacja)(?: (?:wydarzenia|imprezy|spotkania|zbiorki|konferencji|obrad|szkolenia))?(?: ?[:?]| ?$)|(?:godzina|godz\.?|start|poczatek|rozpoczecie)(?: (?:rozpoczecia|wydarzenia|spotkania))?(?: ?: ?|\.? ?(?=\d)| ?$)|wstep(?: wolny|: )|bilety(?: ?:| ?$))/;

export function isEventDetail(folded: string): boolean {
  return folded.length < 120 && DETAIL.test(folded.trim());
}

/** `Park Miejski, Ryki`, `sala widowiskowa MGOK`, `Rynek 5`: where something is held, as all of a line. On folded text. Trap: `Park będzie czynny dłużej`, a sentence. */
const VENUE =
  /^(?:(?:miejski|gminny|duzy|maly|stary|nowy|amfiteatr)\s)?(?:park|sala|hala|plac|rynek|stadion|boisko|amfiteatr|remiza|swietlica|dom kultury|dom ludowy|ratusz|kino|teatr|muzeum|biblioteka|centrum kultury|osrodek kultury|zamek|palac|dworek|plaza|bulwar|scena|kosciol|klub|hotel|restauracja|skansen|targowisko)(?:[\s,(„"][^.!?]{0,70})?$/u;
const SAYS =
  /(?<![a-z])(?:bedzie|jest|zosta|odby|odbed|zaprasz|czynn|otwart|zamkniet|przyzna|uchwal|wybra|ma|maja|czeka|remont|budow|przebud|nowa|nowy|nowe|juz|jak|co|kto)\p{L}{0,6}(?![a-z])/u;

export function isVenueLine(folded: string): boolean {
  const line = folded.trim();
  return line.length < 80 && !line.includes('\n') && VENUE.test(line) && !SAYS.test(line);
}
