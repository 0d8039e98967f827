import { isWeekdayLine } from '../noise/banner.ts';
import { plain } from '../noise/plain.ts';
import type { Line, Marks } from './lines.ts';
import { isProse } from './shape.ts';

/** `Dzisiaj:`, `Dziś jest`: the day itself is on the line below. */
const TODAY = /^(?:dzis(?:iaj)?(?: jest| mamy)?|dzisiejsza data|data):?$/;
/** `Stefana, Ludmiły, Idziego`: whose name-day it is, given names and commas alone. Trap: `Brenna, Kozy i Istebna`. */
const NAMES = /^\p{Lu}\p{Ll}{2,14}(?:, \p{Lu}\p{Ll}{2,14}){1,6}$/u;

/**
 * Above the page's text, a day in lines of its own: `Dzisiaj:` / `Wtorek, 8 maja 2018 roku` / `Stefana, Ludmiły`. Trap: a weekday and its
 * date under which names of villages stand tells when something takes place there, so one of two must tell that it is today: the line above or `Imieniny`.
 */
export function markToday(lines: readonly Line[], marks: Marks): void {
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) continue;
    if (isProse(line.text)) return;
    const day = lines[index + 1];
    if (!TODAY.test(plain(line.text)) || day === undefined || day.gapBefore || !isWeekdayLine(day.text)) continue;
    const below = lines[index + 2];
    const named = below !== undefined && !below.gapBefore && NAMES.test(below.text);
    for (let i = index; i <= index + (named ? 2 : 1); i++) marks.set(i, 'banner');
  }
}
