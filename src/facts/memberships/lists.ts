import type { MembershipRole } from '../../model/membership.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Claim, Count, Party } from './claim.ts';
import { columnsOf, type Frame, frameOf } from './frames.ts';
import { itemDates } from './item-dates.ts';
import { memberOfItem, organizationOfItem, partnerOfItem } from './items.ts';
import { membersIn, namesListed } from './parties.ts';

const RULE = 'facts/memberships/lists.ts';

export interface Listed {
  readonly claims: readonly Claim[];
  readonly counts: readonly Count[];
}

/** Lists, tables and runs of lines below a sentence or heading that says what they list. */
export function listedClaims(context: PageContext): Listed {
  const claims: Claim[] = [];
  const counts: Count[] = [];
  const groups = groupsOf(context);
  for (const { frame, items, inline } of groups) {
    const made =
      inline !== null
        ? inlineClaims(context, frame, inline)
        : items.flatMap((item) => itemClaims(context, frame, item));
    claims.push(...made);
    if (frame.stated !== null && frame.kind !== 'partners' && made.length > 0)
      counts.push({ stated: frame.stated, listed: made.length, span: frame.span, of: frame.owner, kind: frame.kind });
  }
  return { claims, counts };
}

interface Group {
  readonly frame: Frame;
  readonly items: readonly (readonly Statement[])[];
  /** The part of the introducing sentence after its colon, where it lists by itself. */
  readonly inline: { readonly statement: Statement; readonly from: number } | null;
}

/** Each frame with the blocks below it: those whose `intro` it is, or the run of like blocks that follows. */
function groupsOf(context: PageContext): readonly Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const statement of context.statements) {
    if (taken.has(statement.block)) continue;
    const colon = statement.folded.lastIndexOf(':');
    const opens =
      statement.kind === 'heading' || colon >= 0 || endsBlock(context, statement) || announces(context, statement);
    const columns = statement.kind === 'table_row' ? columnFrame(context, statement) : null;
    if (!opens || (statement.kind === 'table_row' && columns === null)) continue;
    const frame = columns ?? frameOf(context, statement);
    if (frame === null || isOutdone(context, statement)) continue;
    if (colon > 0 && (statement.folded.length - colon > 6 || endOfLines(context, statement) > statement.end)) {
      groups.push({ frame, items: [], inline: { statement, from: statement.start + colon + 1 } });
      continue;
    }
    const items = itemsBelow(context, statement, frame).filter((block) => !taken.has(block));
    for (const block of items) taken.add(block);
    if (items.length > 0) groups.push({ frame, items: itemsOf(context, items), inline: null });
  }
  return groups;
}

const LISTED: ReadonlySet<string> = new Set(['list_item', 'table_row', 'term']);

/** The statements of each item; a definition belongs to the term above it. */
function itemsOf(context: PageContext, blocks: readonly number[]): readonly (readonly Statement[])[] {
  const items: Statement[][] = [];
  for (const block of blocks) {
    const statements = context.byBlock[block] ?? [];
    const kind = context.page.blocks[block]?.kind;
    const prose = kind === 'paragraph' && context.page.blocks[block - 1]?.kind === 'list_item';
    const before = kind === 'definition' || prose ? items.at(-1) : undefined;
    if (before === undefined) items.push([...statements]);
    else before.push(...statements);
  }
  return items;
}

/** `Miasto X jest członkiem 15 organizacji. Są to stowarzyszenia, a także:` and then a list. */
function announces(context: PageContext, statement: Statement): boolean {
  return /:\s{0,3}$|(?<!\p{L})(?:oto|ponizej)(?!\p{L})/u.test(context.byBlock[statement.block]?.at(-1)?.folded ?? '');
}

/** A heading above a sentence that says the same with more (`Miasta partnerskie` / `Oława podpisała umowy z:`) leaves the list to it. */
function isOutdone(context: PageContext, statement: Statement): boolean {
  if (statement.kind !== 'heading') return false;
  const next = (context.byBlock[statement.block + 1] ?? []).find((one) => frameOf(context, one) !== null);
  return (
    next !== undefined &&
    context.page.blocks[next.block]?.kind === 'paragraph' &&
    (announces(context, next) || LISTED.has(context.page.blocks[next.block + 1]?.kind ?? ''))
  );
}

/** A table whose own columns say what it lists: `Gmina | Data przystąpienia`, `Organizacja | Członkostwo od`. */
function columnFrame(context: PageContext, statement: Statement): Frame | null {
  const { blocks } = context.page;
  const below = blocks[statement.block + 1];
  const heads = below?.kind === 'table_row' && blocks[statement.block - 1]?.kind !== 'table_row';
  if (!heads || !/przystapieni|wstapieni|czlonkostw/u.test(statement.folded)) return null;
  return columnsOf(context, statement);
}

