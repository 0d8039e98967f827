import type { OccasionMention } from '../../../model/mention.ts';
import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { Statement } from '../../context.ts';
import type { DraftPlace } from '../drafts/draft.ts';
import { INSTITUTION } from './row-label.ts';

const LEAD = /(?<!\p{L})miejscem\s{1,3}(?:\p{L}{4,16}(?:ych|ego|ej)\s{1,3}){0,2}$/u;
/** The name right behind the copula, and the end of the clause behind it. */
const NAME =
  /^[^;:!?„"]{0,60}?\s(?:będzie|będą|jest|są|był[aoy]?)\s(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20}){0,2})(?=\s?[.,;–—]|\s-\s|$)/u;

/**
 * `Miejscem gminnych dożynek 22 sierpnia będą Laskowice`: the place by its name, known to the gazetteer or not. Traps: `Miejscem obrad będzie Hotel Kawka`, a
 * house; `Miejscem dożynek będzie Plac Wolności`.
 */
export function namedPlace({ text, folded, start }: Statement, occasion: OccasionMention): DraftPlace | null {
  if (!LEAD.test(folded.slice(Math.max(0, occasion.start - start - 60), occasion.start - start))) return null;
  const after = text.slice(occasion.end - start);
  const found = NAME.exec(after);
  const name = found?.[1];
  if (found === null || name === undefined || INSTITUTION.test(name) || HOUSE.test(name)) return null;
  const end = occasion.end + found.index + found[0].length;
  const candidate = placeNominative(name).find((one) => one.name === name && one.type !== 'country') ?? null;
  return { name, candidate, span: { start: end - name.length, end }, basis: 'stated' };
}

const HOUSE =
  /^(?:Hotel|Stacja|Dworek|Zajazd|Gospoda|Karczma|Miejski|Miejska|Gminny|Gminna|Stary|Nowy|Plac|Aleja|Ulica|Polska)(?!\p{L})/u;
