/** `Termin`, `Kiedy?`: what heads the day of an occasion, in a line of its own. `Data` alone may be the page's. */
const LABEL =
  /^(?:termin|kiedy|(?:data|dzie[nń]|termin|czas)\s(?:i\s(?:godzina|miejsce)|wydarzenia|imprezy|spotkania|uroczysto[sś]ci|konferencji|szkolenia))\s?[?:]{0,2}$/iu;

/** Whether a line is but the label of an occasion's day: the bare date below it is no publication. Trap: `Data publikacji`, `Data dodania`. */
export function isEventLabel(line: string | undefined): boolean {
  return line !== undefined && line.length < 40 && LABEL.test(line.trim());
}
