import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { ownOrganization } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';

/** A general word that counts who belongs: `Związek liczy trzech członków`, `Związek liczyć będzie pięć gmin`. */
const COUNTS = phrase(
  /^[^.;:]{0,40}?(?<![a-z])(zwiazek|stowarzyszenie|zrzeszenie|porozumienie|euroregion|unia|liga|federacja)\s{1,3}(?:\p{L}{4,12}\s{1,3}){0,2}?(?:liczy(?:c\s{1,3}bedzie)?|bedzie\s{1,3}liczyl[aoy]?|zrzesza|skupia|tworzy|tworza|ma)\s[^.;:]{0,40}?(?:czlonkow|gmin|gminy|miast|miasta|samorzad|powiat)(?!\p{L}{3})/u,
);

/** `Bez Kóz Związek liczyć będzie trzech członków. Są to A, B i C`: the body that its first sentence means by a general word. Trap: `Związek liczy trzystu członków`, where the page names none. */
export function countedWord(context: PageContext, statement: Statement): Party | null {
  const word = COUNTS.exec(statement)?.[1];
  if (word === undefined) return null;
  const at = statement.start + statement.folded.indexOf(word);
  const span = { start: at, end: at + word.length };
  const meant = ownOrganization(context, span, context.page.text.slice(span.start, span.end));
  return meant.resolved && isAssociation(meant.name) ? meant : null;
}
