import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { lineSpans } from '../../../polish/line-spans.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { isSettlement } from '../venues/places-of.ts';
import type { ListedLine, ListedPart } from './listed-entry.ts';

const LONGEST = 240;
const LONGEST_NAME = 110;
/** Words beside a day or an hour that tell nothing else. */
const BESIDE =
  /(?<!\p{L})(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|cz|pt|pi|sob|so|niedz|nd|godz|godzina|godzinie|start|poczatek|g|r|roku|rok|dnia|dniu|dniach|w|od|do|i|o|do|ok|kiedy|gdzie|data|termin|czas|miejsce|lokalizacja)(?!\p{L})/gu;
/** Houses, grounds and streets, whose names go on: `sala OSP`, `ul. Polna 3`, `online (Zoom)`. */
const WHERE =
  /^(?:we?\s|na\s|przy\s)?(?:ul|al|pl|os|sal[aei]|aul[aei]|dom(?:u|ek|ki)?|dwor(?:ek|ku|ze)?|palac\p{L}{0,2}|zam(?:ek|ku)|ratusz\p{L}{0,2}|rynek|rynku|remiz[aey]|swietlic[aey]|bibliotek[aio]|muzeum|kin[oa]|teatr\p{L}{0,2}|amfiteatr\p{L}{0,2}|stadion\p{L}{0,2}|boisk[oau]|hal[aei]|plac\p{L}{0,2}|park\p{L}{0,2}|plaz[aey]|hotel\p{L}{0,2}|urz[ae]d\p{L}{0,2}|szkol[aey]|kosciol\p{L}{0,2}|centrum|klub\p{L}{0,2}|osrod(?:ek|ku)|galeri[aia]|gok|gck|gckib|mok|mdk|mck|ck|osp|sp|lo|mosir|osir|gosir|online|on-line|zdalnie|internet|zoom|teams|platforma)(?!\p{L})/u;
/** What parts a line: breaks, dashes, marks; commas and brackets. Asked ahead for any of them, as most signs are letters: 4 times as fast. */
const PART = /(?=[\s|•·;,():.!?])(?:\n|\t|\s[–—-]{1,2}\s|[|•·;,()]|(?<=\p{L}):\s|(?<=\p{L}{3})[.!?](?=\s|$))/gu;
const QUOTED = /[„"«][^„”"«»\n]{1,90}[”"»]/gu;
const ABBREVIATED = /(?<!\p{L})(?:ul|al|pl|os|im|godz|św|nr|tel|pok|dr|prof|ks|gen|pw|np|cz|str|m|st|r)\.$/iu;

/** A number, an hour and a price may open cells of a row. */
const MOST_NUMBERS = 3;
const MOST_LINES = 8;

/** The cells or the printed lines of each block. */
export function readLines(context: PageContext): readonly (readonly ListedLine[])[] {
  return context.page.blocks.map((block, index) => {
    if (isWeek(context.page.text, block.cells)) return [];
    const spans = block.cells.length > 0 ? block.cells : lineSpans(context.page.text, block);
    return spans.length > MOST_LINES ? [] : spans.map((span) => readLine(context, span, index));
  });
}

/** `5 | 6 | 7 Warsztaty | 8`: a week of a month's sheet. */
function isWeek(text: string, cells: readonly Span[]): boolean {
  return cells.filter(({ start }) => /^\d{1,2}(?![\d.:/-])/u.test(text.slice(start, start + 3))).length > MOST_NUMBERS;
}

/** A printed line with what its parts are, its day and hours apart. */
function readLine(context: PageContext, { start, end }: Span, block: number): ListedLine {
  const statements = statementsIn(context, block, start, end);
  const inside = (one: Span) => one.start >= start && one.end <= end;
  const dates = statements.flatMap((one) => eventDates(one)).filter(inside);
  const times = statements.flatMap((one) => one.times).filter(inside);
  const known = [...statements.flatMap((one) => one.dates).filter(inside), ...times];
  const parts: readonly ListedPart[] =
    end - start > LONGEST ? [{ start, end, kind: 'other' }] : partsOf(context, { start, end }, known, statements);
  return { start, end, block, statements, dates, times, parts };
}

function statementsIn({ byBlock }: PageContext, block: number, start: number, end: number): readonly Statement[] {
  return (byBlock[block] ?? []).filter((one) => one.start < end && one.end > start);
}

function partsOf(
  context: PageContext,
  line: Span,
  known: readonly Span[],
  statements: readonly Statement[],
): readonly ListedPart[] {
  const { text } = context.page;
  let masked = text.slice(line.start, line.end);
  for (const { start, end } of known)
    masked = `${masked.slice(0, start - line.start)}${'|'.repeat(end - start)}${masked.slice(end - line.start)}`;
  // What stands in quotation marks is one part.
  const flat = masked.replace(QUOTED, (whole) => 'x'.repeat(whole.length));
  const parts: ListedPart[] = [];
  let from = 0;
  let told = false;
  const close = (to: number): void => {
    const part = trimmed(text, line.start + from, line.start + to);
    if (part !== null) parts.push({ ...part, kind: told ? 'nothing' : kindOf(context, part, statements) });
  };
  for (const match of flat.matchAll(PART)) {
    close(match.index);
    from = match.index + match[0].length;
    // What a second sentence tells is no part of the entry.
    told ||= /[.!?]/u.test(match[0]) && parts.some(({ kind }) => kind !== 'nothing');
  }
  close(flat.length);
  return parts;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  // `19.00 Koncert chóru`: an hour that no sign tells from a day in figures.
  const lead =
    /^(?:[\s.:–—\p{So}\p{Cf}-]|\uFE0F){0,12}(?:(?:[01]?\d|2[0-3])[.:][0-5]\d\s{1,3}(?=\p{L}|[„"]))?/u.exec(part)?.[0]
      .length ?? 0;
  const tail = /[\s.:–—-]{0,8}$/u.exec(part.slice(lead))?.[0].length ?? 0;
  return part.length - lead - tail <= 0 ? null : { start: start + lead, end: end - tail };
}

function kindOf(context: PageContext, { start, end }: Span, statements: readonly Statement[]): ListedPart['kind'] {
  const folded = context.reading.folded.slice(start, end);
  const rest = folded.replace(BESIDE, ' ').trim();
  if (!/\p{L}/u.test(rest)) return 'nothing';
  const fills = (one: Span) => one.start - start < 3 && end - one.end < 3;
  if (statements.some(({ places }) => places.some((one) => isSettlement(one) && fills(one)))) return 'where';
  if (WHERE.test(folded)) return 'where';
  const text = context.page.text.slice(start, end);
  if (context.page.text[end] === ':' && !/\s/u.test(text.slice(0, 20))) return 'label';
  return isTitleLike(text) ? 'name' : 'other';
}

/** A short line that names something and tells nothing of it: `Noc Kupały`, `„Cisza”`. */
function isTitleLike(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_NAME || !/^[\p{L}„"«\d#]/u.test(text) || !/\p{L}{3}/u.test(text))
    return false;
  if (/[.;,:]$/u.test(text) && !ABBREVIATED.test(text)) return false;
  // A name of a person may end like a verb.
  const words = text.replace(QUOTED, ' ').split(/[^\p{L}]+/u);
  return !words.some((word, at) => at > 0 && /^\p{Ll}/u.test(word) && (isFiniteVerb(fold(word)) || word === 'się'));
}
