import { fold } from '../../polish/fold.ts';
import { cardName } from '../omit/card-name.ts';
import { MONTH_NUMBERS } from '../publication/month-numbers.ts';
import { isDay } from './is-day.ts';
import { type ElementNode, holds } from './node.ts';
import type { Collected, Piece } from './piece.ts';

/** So many cards alike are a list of events. */
const FEWEST = 2;

/**
 * Cards of what is to come print the day in a box of its own above the name, often in parts: `12` / `maja` / `Dzień Strażaka`. The parts are joined, and the
 * day is read below the name that it belongs to; else it would be the end of the card before. Trap: the date above a single article.
 */
export function dayBoxes(collected: Collected, content: ElementNode): Collected {
  const joined = joinParts(collected);
  const cards = joined.pieces.flatMap((piece, index) => cardAt(joined.pieces, piece, index, content) ?? []);
  const rows = new Map<string, number>();
  for (const { box } of cards) rows.set(cardName(box), (rows.get(cardName(box)) ?? 0) + 1);
  const pieces = [...joined.pieces];
  for (const { box, index } of cards) {
    const [day, name] = [pieces[index], pieces[index + 1]];
    if (day === undefined || name === undefined || (rows.get(cardName(box)) ?? 0) < FEWEST) continue;
    pieces[index] = name;
    pieces[index + 1] = { ...day, kind: 'paragraph', level: 0, intro: null };
  }
  return { ...joined, pieces };
}

interface Card {
  readonly box: ElementNode;
  /** Of its day; the name comes next. */
  readonly index: number;
}

function cardAt(pieces: readonly Piece[], day: Piece, index: number, content: ElementNode): Card | null {
  const name = pieces[index + 1];
  const line = day.kind === 'paragraph' || day.kind === 'list_item' || isBold(day);
  if (!line || name?.kind !== 'heading' || !isDay(day.text)) return null;
  let box: ElementNode | null = day.element;
  while (box !== null && !holds(box, name.element)) box = box.parent;
  const before = pieces[index - 1];
  if (box === null || box === content || !holds(content, box)) return null;
  return before !== undefined && holds(box, before.element) ? null : { box, index };
}

/** `<b>12</b> <b>maja</b>` is read as a heading, though it is none in the markup. */
const isBold = ({ kind, element }: Piece): boolean => kind === 'heading' && !/^h[1-6]$/.test(element.name);

const isNumber = (text: string | undefined): boolean => text !== undefined && /^\d{1,2}$/.test(text);
const isMonth = (text: string): boolean => MONTH_NUMBERS.has(fold(text).replace(/\.?(?: \d{4})?$/, ''));
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** `12` and `maja`, and `2023`, each in a box beside the other: one piece. */
function joinParts({ pieces, leftOut, metadata }: Collected): Collected {
  const moved: number[] = [];
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const beside = last !== undefined && last.kind === 'paragraph' && last.element.parent === piece.element.parent;
    const above = pieces[index - 1]?.text;
    const goesOn = beside && piece.kind === 'paragraph' && last.element !== piece.element;
    const month = goesOn && isNumber(above) && isMonth(piece.text);
    const year = goesOn && isYear(piece.text) && isDay(last.text);
    if (last !== undefined && (month || year))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else joined.push(piece);
    moved.push(joined.length - 1);
  }
  if (joined.length === pieces.length) return { pieces, leftOut, metadata };
  const at = (index: number) => moved[index] ?? joined.length;
  return {
    pieces: joined.map((piece) => (piece.intro === null ? piece : { ...piece, intro: at(piece.intro) })),
    leftOut,
    metadata: metadata.map((line) => ({ ...line, before: at(line.before) })),
  };
}
