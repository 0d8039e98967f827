import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

/** `9.00 Sesja …`, `10.30 – 11.30 Warsztaty`: a programme's line begins with its hour, said without `godz.`. Trap: `12.05 Spotkanie` on a list of dates has a month. */
const LEADING_HOUR = /^\s{0,4}([01]?\d|2[0-3])[.:]([0-5]\d)(?![.\d])/u;

/** The hour of a programme's line, `HH:MM`, with its place. */
export function leadingHour(context: PageContext, statement: Statement): Draft['time'] {
  const block = context.page.blocks[lineOf(context, statement)];
  if (block === undefined || /data|termin|dzie/iu.test(block.cells[0]?.header ?? '')) return null;
  const match = LEADING_HOUR.exec(context.page.text.slice(block.start, block.start + 12));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const start = block.start + match[0].indexOf(match[1]);
  return { value: `${match[1].padStart(2, '0')}:${match[2]}`, span: { start, end: block.start + match[0].length } };
}

/** The block where a programme's line begins: the term's, where it is what the term is defined by (`<dt>9.30</dt><dd>Debata …</dd>`). */
function lineOf({ page }: PageContext, { block: at }: Statement): number {
  const block = page.blocks[at];
  if (block?.kind === 'definition' && block.intro !== null && page.blocks[block.intro]?.kind === 'term')
    return block.intro;
  // The hour may stand in a box of its own.
  const before = block?.kind === 'paragraph' ? page.blocks[at - 1] : undefined;
  const hour = before?.kind === 'paragraph' && ONLY_HOUR.test(page.text.slice(before.start, before.end));
  return hour ? at - 1 : at;
}

const ONLY_HOUR =
  /^(?:godz(?:ina|\.)?\s{0,2})?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s{0,2}[-–]\s{0,2}(?:[01]?\d|2[0-3])[.:][0-5]\d)?\s{0,2}[-–:]?$/iu;

/** Sentences of the longest line of a programme, with what is told of its item. */
const LONGEST_LINE = 20;

/** The times of the line that a statement stands in. */
export function timesAround(context: PageContext, statement: Statement): Statement['times'] {
  if (statement.times.length > 0) return statement.times;
  const line = lineOf(context, statement);
  const blocks = line === statement.block ? [line] : [line, statement.block];
  const told = blocks.flatMap((block) => (context.byBlock[block] ?? []).slice(0, LONGEST_LINE));
  return told.flatMap((one) => [...one.times]);
}
