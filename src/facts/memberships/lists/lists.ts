import type { MembershipRole } from '../../../model/membership.ts';
import type { Span } from '../../../model/span.ts';
import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Count, Party } from '../claim.ts';
import { PENDING, roleOf } from '../cues/cue.ts';
import { countiesListed, membersIn, namesListed } from '../parties/parties.ts';
import { isAbroad, isBodyAbroad } from '../twins/foreign-names.ts';
import { withoutCountry } from '../twins/town-name.ts';
import { isShownTwin } from '../twins/twin-lines.ts';
import { twinsInRun, twinsOfLand } from '../twins/twin-run.ts';
import { endOfLines } from './announces.ts';
import { withCompanions } from './bodies-in-case.ts';
import { isNameRun } from './category-lines.ts';
import { insideBrackets } from './counted-roll.ts';
import { datedLines } from './dated-lines.ts';
import { namesOfYear } from './entry-lines.ts';
import type { Frame } from './frames.ts';
import { gridOf } from './grid-of.ts';
import { type Group, groupsOf } from './groups.ts';
import { isKnown } from './is-known.ts';
import { itemDates } from './item-dates.ts';
import { isSentenceLike, memberOfItem, nameRegion, organizationOfItem, partnerOfItem } from './items.ts';
import { isOfPast } from './list-of-past.ts';
import { isBodyOfUnits } from './section-of-bodies.ts';
import { sectorColumns } from './sector-columns.ts';
import type { BelongingDates } from './told-dates.ts';
import { yearAbove } from './year-above.ts';

const RULE = 'facts/memberships/lists/lists.ts';

export interface Listed {
  readonly claims: readonly Claim[];
  readonly counts: readonly Count[];
  /** Blocks that are an organisation's members. */
  readonly members: ReadonlySet<number>;
}

/** Lists, tables and runs of lines below a sentence or heading that says what they list. */
export function listedClaims(context: PageContext): Listed {
  const claims: Claim[] = [];
  const counts: Count[] = [];
  const groups = groupsOf(context);
  for (const { frame, items, inline } of groups) {
    const read =
      inline !== null
        ? inlineClaims(context, frame, inline)
        : items.flatMap((item) => withCompanions(item, itemClaims(context, frame, item)));
    const made = frame.ofUnits === true ? bodiesOfUnits(read) : read;
    claims.push(...made);
    if (frame.stated !== null && frame.kind !== 'partners' && made.length > 0)
      counts.push({ stated: frame.stated, listed: made.length, span: frame.span, of: frame.owner, kind: frame.kind });
  }
  const listed = groups.filter(({ frame }) => frame.kind === 'members').flatMap(({ items }) => items.flat());
  return { claims, counts, members: new Set(listed.map(({ block }) => block)) };
}

/** Those that units join, where they are most of a section's list. */
function bodiesOfUnits(claims: readonly Claim[]): readonly Claim[] {
  const kept = claims.filter(({ organization }) => isBodyOfUnits(organization.name));
  return kept.length * 2 > claims.length ? kept : [];
}

