import type { PlaceMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft, DraftPlace } from '../drafts/draft.ts';
import { namesElsewhere } from './elsewhere.ts';
import { draftPlace, isSettlement } from './places-of.ts';

/** Who went away to it, or comes from there. */
const AWAY = phrase(
  /(?<!\p{L})(?:(?:po|wy)je(?:cha|dzi|zdza)\p{L}{1,5}|wyjazd\p{L}{0,3}|uda(?:li|ly|la|l)\s{1,3}sie|wyrusz\p{L}{2,5}|uczestnicz\p{L}{1,6}|wzi\p{L}{1,5}\s{1,3}udzial|delegacj\p{L}{1,2}|reprezent\p{L}{2,8}|wizyt\p{L}{1,3}|gosci(?:l[aoy]?|li)\s{1,3}(?:w|we|na)|za\s{1,3}granic\p{L}{1,2}|nasi|nasz[aey])(?!\p{L})/u,
);

/**
 * `Kielce. W Centrum Kongresowym rozpoczęło się Forum`, `SANOK: konferencja o ciepłownictwie`: the town that a piece of regional news begins with is where it
 * happened, if the piece tells no other. Traps: `Sanok. Mieszkańcy pojechali na Forum`; `Sanok: wyniki konkursu`, without an event.
 */
export function leadTown(context: PageContext, draft: Draft, told: readonly Statement[]): DraftPlace | null {
  if (draft.classification === 'study_visit' || draft.otherEdition || draft.governed) return null;
  const [first] = context.statements;
  for (const statement of told) {
    if (AWAY.test(statement) || namesElsewhere(statement, '')) return null;
    const before = context.statements[statement.index - 1];
    const alone = before !== undefined && before.block === statement.block ? townAlone(context, before) : null;
    const town = alone ?? leads(statement) ?? (first !== undefined && draft.topic ? leads(first) : null);
    if (town !== null) return draftPlace(town, 'stated');
  }
  return null;
}

/** `Kielce.` as the first sentence of its block. */
function townAlone({ byBlock }: PageContext, statement: Statement): PlaceMention | null {
  const [town, ...others] = statement.places;
  if (town === undefined || others.length > 0 || byBlock[statement.block]?.[0] !== statement) return null;
  const isAll = town.start - statement.start <= 1 && statement.text.trim().length - (town.end - town.start) <= 2;
  return isAll && isSettlement(town) ? town : null;
}

/** `Sanok: konferencja`. */
function leads({ places, start, text }: Statement): PlaceMention | null {
  const [town] = places;
  if (town === undefined || town.start !== start || !isSettlement(town)) return null;
  return /^\s?:\s/u.test(text.slice(town.end - start)) ? town : null;
}
