import type { Span } from '../../../model/span.ts';
import { fold } from '../../../polish/fold.ts';
import { unitsOfAdjective } from '../../../polish/places/adjective-of.ts';
import type { Statement } from '../../context.ts';

/** Posts in the nominative that head a unit, with the word for it. */
const POST =
  /(?<![\p{L}-])(?:Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Wojewoda)(?:\s{1,3}(?:Miasta(?:\s{1,3}i\s{1,3}Gminy)?|Gminy|Województwa|Powiatu))?\s{1,3}(?=\p{Lu})/gu;
const ADJECTIVE = /^\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{2,20})?(?:ski|cki|dzki)(?!\p{L})/u;

/**
 * Who heads a unit and acts for it, by the post and the unit's name as printed: `Burmistrz Mielca`, `Starosta Kartuski`, `Wojewoda Lubelski`.
 * Traps: `Starosta Kowalski`, a man; `Burmistrza Mielca`, to whom something is done.
 */
export function officialsIn(statement: Statement, { start, end }: Span): readonly (Span & { readonly name: string })[] {
  if (end - start < SHORTEST) return [];
  const text = statement.text.slice(start - statement.start, end - statement.start);
  const found: (Span & { name: string })[] = [];
  for (const match of text.matchAll(POST)) {
    const from = start + match.index;
    const to = start + match.index + match[0].length;
    const town = statement.places.find((one) => one.start === to && one.end <= end);
    const stop = town?.end ?? endOfAdjective(text.slice(to - start), to);
    if (stop === null || statement.persons.some((one) => one.start < stop && one.end > to)) continue;
    found.push({ start: from, end: stop, name: statement.text.slice(from - statement.start, stop - statement.start) });
  }
  return found;
}

const SHORTEST = 9;

function endOfAdjective(text: string, from: number): number | null {
  const word = ADJECTIVE.exec(text)?.[0];
  if (word === undefined) return null;
  const known = (['county', 'voivodeship'] as const).some((type) => unitsOfAdjective(type, fold(word)).length > 0);
  return known ? from + word.length : null;
}
