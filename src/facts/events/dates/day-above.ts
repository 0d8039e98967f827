import type { PageContext, Statement } from '../../context.ts';

/** What a bare day may hold beside its dates and hours. */
const BESIDE =
  /(?<![a-z])(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|niedz|nd|godz|godzina|g|r|roku|dnia|w|od|do|i)(?![a-z])/gu;

/** `wtorek, 16 lutego 2021, 18:00` and nothing else in its block. */
function isBareDay(context: PageContext, block: number): boolean {
  const [only, ...others] = context.byBlock[block] ?? [];
  if (only === undefined || others.length > 0 || only.kind === 'heading' || only.text.length > 70) return false;
  if (only.dates.length === 0 || only.occasions.length > 0) return false;
  let rest = only.folded;
  for (const { start, end } of [...only.dates, ...only.times])
    rest = `${rest.slice(0, start - only.start)}${' '.repeat(end - start)}${rest.slice(end - only.start)}`;
  return !/[a-z]/u.test(rest.replace(BESIDE, ' '));
}

function isEntry(context: PageContext, block: number, scope: number): boolean {
  const [first] = context.byBlock[block] ?? [];
  return first !== undefined && first.scope === scope && first.occasions.length > 0 && first.dates.length === 0;
}

/** A heading of a section of its own right below a day: `09 LIS 2024` / `### Koncert`. */
function isTitleBelow(context: PageContext, block: number): boolean {
  const [first, ...others] = context.byBlock[block] ?? [];
  return first !== undefined && others.length === 0 && first.kind === 'heading' && first.dates.length === 0;
}

const CARDS = new WeakMap<PageContext, boolean>();
/** So many days above headings are cards. */
const LEAST_CARDS = 2;

/**
 * Whether the page is a row of cards that each begin with their day. What tells it from cards that end with it: every
 * day stands above a title, every title below a day, the last one, too.
 */
function areDaysFirst(context: PageContext): boolean {
  const known = CARDS.get(context);
  if (known !== undefined) return known;
  const days = context.page.blocks.flatMap((_, block) => (isBareDay(context, block) ? [block] : []));
  const above = days.filter((block) => isTitleBelow(context, block + 1));
  const level = context.page.blocks[(above[0] ?? -1) + 1]?.level;
  const titles = context.page.blocks.filter((block) => block.kind === 'heading' && block.level === level);
  const even = above.length >= LEAST_CARDS && above.length === days.length && titles.length === days.length;
  CARDS.set(context, even);
  return even;
}

/** By context: whether the run of days and entries that a day stands in begins with a day. Asked of each once, however long the run. */
const RUNS = new WeakMap<PageContext, Map<number, boolean>>();

function opensWithDay(context: PageContext, block: number, scope: number): boolean {
  const known = RUNS.get(context) ?? new Map<number, boolean>();
  RUNS.set(context, known);
  let first = block;
  while (!known.has(first) && isEntry(context, first - 1, scope) && isBareDay(context, first - 2)) first -= 2;
  const opens = known.get(first) ?? !isEntry(context, first - 1, scope);
  for (let at = first; at <= block; at += 2) known.set(at, opens);
  return opens;
}

/**
 * The entry below a day in a line of its own, where a list goes day, entry, day, entry. Its trap is the list that goes entry, day, entry, day: what a run
 * begins with tells which it is.
 */
export function entryBelow(context: PageContext, statement: Statement): Statement | null {
  const { block, scope } = statement;
  if (isBareDay(context, block) && isTitleBelow(context, block + 1) && areDaysFirst(context))
    return context.byBlock[block + 1]?.[0] ?? null;
  if (!isBareDay(context, block) || !isEntry(context, block + 1, scope) || !opensWithDay(context, block, scope))
    return null;
  return context.byBlock[block + 1]?.[0] ?? null;
}
