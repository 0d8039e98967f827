import type { PageContext, Statement } from '../context.ts';
import type { Draft } from './draft.ts';

/** `9.00 Sesja …`, `10.30 – 11.30 Warsztaty`: a programme's line begins with its hour, said without `godz.`. Trap: `12.05 Spotkanie` on a list of dates has a month. */
const LEADING_HOUR = /^\s{0,4}([01]?\d|2[0-3])[.:]([0-5]\d)(?![.\d])/u;

/** The hour of a programme's line, `HH:MM`, with its place. */
export function leadingHour(context: PageContext, statement: Statement): Draft['time'] {
  const block = lineOf(context, statement);
  if (block === undefined || /data|termin|dzie/iu.test(block.cells[0]?.header ?? '')) return null;
  const match = LEADING_HOUR.exec(context.page.text.slice(block.start, block.start + 12));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const start = block.start + match[0].indexOf(match[1]);
  return { value: `${match[1].padStart(2, '0')}:${match[2]}`, span: { start, end: block.start + match[0].length } };
}

/** Where a programme's line begins: with the term, where it is what the term is defined by (`<dt>9.30</dt><dd>Debata …</dd>`). */
function lineOf({ page }: PageContext, statement: Statement): PageContext['page']['blocks'][number] | undefined {
  const block = page.blocks[statement.block];
  const term = block?.kind === 'definition' && block.intro !== null ? page.blocks[block.intro] : undefined;
  if (term?.kind === 'term') return term;
  // The hour may stand in a box of its own.
  const before = block?.kind === 'paragraph' ? page.blocks[statement.block - 1] : undefined;
  const hour = before?.kind === 'paragraph' && ONLY_HOUR.test(page.text.slice(before.start, before.end));
  return hour ? before : block;
}

const ONLY_HOUR =
  /^(?:godz(?:ina|\.)?\s{0,2})?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s{0,2}[-–]\s{0,2}(?:[01]?\d|2[0-3])[.:][0-5]\d)?\s{0,2}[-–:]?$/iu;

export function timesAround(context: PageContext, statement: Statement): Statement['times'] {
  if (statement.times.length > 0) return statement.times;
  const line = lineOf(context, statement);
  return context.statements
    .filter((one) => one.block === statement.block || context.page.blocks[one.block] === line)
    .flatMap((one) => [...one.times]);
}
