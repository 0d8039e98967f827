/** A word for a day of the week: its offset in the folded text, and the ISO weekday. */
export interface WeekdayWord {
  readonly at: number;
  readonly weekday: number;
}

/** `w sobotę`, `niedzielny`, by ISO weekday 1-7, on folded text. */
const WEEKDAYS: readonly RegExp[] = [
  /(?<![a-z])poniedzial(?:ek|ku|kow[yae]\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])wtor(?:ek|ku|kow[yae]\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])(?:sroda|srode|srody|srodow[yae]\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])czwart(?:ek|ku|kow[yae]\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])piat(?:ek|ku|kow[yae]\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])sobot(?:a|e|y|ni\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])niedziel(?:a|e|i|n[yae]\p{L}{0,3})(?!\p{L})/u,
];

/** How their words begin: most texts hold none of these, and are not searched seven times. */
const ANY = /poniedzial|wtor|srod|czwart|piat|sobot|niedziel/;
const NONE: readonly WeekdayWord[] = [];

/** The days of the week that a folded text names, in its order; each once. */
export function weekdaysIn(folded: string): readonly WeekdayWord[] {
  if (!ANY.test(folded)) return NONE;
  return WEEKDAYS.flatMap((pattern, index) => {
    const at = pattern.exec(folded)?.index;
    return at === undefined ? [] : [{ at, weekday: index + 1 }];
  }).sort((a, b) => a.at - b.at);
}

/** Whether a text names days of the week, and none of them is that of an ISO day: `W środę o 12 w Kutnie spotkali się …` beside an event of a Saturday. */
export function isOtherWeekday(folded: string, day: string): boolean {
  const named = weekdaysIn(folded);
  const weekday = ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  return named.length > 0 && named.every((one) => one.weekday !== weekday);
}
