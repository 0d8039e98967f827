import type { PartialDate } from '../../../model/temporal.ts';
import { fold } from '../../../polish/fold.ts';
import type { PageContext, Statement } from '../../context.ts';

const SHORTEST = 4;
/** Of the words of a name, as its title or sentence says them, perhaps in another case. */
const SHARED = 0.5;
const STEM = 5;

/**
 * The day that the markup gives in full where a sentence prints only its day and month: `12 maja` beside `"startDate": "2023-05-12"`. Null where the markup
 * knows this day of several years. Trap: an event of a list in the markup lends nothing to a sentence that does not speak of it.
 */
export function markedDay(context: PageContext, statement: Statement, { day, month }: PartialDate): string | null {
  const { marked } = context.page;
  if (marked.length === 0 || day === null || month === null) return null;
  const end = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const days = marked.filter(
    (one) => one.day.endsWith(end) && (one.name === null || speaksOf(context, statement, one.name)),
  );
  const found = new Set(days.map((one) => one.day));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Whether the sentence, the heading above it or the title of the page names the event. */
function speaksOf({ page }: PageContext, statement: Statement, name: string): boolean {
  const heading = page.blocks[page.scopes[statement.scope]?.heading ?? -1];
  const above = heading === undefined ? '' : page.text.slice(heading.start, heading.end);
  return [statement.text, above, page.title?.value ?? ''].some((text) => shares(text, name));
}

function shares(text: string, name: string): boolean {
  const stems = stemsOf(name);
  const own = new Set(stemsOf(text));
  return stems.length > 0 && stems.filter((stem) => own.has(stem)).length >= stems.length * SHARED;
}

function stemsOf(text: string): readonly string[] {
  const words = fold(text).match(/\p{L}{2,40}/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));
}
