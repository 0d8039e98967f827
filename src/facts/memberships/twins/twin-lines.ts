import type { PageContext, Statement } from '../../context.ts';
import { fold1 } from '../parties/parties.ts';
import { isAbroad } from './foreign-names.ts';
import { NO_TOWN, TOWN_NAME } from './town-name.ts';

const UNIT = String.raw`(?:(?:[Mm]iasto|[Gg]mina|[Mm]iasteczko|[Pp]owiat|[Rr]egion|[Hh]rabstwo|[Dd]zielnica|[Oo]kręg)\s)?`;
const ENTRY = new RegExp(
  String.raw`^\s{0,3}(?:[-•*–→►▶»✓❖■]\s{0,3}|\d{1,2}[.)]\s{0,3})?${UNIT}(${TOWN_NAME})(?=\s{0,2}(?:\(|,\s|:\s|\s[–—-]\s|[–—]\s|\s(?:19|20)\d{2}(?!\d)|\n|$))`,
  'u',
);
/** What ties an entry to the page's municipality: a day of the bond, its paper. */
const BOND =
  /(?<![a-z])(?:umow|porozumien|partner|wspolprac|przyjazn|deklaracj|akt(?:u|em)?(?![a-z])|blizniacz|zaprzyjaznion)\p{L}{0,8}|(?<![a-z])(?:od|rok)\s{1,3}(?:roku\s{1,3}|dnia\s{1,3})?\d|\(\s?(?:19|20)\d{2}/u;
const YEAR = /(?<!\d)(?:19[3-9]|20[0-4])\d(?!\d)/u;
/** `umowa partnerska`, said of an entry, needs nothing that shows another country. */
const TWIN =
  /(?<![a-z])(?:(?:umow|porozumien|miast|gmin)\p{L}{1,3}\s{1,3}partnersk|partnersk\p{L}{1,3}\s{1,3}(?:umow|miast|gmin)|umow\p{L}{1,2}\s{1,3}(?:o\s{1,3})?partnerstw)/u;
/** `Adendorf 2003`: a card's two lines in one. */
const TOWN_AND_YEAR = new RegExp(String.raw`^${TOWN_NAME}\s\(?(?:19|20)\d{2}\)?(?:\s?r\.)?\s{0,2}$`, 'u');
/** How far up the country of an entry may stand. */
const REACH = 8;

/** The town that a statement begins with, before a dash, a bracket, a comma or a colon; null where there is none. */
export function townOf({ text, start, places }: Statement): string | null {
  const [lead, name] = ENTRY.exec(text) ?? [];
  if (lead === undefined || name === undefined || NO_TOWN.test(fold1(name))) return null;
  const country = places.some((one) => one.candidates[0]?.type === 'country' && one.start < start + lead.length);
  return country ? null : name;
}

/** `Niemcy`, `NIEMCY:`: a line, heading or row that only says where the next ones lie. */
export function isCountryAlone(context: PageContext, at: number): boolean {
  const [only, ...others] = context.byBlock[at] ?? [];
  if (only === undefined || others.length > 0) return false;
  return only.places.some(
    ({ candidates: [first], start, end }) =>
      first?.type === 'country' &&
      start - only.start <= 4 &&
      only.end - end <= 3 &&
      !/\p{L}/u.test(only.text.slice(0, start - only.start)),
  );
}

/** Whether an entry stands below a line that is its country. */
export function isUnderCountry(context: PageContext, at: number): boolean {
  for (let above = at - 1; above >= 0 && at - above <= REACH; above--) {
    if (isCountryAlone(context, above)) return true;
    if (context.page.blocks[above]?.kind === 'heading') return false;
  }
  return false;
}

/** `Teltow – umowa z 1997 r.`, `Saint-Omer (Francja)`: a line of a list of twin towns that shows its town's country or the bond. */
export function isTwinLine(context: PageContext, at: number): boolean {
  return isOwnTwinLine(context, at) && (isPlain(context, at) || hasTwinBeside(context, at));
}

/** Whether an entry, in whatever kind of block, lies abroad or stands among such. */
export const isShownTwin = (context: PageContext, at: number): boolean =>
  isPlain(context, at) || isTwinLine(context, at);

/** A town and words of a bond with its year. Trap: `Muzyka – od 1999 r. koncerty w Niemczech`. */
function isOwnTwinLine(context: PageContext, at: number): boolean {
  const statements = context.byBlock[at] ?? [];
  const [first] = statements;
  if (first === undefined || context.page.blocks[at]?.kind !== 'paragraph' || townOf(first) === null) return false;
  return isBond(statements) || isBesideCountry(first) || isBelow(context, at) || TOWN_AND_YEAR.test(first.text);
}

/** Whether words of a bond stand with a year. */
export const isBond = (statements: readonly Statement[]): boolean =>
  statements.some((one) => BOND.test(one.folded) && YEAR.test(one.text));

/** `GETTORF – Szlezwik` and below it `Umowę zawarto w 1974 roku`. */
function isBelow(context: PageContext, at: number): boolean {
  const [first] = context.byBlock[at + 1] ?? [];
  return (
    context.page.blocks[at + 1]?.kind === 'paragraph' &&
    first !== undefined &&
    townOf(first) === null &&
    isBond([first])
  );
}

/** Where it lies shows that it is one: its country above, another country's place in it, or words that only twin towns have. */
function isPlain(context: PageContext, at: number): boolean {
  const statements = context.byBlock[at] ?? [];
  return statements.some((one) => isAbroad(one) || TWIN.test(one.folded)) || isUnderCountry(context, at);
}

/** `Netphen – współpraca od 1994 r.` between two that lie abroad. */
const hasTwinBeside = (context: PageContext, at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((beside) => isOwnTwinLine(context, beside) && isPlain(context, beside));

/** `Timmendorfer Strand, Niemcy (2000)`, `NEPI – Włochy`: the country right behind the name. */
function isBesideCountry(statement: Statement): boolean {
  const end = ENTRY.exec(statement.text)?.[0].length ?? 0;
  const country = statement.places.find(
    ({ candidates: [first] }) => first?.type === 'country' || (first?.type === 'region' && first.country !== 'PL'),
  );
  if (end === 0 || country === undefined) return false;
  const between = statement.text.slice(end, country.start - statement.start);
  return (
    /^\s{0,2}(?:[(,–—-]|\s[–—-])\s{0,2}$/u.test(between) &&
    /^\s{0,2}(?:\)|[–—;,.-]|od\s|\(|$)/u.test(statement.folded.slice(country.end - statement.start))
  );
}

/** `Schwerte` as a heading, and below it `Niemcy`, `Umowa: 1990`. Trap: `Wymiana`, and below it who came in 2004. */
export function isTwinHeading(context: PageContext, at: number): boolean {
  const { blocks } = context.page;
  const first = context.byBlock[at]?.[0];
  if (blocks[at]?.kind !== 'heading' || first === undefined || townOf(first) === null) return false;
  let told = false;
  let placed = isAbroad(first) || isUnderCountry(context, at);
  for (let below = at + 1; below <= at + 3 && blocks[below]?.kind === 'paragraph'; below++) {
    placed ||= isCountryAlone(context, below);
    told ||= (context.byBlock[below] ?? []).some((one) => BOND.test(one.folded) && YEAR.test(one.text));
  }
  return told && placed;
}
