/** A word for a day of the week: its offset in the folded text, and the ISO weekday. */
export interface WeekdayWord {
  readonly at: number;
  readonly weekday: number;
}

/** `w sobotę`, `niedzielny`, by ISO weekday 1-7, on folded text. */
const WEEKDAYS: readonly RegExp[] = [
  /(?<![a-z])poniedzial(?:ek|ku|kowy\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])wtor(?:ek|ku|kowy\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])(?:sroda|srode|srody|srodowy\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])czwart(?:ek|ku|kowy\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])piat(?:ek|ku|kowy\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])sobot(?:a|e|y|ni\p{L}{0,3})(?!\p{L})/u,
  /(?<![a-z])niedziel(?:a|e|i|ny\p{L}{0,3})(?!\p{L})/u,
];

/** The days of the week that a folded text names, in its order; each once. */
export function weekdaysIn(folded: string): readonly WeekdayWord[] {
  return WEEKDAYS.flatMap((pattern, index) => {
    const at = pattern.exec(folded)?.index;
    return at === undefined ? [] : [{ at, weekday: index + 1 }];
  }).sort((a, b) => a.at - b.at);
}
