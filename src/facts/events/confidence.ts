import type { Draft } from './draft.ts';
import { pickDate } from './pick-date.ts';

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
  return Math.round(Math.max(0.1, value) * 100) / 100;
}
