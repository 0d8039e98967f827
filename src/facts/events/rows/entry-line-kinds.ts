import type { DateMention, OccasionMention, PlaceMention, TimeMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { isSettlement } from '../venues/places-of.ts';

/** What a printed line is of an entry: its day (perhaps with the hour and where), its name (perhaps with where), where alone, the hour alone. */
export type LineKind = 'day' | 'name' | 'where' | 'hour';

export interface EntryLine extends Span {
  readonly kind: LineKind;
  readonly block: number;
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly occasion: OccasionMention | null;
  readonly place: PlaceMention | null;
}

/** Longer lines are sentences. */
const LONGEST = 100;
/** Words beside a day, an hour or a place that tell nothing else. */
const BESIDE =
  /(?<!\p{L})(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|pi|sob|niedz|nd|godz|godzina|start|poczatek|g|r|roku|dnia|w|we|na|od|do|i|o)(?!\p{L})/gu;
/** Houses and grounds, whose names go on: `sala OSP`, `Dom Kultury „Zameczek”`. Trap: `sala obsługi klienta jest nieczynna`, a sentence. */
const HOUSE =
  /^[^\p{L}]{0,3}(?:we?\s|na\s)?(?:sal[aei]|aul[aei]|dom(?:u|ek)?|dwor(?:ek|ku|ze)?|palac\p{L}{0,2}|zam(?:ek|ku)|ratusz\p{L}{0,2}|rynek|rynku|remiz[aey]|swietlic[aey]|bibliotek[aio]|muzeum|kin[oa]|teatr\p{L}{0,2}|amfiteatr\p{L}{0,2}|stadion\p{L}{0,2}|boisk[oau]|hal[aei]|plac\p{L}{0,2}|park\p{L}{0,2}|plaz[ay]|hotel\p{L}{0,2}|urz[ae]d\p{L}{0,2}|szkol[aey]|kosciol\p{L}{0,2}|centrum|gok|mok|mdk|ck|osp)(?!\p{L})/u;
/** `Dodano`, `Termin zapisów`, `Kontakt`: a day of the page or of something else. */
const OTHER =
  /(?<!\p{L})(?:dodan|publik|opublik|aktualiz|modyf|utworz|zapis|zglosz|sklad|termin|nabor|ofert|wazn|stan\s|autor|fot|kategori|odslon|kontakt|tel|wadium)/u;

/** The lines of a page's blocks in order, each with what it is of an entry; null where it is none: a sentence, a label, anything else. */
export function entryLines(context: PageContext): readonly (EntryLine | null)[] {
  return context.page.blocks.flatMap((block, index) => {
    if (block.kind === 'table_row') return [null];
    // One name of a page in a heading of the first level is its title.
    if (index === 0 && block.kind === 'heading') return [null];
    return linesIn(context.page.text, block).map((span) => lineAt(context, index, span));
  });
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

function lineAt(context: PageContext, block: number, span: Span): EntryLine | null {
  if (span.end - span.start > LONGEST) return null;
  const statements = statementsOver(context, span);
  const inside = (one: Span) => one.start >= span.start && one.end <= span.end;
  const dates = statements.flatMap((one) => eventDates(one)).filter(inside);
  const times = statements.flatMap((one) => one.times).filter(inside);
  const places = statements.flatMap((one) => one.places).filter((one) => inside(one) && isSettlement(one));
  const occasions = statements
    .flatMap((one) => one.occasions)
    .filter((one) => inside(one) && one.weight !== 'hypernym');
  const folded = context.reading.folded.slice(span.start, span.end);
  const undated = without(folded, span.start, [...dates, ...times]);
  // `25 sie`, `3 maja`: months that look like verbs are gone with their days.
  if (OTHER.test(folded) || hasVerb(undated)) return null;
  const rest = undated.replace(BESIDE, ' ');
  const [place = null, another] = places;
  const at = { ...span, block, dates, times, place };
  const [occasion = null] = occasions;
  if (dates.length > 0) {
    if (occasions.length > 0 || dates.length > 1 || dates[0]?.expression.dates[0]?.start.day == null) return null;
    return isWhere(rest, span, place) ? { ...at, kind: 'day', occasion: null } : null;
  }
  if (occasion !== null)
    return occasions.length === 1 && isName(folded, occasion, span) ? { ...at, kind: 'name', occasion } : null;
  if (another !== undefined) return null;
  if (times.length > 0 && !/\p{L}/u.test(rest)) return { ...at, kind: 'hour', occasion: null };
  return isWhere(rest, span, place) && /\p{L}/u.test(rest) ? { ...at, kind: 'where', occasion: null } : null;
}

/** The statements that a line lies in, or that lie in it; they are in order. */
function statementsOver({ statements }: PageContext, { start, end }: Span): readonly Statement[] {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((statements[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Statement[] = [];
  for (let at = low; at < statements.length; at++) {
    const one = statements[at];
    if (one === undefined || one.start >= end) break;
    found.push(one);
  }
  return found;
}

const hasVerb = (folded: string): boolean =>
  folded.split(/[^\p{L}]+/u).some((word) => isFiniteVerb(word) || word === 'sie');

function without(folded: string, from: number, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start - from)}${' '.repeat(end - start)}${rest.slice(end - from)}`,
    folded,
  );
}

/** Nothing, a town, or a house with what it is called: `Kutno`, `sala OSP w Kutnie`, `Kutno, Dom Kultury`. */
function isWhere(rest: string, { start }: Span, place: PlaceMention | null): boolean {
  const told = place === null ? rest : without(rest, start, [place]);
  const words = fold(told)
    .trim()
    .replace(/^[^\p{L}]+/u, '');
  return words === '' || HOUSE.test(words);
}

/** The occasion with no more than where beside it: `Zebranie wiejskie – Kutno`, `Koncert zespołu „Kozy”`. */
function isName(folded: string, occasion: OccasionMention, { start }: Span): boolean {
  const lead = folded.slice(0, occasion.start - start);
  return !/[.:;?]\s{0,3}$/u.test(folded) && lead.length <= 30 && !/[,;:]/u.test(lead);
}
