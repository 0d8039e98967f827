import type { Span } from '../../../model/span.ts';
import { lineSpans } from '../../../polish/line-spans.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import { titleCase } from '../../../polish/title-case.ts';
import type { PageContext, Statement } from '../../context.ts';
import { statementAt } from '../../context.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Claim, Party } from '../claim.ts';
import { type Frame, frameOf } from '../lists/frames.ts';
import { itemDates } from '../lists/item-dates.ts';
import { fold1 } from '../parties/parties.ts';
import { isAbroad, OF_NATION } from './foreign-names.ts';
import { whenOfTwin } from './partner-dates.ts';
import { NO_TOWN, TOWN_NAME } from './town-name.ts';

const RULE = 'facts/memberships/twins/twin-names-alone.ts';
/** Lines of such a list that are looked at. */
const MOST = 80;
const LONGEST = 70;
/** Of so many names one at least shows that it lies abroad: a menu below `Miasta partnerskie` shows none. */
const OF_SO_MANY = 3;
/** Statements below a town's own heading that may say where it lies. */
const BELOW = 3;

interface Line extends Span {
  readonly statement: Statement;
  /** Null where the line is a country alone. */
  readonly town: { readonly name: string; readonly start: number } | null;
  readonly abroad: boolean;
}

const TOWN = new RegExp(
  String.raw`^(?:(?:[Mm]iasto|[Gg]mina)\s)?(${TOWN_NAME})(?:[\s,–—(-]{1,4}(?:od\s{1,3}(?:roku\s{1,3})?)?(?:19|20)\d{2}(?:\s?(?:r\.|roku|rok))?\)?)?$`,
  'u',
);

/**
 * Lines below `Miasta partnerskie` that are nothing but towns and their countries, in whatever order: `Bardejów` / `Kisvárda`, `Słowacja – Bardejów`, `Bardejów Słowacja`,
 * a country as a heading and the town below it, or headings that are towns, each above its story. Traps: a menu (`Historia`, `Kontakt`), the names of people.
 */
export function twinNameClaims(context: PageContext): readonly Claim[] {
  const { statements } = context;
  return statements.flatMap((head) => {
    if (head.kind !== 'heading') return [];
    const frame = frameOf(context, head);
    if (frame?.kind !== 'partners') {
      const town = frame === null ? townAbove(context, head) : null;
      return town === null ? [] : claimsOf(context, { owner: town }, linesBelow(context, head));
    }
    const lines = linesBelow(context, head);
    // A heading that is a town, and its story right below.
    return claimsOf(context, frame, lines.length > 1 ? lines : headingsBelow(context, head));
  });
}

function claimsOf(context: PageContext, frame: Pick<Frame, 'owner'>, lines: readonly Line[]): readonly Claim[] {
  const towns = lines.filter(({ town }) => town !== null);
  const shown = lines.filter(({ abroad }) => abroad);
  if (shown.length * OF_SO_MANY < towns.length || (towns.length < 2 && shown.length === 0)) return [];
  return towns.flatMap(({ town, statement, start, end }) => {
    if (town === null || town.name === frame.owner.name) return [];
    const span = { start: town.start, end: town.start + town.name.length };
    const organization: Party = { name: town.name, acronym: null, span, resolved: true };
    const when = whenOfTwin(context, statement, undefined, { name: town.name, ...span, known: false }, undefined, true);
    const below = statement.kind === 'heading' && when.start === null && when.end === null;
    const told = below ? itemDates(context, toldBelow(context, statement), 'partners') : when;
    const confidence = isAbroad(statement) ? 0.85 : 0.75;
    return [
      {
        member: frame.owner,
        organization,
        role: 'partner',
        ...told,
        span: { start, end },
        rule: RULE,
        confidence,
        inherited: true,
      },
    ];
  });
}

