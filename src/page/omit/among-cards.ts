import { fold } from '../../polish/fold.ts';
import { type ElementNode, elementsOf, holds } from '../html/node.ts';
import { textOf } from '../html/text-of.ts';
import { MONTH_NUMBERS } from '../publication/month-numbers.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { cardName } from './card-name.ts';
import { nameWords } from './name-words.ts';

/** What a list of what is to come is headed by. Trap: `Wydarzenia`, `Zapowiedzi`, which head news as often. */
const AGENDA =
  /nadchodz|kalendar|imprez|repertuar|terminarz|harmonogram|przed nami|zaplanowan|(?<![a-z])(?:co ?,? gdzie|gdzie i kiedy|plan wydarzen)/;
const LIKELY = /wydarze|zapowied|szkole|spotka|koncert|zaprasz|bedzie sie dzialo|co sie dzieje|kultura/;
const NEWS = /aktualno|wiadomo|archiw|news|prasow|komunikat|ogloszen|artyku|wpis|przeszl|minion|relacj/;
const DATED = /^(?:date|data|datetime)$/;
const HEADING = /^h[1-4]$/;

const LEAST = 2;
const LEAST_LIKELY = 3;
const MOST = 200;
const LEVELS = 3;
/** How far above a list its heading may stand. */
const REACH = 40;
const DAY_LENGTH = 10;

/** By the box around them: whether its cards are of what is to come. */
const KNOWN = new WeakMap<ElementNode, boolean>();

/**
 * `div.date` + `div.body` side by side in cards below `Nadchodzące wydarzenia`: the days that go forwards are when things take place. Trap: the stamps of
 * news, whose list is headed otherwise or goes from the newest to the oldest, and the one date below the title of an article.
 */
export function standsAmongCards(element: ElementNode): boolean {
  let card = element;
  for (let up = 0; up < LEVELS; up++) {
    const list: ElementNode | null = card.parent;
    if (list === null) return false;
    if (up > 0 || card.name === 'time') {
      const known = KNOWN.get(list) ?? isAgenda(list, card);
      KNOWN.set(list, known);
      if (known) return true;
    }
    card = list;
  }
  return false;
}

function isAgenda(list: ElementNode, card: ElementNode): boolean {
  const name = cardName(card);
  const days: string[] = [];
  for (const other of elementsOf(list).slice(0, MOST)) {
    const day = cardName(other) === name ? dayOf(other) : null;
    if (day !== null) days.push(day);
  }
  const forwards = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? '')) && days.at(-1) !== days[0];
  if (days.length < LEAST || !forwards) return false;
  const heading = headingAbove(list);
  if (heading === null || NEWS.test(heading)) return false;
  return AGENDA.test(heading) || (days.length >= LEAST_LIKELY && LIKELY.test(heading));
}

/** The day that a card prints in a box so named. */
function dayOf(card: ElementNode): string | null {
  for (let at = card.order; at <= Math.min(card.last, card.order + REACH); at++) {
    const inner = card.page[at];
    if (inner === undefined || !nameWords(inner).some((word) => DATED.test(word))) continue;
    const printed = textOf(inner, DAY_LENGTH * 4);
    const day = readStamp(printed);
    if (day !== null && day.length >= DAY_LENGTH) return day.slice(0, DAY_LENGTH);
    const yearless = yearlessDay(printed);
    if (yearless !== null) return yearless;
  }
  return null;
}

/** `8–9 czerwca`, `sob. 18.05`: the month and the day, where the year stands above the list. */
function yearlessDay(printed: string): string | null {
  const [, day, month = ''] =
    /^(?:[a-z]{2,12}\.?,? )?(\d{1,2})\.?(?: ?[-–] ?\d{1,2}\.?)?(?:\.(0[1-9]|1[0-2])\.?| ([a-z]{3,12}))$/
      .exec(fold(printed).trim())
      ?.filter((one) => one !== undefined) ?? [];
  const number = /^\d/.test(month) ? Number(month) : MONTH_NUMBERS.get(month);
  return day === undefined || number === undefined ? null : `${number}`.padStart(2, '0') + day.padStart(2, '0');
}

/** The words of the last heading before the list, or of one that the list opens with. */
function headingAbove(list: ElementNode): string | null {
  const first = list.children.find((child) => child.type === 'element');
  if (first?.type === 'element' && HEADING.test(first.name)) return fold(textOf(first, 120));
  for (let at = list.order - 1; at >= 0 && at > list.order - REACH; at--) {
    const before = list.page[at];
    if (before !== undefined && HEADING.test(before.name) && !holds(before, list)) return fold(textOf(before, 120));
  }
  return null;
}
