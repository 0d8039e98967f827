import { cardName } from '../omit/card-name.ts';
import { isDay, isMonth } from './is-day.ts';
import { type ElementNode, holds } from './node.ts';
import type { Collected, Piece } from './piece.ts';

/** So many pairs alike are a calendar; of definitions fewer will do. */
const FEWEST = 3;
const FEWEST_TERMS = 2;

/**
 * Calendars without a table: the day and what it brings in neighbouring boxes (`<dt>8 marca</dt><dd>Zebranie w Gnieźnie</dd>`, `<div>8 marca</div><div>Zebranie</div>`).
 * Each pair is read as a row; else a day would be the end of the item before it. Trap: names first and days below them; the stamps of news, which have years.
 */
export function dayPairs(collected: Collected, content: ElementNode): Collected {
  const { pieces } = collected;
  const days = pieces.flatMap((piece, index) => (isPairAt(pieces, piece, index) ? [index] : []));
  const terms = days.filter((index) => pieces[index]?.kind === 'term');
  const loose = days.filter((index, at) => !isDetail(pieces, index, days[at + 1]));
  const boxed = ofBoxes(pieces, loose, content);
  const flat = ofRuns(
    pieces,
    loose.filter((index) => !boxed.has(index)),
  );
  const paired = new Set([...(terms.length >= FEWEST_TERMS ? terms : []), ...boxed, ...flat]);
  if (paired.size === 0) for (const index of namesFirst(pieces)) paired.add(index);
  return paired.size === 0 ? collected : joined(collected, paired);
}

function isPairAt(pieces: readonly Piece[], day: Piece, index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined || next.cells.length > 0 || isDay(next.text)) return false;
  if (day.kind === 'term')
    return next.kind === 'definition' && next.intro === index && (isDay(day.text) || isMonth(day.text));
  return BOXES.has(day.kind) && next.kind === 'paragraph' && isDay(day.text) && !/\d{4}/.test(day.text);
}

/** `<h3>Rajd</h3><p>31 maja</p><p>Zbiórka przy moście</p>`: the one day below a heading that names what it is the day of. Trap: a heading that is a year. */
function isDetail(pieces: readonly Piece[], index: number, next: number | undefined): boolean {
  const above = pieces[index - 1];
  if (above?.kind !== 'heading' || isMonth(above.text) || /^\D{0,12}(?:19|20)\d\d\D{0,4}$/.test(above.text))
    return false;
  return next === undefined || pieces.slice(index + 1, next).some(({ kind }) => kind === 'heading');
}

const BOXES = new Set(['paragraph', 'list_item']);

/** The days that begin a box of their own with what stands next, among boxes called alike. */
function ofBoxes(pieces: readonly Piece[], days: readonly number[], content: ElementNode): ReadonlySet<number> {
  const names = new Map<string, number[]>();
  for (const [at, index] of days.entries()) {
    const [before, day, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
    if (day === undefined || next === undefined || day.kind === 'term' || day.element === next.element) continue;
    let box: ElementNode | null = day.element;
    while (box !== null && !holds(box, next.element)) box = box.parent;
    if (box === null || box === content || !holds(content, box)) continue;
    if (before !== undefined && holds(box, before.element)) continue;
    const other = pieces[days[at + 1] ?? pieces.length];
    if (other !== undefined && holds(box, other.element)) continue;
    const name = cardName(box);
    names.set(name, [...(names.get(name) ?? []), index]);
  }
  return new Set([...names.values()].filter((alike) => alike.length >= FEWEST).flat());
}

/** The days of runs `day, name, day, name` that begin with a day under a heading and end with a name. */
function ofRuns(pieces: readonly Piece[], days: readonly number[]): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const headed = first !== undefined && pieces[first - 1]?.kind === 'heading';
    // A day without a name behind the last pair: names came first.
    const left = last === undefined ? undefined : pieces[last + 2];
    if (headed && !(left !== undefined && isDay(left.text))) found.push(...run);
    run = [];
  };
  for (const index of days) {
    if (pieces[index]?.kind === 'term') continue;
    const last = run.at(-1);
    if (last !== undefined && (index !== last + 2 || pieces[index]?.element.parent !== pieces[last]?.element.parent))
      close();
    run.push(index);
  }
  close();
  return found.length >= FEWEST ? found : [];
}

/** The names of runs `name, day, name, day` that begin below a heading: short lines without a stop. Trap: the one day of an article between its paragraphs. */
function namesFirst(pieces: readonly Piece[]): readonly number[] {
  const found: number[] = [];
  for (let index = 1; index < pieces.length; index++) {
    if (pieces[index - 1]?.kind !== 'heading') continue;
    const run: number[] = [];
    while (isNamed(pieces[index], pieces[index + 1])) {
      run.push(index);
      index += 2;
    }
    const left = pieces[index];
    if (run.length >= FEWEST && (left === undefined || !isDay(left.text))) found.push(...run);
  }
  return found;
}

function isNamed(name: Piece | undefined, day: Piece | undefined): boolean {
  if (name?.kind !== 'paragraph' || day?.kind !== 'paragraph' || name.element.parent !== day.element.parent)
    return false;
  const short = name.text.length <= LONGEST_NAME && !/[.:;,!?]$/.test(name.text) && !isDay(name.text);
  return short && isDay(day.text) && !/\d{4}/.test(day.text);
}

const LONGEST_NAME = 100;

/** Each of these pieces and the next one as a row of two cells. */
function joined({ pieces, leftOut, metadata }: Collected, paired: ReadonlySet<number>): Collected {
  const rows: Piece[] = [];
  const moved: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = rows.at(-1);
    if (paired.has(index - 1) && last !== undefined)
      rows[rows.length - 1] = { ...last, text: '', cells: [...last.cells, { text: piece.text, header: null }] };
    else if (paired.has(index))
      rows.push({ ...piece, kind: 'table_row', level: 0, intro: null, cells: [{ text: piece.text, header: null }] });
    else rows.push(piece);
    moved.push(rows.length - 1);
  }
  const at = (index: number): number => moved[index] ?? rows.length;
  return {
    pieces: rows.map((piece) => (piece.intro === null ? piece : { ...piece, intro: at(piece.intro) })),
    leftOut,
    metadata: metadata.map((line) => ({ ...line, before: at(line.before) })),
  };
}
