import type { LabelEntry } from './label-table.ts';
import { leadingStamp, readStamp } from './read-stamp.ts';
import { type LabelHit, scanLabels } from './scan-labels.ts';

export type PublicationField = 'publisher' | 'author' | 'created' | 'published' | 'modified' | 'retrieved';

/** A label and its value in a text run; `start` and `end` are the offsets of the value in that run. */
export interface Labelled {
  readonly field: PublicationField;
  /** As printed, without the colon: `Data publikacji`. */
  readonly label: string;
  /** As printed, trimmed. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

const MAX_NAME = 120;
/** Of `2019-04-15`: a bare year behind a name is no stamp. */
const DAY_LENGTH = 10;
const LONGEST_STAMP = 80;
const MOST_MARKS = 4;

/** `[start, end)` without white space and separators at its ends. */
function trim(text: string, { start, end }: Part): Part {
  let from = start;
  let to = end;
  while (from < to && /[\s|·•,;*_]/.test(text.charAt(from))) from++;
  while (to > from && /[\s|·•,;*_/]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** A value ends where the next part of the line begins: ` | `, a tab, ` przez `, ` / `. */
function cut(text: string, part: Part, boundary: RegExp): Part {
  const found = boundary.exec(text.slice(part.start, part.end));
  return found && found.index > 0 ? { start: part.start, end: part.start + found.index } : part;
}

/** A stamp that follows or is enclosed by other words: `Jan Nowak (14.02.2019 09:15)`, `Jan Nowak, dnia: 2025-02-06`, `Jan Nowak 2020-05-12`. */
function innerStamp(text: string, part: Part): Part | null {
  const value = text.slice(part.start, part.end);
  for (const opening of value.matchAll(/[(,](?:\s{0,3}dnia:?)?|\sdnia:?|\s(?=\d)/g)) {
    const from = part.start + opening.index + opening[0].length;
    const piece = longestStamp(text, from, part.end);
    if (piece !== null) return piece;
  }
  return null;
}

/** `2 września 2009, 12:10, zdjęć: 6`, `1.02.2016 13:20. Wyświetleń: 301`: up to the last of the first marks before which it is one stamp. */
function longestStamp(text: string, from: number, to: number): Part | null {
  let found: Part | null = null;
  const rest = text.slice(from, Math.min(to, from + LONGEST_STAMP));
  const ends = [...rest.matchAll(/[(),;|•·]|\.?\s{1,3}(?=\p{Lu}\p{L}{2,20}:?\s)/gu)]
    .map(({ index }) => index)
    .slice(0, MOST_MARKS);
  for (const end of to - from > LONGEST_STAMP ? ends : [...ends, to - from]) {
    const piece = trim(text, { start: from, end: from + end });
    if ((readStamp(text.slice(piece.start, piece.end))?.length ?? 0) >= DAY_LENGTH) found = piece;
    if (/[)|]/.test(rest.charAt(end))) break;
  }
  return found;
}

/** `03.05.19`, which `stampOf` reads where a label stands before it. */
const SHORT_YEAR = /^\d{1,2}([./-])\d{1,2}\1[0-4]\d$/u;

function dateValue(text: string, part: Part): Part | null {
  const plain = trim(
    text,
    cut(
      text,
      part,
      /\s[|•·]\s|\s(?:przez|by|w kategorii|w dziale)\s|\s\(|\s[-\u2013]\s(?=\p{L})|\sdo\s|(?<!godz)\.\s/u,
    ),
  );
  const value = text.slice(plain.start, plain.end);
  if (readStamp(value) !== null || SHORT_YEAR.test(value)) return plain;
  // `Ostatnia modyfikacja: Jan Nowak (14.02.2019 09:15)`; but not the second of `2011-09-15, 2014-09-18`.
  const inner = /^\p{L}/u.test(value) ? innerStamp(text, part) : null;
  if (inner) return inner;
  // A date with more behind it, two dates, or an impossible one is kept as printed: whoever chooses reports it. `()` and `brak` are no values.
  const few = value.length <= 60 && /\d{1,2}\D{1,14}\d{4}|\d{4}\D\d{1,2}/.test(value);
  return few || leadingStamp(value) !== null ? plain : null;
}

function nameValue(text: string, part: Part): Part | null {
  const stamp = innerStamp(text, part);
  const named = stamp ? { start: part.start, end: stamp.start } : part;
  const piece = trim(text, cut(text, named, /\s\|\s|\t|\s\(|\s{4}|,?\s{1,3}dnia:?\s{0,3}$|[,(]\s{0,3}$/u));
  const value = text.slice(piece.start, piece.end);
  return value.length <= MAX_NAME && /\p{L}{2}/u.test(value) && readStamp(value) === null ? piece : null;
}

/** The value of a label at its line's end stands in the next line (one blank line between at most); a line with labels of its own is no value. */
function nextLine(text: string, lineEnd: number): Part | null {
  let start = lineEnd + 1;
  for (let blank = 0; blank < 2 && start < text.length; blank++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') return scanLabels(text, start, end).length > 0 ? null : { start, end };
    start = end + 1;
  }
  return null;
}

function* valuesOf(text: string, hit: LabelHit, part: Part): Generator<Labelled> {
  const { entry } = hit;
  const label = text.slice(hit.start, hit.labelEnd).trim();
  const make = (field: LabelEntry['field'], piece: Part | null): Labelled[] =>
    field === null || piece === null ? [] : [{ field, label, value: text.slice(piece.start, piece.end), ...piece }];
  if (entry.kind === 'date') yield* make(entry.field, dateValue(text, part));
  if (entry.kind === 'name') {
    yield* make(entry.field, nameValue(text, part));
    yield* make(entry.dated, innerStamp(text, part));
  }
}

/** Every publication label with a value in `text` (`Data publikacji: 15 kwietnia 2019 08:12`), in order. */
export function readLabels(text: string): readonly Labelled[] {
  const found: Labelled[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const hits = scanLabels(text, start, lineEnd);
    hits.forEach((hit, index) => {
      const own = { start: hit.valueStart, end: hits[index + 1]?.start ?? lineEnd };
      const empty = text.slice(own.start, own.end).trim() === '' && own.end === lineEnd;
      const part = empty ? nextLine(text, lineEnd) : own;
      if (part) found.push(...valuesOf(text, hit, part));
    });
    start = lineEnd + 1;
  }
  return found;
}
