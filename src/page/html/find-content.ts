import { holdsEventDay } from '../omit/is-event-day.ts';
import { type Marked, weightOf } from '../omit/mark-omitted.ts';
import { nameWords } from '../omit/name-words.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { isNamedContent, isNamedLead, isNamedTitle } from './content-names.ts';
import { hasHead } from './has-head.ts';
import { isDataTable } from './is-data-table.ts';
import { descendants, type ElementNode, elementsOf, isBlock } from './node.ts';
import { textOf } from './text-of.ts';

/** A named container is believed when it holds this part of all that is kept. */
const NAMED_SHARE = 0.5;
const NEARLY_ALL = 0.85;
/** One child among siblings without text of their own is entered when it holds this part of its parent. */
const CHILD_SHARE = 0.7;
/** One column among others is entered when it holds this part of the row. */
const COLUMN_SHARE = 0.5;
const MOST_COLUMNS = 4;
const PROSE = 90;
const OWN_TEXT = 15;
/** Of `2019-04-15`. */
const DAY_LENGTH = 10;

/** The element that holds the page's own text and as little else as can be told: named containers first, then the densest column. */
export function findContent(body: ElementNode, marked: Marked): ElementNode {
  const whole = weightOf(body, marked);
  if (whole === 0) return body;
  const named = namedContainer(body, marked, whole);
  return descend(named ?? body, marked);
}

/** The innermost container of a telling name that loses nearly nothing of what the outer ones hold. */
function namedContainer(body: ElementNode, marked: Marked, whole: number): ElementNode | null {
  const named: ElementNode[] = [];
  for (const element of descendants(body)) {
    if (weightOf(element, marked) >= whole * NAMED_SHARE && isNamedContent(element)) named.push(element);
  }
  const heaviest = Math.max(0, ...named.map((element) => weightOf(element, marked)));
  const inner = named.findLast((element) => weightOf(element, marked) >= heaviest * NEARLY_ALL) ?? null;
  if (inner === null) return null;
  return isOneOfSeveral(inner, marked) ? inner.parent : withItsHead(inner, named, marked);
}

/** The largest of `div.wpis` with a heading of the third rank each, below one heading of the page: an entry of a list. Trap: `article.post` beside what is related to it. */
function isOneOfSeveral(element: ElementNode, marked: Marked): boolean {
  const { parent } = element;
  const rank = headOf(element);
  if (parent === null || rank === null || rank < 'h3') return false;
  const words = nameWords(element).join(' ');
  const around = elementsOf(parent).filter((child) => weightOf(child, marked) > 0);
  const alike = around.filter((child) => child.name === element.name && nameWords(child).join(' ') === words);
  const [first] = around;
  return (
    alike.length > 1 &&
    alike.length === around.length - 1 &&
    alike.every((child) => headOf(child) === rank) &&
    (first?.name === 'h1' || first?.name === 'h2')
  );
}

/** The rank of the heading that an element begins with. */
function headOf(element: ElementNode): string | null {
  const [first] = elementsOf(element);
  return first !== undefined && /^h[1-6]$/u.test(first.name) ? first.name : null;
}

/** `.wpis > .wpis-t, .wpis-d, .wpis-b`: the title and the day in boxes beside the text, so that the box around them is the content. */
function withItsHead(inner: ElementNode, named: readonly ElementNode[], marked: Marked): ElementNode {
  const { parent } = inner;
  if (parent === null) return inner;
  if (hasHead(inner, parent, marked)) return parent;
  const dated = elementsOf(parent).some((child) => child !== inner && isStamp(child, marked));
  return dated && named.includes(parent) ? parent : inner;
}

const isStamp = (element: ElementNode, marked: Marked): boolean =>
  weightOf(element, marked) < PROSE && (readStamp(textOf(element, PROSE))?.length ?? 0) >= DAY_LENGTH;

function descend(from: ElementNode, marked: Marked): ElementNode {
  let at = from;
  for (;;) {
    const next = step(at, marked);
    if (next === null) return at;
    at = next;
  }
}

