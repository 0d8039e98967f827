import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { organizationsIn } from '../parties/parties.ts';
import { BELONGING, namesBelow, saysMore, withoutNames } from './lead-words.ts';
import { speaker } from './list-speaker.ts';
import { isBodyOfUnits } from './section-of-bodies.ts';

const LEAST = 2;
/** Of those listed, the share that must be bodies that one joins. */
const SHARE = 0.75;

/** `Gmina Kozy współtworzy:`, `Nasza przynależność`, `Organizacje zrzeszające gminę`: a unit's list of bodies, whatever the phrase. Traps: `Członkowie Federacji X:`, whose list it is; `Organizacje działające w gminie`. */
export function bodiesListed(
  context: PageContext,
  statement: Statement,
  folded: string,
): { readonly owner: Party; readonly inherited: boolean } | null {
  const colon = folded.endsWith(':') ? folded.length - 1 : folded.lastIndexOf(':');
  if (statement.kind !== 'heading' && colon < 0 && !OPENS.test(folded)) return null;
  if (!isOfBelonging(statement, folded) || OTHER_WAY.test(folded)) return null;
  const end = colon < 0 ? folded.length : colon;
  const before = { start: statement.start, end: statement.start + end };
  if (organizationsIn(statement, before).some(({ name }) => isAssociation(name))) return null;
  const rest = withoutNames(context, statement, end + 1);
  if (!isOfBelonging(statement, rest) || saysMore(rest)) return null;
  const listed = namesBelow(context, statement, colon).map((line) => line.replace(MARK, ''));
  const bodies = listed.filter(isBody).length;
  if (bodies < LEAST || bodies < listed.length * SHARE) return null;
  const owner = speaker(context, statement, { start: statement.start, end: statement.end });
  return owner === null || isAssociation(owner.owner.name) ? null : owner;
}

/** `działa w następujących strukturach:`, of a unit. Trap: `organizacje działające w gminie`. */
const ACTS_IN = phrase(/(?<![a-z])(?:dziala(?:my)?|jestesmy)\s[^:]{0,40}(?<![a-z])w(?:e)?(?:\s[^:]{0,40})?:/u);
const isOfBelonging = (statement: Statement, folded: string): boolean =>
  BELONGING.test(statement, folded) || ACTS_IN.test(statement, folded);
/** Without a colon, above a list. */
const OPENS = /^\s{0,3}\p{L}{2,20}(?:\s{1,3}[\p{L}\d–—-]{1,20}){0,11}\s{0,3}$/u;
/** Who belongs to it, not what it belongs to; bodies that belong to one another. */
const OTHER_WAY =
  /^\s{0,3}kto(?!\p{L})|(?<![a-z])(?:czlonkowie|czlonkami|czlonkow(?!s)|zrzeszon[ey](?!\s{1,3}(?:jest|w))|naleza(?:\s|:|$)|dzialajac|wchodzace|tworzace)/u;
const MARK = /^\s{0,6}(?:[•●▪◦*–—→►▶»✓❖■-]|\d{1,3}[.)]|\p{L}\))?\s{0,4}/u;
const LONGEST_NAME = 90;

const isBody = (line: string): boolean => {
  const name = line.slice(0, LONGEST_NAME);
  return (
    /^\p{Lu}/u.test(name) && (isAssociation(name.split(/\s(?=[–—-]\s)|[(,;]/u, 1)[0] ?? '') || isBodyOfUnits(name))
  );
};
