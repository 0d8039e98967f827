import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isNominative } from '../free/free-members.ts';
import { isAssociation } from '../parties/page-bodies.ts';

/** `Gmina Kozy przystąpiła do Związku X, jest też członkiem Y`: what stands behind a preposition is joined, and joins nothing where another name may. */
export function withoutJoined(statement: Statement, list: readonly Party[]): readonly Party[] {
  const named = list.filter((one) => !isObject(statement, one));
  const subjects = named.filter((one) => !isGovernedBody(statement, one));
  return subjects.length > 0 || isOfGeneral(statement, named) ? subjects : named;
}

/** `Gmina należy do Związku X, jest też członkiem Y`: whoever `Gmina` is, before the first of them. Trap: `Do Związku X, który jest członkiem Y, należy gmina`. */
const isOfGeneral = ({ folded, start }: Statement, [first]: readonly Party[]): boolean =>
  first !== undefined && GENERAL.test(folded.slice(0, first.span.start - start));
const GENERAL =
  /^[^,;:]{0,60}(?<![a-z])(?:gmina|miasto|powiat|wojewodztwo|samorzad)\s[^,;:]{0,60}(?<![a-z])(?:do|we?|ze?)\s{1,3}$/u;

/** `opuściło Związek X, ale nadal jest członkiem Y`: what the verb right before it is done to. Trap: `Opuścił Związek X Kock`. */
export const isObject = (statement: Statement, { name, span }: Party): boolean =>
  isAssociation(name) &&
  /(?<![a-z])(?:opuscil[aoyi]{1,2}|(?:wspol)?tworz(?:y|yl[aoyi]|ymy)|zalozyl[aoyi]|utworzyl[aoyi]|powolal[aoyi]|wsparl[aoyi]|reprezentuje)\s{1,3}$/u.test(
    statement.folded.slice(0, span.start - statement.start),
  );

/** `do Związku Gmin X`, `w Stowarzyszeniu Y`: a body in an oblique case behind its preposition. */
export function isGovernedBody(statement: Statement, one: Party): boolean {
  const lead = statement.folded.slice(0, one.span.start - statement.start);
  // `Towarzystwo X wraz z Towarzystwem Y współtworzy Z`
  const governed = /(?<![a-z])(?:do|we?|(?<!(?<![a-z])(?:wraz|razem|wspolnie)\s{1,3})ze?)\s{1,3}$/u.test(lead);
  return governed && isAssociation(one.name) && !isNominative(statement, one);
}

/** The `Związku` of `Gmina należy do Związku X, jest też członkiem Y`: a word of the name that is joined. Trap: `Związek jest członkiem Y`. */
export const isOfJoined = (statement: Statement, word: Span): boolean =>
  statement.organizations.some(
    (one) =>
      one.start <= word.start &&
      one.end > word.end &&
      isOfGeneral(statement, [{ name: one.name, acronym: one.acronym, span: one, resolved: true }]),
  );

/** In a clause inside the sentence: `Kock, obok którego leżą Ryki`. */
const INSIDE = /,\s{1,3}(?:\p{L}{1,6}\s{1,3})?ktor\p{L}{1,3}\s[^,;]{2,80}$/u;

/** `Kock, obok którego leżą Ryki, należy do Związku`: of a clause inside the sentence, where another name stands before it. Trap: `Kock, który wraz z Rykami należy`, whose clause the verb ends. */
export function withoutRelative({ folded, start }: Statement, list: readonly Party[]): readonly Party[] {
  const told = list.filter(
    ({ span }) => folded.charAt(span.end - start) !== ',' || !INSIDE.test(folded.slice(0, span.end - start)),
  );
  return told.length > 0 ? told : list;
}