function step(at: ElementNode, marked: Marked): ElementNode | null {
  if (!ENTERED.has(at.name) || (at.name === 'table' && isDataTable(at))) return null;
  const whole = weightOf(at, marked);
  const children = elementsOf(at).filter((child) => weightOf(child, marked) > 0);
  const best = children.reduce<ElementNode | null>((heaviest, child) => {
    return heaviest === null || weightOf(child, marked) > weightOf(heaviest, marked) ? child : heaviest;
  }, null);
  if (best === null || !ENTERED.has(best.name)) return null;
  // `div.event-date` and `div.event-place` in a column of their own, the title and the text in another.
  const others = children.filter((child) => child !== best);
  if (others.some(holdsEventDay) || (others.some(holdsTitle) && holdsEventDay(best))) return null;
  const share = weightOf(best, marked) / whole;
  // No page is laid out in so many columns: that is a row of data.
  if (at.name === 'tr' && children.length > MOST_COLUMNS) return null;
  if (at.name === 'tr' || areColumns(children)) return share >= COLUMN_SHARE ? best : null;
  if (share < CHILD_SHARE) return null;
  const beside = (child: ElementNode): boolean => isNewsBox(child, marked, whole) && holdsTitle(best);
  const silent = children.every((child) => child === best || beside(child) || !speaks(child, marked));
  return silent && !ownText(at, marked) ? best : null;
}

const ENTERED = new Set([
  '#root',
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'form',
  'font',
  'span',
  'b',
]);
const COLUMN = /^(?:col|column|kolumna|left|right|lewa|prawa|lewy|prawy|span|cell|sidebar\w{0,4})$/;

function areColumns(children: readonly ElementNode[]): boolean {
  return (
    children.length > 1 &&
    children.length < 5 &&
    children.every((child) => nameWords(child).some((word) => COLUMN.test(word)))
  );
}

/** Whether an element has a heading, prose or publication data of its own, so that its level must not be left behind. */
function speaks(element: ElementNode, marked: Marked): boolean {
  for (const inner of descendants(element)) {
    if (marked.omitted.get(inner) === 'metadata') return true;
    const weight = weightOf(inner, marked);
    if (weight === 0) continue;
    if (SPEAKING.has(inner.name) || isNamedTitle(inner) || isNamedLead(inner)) return true;
    if ((inner.name === 'p' || inner === element) && (weight >= PROSE || isSentence(inner, marked))) return true;
  }
  const text = weightOf(element, marked) < PROSE ? textOf(element, 2 * PROSE) : '';
  return text !== '' && (isMetadataLine(text) || readStamp(text) !== null);
}

/** However short, `Związek tworzy dziewięć miast.` beside a table is the page's own statement; `Strona 1 z 3` is none. */
function isSentence(element: ElementNode, marked: Marked): boolean {
  if (element.name !== 'p' || weightOf(element, marked) < OWN_TEXT) return false;
  return /\p{L}{2,30}(?:\s\p{L}{1,30}){2,40}[^.:]{0,80}[.:]\s{0,3}$/u.test(textOf(element, 2 * PROSE));
}

/** Boxes of other news beside an article: `#news`, `div.ogloszenia`, however small their headings. */
const NEWS_BOX =
  /^(?:news|newsy|aktualnosci|wiadomosci|wiesci|ogloszenia|komunikaty|zapowiedzi|kafle|kafelki|boczna|boczny|prawa|prawy|lewa|lewy|right|left|side|sidebar\w{0,4}|box|boxes|wskrocie|skrot)$/;
const MOST_BESIDE = 0.2;

/** A small box so called, without a heading of the first ranks or a paragraph of prose. Trap: `div.box` that holds the article. */
function isNewsBox(element: ElementNode, marked: Marked, whole: number): boolean {
  if (!nameWords(element).some((word) => NEWS_BOX.test(word))) return false;
  if (weightOf(element, marked) > whole * MOST_BESIDE) return false;
  for (const inner of descendants(element)) {
    if (inner.name === 'h1' || inner.name === 'h2' || inner.name === 'table') return false;
    if (inner.name === 'p' && weightOf(inner, marked) >= PROSE) return false;
  }
  return true;
}

function holdsTitle(element: ElementNode): boolean {
  for (const inner of descendants(element)) if (inner.name === 'h1') return true;
  return false;
}

const SPEAKING = new Set(['h1', 'h2', 'h3', 'h4', 'dl', 'li', 'th']);

/** Text of the element that is in no block inside it: a heading made of bold type, a sentence before a table. */
function ownText(element: ElementNode, marked: Marked): boolean {
  let own = 0;
  for (const child of element.children) {
    if (child.type === 'text') own += child.data.trim().length;
    else if (!isBlock(child)) own += weightOf(child, marked);
  }
  return own >= OWN_TEXT;
}
