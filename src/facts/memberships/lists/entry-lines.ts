import { leadingDate } from './leading-date.ts';

/** What a line of a list says beside the name: `Kock  |  www.kock.pl`, `Kock, tel. 81 …`, `Kock    21-150`. */
const BESIDE = /(?:\||\t| {3}|,? (?=(?:tel|fax|e-?mail)(?!\p{L})|(?:https?:|www\.)\S|[^\s@]{1,40}@))[^\n]{0,200}$/iu;
const CONTACT =
  /www\.|https?:|@|\.pl(?!\p{L})|(?<!\p{L})(?:tel|fax|ul|al|pl|os)\.|\d{2}-\d{3}|\d{2,3}[\s-]\d{2,3}[\s-]\d{2}/iu;

/** `ul. Długa 3, 20-001 Lublin`, `www.abc.pl`: a line that only says where to find somebody. */
export const isContact = (line: string): boolean =>
  /^\s{0,3}(?:(?:ul|al|pl|os|tel|fax)\.|\d{2}-\d{3}|www\.|https?:|e-?mail|tel(?!\p{L})|[^\s@]{1,40}@)/iu.test(line);

/** `Pytania? Biuro w Kocku, tel. …`, `Sekretariat, tel. …`: whom to ask, and no name. */
const WHOM_TO_ASK =
  /[?!]|^\P{L}{0,4}(?:biuro|kontakt|sekretariat|pytania|adres|siedziba|redakcja|informacj[ae]|zapisy)(?!\p{L})/iu;

/** The line without its address, site or telephone. Traps: `Gmina Kock | 2004`, whose second part is the day it joined; whom to ask. */
export function withoutContact(line: string): string {
  const beside = BESIDE.exec(line);
  if (beside === null || !CONTACT.test(beside[0]) || WHOM_TO_ASK.test(line.slice(0, beside.index))) return line;
  return line.slice(0, beside.index).trimEnd();
}

/** `Gmina Kock, Plac Wolności 1, 21-150 Kock`: where the office is, behind the name. Traps: `Kock, Rynek`, a village; `Kock, 2 Ryki`. */
const ADDRESS =
  /,\s(?=(?:(?:ul|al|pl|os)\.\s|(?:plac|rynek|aleja|aleje|ulica|osiedle|skwer)\s(?:[\p{L}.]{2,20}\s){0,4}\d|\d{2}-\d{3}\s))/iu;

/** The line without the address of an office. */
export function withoutAddress(line: string): string {
  const at = ADDRESS.exec(line);
  return at === null || at.index < 3 ? line : line.slice(0, at.index);
}

const NAME =
  /^(?:(?:gmina|miasto|powiat)\s(?:(?:wiejska|miejska|miejsko-wiejska)\s)?)?\p{Lu}[\p{L}.-]{1,24}(?:\s(?:\p{Lu}[\p{L}.-]{1,24}|nad|pod|i|w)){0,4}$/u;

const COUNTY = /^powiat\s\p{Ll}{3,20}(?:-\p{Ll}{3,20})?[sc]ki$/u;

/** `2007: Kock, Ryki, Żelechów`: the names behind a line's year; null for one that says anything else. Trap: `2007: Kock, powiat i szkoły`. */
export function namesOfYear(line: string): { readonly from: number; readonly names: readonly string[] } | null {
  const from = leadingDate(line);
  if (from === 0) return null;
  const names = line
    .slice(from)
    .replace(/[\s.;]{1,4}$/u, '')
    .split(/,\s{1,3}(?:a\s(?:do\stego|także|też)\s)?|\s{1,3}(?:oraz|i)\s{1,3}/u)
    .map((name) => name.trim());
  return names.length > 1 && names.every((name) => NAME.test(name) || COUNTY.test(name)) ? { from, names } : null;
}
