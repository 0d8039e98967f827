import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { membersIn } from '../parties/parties.ts';
import { namedCard } from './card-fields.ts';
import type { Frame } from './frames.ts';
import { isKnown } from './is-known.ts';
import { spacedNames } from './spaced-names.ts';

/** `Biała Podlaska | Bielsk Podlaski | Chełm`: a row that is nothing but names lists them all. */
export function gridOf(context: PageContext, frame: Frame, first: Statement): readonly Party[] {
  const spaced = frame.kind === 'members' ? spacedNames(context, first) : [];
  if (spaced.length > 0) return spaced;
  const own = context.page.blocks[first.block]?.cells ?? [];
  if (frame.kind !== 'members' || own.length < 2 || own.some((cell) => cell.header !== null)) return [];
  // `Nazwa | Gmina Kozy`: a label and its value
  if (namedCard(context, first.block) !== null) return [];
  const cells = own.map((cell) => headOf(context, cell));
  const parties = cells.map((cell) => membersIn(first, cell)[0] ?? bareName(context, cell));
  const whole = parties.every(
    (party, at) =>
      party !== undefined && (cells[at]?.end ?? 0) - (cells[at]?.start ?? 0) - (party.span.end - party.span.start) <= 8,
  );
  // An address below each name tells as much as the gazetteer.
  const addressed = cells.every(({ end }, at) => end < (own[at]?.end ?? 0));
  const known = parties.filter((party) => party !== undefined && isKnown(first, party)).length;
  if (!addressed && known * 2 < cells.length) return [];
  return whole ? parties.filter((party) => party !== undefined) : [];
}

/** `Kęty` of `Kęty / Rynek 7 / tel. …`: what stands above an address in its cell. */
function headOf({ page, reading }: PageContext, cell: Span): Span {
  const [, ...below] = reading.folded.slice(cell.start, cell.end).split('\n');
  const line = page.text.slice(cell.start, cell.end).indexOf('\n');
  return line > 0 && below.every((one) => ADDRESS.test(one)) ? { start: cell.start, end: cell.start + line } : cell;
}

const ADDRESS =
  /^\s{0,3}(?:(?:ul|al|pl|os|tel|fax|kom)\.|plac\s|rynek\s|aleja\s|(?:tel|fax|telefon|www|http|e-?mail|strona)(?![a-z])|\d{2}-\d{3}\s|[\p{L}\s.-]{3,40}\s\d{1,4}\p{L}?(?:,|$)|\S{1,40}@|$)/u;

/** A cell beside others that hold towns, with a name that no recogniser took for one: `Przemyśl`. */
function bareName(context: PageContext, cell: Span): Party | undefined {
  const name = context.page.text.slice(cell.start, cell.end).trim();
  if (!/^\p{Lu}[\p{L}-]{2,24}(?:\s\p{L}{1,4})?(?:\s\p{Lu}[\p{L}-]{2,24}){0,2}$/u.test(name)) return undefined;
  const start = cell.start + context.page.text.slice(cell.start, cell.end).indexOf(name);
  return { name, acronym: null, span: { start, end: start + name.length }, resolved: true };
}
