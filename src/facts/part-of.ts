import type { Statement } from './context.ts';

/** A stretch of a sentence, from and to offsets in it, as a statement of its own: only what stands wholly inside. */
export function partOf(statement: Statement, from: number, to: number): Statement {
  const [start, end] = [statement.start + from, statement.start + to];
  const inside = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start >= start && one.end <= end;
  return {
    ...statement,
    start,
    end,
    text: statement.text.slice(from, to),
    folded: statement.folded.slice(from, to),
    dates: statement.dates.filter(inside),
    times: statement.times.filter(inside),
    places: statement.places.filter(inside),
    organizations: statement.organizations.filter(inside),
    persons: statement.persons.filter(inside),
    occasions: statement.occasions.filter(inside),
  };
}
