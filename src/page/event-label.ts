/** `Termin`, `Kiedy?`: what heads the day of an occasion, in a line of its own. `Data` alone may be the page's. */
const LABEL =
  /^(?:termin|kiedy|(?:data|dzie[nń]|termin|czas)\s(?:i\s(?:godzina|miejsce)|wydarzenia|imprezy|spotkania|uroczysto[sś]ci|konferencji|szkolenia))\s?[?:]{0,2}$/iu;

/** Whether a line is but the label of an occasion's day: the bare date below it is no publication. Trap: `Data publikacji`, `Data dodania`. */
export function isEventLabel(line: string | undefined): boolean {
  return line !== undefined && line.length < 40 && LABEL.test(line.trim());
}

/** `Miejsce: Dom Ludowy`, `Gdzie?`, `Godzina`, `Wstęp wolny`: what is told of an occasion beside its day. On folded text. Trap: `Miejsce publikacji`, `Godziny pracy urzędu`. */
const DETAIL =
  /^(?:(?:miejsce|gdzie|lokalizacja)(?: (?:wydarzenia|imprezy|spotkania|zbiorki|konferencji|obrad|szkolenia))?(?: ?[:?]| ?$)|(?:godzina|godz\.?|start|poczatek|rozpoczecie)(?: (?:rozpoczecia|wydarzenia|spotkania))?(?: ?: ?|\.? ?(?=\d)| ?$)|wstep(?: wolny|: )|bilety(?: ?:| ?$))/;

export function isEventDetail(folded: string): boolean {
  return folded.length < 120 && DETAIL.test(folded.trim());
}
