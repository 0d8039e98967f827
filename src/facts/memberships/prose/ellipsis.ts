import type { Span } from '../../../model/span.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { yearLater } from '../lists/year-above.ts';
import { membersIn, organizationsIn } from '../parties/parties.ts';
import { resolvedWhen } from './prose-dates.ts';
import { BEFORE_NAME, isJoined } from './prose-organizations.ts';

/** What a clause says that one is in, behind `w` or `do`: `a Kock w Lidze Miast`; null where it names none, or several. */
export function bodyIn(statement: Statement, region: Span): Party | null {
  const [organization, ...others] = organizationsIn(statement, region).filter(
    (one) => isJoined(one) || isNetwork(one.name),
  );
  if (organization === undefined || others.length > 0) return null;
  const lead = statement.folded.slice(region.start - statement.start, organization.span.start - statement.start);
  return GOVERNED.test(lead) ? organization : null;
}

/** Before the name of what is joined: `a do`, `oraz od 2004 roku w sieci`. */
export const GOVERNED = new RegExp(`(?:^|\\s)(?:do|we?)\\s{1,3}${BEFORE_NAME}$`, 'u');

/** Who joined or left in a clause without its verb, and when. */
export interface GoneOn {
  readonly member: Party;
  readonly date: NonNullable<Claim['start']>;
}

/** What such a clause holds beside its names and days. A verb or another noun makes it a clause of its own. */
export const BARE_WORDS = String.raw`[\s.,:()–—-]|(?<!\p{L})(?:a|zas|natomiast|nastepnie|potem|oraz|i|w|we|od|roku|r|dopiero|juz|kolejno|takze|rowniez|tez|gmin[ay]?|miast[ao]?|powiat|dnia)(?!\p{L})`;
const BARE = new RegExp(`^(?:${BARE_WORDS})*$`, 'u');

/**
 * `A i B przystąpiły w 2003 roku, a C w 2005 roku`, `…, a w 2005 – C i D`, `…, C – rok później`: the clauses behind offset `from` that leave the verb out.
 * Trap: `…, a C w 2005 roku wystąpiła`, a verb of its own. `sinceOnly`: `A jest w Związku od 2001 roku, B od 2004`.
 */
export function goneOn(context: PageContext, statement: Statement, from: number, sinceOnly = false): readonly GoneOn[] {
  const found: GoneOn[] = [];
  let date: GoneOn['date'] | null = null;
  for (const region of clausesBehind(statement, from)) {
    // `…, a Kock od 2012 r. w Lidze Y`: in another one.
    if (bodyIn(statement, region) !== null) break;
    const members = membersIn(statement, region);
    if (members.length === 0) {
      if (found.length > 0) break;
      continue;
    }
    const own = dayOf(context, statement, region, sinceOnly);
    date = own ?? date;
    if (
      date === null ||
      !isBare(statement, withoutNote(statement, region, members), [...members.map((one) => one.span), date.span])
    )
      break;
    for (const member of members) found.push({ member, date });
  }
  return found;
}

/** `a w 2015 Kutno – za ogrody różane`: what a dash tells of the last name. Trap: `a w 2015 Kutno – jak sądzono – wystąpiło`, a verb of its own. */
function withoutNote(statement: Statement, region: Span, members: readonly Party[]): Span {
  const end = members.at(-1)?.span.end ?? region.end;
  const rest = statement.text.slice(end - statement.start, region.end - statement.start);
  return /^\s[–—-]\s(?![^,;]{0,60}?\p{L}(?:ł[aoy]?|li)(?!\p{L}))[^,;–—]{2,60}$/u.test(rest)
    ? { start: region.start, end }
    : region;
}

export function clausesBehind(statement: Statement, from: number): readonly Span[] {
  const regions: Span[] = [];
  let start = from;
  for (const comma of statement.folded.slice(from - statement.start).matchAll(/[,;]\s/gu)) {
    regions.push({ start, end: from + comma.index });
    start = from + comma.index + 1;
  }
  regions.push({ start, end: statement.end });
  // What stands before the first comma belongs to the clause that has the verb.
  return regions.slice(1);
}

export function dayOf(
  context: PageContext,
  statement: Statement,
  region: Span,
  sinceOnly: boolean,
): GoneOn['date'] | null {
  const mention = statement.dates.find(
    (one) =>
      one.use === 'plain' &&
      (!sinceOnly || one.expression.bound === 'since') &&
      one.start >= region.start &&
      one.end <= region.end,
  );
  if (mention !== undefined) return resolvedWhen(context, statement, mention)?.start ?? null;
  if (sinceOnly) return null;
  const later = yearLater(context, statement, region.end);
  return later != null && later.span.start >= region.start ? later : null;
}

export const isBare = (statement: Statement, region: Span, spans: readonly Span[]): boolean =>
  isBareOf(statement, region, spans, BARE);

/** Whether a region holds nothing but some spans and such words. */
export function isBareOf(statement: Statement, region: Span, spans: readonly Span[], words: RegExp): boolean {
  let rest = statement.folded.slice(region.start - statement.start, region.end - statement.start);
  for (const { start, end } of spans)
    if (start >= region.start && end <= region.end)
      rest = `${rest.slice(0, start - region.start)}${' '.repeat(end - start)}${rest.slice(end - region.start)}`;
  return words.test(rest);
}
