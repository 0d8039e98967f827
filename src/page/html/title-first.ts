import { eventDayOf } from '../omit/is-event-day.ts';
import { isDay } from './is-day.ts';
import type { Collected } from './piece.ts';

const MOST_ABOVE = 12;
const LONGEST = 90;

/**
 * Plug-ins of events put the day, the hours and the place before the title, in a column of their own: the title is read first, as what they are told of.
 * Traps: the stamp of an article above its title; prose above the first title of a list.
 */
export function titleFirst(collected: Collected): Collected {
  const { pieces } = collected;
  const at = pieces.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const title = pieces[at];
  if (title === undefined || at === 0 || at > MOST_ABOVE) return collected;
  if (pieces.slice(at + 1).some(({ kind, level }) => kind === 'heading' && level === 1)) return collected;
  const above = pieces.slice(0, at);
  if (above.some(({ text, cells, intro }) => text.length > LONGEST || cells.length > 0 || intro !== null))
    return collected;
  const told = above.some(
    ({ kind, text, element }) => kind !== 'heading' && isDay(text) && eventDayOf(element) === 'sure',
  );
  return told ? { ...collected, pieces: [title, ...above, ...pieces.slice(at + 1)] } : collected;
}
