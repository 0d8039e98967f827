import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { type ForeignName, foreignNames } from './foreign-names.ts';
import { whenOfTwin } from './partner-dates.ts';

export interface Twin extends Pick<Claim, 'start' | 'end'> {
  readonly party: Party;
}

/** `REINHEIM (Niemcy) – od 1999 r., TROKI (Litwa) – od 1998 r.`: several twin towns in one line, each before its country in brackets; empty where it is only one. Trap: `Goście z Reinheim (Niemcy) i Trok (Litwa)`. */
export function twinsInRun(context: PageContext, statement: Statement): readonly Twin[] {
  const names = foreignNames(statement).filter((one) => isBeforeCountry(statement, one) && opensEntry(statement, one));
  if (names.length < 2 || names[0] === undefined || names[0].start - statement.start > 4) return [];
  return names.map((one, at) => ({
    party: { name: one.name, acronym: null, span: { start: one.start, end: one.end }, resolved: true },
    ...whenOfTwin(context, statement, names[at - 1], one, names[at + 1], true),
  }));
}

function isBeforeCountry(statement: Statement, { end }: ForeignName): boolean {
  return statement.places.some(
    ({ candidates: [first], start }) =>
      first?.type === 'country' &&
      start > end &&
      /^\s{0,2}\($/u.test(statement.text.slice(end - statement.start, start - statement.start)),
  );
}

/** At the statement's beginning, or behind the comma or semicolon of the one before. */
function opensEntry(statement: Statement, { start }: ForeignName): boolean {
  return /(?:^|[,;]|\si|\soraz)\s{0,3}$/u.test(statement.text.slice(0, start - statement.start));
}
