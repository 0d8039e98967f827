import { leadingStamp } from '../publication/read-stamp.ts';
import type { Collected, LeftOut, Piece } from './piece.ts';

/** So many side by side are a box of other news. */
const FEWEST = 2;
/** Letters of running text that an article has outside the box. */
const LEAST_PROSE = 250;
const LONGEST_TITLE = 130;
const DAY = 86_400_000;
/** News of one box are not much older than each other. */
const MOST_APART = 60;
const DAY_LENGTH = 10;

/**
 * Titles of other news in a box without a name, each behind the day it was published, the newest first: `12.03.2025 Targi Ogrodnicze 29 marca` / `11.03.2025 XII sesja`.
 * Traps: a calendar, whose days go forwards; a chronicle, whose days are years apart; a page that is nothing but such titles.
 */
export function withoutStampedTitles({ pieces, leftOut, metadata }: Collected): Collected {
  const dropped = new Set(runsOf(pieces).flatMap((run) => (isNewestFirst(pieces, run) ? run : [])));
  if (dropped.size === 0 || proseOf(pieces, dropped) < LEAST_PROSE) return { pieces, leftOut, metadata };
  const moved: number[] = [];
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    moved.push(kept.length);
    if (!dropped.has(index)) kept.push(piece);
  }
  const at = (index: number): number => moved[index] ?? kept.length;
  const left = [...dropped].map(
    (index): LeftOut => ({
      reason: 'teaser',
      text: pieces[index]?.text ?? '',
      element: null,
    }),
  );
  return {
    pieces: kept.map((piece) => (piece.intro === null ? piece : { ...piece, intro: at(piece.intro) })),
    leftOut: [...leftOut, ...left],
    metadata: metadata.map((line) => ({ ...line, before: at(line.before) })),
  };
}

/** A full date at the beginning of a short line without a stop. */
function stampOf({ kind, text }: Piece): string | null {
  if ((kind !== 'paragraph' && kind !== 'list_item') || text.length > LONGEST_TITLE || /[.:;]$/.test(text)) return null;
  const stamp = leadingStamp(text);
  return stamp !== null && stamp.value.length >= DAY_LENGTH && /^\P{L}{0,3}\p{L}/u.test(stamp.rest)
    ? stamp.value
    : null;
}

function runsOf(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, piece] of pieces.entries()) {
    if (stampOf(piece) === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.filter((run) => run.length >= FEWEST);
}

function isNewestFirst(pieces: readonly Piece[], run: readonly number[]): boolean {
  const days = run.flatMap((index) => stampOf(pieces[index] as Piece)?.slice(0, DAY_LENGTH) ?? []);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const sorted = days.every((day, at) => at === 0 || day <= (days[at - 1] ?? ''));
  return sorted && last < first && (Date.parse(first) - Date.parse(last)) / DAY <= MOST_APART;
}

function proseOf(pieces: readonly Piece[], dropped: ReadonlySet<number>): number {
  let prose = 0;
  for (const [index, { kind, text }] of pieces.entries())
    if (!dropped.has(index) && kind === 'paragraph' && /\p{Ll}\.$/u.test(text)) prose += text.length;
  return prose;
}
