import type { OccasionMention } from '../../model/mention.ts';
import type { Statement } from '../context.ts';
import type { Draft } from './draft.ts';

const RULE = 'facts/events/also-attended.ts';

/** `, uczestnicząc także w`: what is done meanwhile. */
const MEANWHILE = /(?<!\p{L})(?:uczestniczac|biorac\s{1,3}(?:\p{L}{3,8}\s{1,3}){0,1}udzial)(?!\p{L})/u;
/** The one occasion is taken part in, not spoken of: `w tym w dużym zebraniu`, `także w spotkaniu`. Trap: `uczestnicząc w dyskusji o kongresie`. */
const IN_IT = /(?<!\p{L})(?:w|we)\s{1,3}$/u;

/**
 * `Klub wziął udział w Targach A w Kielcach, uczestnicząc także w zjeździe kronikarzy`: the second is part of the first, there and then.
 * Traps: several at once (`w spotkaniach`), one with a place or day of its own, one before a semicolon.
 */
export function joinAlsoAttended(statement: Statement, drafts: readonly Draft[]): void {
  const at = MEANWHILE.exec(statement.folded);
  if (at === null) return;
  const meanwhile = statement.start + at.index;
  const whole = drafts.findLast(({ at: start }) => start < meanwhile);
  if (whole === undefined || !isWhole(whole) || /[;:]/u.test(told(statement, whole.at, meanwhile))) return;
  for (const draft of drafts) {
    const [mention] = draft.mentions;
    if (mention === undefined || mention.start < meanwhile || !isOneMore(statement, mention, meanwhile)) continue;
    if (draft.governed || draft.dates.length > 0 || draft.places.length > 0 || draft.container !== null) continue;
    draft.container = whole.mentions[0] ?? null;
    draft.dates.push(...whole.dates.map((date) => ({ ...date, inferred: true })));
    draft.places.push(...whole.places);
    for (const { span } of whole.dates) draft.supports.push({ field: 'start_date', ...span, rule: RULE });
    for (const { span } of whole.places) draft.supports.push({ field: 'places', ...span, rule: RULE });
  }
}

function isWhole({ named, governed, plural, container, dates, places }: Draft): boolean {
  return (
    named &&
    !governed &&
    !plural &&
    container === null &&
    dates.length > 0 &&
    places.some(({ basis }) => basis === 'stated')
  );
}

/** One occasion that says of whom or what it is. */
function isOneMore(statement: Statement, mention: OccasionMention, from: number): boolean {
  const before = told(statement, from, mention.start);
  return (
    !mention.plural &&
    mention.weight === 'strong' &&
    mention.name.includes(' ') &&
    IN_IT.test(before) &&
    !/[;:]|\.\s/u.test(before)
  );
}

const told = ({ folded, start }: Statement, from: number, to: number): string => folded.slice(from - start, to - start);