function itemClaims(context: PageContext, frame: Frame, item: readonly Statement[]): readonly Claim[] {
  const first = item[0];
  if (first === undefined) return [];
  const dated = frame.kind === 'members' ? datedLines(context, first) : [];
  if (dated.length > 0)
    return dated.map((one) => claimOf(frame, one.party, one.party.span, { start: one.start, end: null }));
  const grid = gridOf(context, frame, first);
  if (grid.length > 0)
    return grid.map((one) => claimOf(frame, one, { start: first.start, end: first.end }, { start: null, end: null }));
  const told = frame.kind !== 'organizations' && first.kind !== 'table_row';
  const inRun = told && frame.kind === 'partners' ? twinsInRun(context, first) : [];
  const run = told && inRun.length === 0 ? twinsOfLand(context, first) : inRun;
  if (run.length > 0)
    return run.map(({ party, ...dates }) => claimOf(frame, party, { start: first.start, end: first.end }, dates));
  const sectors = first.kind === 'table_row' ? sectorColumns(context, frame, first) : [];
  if (sectors.length > 0)
    return sectors.map(({ party, start }) =>
      claimOf(frame, party, { start: first.start, end: first.end }, { start, end: null }),
    );
  const yearly = frame.kind === 'members' && item.length === 1 ? yearlyClaims(context, frame, first) : [];
  if (yearly.length > 0) return yearly;
  const several = frame.kind === 'members' && first.kind === 'table_row' ? namesOfCell(context, first) : [];
  if (several.length > 0)
    return several.map((one) =>
      claimOf(frame, one, { start: first.start, end: first.end }, { start: null, end: null }),
    );
  const party = partyOfItem(context, frame, first, item);
  const atHome = frame.abroad === true && !isAbroad(first) && !isShownTwin(context, first.block);
  if (party === null || isOwner(frame, party) || atHome) return [];
  const words = item.map((one) => one.folded).join(' ');
  if (frame.saying === true && !/(?<![a-z])(?:czlon|przystap|przyjet|w\s{1,3}latach)/u.test(words)) return [];
  if (NOT_IN.test(words)) return [];
  const printed = itemDates(context, item, frame.kind);
  // `Gmina Kozy (wystąpiła 31 XII 2016 r.)` below `Byli członkowie`: a year stands there, though no day is read.
  const former = isOfFormer(context, frame) && !/\d{4}/u.test(words);
  const past = frame.kind !== 'partners' && (former || isOfPast(context, first)) ? pastDates(printed, words) : printed;
  const dates = past !== null && isUndated(past) ? { ...past, start: joinedInYear(context, frame, first) } : past;
  if (dates === null) return [];
  // `na własny wniosek` beside a day of joining tells how, not that it is asked for.
  if (PENDING.test(context.whole, words) && (dates.start === null || first.kind !== 'table_row')) return [];
  return [
    claimOf(
      frame,
      party,
      // A day that its full stop parted from the name stands before it.
      { start: Math.min(...item.map(({ start }) => start)), end: Math.max(...item.map(({ end }) => end)) },
      dates,
      words,
      isKnown(first, party),
    ),
  ];
}

/** `brzeski | Brzeg, Grodków, Lewin Brzeski`: a cell of members that lists several. */
function namesOfCell(context: PageContext, row: Statement): readonly Party[] {
  const cell = nameRegion(context, row);
  const text = context.page.text.slice(cell.start, cell.end).replace(/\n/gu, ', ');
  return text.includes(', ') && isNameRun(text, true) && !/\d/u.test(text) ? namesListed(context, cell) : [];
}

/** `2007: Kock, Ryki, Żelechów`: all that joined in that year. */
function yearlyClaims(context: PageContext, frame: Frame, line: Statement): readonly Claim[] {
  const yearly = namesOfYear(line.text);
  if (yearly === null) return [];
  const dates = itemDates(context, [line], frame.kind);
  return namesListed(context, { start: line.start + yearly.from, end: line.end }).map((one) =>
    claimOf(frame, one, { start: line.start, end: line.end }, dates, '', isKnown(line, one)),
  );
}

/** `Stowarzyszenie Metropolia Y` below `Kto tworzy Metropolię Y`: the same one, with the word for its kind. */
const isOwner = (frame: Frame, { name }: Party): boolean =>
  name === frame.owner.name || (/^(?:Stowarzyszenie|Związek)\s/u.test(name) && name.endsWith(` ${frame.owner.name}`));

/** `LGD „Bór” (nie należymy)`, `Gmina Kozy – nie przystąpiła`, `Status: obserwator`. Trap: `nie należy już od 2012 r.`, which tells that it did. */
const NOT_IN =
  /(?<![a-z])status\s{0,2}:?\s{1,3}(?:(?:obserwator|kandydat)(?!\p{L})|byl[yae]\s|zawiesz)|(?<![a-z])nie\s{1,3}(?:nalez|jest|jestesmy|uczestnicz|przystap)\p{L}{0,6}(?!\p{L})(?!\s{1,3}juz)/u;

