import type { Cell } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../polish/fold.ts';

/** First words of column heads: a row of these is a table's head. Trap: a row of names (`Gmina Zielone<TAB>wójt`) has no such word in most cells. */
const COLUMN =
  /^(?:l\.?p\.?|nr|nazwa|data|miejsce|miejscowosc|termin|godzina|godziny|godz|przedzial|gospodarz|prowadzacy|kategoria|organizator|adres|temat|tytul|czlonek|organizacja|stowarzyszenie|rok|imie|nazwisko|funkcja|kwota|uwagi|wydarzenie|siedziba|od|do|opis|dzien|sala|prelegent|rodzaj|forma|status|liczba|ilosc|przystapienie|od kiedy|dzialalnosc|cel|skladka|osoba|kontakt|jednostka|podmiot|samorzad)(?![\p{L}\p{N}])/u;
/** Columns that say so as a whole: `Gmina`, `Członek od`. Trap: `Gmina Zielone`. */
const WHOLE =
  /^(?:(?:gmin|miast|powiat|panstw|kraj|kod|wojt|burmistrz)[ay]?|miasto(?: partnerskie)?|panstwo|kraj|wojewodztwo|(?:liczba )?mieszkanc(?:y|ow)|ludnosc|powierzchnia|czlonkowie|czlonek od|wstapienie|wpis|partner|impreza|zawody|podpisanie umowy|solectw[oa]|wies|osiedle|lokalizacja|gdzie|kiedy)$/;
const RULE = /^[\s|:+=-]{3,400}$/;
const MAX_ROW = 1000;

const isRule = (line: string): boolean => RULE.test(line) && /[-=]{3}/.test(line);

/** What parts the cells of a line: tabs, bars, or spaces where a table of such rows has begun. */
type Separator = '\t' | '|' | 'spaces';

function separatorOf(line: string): Separator | null {
  if (line.length > MAX_ROW) return null;
  if (line.includes('\t')) return '\t';
  if ((line.match(/\|/g)?.length ?? 0) >= 2) return '|';
  return /\S {2,40}\S/.test(line) ? 'spaces' : null;
}

/** The cells of a line as spans; null where it is no row. */
function cellsOf(line: string, start: number, separator: Separator): readonly Span[] | null {
  const spans: Span[] = [];
  const breaks = separator === 'spaces' ? / {2,40}/g : separator === '|' ? /\|/g : /\t/g;
  let from = 0;
  for (const found of [...line.matchAll(breaks), null]) {
    const to = found?.index ?? line.length;
    const piece = line.slice(from, to);
    const text = piece.trim();
    if (text !== '') {
      const at = start + from + (piece.length - piece.trimStart().length);
      spans.push({ start: at, end: at + text.length });
    }
    from = to + (found?.[0].length ?? 0);
  }
  return spans.length >= 2 ? spans : null;
}

/** Where the rows below a head find their columns. */
export interface Table {
  readonly heads: readonly string[];
  readonly separator: Separator;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The table that the next line goes on with. */
  readonly table: Table;
}

/** Reads one line as a table row, in the table of the rows above it (null: the first; `gap`: a blank line parts them); `rule` for a Markdown rule below a head, null for no row. */
export function tableRow(text: string, { start, end }: Span, above: Table | null, gap: boolean): Row | 'rule' | null {
  const line = text.slice(start, end);
  if (isRule(line) && /[|+]/.test(line)) return 'rule';
  const separator = separatorOf(line);
  const spans = separator === null ? null : cellsOf(line, start, separator);
  if (separator === null || spans === null) return null;
  const words = spans.map((span) => text.slice(span.start, span.end));
  const begins = above === null || gap || above.separator !== separator;
  const isHead = begins && words.filter(isColumn).length * 2 > words.length;
  const heads = isHead ? [] : (above?.heads ?? []);
  const matched = heads.length === spans.length;
  // Spaces part words for other reasons too: such rows are only those of a table whose columns are named.
  if (separator === 'spaces' && !(isHead || (matched && above?.separator === separator))) return null;
  const cells = spans.map((span, index) => ({ ...span, header: matched ? (heads[index] ?? null) : null }));
  return { cells, table: isHead ? { heads: words, separator } : (above ?? { heads: [], separator }) };
}

/** Whether a cell says what stands in its column. */
export function isColumn(word: string): boolean {
  const folded = fold(word);
  return COLUMN.test(folded) || WHOLE.test(folded);
}
