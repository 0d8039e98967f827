import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { membersIn } from '../parties/parties.ts';

const GAP = /\s{2,40}|\t/gu;
/** Columns that a line of names has at most. */
const MOST = 6;

/**
 * `Warta     Sieradz     Koło`: a row of a table without lines, of nothing but towns. Traps: `Gmina Kock     ul. Rynek 7`, a name and its address;
 * `Sieradz  -  Warta`, a road.
 */
export function spacedNames(context: PageContext, line: Statement): readonly Party[] {
  const { text } = context.page;
  const block = context.page.blocks[line.block];
  if (block?.kind !== 'paragraph' || !isSpaced(text.slice(block.start, block.end))) return [];
  const parties: Party[] = [];
  let from = block.start;
  for (const name of text.slice(block.start, block.end).split(GAP)) {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const span = { start, end: from };
    const known = name === '' ? undefined : membersIn(line, span)[0];
    if (name !== '') parties.push(known?.span.end === from ? known : { name, acronym: null, span, resolved: true });
  }
  return parties;
}

const NAME = /^(?:(?:Gmina|Miasto)\s)?\p{Lu}\p{L}{2,24}(?:[\s-]\p{Lu}\p{L}{2,24}){0,2}$/u;

/** Whether a line is nothing but names with wide gaps between them, most of which are towns. */
export function isSpaced(line: string): boolean {
  const names = line.trim().split(GAP);
  const towns = names.filter((name) => isTown(name.replace(/^(?:Gmina|Miasto)\s/u, '')));
  return (
    names.length > 1 &&
    names.length <= MOST &&
    towns.length * 2 > names.length &&
    names.every((name) => NAME.test(name))
  );
}
