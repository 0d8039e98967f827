import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { type ForeignName, foreignNames } from './foreign-names.ts';
import { whenOfTwin } from './partner-dates.ts';
import { TOWN_NAME } from './town-name.ts';

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

const LAND_LEAD = /^\s{0,3}(?:[•*–-]\s)?(?=\p{Lu})/u;
const NAME = new RegExp(String.raw`^(${TOWN_NAME})(?:\s{0,2}\([^()]{2,40}\))?[.\s]{0,3}$`, 'u');

/** `Słowacja: Medzilaborce, Giraltovce`, `Czechy – Turnov i Nachod`: the towns of a country, behind its name; empty where it is only one. Trap: `Niemcy: wymiana, obozy`. */
export function twinsOfLand(context: PageContext, statement: Statement): readonly Twin[] {
  const lead = LAND_LEAD.exec(statement.text)?.[0].length ?? 0;
  const land = statement.places.find(
    ({ candidates: [first], start }) => first?.type === 'country' && start - statement.start - lead <= 1,
  );
  if (land === undefined) return [];
  const from = land.end - statement.start;
  const mark = /^\s{0,2}(?::|\s[–—-])\s{1,3}/u.exec(statement.text.slice(from))?.[0].length ?? 0;
  if (mark === 0) return [];
  const found: ForeignName[] = [];
  let at = from + mark;
  for (const part of statement.text.slice(at).split(/(,\s|;\s|\s(?:i|oraz)\s)/u)) {
    const name = NAME.exec(part.trim())?.[1];
    const start = statement.start + at + (part.length - part.trimStart().length);
    if (name !== undefined) found.push({ name, start, end: start + name.length, known: true });
    else if (/\p{L}{2}/u.test(part) && !/^\s(?:i|oraz)\s$/u.test(part)) return [];
    at += part.length;
  }
  if (found.length < 2) return [];
  return found.map((one, index) => ({
    party: { name: one.name, acronym: null, span: { start: one.start, end: one.end }, resolved: true },
    ...whenOfTwin(context, statement, found[index - 1], one, found[index + 1], true),
  }));
}
