import type { Span } from '../../../model/span.ts';
import type { Told } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isHeadingOf } from './heading-of.ts';

/** A label that stands apart from its value, with a colon as in a line, and where the value is. */
export interface Label {
  readonly told: Told;
  readonly value: Span;
}

const LONGEST = 40;
const LABEL_ALONE =
  /^\s{0,3}(?:(?:kiedy|termin|data|czas)(?:\s{1,3}(?:i|oraz)\s{1,3}(?:gdzie|miejsce))?|(?:gdzie|miejsce)(?:\s{1,3}(?:i|oraz)\s{1,3}(?:kiedy|termin|data|czas))?|kto\s{1,3}organizuje|lokalizacja|(?:wspol)?organizator(?:zy|em|ami|ka)?|gospodarz(?:e|em)?)(?:\s{1,3}(?:wydarzenia|imprezy|spotkania|konkursu|festiwalu|jest|sa))?\s{0,2}[:?]{0,2}\s{0,3}$/u;

/**
 * What heads a statement from outside of it: the term of a definition, the first of a row's two cells, the line or heading above it alone (`Kiedy?`, `Termin i miejsce`), the line or heading above its
 * list (`Organizatorzy:`). Trap: a row of three cells, a heading that says more.
 */
export function labelOf(context: PageContext, statement: Statement): Label | null {
  const block = context.page.blocks[statement.block];
  const cells = block?.cells ?? [];
  if (cells.length > 0) return cells.length === 2 ? firstCell(context, statement) : null;
  const intro = block?.intro ?? null;
  if (statement.kind === 'definition') return intro === null ? null : headedBy(context.byBlock[intro]?.[0], statement);
  const [above, ...others] = context.byBlock[statement.block - 1] ?? [];
  // `Termin i miejsce` over `16 września 2026 r., Kock`, which stands alone as headings do.
  const isLine = statement.kind === 'heading' && above?.kind === 'heading' && statement.dates.length > 0;
  if (statement.kind !== 'paragraph' && statement.kind !== 'list_item' && !isLine) return null;
  const own = firstLine(statement);
  if (own !== null) return own;
  if (above !== undefined && others.length === 0 && LABEL_ALONE.test(above.folded)) return headedBy(above, statement);
  if (statement.kind !== 'list_item') return null;
  const over = intro === null ? undefined : context.byBlock[intro]?.at(-1);
  if (over !== undefined && LABEL_ALONE.test(over.folded)) return headedBy(over, statement);
  const heading = context.byBlock[context.page.scopes[statement.scope]?.heading ?? -1]?.[0];
  return heading !== undefined && isHeadingOf(context, heading, statement) && LABEL_ALONE.test(heading.folded)
    ? headedBy(heading, statement)
    : null;
}

/** `Organizator`, a break, and the name. */
function firstLine({ text, folded, stems, start, end }: Statement): Label | null {
  const at = text.indexOf('\n');
  if (at < 0 || at > LONGEST || !LABEL_ALONE.test(folded.slice(0, at))) return null;
  return { told: { folded: withColon(folded.slice(0, at)), stems }, value: { start: start + at + 1, end } };
}

function headedBy(label: Statement | undefined, { start, end }: Statement): Label | null {
  if (label === undefined || label.text.length > LONGEST) return null;
  return { told: { folded: withColon(label.folded), stems: label.stems }, value: { start, end } };
}

function firstCell(context: PageContext, statement: Statement): Label | null {
  const [label, value] = context.page.blocks[statement.block]?.cells ?? [];
  if (label === undefined || value === undefined || label.end - label.start > LONGEST) return null;
  const folded = statement.folded.slice(label.start - statement.start, label.end - statement.start);
  return LABEL_ALONE.test(folded)
    ? { told: { folded: withColon(folded), stems: statement.stems }, value: { start: value.start, end: value.end } }
    : null;
}

const withColon = (folded: string): string => `${folded.replace(/[\s:?]{1,4}$/u, '')}:`;