/** `GRODZISK MAZOWIECKI` above `Weiz – Austria`, on a page about twin towns that is no town's own: whose they are. Trap: the page of one town. */
function townAbove(context: PageContext, { start, end, places }: Statement): Party | null {
  const { title } = context.page;
  if (
    context.own.municipality !== null ||
    context.own.region !== null ||
    !/partnersk|blizniacz|zaprzyjaznion/u.test(fold1(title?.value ?? ''))
  )
    return null;
  const span = { start, end };
  const known = places.find(
    (one) => one.start - start <= 2 && end - one.end <= 2 && one.candidates[0]?.country === 'PL' && isSettlement(one),
  );
  // `KUTNO` is a word too.
  const printed = context.page.text.slice(start, end).trim();
  const name = known?.name ?? titleCase(printed);
  return known !== undefined || isTown(name) ? { name, acronym: null, span, resolved: true } : null;
}

/** The run of lines right below a heading. */
function linesBelow(context: PageContext, head: Statement): readonly Line[] {
  const { blocks, text } = context.page;
  const own = blocks[head.block]?.level ?? 0;
  const lines: Line[] = [];
  for (let at = head.block + 1; at < blocks.length && lines.length < MOST; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table_row' || (block.kind === 'heading' && block.level <= own)) break;
    for (const printed of lineSpans(text, block)) {
      const line = lineAt(context, printed);
      if (line === null) return lines;
      lines.push(line);
    }
  }
  return lines;
}

function lineAt(context: PageContext, { start, end }: Span): Line | null {
  const statement = statementAt(context, start);
  if (statement === null || end - start > LONGEST) return null;
  if (statement.persons.some((one) => one.start < end && start < one.end)) return null;
  // `Giżycko – Polska`, of ours among those abroad
  const text = context.page.text.slice(start, end).replace(/\s[–—-]\sPolska\s{0,2}$/u, '');
  const inside = statement.places.filter((one) => one.start >= start && one.end <= end);
  const country = inside.find(({ candidates: [first] }) => first?.type === 'country' && first.name !== 'Polska');
  const at = { start, end, statement };
  if (country === undefined) {
    const town = townIn(text, start);
    const abroad = inside.some(({ candidates: [first] }) => first !== undefined && first.country !== 'PL');
    return town === null ? null : { ...at, town, abroad: abroad || isAbroad({ ...statement, text, places: inside }) };
  }
  const [before, after] = [text.slice(0, country.start - start), text.slice(country.end - start)];
  if (!/\p{L}/u.test(before + after)) return { ...at, town: null, abroad: true };
  const town = townIn(before, start) ?? townIn(after, country.end);
  const other = town !== null && town.start < country.start ? after : before;
  return town === null || /\p{L}{3}/u.test(other) ? null : { ...at, town, abroad: true };
}

function townIn(text: string, from: number): Line['town'] {
  const lead = /^[\s,:|(–—•*-]{0,6}/u.exec(text)?.[0].length ?? 0;
  // `Radviliskis (Radziwiliszki)`: its other name
  const printed = text
    .slice(lead)
    .replace(/[\s,:|(–—-]{1,4}$/u, '')
    .replace(/\s\(\p{Lu}[^()]{2,30}\)$/u, '')
    .replace(/\)$/u, '');
  const [whole, name] = TOWN.exec(printed) ?? [];
  if (whole === undefined || name === undefined || NO_TOWN.test(fold1(name))) return null;
  return { name, start: from + lead + whole.indexOf(name) };
}

/** Headings of one rank that are towns, of which each is told of below. */
function headingsBelow(context: PageContext, head: Statement): readonly Line[] {
  const { blocks } = context.page;
  const own = blocks[head.block]?.level ?? 0;
  const lines: Line[] = [];
  for (let at = head.block + 1; at < blocks.length && lines.length < MOST; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    const line = lineAt(context, block);
    if (block.level <= own || line?.town == null) break;
    const told = toldBelow(context, line.statement);
    lines.push({ ...line, abroad: line.abroad || told.some((one) => isAbroad(one) || OF_NATION.test(one)) });
  }
  // One town among sections of other kinds is no list.
  return lines.length > 1 ? lines : [];
}

/** The first sentences below a town's own heading, up to the next heading. */
function toldBelow(context: PageContext, { index }: Statement): readonly Statement[] {
  const below = context.statements.slice(index + 1, index + 1 + BELOW);
  const next = below.findIndex(({ kind }) => kind === 'heading');
  return next < 0 ? below : below.slice(0, next);
}