function endsBlock(context: PageContext, statement: Statement): boolean {
  return context.byBlock[statement.block]?.at(-1) === statement;
}

/** Blocks that the frame's block introduces; between them and it at most one sentence may stand, and headings end them. */
function itemsBelow(context: PageContext, statement: Statement, frame: Frame): readonly number[] {
  const { blocks } = context.page;
  const found: number[] = [];
  // A sentence that neither is a heading nor ends in a colon introduces only what follows at once.
  if (
    statement.kind !== 'heading' &&
    !announces(context, statement) &&
    !LISTED.has(blocks[statement.block + 1]?.kind ?? 'paragraph') &&
    !isHeadingItem(context, statement.block + 1, statement, frame)
  )
    return [];
  for (let at = statement.block + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const isItem =
      block.kind === 'list_item' || block.kind === 'table_row' || block.kind === 'term' || block.kind === 'definition';
    if (isItem) {
      const header = block.kind === 'table_row' && blocks[at + 1]?.kind === 'table_row' && blocks[at + 1]?.intro === at;
      if (!header) found.push(at);
      continue;
    }
    if (block.kind === 'heading') {
      if (isHeadingItem(context, at, statement, frame)) {
        found.push(at);
        continue;
      }
      if (partsList(context, at, statement, found.length > 0)) continue;
      break;
    }
    if (startsWithParty(context, at, frame)) found.push(at);
    else if (goesOn(context, at, frame)) found.push(at);
    else if ((found.length > 0 && !resumes(context, at, frame)) || (found.length === 0 && at > statement.block + 2))
      break;
  }
  return found;
}

/** Below a heading `Członkowie`, deeper headings that each begin with a party are the items (`Gmina X` and its address). */
function isHeadingItem(context: PageContext, at: number, statement: Statement, frame: Frame): boolean {
  const level = context.page.blocks[at]?.level ?? 0;
  const own = context.page.blocks[statement.block];
  if (own?.kind === 'heading' && level <= own.level && frame.kind !== 'partners') return false;
  // `Powiat sandomierski` above a list of its gminas is a part's heading.
  const below = context.page.blocks[at + 1]?.kind;
  if (below === 'list_item' || below === 'table_row') return false;
  if (frame.kind !== 'organizations') return startsWithParty(context, at, frame);
  const first = context.byBlock[at]?.[0];
  return first?.organizations.some((one) => one.start - first.start <= 4) ?? false;
}

/** A list may be cut by headings of its own (`Gminy`, `Powiaty`, `sektor publiczny`): another frame, or a heading of the same rank, ends it. */
function partsList(context: PageContext, at: number, statement: Statement, begun: boolean): boolean {
  const { blocks } = context.page;
  const next = (context.byBlock[at] ?? [])[0];
  if (next === undefined || frameOf(context, next) !== null) return false;
  if (blocks[at + 1]?.kind !== 'list_item' && blocks[at + 1]?.kind !== 'table_row') return false;
  const own = blocks[statement.block];
  if (own?.kind === 'heading') return (blocks[at]?.level ?? 0) > own.level;
  return begun || announces(context, statement);
}

/** Prose between the numbered organisations of a list tells of the one above it. */
function goesOn(context: PageContext, at: number, frame: Frame): boolean {
  const { blocks } = context.page;
  const between = blocks[at]?.kind === 'paragraph' && frame.kind === 'organizations';
  return (
    between && blocks[at - 1]?.kind === 'list_item' && (blocks[at + 1]?.kind === 'list_item' || at + 1 >= blocks.length)
  );
}

/** One line that is not understood does not end a run of lines that go on after it. */
function resumes(context: PageContext, at: number, frame: Frame): boolean {
  const text = context.byBlock[at]?.[0];
  return (
    text !== undefined &&
    text.text.length < 120 &&
    startsWithParty(context, at + 1, frame) &&
    startsWithParty(context, at - 1, frame)
  );
}

