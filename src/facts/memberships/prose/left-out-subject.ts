import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isNominative } from '../free/free-members.ts';
import { membersIn } from '../parties/parties.ts';

/** How far into a sentence its subject begins: behind `W 1998 roku`, not behind a clause. */
const EARLY = 30;
/** Words that are a subject of their own, in the clause that seems to have none. */
export const OTHER_SUBJECT =
  /(?<![a-z])(?:sam[aoi]?|my|ktor[yae]|kto|gmin[ay]|miast[oa]|powiaty?|wojewodztwo|samorzad|czlonkowie|radni|rada|sejmik|zarzad|delegaci|prezydent|burmistrz|wojt|starosta|wladze|grupa|organizacja|lgd|lot|zwiazek|stowarzyszenie|siec|unia)(?!\p{L})/u;

/** Where a clause begins that may go on without its subject. Trap: `, do którego Kozy …`, which tells of the body. */
const NEXT_CLAUSE = /[,;]\s(?!(?:(?:we?|do|ze?|na|o)\s)?ktor|gdzie|gdy|gdyz|aby|zeby|by\s|bo\s|poniewaz|ze\s|iz\s)/gu;
const FIRST_PERSON = /\p{L}(?:my|śmy)(?!\p{L})/u;

/**
 * `Sanok jest w Związku X. Poza tym należy do Związku Y`: the town that the sentence before, or the clause before, begins with, where none is named in this.
 * Traps: `Sanok jest w Związku. Sama LGD należy do Sieci`, `Do Sanoka przyjechał mer. Wcześniej należał do Unii`.
 */
export function subjectLeftOut(context: PageContext, statement: Statement, at: Span): Party | null {
  const earlier = statement.folded.slice(0, at.start - statement.start);
  const comma = [...earlier.matchAll(NEXT_CLAUSE)].at(-1)?.index ?? -1;
  const clause = earlier.slice(comma + 1);
  if (OTHER_SUBJECT.test(clause) || statement.persons.length > 0 || FIRST_PERSON.test(statement.text)) return null;
  if (comma > 0) {
    const first = beginsWith(statement, { start: statement.start, end: statement.start + comma });
    if (first !== null) return first;
  }
  if (OTHER_SUBJECT.test(earlier)) return null;
  const last = context.statements[statement.index - 1];
  if (last === undefined || last.block !== statement.block || last.persons.length > 0) return null;
  return beginsWith(last, last);
}

const UNIT = /^(?:Gmina|Miasto|Powiat|Województwo)\s/u;

const sameAsPlace = (statement: Statement, { span }: Party): boolean =>
  statement.places.some((one) => one.start === span.start && one.end === span.end);

/** The one town that a sentence or clause begins with, in the nominative. */
function beginsWith(statement: Statement, region: Span): Party | null {
  const [first, second] = membersIn(statement, region);
  if (first === undefined || first.span.start - region.start > EARLY || !isNominative(statement, first)) return null;
  // A council or an association is the subject of its own verb alone.
  const town = statement.places.some((one) => one.start >= first.span.start && one.end === first.span.end);
  if (!town || (/^\p{Lu}\p{Ll}+\s/u.test(first.name) && !UNIT.test(first.name) && !sameAsPlace(statement, first)))
    return null;
  const joined =
    second !== undefined &&
    /^\s{0,3}(?:,|i|oraz)\s/u.test(
      statement.folded.slice(first.span.end - statement.start, second.span.start - statement.start),
    );
  const before = statement.folded.slice(region.start - statement.start, first.span.start - statement.start);
  return joined || /(?<![a-z])(?:we?|ze?|do|od|na|dla|przez|po|o|u|przy)\s{1,3}(?:\p{L}{3,12}\s{1,3})?$/u.test(before)
    ? null
    : first;
}
