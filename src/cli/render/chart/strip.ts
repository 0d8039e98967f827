import type { TimelineType } from '../../../model/timeline.ts';
import type { Placed } from './year.ts';

/** What a mark on the chart stands for. */
export type MarkName = TimelineType | 'uncertain' | 'several';

/** Marks differ by their shape; a hollow one is an uncertain date. */
const MARKS: Readonly<Record<TimelineType, readonly [certain: string, uncertain: string]>> = {
  event: ['●', '○'],
  membership_started: ['▶', '▷'],
  membership_held: ['◆', '◇'],
  membership_ended: ['■', '□'],
  organization_founded: ['★', '☆'],
  published: ['·', '·'],
};

const LASTING = '─';

/** The mark of an entry. */
export function markOf({ entry, uncertain }: Placed): string {
  return MARKS[entry.type][uncertain ? 1 : 0];
}

/** The mark that a legend shows. */
export function legendMark(name: MarkName): string {
  if (name === 'uncertain') return '○ ▷ □';
  return name === 'several' ? '2–9 +' : MARKS[name][0];
}

/**
 * A year as thirteen cells: what is known by the year alone, then the months. A cell shows the mark of its only entry, or how many there are
 * (published pages aside, which show where nothing else is). `running` are entries of earlier years that may last into this one.
 */
export function stripOf(year: number, placed: readonly Placed[], running: readonly Placed[]): readonly string[] {
  const cells: string[] = new Array(13).fill('');
  for (const one of [...running, ...placed]) for (const month of lasting(one, year)) cells[month + 1] = LASTING;
  for (let cell = 0; cell < 13; cell++) {
    const here = placed.filter(({ month }) => (month === null ? 0 : month + 1) === cell);
    if (here.length > 0) cells[cell] = together(here);
  }
  return cells;
}

function together(here: readonly Placed[]): string {
  const told = here.filter(({ entry }) => entry.type !== 'published');
  const [only] = told.length > 0 ? told : here;
  if (only === undefined || told.length <= 1) return only === undefined ? '' : markOf(only);
  return told.length > 9 ? '+' : String(told.length);
}

/** The months of `year` into which an entry lasts, without the one in which it begins. */
function lasting({ year: from, month, last }: Placed, year: number): readonly number[] {
  if (last === null || month === null || year < from || year > last.year) return [];
  const first = year === from ? month + 1 : 0;
  const end = year === last.year ? last.month : 11;
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at);
}
