import { fold } from '../../polish/fold.ts';
import { isEventDetail } from '../event-label.ts';
import type { ElementNode } from '../html/node.ts';
import { textOf } from '../html/text-of.ts';
import { nameWords } from './name-words.ts';

const VENUE =
  /^(?:place|places|location|lokalizacja|venue|miejsce|gdzie|where|hour|hours|godzina|godziny|address|adres)$/;
/** A box that holds a day, an hour and a place holds hardly more parts. */
const MOST_PARTS = 8;
const LONGEST = 90;

/**
 * `div.date` beside `div.place`, or above `Miejsce: Dom Ludowy`: the day is when something takes place, not when the page was put up.
 * Trap: `span.date` beside `span.author` and `a.category`.
 */
export function standsBesideVenue(element: ElementNode): boolean {
  let parts = 0;
  for (const child of element.parent?.children ?? []) {
    if (child.type === 'text' || child === element) continue;
    if (++parts > MOST_PARTS) return false;
    const text = textOf(child, LONGEST + 1);
    if (text === '' || text.length > LONGEST) continue;
    if (nameWords(child).some((word) => VENUE.test(word)) || isEventDetail(fold(text))) return true;
  }
  return false;
}
