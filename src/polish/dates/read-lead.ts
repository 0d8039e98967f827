import { type CalendarText, COMMA, categoryAt, DOT, markAt, OPEN, valueAt } from './calendar-text.ts';
import {
  ABOUT,
  AFTER,
  BEFORE,
  BETWEEN,
  DAY_WORD,
  EDGE,
  FROM,
  IN,
  LAST,
  NEXT,
  NUMBERED,
  ON,
  OUT_OF,
  SCHOOL,
  STREET,
  THIS,
  TO,
  YEAR_WORD,
  YEARS_WORD,
} from './calendar-words.ts';
import { readWeekdayBefore, type WeekdayPart } from './read-weekday.ts';

/** What the words just before a date say of it. */
export interface Lead {
  /** Category of the preposition (`od`, `do`, `między`, `w`, `na`, `z`, `przed`, `po`), or 0. */
  readonly preposition: number;
  /** `dnia`, `w dniu`. */
  readonly day: boolean;
  /** `w dniach`: a list may follow. */
  readonly days: boolean;
  /** `lata`, `w latach`, `rok`, `w roku szkolnym`: a year may follow. */
  readonly years: boolean;
  /** `początek`, `pod koniec`, `około`. */
  readonly approximate: boolean;
  readonly weekday: WeekdayPart | null;
  /** `ul.`, `Plac`, `im.`, `Konstytucji`: what follows is a name. */
  readonly street: boolean;
  /** `nr`, `sala`, `art.`: a number that follows is no day. */
  readonly numbered: boolean;
  readonly bracket: boolean;
}

const PREPOSITIONS = new Set([FROM, TO, BETWEEN, IN, ON, OUT_OF, BEFORE, AFTER]);

/** Reads the words that end just before token `i`, at most seven of them. */
export function readLead(c: CalendarText, i: number): Lead {
  const weekday = readWeekdayBefore(c, i);
  let at = (weekday?.first ?? i) - 1;
  const bracket = markAt(c, at) === OPEN;
  if (markAt(c, at) === COMMA && categoryAt(c, at - 1) === DAY_WORD) at--;
  const dotless = markAt(c, at) === DOT ? at - 1 : at;
  const nearest = categoryAt(c, dotless);
  let days = false;
  let day = false;
  if (nearest === DAY_WORD) {
    days = valueAt(c, dotless) === 1;
    day = !days;
    at = dotless - 1;
  }
  const years = categoryAt(c, at) === YEARS_WORD || categoryAt(c, at) === YEAR_WORD || categoryAt(c, at) === SCHOOL;
  while (isBetweenPreposition(c, at)) at--;
  const edge = categoryAt(c, at) === EDGE;
  const about = categoryAt(c, markAt(c, at) === DOT ? at - 1 : at) === ABOUT;
  if (about) at = markAt(c, at) === DOT ? at - 2 : at - 1;
  if (edge) at--;
  const preposition = categoryAt(c, at);
  return {
    preposition: PREPOSITIONS.has(preposition) ? preposition : 0,
    day,
    days,
    years,
    approximate: edge || about,
    weekday,
    street: nearest === STREET,
    numbered: nearest === NUMBERED,
    bracket,
  };
}

/** `od [roku]`, `w [latach]`, `w [tym roku szkolnym]`: words that stand between the preposition and the date. */
function isBetweenPreposition(c: CalendarText, i: number): boolean {
  const category = categoryAt(c, i);
  return (
    category === YEARS_WORD ||
    category === SCHOOL ||
    category === THIS ||
    category === LAST ||
    category === NEXT ||
    (category === YEAR_WORD && (c.tokens.ends[i] as number) - (c.tokens.starts[i] as number) > 1)
  );
}
