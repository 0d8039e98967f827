import { type ElementNode, elementsOf } from '../html/node.ts';
import { standsAmongCards } from './among-cards.ts';
import { standsBesideVenue } from './beside-venue.ts';
import { nameWords } from './name-words.ts';

const EVENT_WORD = /^(?:events?|wydarzeni\w{1,3}|termin\w{0,3}|impreza|imprezy|kalendarium|agenda|program)$/;
const DAY_WORD = /^(?:date|data|day|dzien|when|kiedy|start)$/;
const LEVELS = 4;
const BOX_LEVELS = 3;

/** Whether a box named by its date (`div.date`) holds the day of what takes place, not of the page: by its names, by what stands beside it, by the cards around it. */
export function isEventDay(element: ElementNode): boolean {
  return isOfEvent(element) || standsBesideVenue(element) || standsAmongCards(element);
}

/** The same of a box within it, such as the day, the month and the year of `event-card__date`, or of the box of a `time` so named. */
export function isWithinEventDay(element: ElementNode): boolean {
  const inline = elementsOf(element).find(({ name }) => name === 'time' || name === 'span');
  if (inline !== undefined && isNamedDay(inline) && isEventDay(inline)) return true;
  let at: ElementNode | null = element;
  for (let up = 0; at !== null && up < BOX_LEVELS; up++, at = at.parent) if (isNamedDay(at)) return isEventDay(at);
  return false;
}

const isNamedDay = (element: ElementNode): boolean => nameWords(element).some((word) => DAY_WORD.test(word));

/** `event-date`, a `date` within `div.wydarzenie`: when something takes place. */
function isOfEvent(element: ElementNode): boolean {
  let at: ElementNode | null = element;
  for (let up = 0; at !== null && up < LEVELS; up++, at = at.parent)
    if (nameWords(at).some((word) => EVENT_WORD.test(word))) return true;
  return false;
}
