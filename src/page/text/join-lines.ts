import { PRINTED_MONTH_OF_DAY } from '../../polish/dates/calendar-names.ts';
import { isEntryLine } from '../scopes/entry-line.ts';
import type { Line } from './lines.ts';
import { endsSentence, isCaption, isLabelled, markdownHeading, markerOf } from './shape.ts';

/** Lines that belong together: a hard-wrapped paragraph, a list item with its continuation, or one line. */
export interface Unit {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  /** Whether a blank line, or something left out, is directly above and below it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

const MAX_WIDTH = 130;
const MIN_WIDTH = 40;
/** How many of the lines that another line follows must be full for a text to be hard-wrapped. */
const FULL_SHARE = 0.6;

const firstWord = (line: Line): number => line.text.search(/\s/) >>> 0 || line.text.length;
const wordLength = (line: Line): number => Math.min(firstWord(line), line.text.length);

/** The column at which a hard-wrapped text breaks its lines, or Infinity where each line is a paragraph of its own. */
export function wrapWidth(groups: readonly (readonly Line[])[]): number {
  // What a list marker or a colon parts says nothing of where lines are broken.
  const pairs = groups
    .flatMap((group) => group.slice(1).map((next, index) => [group[index], next] as const))
    .filter(
      ([line, next]) => markerOf(next.text) === null && !/[:;]$/.test(line?.text ?? '') && !areEntries(line, next),
    );
  const width = Math.max(
    0,
    ...groups.flatMap((group) => (group.length > 1 ? group.map(({ text }) => text.length) : [])),
  );
  if (width > MAX_WIDTH || width < MIN_WIDTH || pairs.length < 3) return Number.POSITIVE_INFINITY;
  const full = pairs.filter(([line, next]) => line !== undefined && isFull(line, next, width)).length;
  return full >= pairs.length * FULL_SHARE ? width : Number.POSITIVE_INFINITY;
}

/** Two entries of a calendar, or two rows of a list, are never one paragraph. */
const areEntries = (line: Line | undefined, next: Line): boolean =>
  line !== undefined &&
  ((isEntryLine(next.text) && isEntryLine(line.text)) ||
    (HOUR_LINE.test(line.text) && HOUR_LINE.test(next.text)) ||
    areRows(line.text, next.text));

/** `10.00 Zgromadzenie Związku` above `12.00 Debata`: lines of a programme. Trap: `… o godz.` above `10.00 w sali`. */
const HOUR_LINE =
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[-–]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d)?\s{1,3}(?:[-–|]\s)?[\p{L}„]/u;

const MAX_ROW = 120;
const PARTED = /\s[–—-]\s/gu;

