import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { columnSense } from './column-sense.ts';
import { type BelongingDates, periodOf, toldDates } from './told-dates.ts';

const FIELD =
  /^\s{0,3}(?:status|rola|rodzaj|typ|forma|kategoria|od(?:\s{1,3}kiedy|\s{1,3}roku)?|do|w\s{1,3}(?:zwiazku|stowarzyszeniu|sieci|unii|lgd|lot|lidze|klastrze)\s{1,3}od|(?:data|rok|okres|lata)(?:\s[^:\d]{3,40})?|czlon(?:ek|kini|kostwo)(?:\s{1,3}(?:od|do))?|przystapienie|wstapienie|wystapienie|umowa(?:\s[^:]{3,30})?|partnerstwo\s{1,3}od|kraj|panstwo|region|adres|siedziba|telefon|tel\.?|e-?mail|www|strona(?:\s{1,3}(?:www|internetowa))?|wojt|burmistrz|prezydent|starosta|przedstawiciel|delegat|kontakt|branza|ludnosc|powierzchnia|liczba\s[^:]{3,30}|wojewodztwo|powiat|skladka)\s{0,3}:?\s{0,3}$/u;
/** Blocks that a card may have below its head. */
const MOST = 16;

const wordsOf = ({ page, reading }: PageContext, at: number): string => {
  const block = page.blocks[at];
  return block === undefined ? '' : reading.folded.slice(block.start, block.end).trim();
};

/** `Status`, `Od`, `Telefon` as a term, or what stands beside it: says something of the name above, and is none. Trap: `Gmina Kozy` as a term. */
export function isCardField(context: PageContext, at: number): boolean {
  const { blocks } = context.page;
  const [label, , ...others] = blocks[at]?.cells ?? [];
  // `Status | założyciel`, a table for each, though `Nazwa | Gmina Kozy` above it looks like a head
  if (
    (label?.header === null || NAME.test(fold(label?.header ?? ''))) &&
    label !== undefined &&
    others.length === 0 &&
    blocks[at]?.cells.length === 2
  )
    return FIELD.test(context.reading.folded.slice(label.start, label.end));
  let term = at;
  while (at - term < 4 && blocks[term]?.kind === 'definition') term--;
  return blocks[term]?.kind === 'term' && FIELD.test(wordsOf(context, term));
}

const NAME =
  /^\s{0,3}(?:pelna\s{1,3})?nazwa(?:\s{1,3}(?:czlonka|gminy|podmiotu|jednostki|organizacji))?\s{0,2}:?\s{0,3}$/u;

/** `Nazwa | Gmina Kozy` over `Status | członek`, a table for each: where the name stands. Trap: `Nazwa | Siedziba` over `Gmina Kozy | Kozy`, columns. */
export function namedCard(context: PageContext, at: number): Span | null {
  const [label, name, ...others] = context.page.blocks[at]?.cells ?? [];
  if (label === undefined || name === undefined || others.length > 0) return null;
  const below = context.page.blocks[at + 1]?.kind === 'table_row' && isCardField(context, at + 1);
  return below && NAME.test(context.reading.folded.slice(label.start, label.end)) ? name : null;
}

/** A row of column heads. */
export function isHeaderRow(context: PageContext, at: number): boolean {
  const { blocks } = context.page;
  const below = blocks[at + 1];
  const heads = blocks[at]?.kind === 'table_row' && below?.kind === 'table_row' && below.intro === at;
  return heads && namedCard(context, at) === null;
}

/** The blocks of such fields right below a name. */
function fieldsBelow(context: PageContext, head: number): readonly number[] {
  const fields: number[] = [];
  for (let at = head + 1; at <= head + MOST && isCardField(context, at); at++) fields.push(at);
  return fields;
}

/** What the fields below a name say: `Status` / `założyciel`, `Od` / `2017`. */
export const fieldStatements = (context: PageContext, head: number): readonly Statement[] =>
  fieldsBelow(context, head).flatMap((at) => context.byBlock[at] ?? []);

/** Since when and until when, by the fields below a name; null where it has none. Trap: `Data założenia` / `1999`, its own beginning. */
export function fieldDates(context: PageContext, head: number): BelongingDates | null {
  const fields = fieldsBelow(context, head);
  if (fields.length === 0) return null;
  let dates: BelongingDates = { start: null, end: null };
  let sense: ReturnType<typeof columnSense> = null;
  for (const at of fields) {
    const [label, value] = context.page.blocks[at]?.cells ?? [];
    if (label !== undefined && value !== undefined) {
      sense = columnSense(context.page.text.slice(label.start, label.end).replace(/:\s{0,3}$/u, ''));
      if (sense !== null && sense !== 'other')
        dates = { ...dates, ...dayOf(context, at, sense === 'until' ? 'end' : 'start', value) };
    } else if (context.page.blocks[at]?.kind === 'term')
      sense = columnSense(wordsOf(context, at).replace(/:\s{0,3}$/u, ''));
    else if (sense === 'since') dates = { ...dates, ...dayOf(context, at, 'start') };
    else if (sense === 'until') dates = { ...dates, ...dayOf(context, at, 'end') };
    else if (sense === 'between') dates = { ...dates, ...dayOf(context, at, 'start') };
  }
  return dates;
}

/** The day of a field, `02.2019` and a bare year too. */
function dayOf(
  context: PageContext,
  at: number,
  as: 'start' | 'end',
  block: Span | undefined = context.page.blocks[at],
): Partial<BelongingDates> {
  for (const statement of context.byBlock[at] ?? [])
    for (const told of toldDates(context, statement, statement)) {
      const period = periodOf(told);
      if (period !== null) return period;
      const value = told.start ?? told.end;
      if (value !== null) return { [as]: { value, span: told.span } };
    }
  const printed = /^(\s{0,3})(?:(0?[1-9]|1[0-2])[./])?((?:19|20)\d\d)(?:\s?r\.|\sroku)?\s{0,3}$/u.exec(
    block === undefined ? '' : context.page.text.slice(block.start, block.end),
  );
  if (block === undefined || printed === null) return {};
  const [whole, lead = '', month, year = ''] = printed;
  const value: NonNullable<Claim['start']>['value'] = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
  const start = block.start + lead.length;
  return { [as]: { value, span: { start, end: block.start + whole.indexOf(year) + 4 } } };
}
