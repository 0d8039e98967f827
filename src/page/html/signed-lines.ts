import { signatureOf } from '../publication/signature.ts';
import { isEntryLine } from '../scopes/entry-line.ts';
import { isProse } from '../text/shape.ts';
import type { Collected, MetadataLine, Piece } from './piece.ts';

/** How many lines around its title, and at its end, a page prints who wrote it. */
const HEAD = 5;
const LAST = 2;
/** So many signed lines are those of a list of news. */
const MOST = 2;
const KINDS = new Set(['heading', 'paragraph']);

/**
 * `(al), 4 maja 2023, 10:15`, `śr., 5.04.2023, godz. 9:10 dodała: redakcja` near the title or below the text, in a box that no name gives away: publication
 * data like the labelled lines. Traps: a list of news, each signed; a line within the text; `12 maja 2020, Dom Kultury`.
 */
export function signedLines(collected: Collected): Collected {
  const { pieces, metadata } = collected;
  // `25 sierpnia 2019 – Dożynki powiatowe` behind `18 maja 2019 – Zebranie wiejskie` is an entry like that.
  const entries = (index: number) => [index - 1, index, index + 1].filter((at) => opensWithDay(pieces[at]?.text ?? ''));
  const signed = pieces.flatMap((piece, index) => (isSigned(piece) && entries(index).length < 2 ? [index] : []));
  if (signed.length === 0 || signed.length > MOST) return collected;
  const prose = pieces.findIndex(({ text, kind }) => kind === 'paragraph' && isProse(text));
  const ending = pieces.findLastIndex(({ text }) => isProse(text));
  const index = signed.find((at) => (at < HEAD && (prose < 0 || at < prose)) || isAtEnd(pieces, at, ending));
  const piece = index === undefined ? undefined : pieces[index];
  if (index === undefined || piece === undefined) return collected;
  const line: MetadataLine = { text: piece.text, element: piece.element, before: index, place: 'content' };
  const at = (old: number): number => (old > index ? old - 1 : old);
  const moved = metadata.map((one) => ({ ...one, before: at(one.before) }));
  const after = moved.findIndex(({ before }) => before > index);
  return {
    pieces: pieces
      .filter((_, old) => old !== index)
      .map((one) => (one.intro === null ? one : { ...one, intro: one.intro === index ? null : at(one.intro) })),
    leftOut: collected.leftOut,
    metadata: after < 0 ? [...moved, line] : [...moved.slice(0, after), line, ...moved.slice(after)],
  };
}

const opensWithDay = (text: string): boolean => isEntryLine(text) || /^(?:19|20)\d\d-\d\d-\d\d\s[–|-]\s/u.test(text);

function isSigned({ kind, cells, text }: Piece): boolean {
  return KINDS.has(kind) && cells.length === 0 && signatureOf(text) !== null;
}

/** Below the text a name and a day are those of a letter: there something must say that it is of a piece of news. */
function isAtEnd(pieces: readonly Piece[], index: number, ending: number): boolean {
  return index >= pieces.length - LAST && index > ending && signatureOf(pieces[index]?.text ?? '')?.credited === true;
}
