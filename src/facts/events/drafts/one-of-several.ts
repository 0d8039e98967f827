import { nounSingular } from '../../../polish/occasions/singular.ts';
import type { Statement } from '../../context.ts';
import { HEAD_WORDS, organGenitive } from '../verbs/organ-name.ts';
import type { Draft } from './draft.ts';

/** `Zarząd odbył trzy posiedzenia`, `Komisja Rewizyjna miała w tym roku dwa zebrania`: the body stands before the verb. */
const HOLDER = /^([^.;:,\d]{4,70}?)\s{1,3}(?:odby(?:ł[ao]?|l[ao]?|wał[ao]?)|miał[ao]?|mial[ao]?)\s/u;

/** The name of one of several occurrences: `Zarząd odbył trzy posiedzenia: 17 maja w Kutnie, …` are each a `Posiedzenie Zarządu`. */
export function oneOfSeveral(statement: Statement, draft: Draft): string {
  const [mention] = draft.mentions;
  if (mention === undefined || !draft.plural) return draft.name;
  const singular = nounSingular(mention);
  if (draft.classification !== 'meeting' && draft.classification !== 'session') return singular;
  const body = HOLDER.exec(statement.text.slice(0, mention.start - statement.start))?.[1] ?? '';
  return HEAD_WORDS.test(body) && !singular.includes(' ') ? `${singular} ${organGenitive(body)}` : singular;
}