/** `Byli członkowie`, `Dawni członkowie: A, B`: who is none any more. */
const isOfFormer = ({ reading }: PageContext, { span }: Frame): boolean =>
  /^\s{0,3}(?:byli|dawni|poprzedni)\s{1,3}(?:nasi\s{1,3})?czlonkowie(?!\p{L})/u.test(
    reading.folded.slice(span.start, span.end),
  );

const isUndated = ({ start, end }: BelongingDates): boolean => start === null && end === null;

/** `2001` as the heading of those who joined then, below `Kto i kiedy dołączył`. Trap: `2021` above the members of that year. */
function joinedInYear(context: PageContext, frame: Frame, { block }: Statement): Claim['start'] {
  const { blocks } = context.page;
  const intro = context.reading.folded.slice(frame.span.start, frame.span.end);
  if (frame.kind !== 'members' || !/(?<![a-z])(?:dolacz|przyst|wst|przyj|akces)\p{L}{2,9}/u.test(intro)) return null;
  let at = block - 1;
  while (at >= 0 && block - at <= MOST_ABOVE && blocks[at]?.kind === blocks[block]?.kind) at--;
  const above = blocks[at];
  const text = above === undefined ? '' : context.page.text.slice(above.start, above.end);
  const year = /^\s{0,3}(?:[Rr]ok\s)?((?:19|20)\d\d)(?:\s?r\.|\srok)?\s{0,2}:?\s{0,2}$/u.exec(text)?.[1];
  if (above === undefined || year === undefined) return null;
  const start = above.start + text.indexOf(year);
  return { value: year, span: { start, end: start + 4 } };
}

const MOST_ABOVE = 30;

/** `(2010)` below `Wystąpiliśmy z:` is the end; null where nothing says when it ended. */
function pastDates(dates: BelongingDates, told: string): BelongingDates | null {
  if (dates.end !== null) return dates;
  if (dates.start === null || /(?<![a-z])od\s/u.test(told)) return null;
  return { start: null, end: dates.start };
}

function partyOfItem(context: PageContext, frame: Frame, first: Statement, item: readonly Statement[]): Party | null {
  switch (frame.kind) {
    case 'organizations':
      return organizationOfItem(context, first);
    case 'members':
      return memberOfItem(context, first);
    case 'partners':
      return partnerOfItem(context, first, item);
  }
}

function inlineClaims(context: PageContext, frame: Frame, inline: NonNullable<Group['inline']>): readonly Claim[] {
  const end = inline.to ?? endOfLines(context, inline.statement);
  const region = insideBrackets(context, { start: inline.from, end });
  const counties = /powiat\p{L}{0,3}\s{0,3}:\s{0,3}$/u.test(context.reading.folded.slice(0, inline.from).slice(-20));
  const listed = counties ? countiesListed(context, region) : [];
  const rest = { ...region, start: listed.at(-1)?.span.end ?? region.start };
  const named = namesListed(context, rest).map((one) =>
    frame.kind === 'partners' ? { ...one, name: withoutCountry(one.name) } : one,
  );
  const lead = frame.kind === 'members' ? leadOf(inline) : [];
  const parties = [...lead, ...listed, ...named].filter(
    (party) =>
      party.name !== frame.owner.name &&
      !isSentenceLike(party.name) &&
      !(frame.kind === 'organizations' && isTown(party.name)) &&
      !(frame.kind === 'partners' && isBodyAbroad(party.name)),
  );
  const span = { start: inline.statement.start, end: inline.statement.end };
  const former = isOfFormer(context, frame);
  return parties.flatMap((party, at) => {
    // `Byli członkowie: Gmina Kozy (wystąpiła 31 XII 2016 r.), Gmina Wilkowice`: one that left on no day told is none.
    const day = sinceInline(context, region, party, parties[at + 1], former);
    if (former) return day === null ? [] : [claimOf(frame, party, span, { start: null, end: day })];
    const start = day ?? (frame.founding ? yearAbove(context, inline.statement) : null);
    return [claimOf(frame, party, span, { start, end: null })];
  });
}

