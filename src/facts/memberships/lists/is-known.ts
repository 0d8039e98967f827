import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** Whether a recogniser knew the party as an organisation or a place. */
export function isKnown(statement: Statement, party: Party): boolean {
  const overlaps = (one: { readonly start: number; readonly end: number }) =>
    one.start < party.span.end && party.span.start < one.end;
  return statement.organizations.some(overlaps) || statement.places.some(overlaps);
}
