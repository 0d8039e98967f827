import { pickDate } from '../dates/pick-date.ts';
import type { Draft } from './draft.ts';

/** What a draft starts with and what lowers it; ARCHITECTURE.md repeats this table. */
const START = 0.95;
const INFERRED_YEAR = 0.05;
const UNDATED = 0.15;
const UNNAMED = 0.08;
const NOT_ASSERTED = 0.07;
const WEAK_NOUN = 0.05;
const INEXACT_DATE = 0.05;
const CONFLICT = 0.2;
const PROGRAMME = 0.05;
const BORROWED_DATE = 0.1;
const INFERRED_PLACE = 0.03;
const GATHERED = 0.1;
/** Mentions this many characters apart are less surely one event's. */
const FAR = 2500;

/** 0 to 1, two decimals. */
export function confidenceOf(draft: Draft, disputed: boolean): number {
  const { date } = pickDate(draft);
  let value = START;
  if (date === null || date.start === null) value -= UNDATED;
  else {
    if (date.inferred) value -= INFERRED_YEAR;
    if (date.mention !== null && !date.mention.expression.exact) value -= INEXACT_DATE;
  }
  if (!draft.named) value -= UNNAMED;
  if (!draft.asserted && !draft.topic) value -= NOT_ASSERTED;
  if (draft.weight === 'weak') value -= WEAK_NOUN;
  if (draft.programme) value -= PROGRAMME;
  if (disputed) value -= CONFLICT;
  if (
    date !== null &&
    draft.supports.some((one) => one.field === 'start_date' && one.start === date.span.start && BORROWED.test(one.rule))
  )
    value -= BORROWED_DATE;
  if (draft.places.length > 0 && draft.places.every((place) => place.basis === 'inferred')) value -= INFERRED_PLACE;
  if (spread(draft) > FAR) value -= GATHERED;
  return Math.round(Math.max(0.1, value) * 100) / 100;
}

/** Rules that take a date from another sentence. */
const BORROWED = /loose|programme|as-planned|parents/;

/** Characters between the first and the last mention of an event. */
function spread(draft: Draft): number {
  const starts = draft.mentions.map((mention) => mention.start);
  return Math.max(...starts) - Math.min(...starts);
}