/** A paragraph or caption that begins with a municipality and is no sentence: `Gmina Gaszowice – wójt`. */
function startsWithParty(context: PageContext, at: number, frame: Frame): boolean {
  const first = context.byBlock[at]?.[0];
  if (first === undefined || frame.kind === 'organizations') return false;
  const place = first.places[0];
  const organization = first.organizations.find(
    (one) => !/^(?:Rada|Urząd|Burmistrz|Zarząd|Komisja|Starosta)(?!\p{L})/u.test(one.name),
  );
  const begin = Math.min(place?.start ?? Number.POSITIVE_INFINITY, organization?.start ?? Number.POSITIVE_INFINITY);
  // `Weisswasser (Niemcy) – umowa z 1992 r.`: a name that nobody knows, and its country.
  const country = first.places.find((one) => one.candidates[0]?.type === 'country');
  const named =
    frame.kind === 'partners' &&
    country !== undefined &&
    /^\p{L}[\p{L} '-]{2,40}\s{0,2}\($/u.test(first.folded.slice(0, country.start - first.start));
  if (named) return true;
  // Before it at most its unit word and a number: `1. Gmina Gaszowice`, not `Siedziba: Sierpc`.
  const lead = first.folded.slice(0, Math.max(0, begin - first.start));
  if (
    !/^\s{0,4}(?:\d{1,3}[.)]?\s{0,3}|[-•*]\s{0,3})?(?:(?:miejska|wiejska|gmin[aye]|miasto|i|powiat|m\.|st\.)\s{0,3}){0,4}[„"]?$/u.test(
      lead,
    )
  )
    return false;
  return !/(?<!\p{L})(?:jest|sa|byl\p{L}{0,2}|zostal\p{L}{0,2}|odb\p{L}{2,6}|ma|maja|moze|podjel\p{L}{0,2}|przyjel\p{L}{0,2}|rozwaza|zastanawia|podpisal\p{L}{0,2}|odmowil\p{L}{0,2}|\p{L}{4,14}(?:ala|alo|ily|ila|ilo|aly))(?!\p{L})/u.test(
    first.folded,
  );
}

function itemClaims(context: PageContext, frame: Frame, item: readonly Statement[]): readonly Claim[] {
  const first = item[0];
  if (first === undefined) return [];
  const grid = gridOf(context, frame, first);
  if (grid.length > 0)
    return grid.map((one) => claimOf(frame, one, { start: first.start, end: first.end }, { start: null, end: null }));
  const party = partyOfItem(context, frame, first, item);
  if (party === null || party.name === frame.owner.name) return [];
  const dates = itemDates(context, item, frame);
  const told = item.map((one) => one.folded).join(' ');
  return [
    claimOf(
      frame,
      party,
      { start: first.start, end: item.at(-1)?.end ?? first.end },
      dates,
      told,
      isKnown(first, party),
    ),
  ];
}

/** Whether a recogniser knew the party as an organisation or a place. */
function isKnown(statement: Statement, party: Party): boolean {
  const overlaps = (one: { readonly start: number; readonly end: number }) =>
    one.start < party.span.end && party.span.start < one.end;
  return statement.organizations.some(overlaps) || statement.places.some(overlaps);
}

/** `Biała Podlaska | Bielsk Podlaski | Chełm`: a row that is nothing but names lists them all. */
function gridOf(context: PageContext, frame: Frame, first: Statement): readonly Party[] {
  const cells = context.page.blocks[first.block]?.cells ?? [];
  if (frame.kind !== 'members' || cells.length < 2 || cells.some((cell) => cell.header !== null)) return [];
  const parties = cells.map((cell) => membersIn(first, cell)[0]);
  const whole = parties.every(
    (party, at) =>
      party !== undefined && (cells[at]?.end ?? 0) - (cells[at]?.start ?? 0) - (party.span.end - party.span.start) <= 8,
  );
  return whole ? parties.filter((party) => party !== undefined) : [];
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

function inlineClaims(
  context: PageContext,
  frame: Frame,
  inline: { readonly statement: Statement; readonly from: number },
): readonly Claim[] {
  const region = { start: inline.from, end: endOfLines(context, inline.statement) };
  return namesListed(context, region)
    .filter((party) => party.name !== frame.owner.name)
    .map((party) =>
      claimOf(frame, party, { start: inline.statement.start, end: inline.statement.end }, { start: null, end: null }),
    );
}

/** The lines below `Członkowie Związku:` in one paragraph are its list, as long as they are names and no sentences. */
function endOfLines(context: PageContext, statement: Statement): number {
  let end = statement.end;
  for (const line of (context.byBlock[statement.block] ?? []).filter((one) => one.index > statement.index)) {
    if (line.text.length > 80 || /[.!?]$/u.test(line.text) || !/^\s{0,4}[\p{Lu}\d•–-]/u.test(line.text)) break;
    end = line.end;
  }
  return end;
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
    frame.kind === 'partners' || frame.partners
      ? 'partner'
      : frame.founding || /zalozyciel/u.test(told)
        ? 'founding_member'
        : frame.honorary || /honorow/u.test(told)
          ? 'honorary_member'
          : 'member';
  return {
    member: asMember ? party : frame.owner,
    organization: asMember ? frame.owner : party,
    role,
    start: dates.start,
    end: dates.end,
    span,
    rule: RULE,
    confidence: Math.max(0.4, (frame.owner.resolved ? (frame.inherited ? 0.83 : 0.94) : 0.65) - (known ? 0 : 0.15)),
    inherited: frame.inherited,
  };
}
