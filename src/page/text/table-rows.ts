import type { Cell } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../polish/fold.ts';

/** First words of column heads: a row of these is a table's head. Trap: a row of names (`Gmina Zielone<TAB>wójt`) has no such word in most cells. */
const COLUMN =
  /^(?:l\.?p\.?|nr|nazwa|data|miejsce|miejscowosc|termin|godzina|godz|organizator|adres|temat|tytul|czlonek|organizacja|stowarzyszenie|rok|imie|nazwisko|funkcja|kwota|uwagi|wydarzenie|siedziba|od|do|opis|dzien|sala|prelegent|rodzaj|forma|status|liczba|ilosc|przystapienie|od kiedy|dzialalnosc|cel|skladka|osoba|kontakt|jednostka|podmiot|samorzad)(?![\p{L}\p{N}])/u;
const RULE = /^[\s|:+=-]{3,400}$/;
const MAX_ROW = 1000;

const isRule = (line: string): boolean => RULE.test(line) && /[-=]{3}/.test(line);

/** The cells of a line with tabs, or with two bars or more, as spans; null where it is no row. */
function cellsOf(line: string, start: number): readonly Span[] | null {
  if (line.length > MAX_ROW) return null;
  const separator = line.includes('\t') ? '\t' : (line.match(/\|/g)?.length ?? 0) >= 2 ? '|' : null;
  if (separator === null) return null;
  const spans: Span[] = [];
  for (let from = 0; from <= line.length; ) {
    const found = line.indexOf(separator, from);
    const to = found < 0 ? line.length : found;
    const piece = line.slice(from, to);
    const text = piece.trim();
    if (text !== '') {
      const at = start + from + (piece.length - piece.trimStart().length);
      spans.push({ start: at, end: at + text.length });
    }
    from = to + 1;
  }
  return spans.length >= 2 ? spans : null;
}

/** Where the rows below a head find their columns. */
export interface Table {
  readonly heads: readonly string[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The table that the next line goes on with. */
  readonly table: Table;
}

const NO_HEADS: Table = { heads: [] };

/** Reads one line as a table row, in the table of the rows above it (null: the first; `gap`: a blank line parts them); `rule` for a Markdown rule below a head, null for no row. */
export function tableRow(text: string, { start, end }: Span, above: Table | null, gap: boolean): Row | 'rule' | null {
  const line = text.slice(start, end);
  if (isRule(line) && /[|+]/.test(line)) return 'rule';
  const spans = cellsOf(line, start);
  if (spans === null) return null;
  const words = spans.map((span) => text.slice(span.start, span.end));
  const begins = above === null || gap;
  const isHead = begins && words.filter((word) => COLUMN.test(fold(word))).length * 2 > words.length;
  const heads = isHead ? [] : (above?.heads ?? []);
  const matched = heads.length === spans.length;
  const cells = spans.map((span, index) => ({ ...span, header: matched ? (heads[index] ?? null) : null }));
  return { cells, table: isHead ? { heads: words } : (above ?? NO_HEADS) };
}
