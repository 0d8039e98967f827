import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { membersIn } from '../parties/parties.ts';
import { firstJoined } from './joined.ts';

const OPENS = /^[^a-z]{0,3}(?:oprocz|poza|obok)\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?/u;
const TO_CUE = /^\s{0,3}(?:(?:do|w|naszego|tego)\s{0,3}){0,2}(?:\p{L}{4,14}\s{1,3})?$/u;

/**
 * `Oprócz Kóz do Związku należą Bestwina i Porąbka`, `Poza Kozami w skład Związku wchodzą …`: who is named first belongs, too. Traps: `Poza Kozami, które odmówiły, …`,
 * and `należą wszystkie gminy poza Kozami`, where it stands last.
 */
export function besidesThose(statement: Statement, at: Span, named: readonly Party[]): readonly Party[] {
  const beside = together(statement, at, named);
  if (beside.length > 0) return beside;
  const lead = OPENS.exec(statement.folded);
  if (lead === null || named.length === 0 || named.some(({ span }) => span.start < at.start)) return [];
  const first = firstJoined(statement, membersIn(statement, { start: statement.start, end: at.start }));
  const last = first.at(-1);
  if (first[0] === undefined || last === undefined) return [];
  const right = first[0].span.start - statement.start - lead[0].length <= 1;
  const gap = statement.folded.slice(last.span.end - statement.start, at.start - statement.start);
  return right && TO_CUE.test(gap) ? first : [];
}

const WITH = /^[^a-z]{0,3}(?:wraz|razem|wspolnie)\s{1,3}ze?\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?/u;

/** `Razem z Kockiem i Rykami Dęblin tworzy Związek`: who is named before the one that the verb is said of. Trap: `Wraz z Kockiem, gospodarzem zjazdu, Dęblin …`. */
function together(statement: Statement, at: Span, named: readonly Party[]): readonly Party[] {
  const lead = WITH.exec(statement.folded);
  const [subject] = named;
  if (lead === null || subject === undefined || subject.span.start >= at.start) return [];
  const first = firstJoined(statement, membersIn(statement, { start: statement.start, end: subject.span.start }));
  const last = first.at(-1);
  if (first[0] === undefined || last === undefined || first[0].span.start - statement.start - lead[0].length > 1)
    return [];
  const gap = statement.folded.slice(last.span.end - statement.start, subject.span.start - statement.start);
  return /^,?\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?$/u.test(gap) ? first : [];
}
