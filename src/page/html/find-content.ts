import type { Marked } from '../omit/mark-omitted.ts';
import { nameWords } from '../omit/name-words.ts';
import { descendants, type ElementNode, elementsOf } from './node.ts';

/** Names that mean the main column, in Polish and English. */
const CONTENT_WORDS = new Set(
  'content contents maincontent main-content main-column maincolumn tresc trescstrony tresc_strony srodek strona_srodek artykul article articlebody article-body post entry entry-content item-page itempage pagecontent page-content contentbox node-content region-content journal-content-article news_container art-content main glowna centrum center kolumna-glowna wpis aktualnosc single-post post-content'.split(
    ' ',
  ),
);

/** A named container is believed when it holds this part of all that is kept. */
const NAMED_SHARE = 0.5;
/** One child among siblings without text of their own is entered when it holds this part of its parent. */
const CHILD_SHARE = 0.7;
/** One column among others is entered when it holds this part of the row. */
const COLUMN_SHARE = 0.5;
const PROSE = 90;

/** The element that holds the page's own text and as little else as can be told: named containers first, then the densest column. */
export function findContent(body: ElementNode, marked: Marked): ElementNode {
  const whole = marked.weights.get(body) ?? 0;
  if (whole === 0) return body;
  const named = namedContainer(body, marked, whole);
  return descend(named ?? body, marked);
}

function namedContainer(body: ElementNode, marked: Marked, whole: number): ElementNode | null {
  let best: ElementNode | null = null;
  let bestScore = 0;
  for (const element of descendants(body)) {
    const weight = marked.weights.get(element);
    if (weight === undefined || weight < whole * NAMED_SHARE) continue;
    const trust = trustOf(element);
    if (trust === 0) continue;
    const score = trust * (weight / whole);
    if (score >= bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

function trustOf(element: ElementNode): number {
  if (element.name === 'main' || element.attributes.get('role') === 'main') return 3;
  if (element.name === 'article') return 2.5;
  return CONTAINERS.has(element.name) && nameWords(element).some((word) => CONTENT_WORDS.has(word)) ? 2 : 0;
}

const CONTAINERS = new Set(['div', 'section', 'td', 'table', 'article']);

function descend(from: ElementNode, marked: Marked): ElementNode {
  let at = from;
  for (;;) {
    const next = step(at, marked);
    if (next === null) return at;
    at = next;
  }
}

function step(at: ElementNode, marked: Marked): ElementNode | null {
  if (!ENTERED.has(at.name)) return null;
  const whole = marked.weights.get(at) ?? 0;
  const children = elementsOf(at).filter((child) => (marked.weights.get(child) ?? 0) > 0);
  const best = children.reduce<ElementNode | null>((heaviest, child) => {
    return heaviest === null || weightOf(child, marked) > weightOf(heaviest, marked) ? child : heaviest;
  }, null);
  if (best === null || !ENTERED.has(best.name)) return null;
  const share = weightOf(best, marked) / whole;
  if (at.name === 'tr' || areColumns(children)) return share >= COLUMN_SHARE ? best : null;
  if (share < CHILD_SHARE) return null;
  return children.every((child) => child === best || !speaks(child, marked)) && !ownText(at) ? best : null;
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

/** Whether an element has a heading or prose of its own, so that the level must not be left behind. */
function speaks(element: ElementNode, marked: Marked): boolean {
  for (const inner of descendants(element)) {
    if (!marked.weights.has(inner)) continue;
    const weight = weightOf(inner, marked);
    if (SPEAKING.has(inner.name) && weight > 0) return true;
    if ((inner.name === 'p' || inner === element) && weight >= PROSE) return true;
    if (TITLE_WORDS.test(nameWords(inner).join(' ')) && weight > 0) return true;
  }
  return false;
}

const SPEAKING = new Set(['h1', 'h2', 'h3', 'h4', 'dl', 'li', 'th']);
const TITLE_WORDS = /(?<![a-z])(?:title|tytul|naglowek|header-title|lead|zajawka|abstract|wstep)(?![a-z])/;

function ownText(element: ElementNode): boolean {
  return element.children.some((child) => child.type === 'text' && child.data.trim().length >= 40);
}

function weightOf(element: ElementNode, marked: Marked): number {
  return marked.weights.get(element) ?? 0;
}
