import type { Span } from '../../../model/span.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { organizationsIn } from '../parties/parties.ts';
import { LISTED } from './announces.ts';
import { BELONGING, namesBelow, saysMore } from './lead-words.ts';

/** So many units in a row are no chance. */
const LEAST = 3;
/** Of those listed, the share that must be units of self-government. */
const SHARE = 0.8;

/** `Lista członkowska Stowarzyszenia X` over bare names of communes: a body is named, a word of belonging stands beside it, and hardly anything but units is listed. Trap: `W konkursie Stowarzyszenia X udział wzięły:`. */
export function unitsListed(
  context: PageContext,
  statement: Statement,
  folded: string,
): { readonly owner: Party; readonly inherited: false } | null {
  const colon = folded.endsWith(':') ? folded.length - 1 : folded.lastIndexOf(':');
  const above = LISTED.has(context.page.blocks[statement.block + 1]?.kind ?? '');
  if (statement.kind !== 'heading' && colon < 0 && !above) return null;
  if (!BELONGING.test(statement, folded)) return null;
  const before: Span = { start: statement.start, end: statement.start + (colon < 0 ? folded.length : colon) };
  const [owner, ...others] = organizationsIn(statement, before).filter(({ name }) => isAssociation(name));
  if (owner === undefined || others.some(({ name }) => name !== owner.name)) return null;
  const rest = without(folded.slice(0, before.end - statement.start), owner.span, statement.start);
  if (!BELONGING.test(statement, rest) || saysMore(rest)) return null;
  const listed = namesBelow(context, statement, colon);
  const units = listed.filter(isUnit).length;
  return units >= LEAST && units >= listed.length * SHARE ? { owner, inherited: false } : null;
}

const without = (folded: string, { start, end }: Span, from: number): string =>
  `${folded.slice(0, Math.max(0, start - from))} ; ${folded.slice(Math.max(0, end - from))}`;

/** `1. Gmina Kozy`, `Kutno (od 2004 r.)`. Trap: `Burmistrz Kutna`. */
function isUnit(line: string): boolean {
  const name = line.replace(/^\s{0,6}(?:[•●▪◦*–—→►▶»✓❖■-]|\d{1,3}[.)]|\p{L}\))?\s{0,4}/u, '');
  if (/^(?:Gmina|Miasto(?:\si\sGmina)?|Powiat|Województwo|gmina|miasto|powiat|[Gg]m\.|[Mm]\.)\s\p{Lu}/u.test(name))
    return true;
  const bare = /^\p{Lu}[\p{L}\s-]{2,40}/u.exec(name)?.[0].replace(/\s(?:[-–—]|od|w)\s.{0,40}$/u, '');
  return bare !== undefined && isTown(bare.trim());
}