/** `Lünen – Niemcy – od 1991` below `Zwolle – Holandia – od 1994`: parts of the same number, the last a name, a number or `od …`. Trap: a wrapped sentence in which somebody – as here – is quoted. */
function areRows(line: string, next: string): boolean {
  if (line.length > MAX_ROW || next.length > MAX_ROW || endsSentence(line)) return false;
  const isRow = (text: string): boolean =>
    /^[\p{Lu}\p{N}„][^–—:;.!?]{1,60}?\s[–—-]\s/u.test(text) &&
    /\s[–—-]\s(?:[\p{Lu}\p{N}„(]|(?:od|do|w|z|ze)\s)[^–—]*$/u.test(text);
  if (!isRow(line) || !isRow(next) || /(?:[,:;]|(?<!\p{L})\p{Ll}{1,4})$/u.test(line)) return false;
  return line.match(PARTED)?.length === next.match(PARTED)?.length;
}

/** A line is full where the next line's first word would not have fitted behind it. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.text.length + 1 + wordLength(next) > width - 4;
}

/** `… z dnia`, `… Rady Miejskiej w`, `… 9 grudnia`: lines that cannot end there, however short they are, with what has to follow. */
const OPEN_ENDS: readonly (readonly [end: RegExp, beginning: RegExp])[] = [
  [/(?<![\p{L}\p{N}])(?:dnia|dn\.|dniu|dniem|nr|poz\.|art\.|ust\.)$/iu, /^\d/],
  [new RegExp(String.raw`\d\.?\s${PRINTED_MONTH_OF_DAY}$`, 'iu'), /^(?:19|20)\d\d\s?r(?:\.|oku|\s|$)/],
  // `Sesja odbędzie się` / `13 stycznia 2011 r. o godz. 16.00`; `… zwołuję` / `IV sesję Rady Miasta`
  [
    /(?<!\p{L})(?:odb(?:ędzie|ędą|ył[aoy]?|yło)|rozpocz(?:nie|ną|ęła|ęło|ął))\s{1,3}się$/iu,
    /^\d{1,2}(?:\.\d|\s{1,3}\p{Ll}{3})/u,
  ],
  [/(?<!\p{L})zwołuj[eę]$/iu, /^(?:[IVXLC]{1,8}|\d{1,3}\.?)\s{1,3}(?:\p{L}{3,16}\s){0,2}(?:[Ss]esj|[Pp]osiedz|SESJ)/u],
  // `… na podstawie rozporządzenia Rady` / `Ministrów z dnia …`: an office or a paper whose owner is still to come.
  [
    /^(?=.{40}).*\p{Ll}\s(?:[Rr]ozporządzeni(?:a|em)|Rady|Burmistrza|Prezydenta|Wojewody|Wójta|Starosty|Urzęd(?:u|zie)|Miasta|Gminy|Gminy Miejskiej|Powiatu|Sądu|Sąd Rejonowy|Wydzia(?:łu|le))$/u,
    /^\p{Lu}\p{Ll}/u,
  ],
  // `… Gospodarki Nieruchomościami i Planowania` / `Przestrzennego …`: no paragraph begins so, but for `Bliższych informacji udziela …`.
  [
    /^(?=.{50}).*\p{Ll}$/u,
    /^(?!.{0,40}informacj)(?!Wszystk|Każd|Nasz|Drug|Pierwsz|Ostatni|Chętn|Zainteresowan)\p{Lu}\p{Ll}{2,24}(?:n|w|sk|ck|dzk|st)(?:ej|iej|ego|iego|ych|ich)(?!\p{L})/u,
  ],
  // Read from its end: from each of its letters it would be read all over again.
  [/$(?<=\p{Ll}.{3,200}\s(?:w|we|z|ze|na|do|od|dla|przez|przy|nad|pod|oraz|i))/u, /^\p{Lu}\p{Ll}/u],
];

/** How much of a line is looked at; lines may have no end. */
const LONGEST_TAIL = 240;

function endsOpen(line: string, next: string): boolean {
  const tail = line.slice(-LONGEST_TAIL);
  return OPEN_ENDS.some(([end, beginning]) => beginning.test(next) && end.test(tail));
}

const DAY_LINE = /^(?:poniedzia[łl]ek|wtorek|[śs]roda|czwartek|pi[ąa]tek|sobota|niedziela),? \(?\d{1,2}[. ]/iu;

/** Whether `next` goes on with what `line` began. Marks of a new beginning: a list marker, a label, a caption, a capital after a sentence's end. */
function continues(line: Line, next: Line, width: number, item: boolean): boolean {
  if (endsOpen(line.text, next.text)) return true;
  if (areEntries(line, next)) return false;
  if (markerOf(next.text) !== null || markdownHeading(next.text) !== null || isCaption(next.text)) return false;
  if (markdownHeading(line.text) !== null || next.text.includes('\t') || line.text.includes('\t')) return false;
  // `III Festiwal Kapel` / `sobota, 20 lipca 2019`: the day of what stands above it.
  if (DAY_LINE.test(next.text) && !/(?:\d|,|(?<!\p{L})(?:w|we|na|od|do|i|oraz|dnia))$/u.test(line.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !endsSentence(line.text) && !/[:;]$/.test(line.text)) return true;
  if (item && next.indent > line.indent && markerOf(line.text) !== null) return true;
  if (!Number.isFinite(width) || isLabelled(next.text)) return false;
  return isFull(line, next, width) && !/[:;]$/.test(line.text);
}

/** Joins the lines of each group (lines with no blank line between them) into units. */
export function joinLines(groups: readonly (readonly Line[])[]): readonly Unit[] {
  const width = wrapWidth(groups);
  const units: Unit[] = [];
  for (const group of groups) {
    let lines: Line[] = [];
    const parts: Line[][] = [];
    for (const line of group) {
      const last = lines.at(-1);
      const item = lines[0] !== undefined && markerOf(lines[0].text) !== null;
      if (last && continues(last, line, width, item)) lines.push(line);
      else {
        lines = [line];
        parts.push(lines);
      }
    }
    parts.forEach((part, index) => {
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last) return;
      const gaps = { gapBefore: index === 0, gapAfter: index === parts.length - 1 };
      units.push({ lines: part, start: first.start, end: last.end, ...gaps });
    });
  }
  return units;
}