/** `tworzą Sanok i otaczające go trzy gminy: …`: who stands before those whom the colon lists. Trap: `Uczestnikami zjazdu w Sanoku i gminach są: …`. */
function leadOf({ statement, from }: NonNullable<Group['inline']>): readonly Party[] {
  const colon = from - statement.start;
  const last = membersIn(statement, { start: statement.start, end: Math.max(statement.start, from) }).at(-1);
  if (last === undefined || colon <= 0 || last.span.end > from) return [];
  return /^\s{1,3}(?:i|oraz|a\s{1,3}takze|wraz\s{1,3}z)\s{1,3}(?:(?:otaczajac|okalajac|sasiedni|okoliczn|pobliski|sasiadujac)\p{L}{1,4}\s{1,3}(?:(?:go|ja|je|z\s{1,3}ni[am])\s{1,3})?)?(?:(?:\d{1,3}|\p{L}{3,16})\s{1,3})?(?:gmin|miast|samorzad)\p{L}{0,4}\s{0,3}:$/u.test(
    statement.folded.slice(last.span.end - statement.start, colon).trimEnd(),
  )
    ? [last]
    : [];
}

const JOINED_THEN = /(?:\(\s?(?:[\p{L}\s.]{3,40},\s)?|[–—-]\s(?=od|w))(?:od\s(?:roku\s)?|w\s)?$/u;
const LEFT_THEN = /\(\s?[\p{L}\s.]{0,40}$/u;

/** `Gmina Warta (1997), Miasto Zgierz (od 2000 r.)`, `oraz (od 2018 roku) Stowarzyszenie …`: the date in brackets beside a name. */
function sinceInline(
  context: PageContext,
  region: Span,
  party: Party,
  next: Party | undefined,
  former: boolean,
): Claim['start'] {
  const { text } = context.page;
  const dates = context.statements.flatMap((one) =>
    one.start < region.end && one.end > region.start ? one.dates.map((date) => ({ date, scope: one.scope })) : [],
  );
  for (const { date, scope } of dates) {
    const inside = date.start >= party.span.start && date.end <= (next?.span.start ?? region.end);
    if (!inside || !(former ? LEFT_THEN : JOINED_THEN).test(text.slice(party.span.start, date.start).slice(-60)))
      continue;
    const range = date.expression.dates[0];
    const reference = context.references[scope]?.date ?? null;
    const told = range === undefined ? null : resolveDate(date.expression, range, reference, 'past');
    const value = (former ? told?.end : null) ?? told?.start ?? null;
    if (value !== null) return { value, span: { start: date.start, end: date.end } };
  }
  return null;
}

function claimOf(
  frame: Frame,
  party: Party,
  span: Claim['span'],
  dates: { readonly start: Claim['start']; readonly end: Claim['end'] },
  told = '',
  known = true,
): Claim {
  const asMember = frame.kind === 'members';
  const role: MembershipRole =
    frame.kind === 'partners' || frame.partners || /(?<![a-z])status\s{0,2}:?\s{1,3}partner(?!\p{L})/u.test(told)
      ? 'partner'
      : frame.founding || roleOf(told) === 'founding_member'
        ? 'founding_member'
        : /honorow/u.test(told) || (frame.honorary && !/(?<![a-z])czlon(?:ek|kini|kowie)(?!\p{L})/u.test(told))
          ? 'honorary_member'
          : 'member';
  return {
    member: asMember ? party : frame.owner,
    organization: asMember ? frame.owner : party,
    role,
    start: dates.start ?? frame.since ?? null,
    end: dates.end,
    span,
    rule: RULE,
    confidence: Math.max(0.4, (frame.owner.resolved ? (frame.inherited ? 0.9 : 0.94) : 0.65) - (known ? 0 : 0.15)),
    inherited: frame.inherited,
  };
}
