import { type ElementNode, elementsOf } from '../html/node.ts';
import { standsAmongCards } from './among-cards.ts';
import { standsBesideVenue } from './beside-venue.ts';
import { nameWords } from './name-words.ts';

const EVENT_WORD = /^(?:events?|wydarzeni\w{1,3}|termin\w{0,3}|impreza|imprezy|kalendarium|agenda|program)$/;
const DAY_WORD = /^(?:date|data|day|dzien|when|kiedy|start)$/;
const LEVELS = 4;
const BOX_LEVELS = 6;
const MOST_INSIDE = 60;
const HEADING = /^h[1-6]$/;

/** Whether a box named by its date (`div.date`) holds the day of what takes place, not of the page: by its names, by what stands beside it, by the cards around it. */
export function isEventDay(element: ElementNode): boolean {
  return isOfEvent(element) || standsBesideVenue(element) || standsAmongCards(element);
}

/** How surely the markup says that the day printed in a box, or in a part of one, is when something takes place; null where it does not. */
export function eventDayOf(element: ElementNode): 'sure' | 'likely' | null {
  const inline = elementsOf(element).find(({ name }) => name === 'time' || name === 'span');
  const from = inline !== undefined && isNamedDay(inline) ? inline : element;
  let found: 'likely' | null = null;
  let at: ElementNode | null = from;
  for (let up = 0; at !== null && up < BOX_LEVELS; up++, at = at.parent) {
    if (!isNamedDay(at)) continue;
    if (standsBesideVenue(at)) return 'sure';
    if (isEventDay(at)) found = 'likely';
  }
  return found;
}

/** Whether an element holds a box named by its date beside one named by its place. */
export function holdsEventDay(element: ElementNode): boolean {
  const last = Math.min(element.last, element.order + MOST_INSIDE);
  for (let at = element.order; at <= last; at++) {
    const inner = element.page[at];
    if (inner !== undefined && isNamedDay(inner) && !HEADING.test(inner.name) && standsBesideVenue(inner)) return true;
  }
  return false;
}

const isNamedDay = (element: ElementNode): boolean => nameWords(element).some((word) => DAY_WORD.test(word));

/** `event-date`, a `date` within `div.wydarzenie`: when something takes place. */
export function isOfEvent(element: ElementNode): boolean {
  let at: ElementNode | null = element;
  for (let up = 0; at !== null && up < LEVELS; up++, at = at.parent)
    if (nameWords(at).some((word) => EVENT_WORD.test(word))) return true;
  return false;
}
