import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { PRINTED_MONTH_OF_DAY } from '../polish/dates/calendar-names.ts';

const YEAR = /^\s{0,3}(?:rok\s)?((?:1[89]|20)\d\d)(?:\s{0,2}(?:rok|r\.?))?\s{0,3}[.:–-]?\s{0,3}$/iu;
/** What a column of years is called, where it is called anything. */
const HEADER = /^(?:rok|lata|data|kiedy|czas|okres)(?!\p{L})/iu;

/**
 * The year in the left cell of a time line's row (`1998 | Członkiem zostaje Gmina Pniewy`), or in the term of a definition: it dates what stands beside it.
 * A line may begin with its year, too. Trap: a first cell with a year under another header (`Nr uchwały`), a row of nothing but numbers.
 */
export function yearOfRow(page: Page, at: number): { readonly value: string; readonly span: Span } | null {
  const { blocks, text } = page;
  const block = blocks[at];
  if (block === undefined) return null;
  if (block.kind === 'heading') return yearAboveTitle(blocks, text, at);
  if (block.kind === 'paragraph' || block.kind === 'list_item')
    return (
      yearBefore(text, block) ?? yearAmong(blocks, text, at) ?? yearBox(blocks, text, at) ?? yearOfSection(page, at)
    );
  const term = block.kind === 'definition' && block.intro !== null ? blocks[block.intro] : undefined;
  const first = term?.kind === 'term' ? { ...term, header: null } : block.cells[0];
  if (first === undefined || (first.header !== null && !HEADER.test(first.header.trim()))) return null;
  const year = YEAR.exec(text.slice(first.start, first.end))?.[1];
  if (year === undefined || (block.cells.length > 0 && !/\p{L}{4}/u.test(text.slice(first.end, block.end))))
    return null;
  const start = first.start + text.slice(first.start, first.end).indexOf(year);
  return { value: year, span: { start, end: start + 4 } };
}

/** `Rok 2014: …`, and a year that a line break parts from what is told. Trap of the comma: `2004, 2006 i 2008`. */
const YEAR_BEFORE = new RegExp(
  String.raw`^(?:rok\s)?((?:1[89]|20)\d\d)(?:\s?r\.|\s(?:rok|r))?\s{0,2}(?::|\n|[–—-](?=\s)|,(?=\s\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s${PRINTED_MONTH_OF_DAY}))`,
  'iu',
);

/** `1996 – 12 kwietnia w Pniewach powołano …`, `2003 r.: …`: a line of a chronicle begins with its year. Trap: `2019 był rokiem przełomu`. */
function yearBefore(text: string, { start, end }: Span): { readonly value: string; readonly span: Span } | null {
  const opening = text.slice(start, Math.min(end, start + 36));
  const year = YEAR_BEFORE.exec(opening)?.[1];
  if (year === undefined) return null;
  const from = start + opening.indexOf(year);
  return { value: year, span: { start: from, end: from + 4 } };
}

/** `<b>2010</b> W maju …` in a list whose next or last item begins so, too: no mark stands behind the year. Trap: `2019 był rokiem przełomu`. */
function yearAmong(
  blocks: Page['blocks'],
  text: string,
  at: number,
): { readonly value: string; readonly span: Span } | null {
  const block = blocks[at];
  const year = block === undefined ? undefined : openingYear(text, block);
  if (block === undefined || year === undefined) return null;
  const alike = [blocks[at - 1], blocks[at + 1]].some(
    (other) => other?.kind === block.kind && openingYear(text, other) !== undefined,
  );
  return alike ? { value: year, span: { start: block.start, end: block.start + 4 } } : null;
}

function openingYear(text: string, { start, end }: Span): string | undefined {
  return /^((?:1[89]|20)\d\d)\s(?=[\p{Lu}\d])/u.exec(text.slice(start, Math.min(end, start + 8)))?.[1];
}

/** `2001, 7 września`: a line that is a later day. */
const OTHER_HEAD = new RegExp(
  String.raw`^(?:1[89]|20)\d\d,\s(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s${PRINTED_MONTH_OF_DAY}|\p{Ll}{3,12})$`,
  'iu',
);

/** A year in a box of its own right above. */
function yearBox(
  blocks: Page['blocks'],
  text: string,
  at: number,
): { readonly value: string; readonly span: Span } | null {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' && block?.kind !== 'list_item') return null;
  for (let over = at - 1; over >= 0 && at - over <= MOST_BELOW; over--) {
    const above = blocks[over];
    if (above === undefined || above.scope !== block.scope) return null;
    const year = above.end - above.start > 12 ? undefined : YEAR.exec(text.slice(above.start, above.end))?.[1];
    if (year !== undefined && above.kind !== 'paragraph') return null;
    // Of one year several things may be told, in lines of their own; prose that follows is not of it.
    if (year === undefined && OTHER_HEAD.test(text.slice(above.start, Math.min(above.end, above.start + 40))))
      return null;
    if (year === undefined && (above.kind !== block.kind || above.end - above.start > LONGEST_ENTRY)) return null;
    if (year === undefined) continue;
    if (over < at - 1 && !isOneOfYears(blocks, text, over)) return null;
    const start = above.start + text.slice(above.start, above.end).indexOf(year);
    return { value: year, span: { start, end: start + 4 } };
  }
  return null;
}

/** What stands below such a title. */
function yearOfSection(
  { blocks, scopes, text }: Page,
  at: number,
): { readonly value: string; readonly span: Span } | null {
  const heading = scopes[blocks[at]?.scope ?? 0]?.heading ?? null;
  return heading === null || at - heading > 3 ? null : yearAboveTitle(blocks, text, heading);
}

/** A box with the year above each title of a time line: `2014` / `### II Forum Miast`. Trap: one year above one title. */
function yearAboveTitle(
  blocks: Page['blocks'],
  text: string,
  at: number,
): { readonly value: string; readonly span: Span } | null {
  const above = blocks[at - 1];
  if ((above?.kind !== 'paragraph' && above?.kind !== 'list_item') || above.end - above.start > 12) return null;
  const year = YEAR.exec(text.slice(above.start, above.end))?.[1];
  if (year === undefined || !isOneOfYears(blocks, text, at - 1)) return null;
  const start = above.start + text.slice(above.start, above.end).indexOf(year);
  return { value: year, span: { start, end: start + 4 } };
}

/** Entries that one year may head. */
const MOST_BELOW = 8;
const LONGEST_ENTRY = 300;
/** How far the next year of a chronicle may be. */
const YEARS_REACH = 20;

/** Whether the line is only a year, one of several: `Rok 2014` over what was done then, `Rok 2015` further down. */
export function isYearOfSeveral({ blocks, text }: Page, at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.end - block.start > 12 || !YEAR.test(text.slice(block.start, block.end)))
    return false;
  return blocks.some(
    (other, index) => index !== at && other.end - other.start <= 12 && YEAR.test(text.slice(other.start, other.end)),
  );
}

/** Whether another line that is only a year stands near: one alone may be the end of a heading. */
function isOneOfYears(blocks: Page['blocks'], text: string, at: number): boolean {
  for (let near = Math.max(0, at - YEARS_REACH); near <= at + YEARS_REACH; near++) {
    const other = blocks[near];
    if (near === at || other === undefined || other.kind !== blocks[at]?.kind || other.end - other.start > 12) continue;
    if (YEAR.test(text.slice(other.start, other.end))) return true;
  }
  return false;
}
