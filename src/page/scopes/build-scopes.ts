import type { Block, Omitted, Scope, Stamp } from '../../model/page.ts';
import type { RawBlock } from '../raw-block.ts';
import { findIntros } from './find-intros.ts';
import { findItems, type Item } from './find-items.ts';
import { sameText } from './same-text.ts';
import { type StampedEntry, stampedEntries } from './stamped-entries.ts';

export interface Scoped {
  readonly blocks: Block[];
  readonly scopes: Scope[];
  /** Blocks that are only the date of an item or of the page, and second copies of a title. */
  readonly omitted: Omitted[];
  /** The one date under the title of a page that is no archive: a candidate for its publication. */
  readonly dateline: Stamp | null;
}

const excerptOf = (text: string, { start, end }: RawBlock): string => text.slice(start, Math.min(end, start + 160));

/** Second copies of a line printed twice in a row (a teaser's image text and its title). */
function repeats(text: string, raw: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  raw.forEach((block, index) => {
    const before = raw[index - 1];
    if (!before || !['heading', 'paragraph'].includes(block.kind) || !['heading', 'paragraph'].includes(before.kind))
      return;
    if (sameText(text.slice(before.start, before.end), text.slice(block.start, block.end))) found.add(index);
  });
  return found;
}

/** Below every heading: entries of a list are side by side. */
const ENTRY_LEVEL = 7;

interface Open {
  readonly scope: number;
  readonly level: number;
}

/** The tree of scopes while blocks come in order: a heading closes the sections of its level and below. */
class ScopeTree {
  readonly scopes: Scope[] = [{ kind: 'page', parent: null, heading: null, dated: null }];
  readonly #open: Open[] = [{ scope: 0, level: 0 }];

  get current(): number {
    return this.#open.at(-1)?.scope ?? 0;
  }

  get level(): number {
    return this.#open.at(-1)?.level ?? 0;
  }

  /** Closes the entry of a list that is open: what stands below the list is not of its last entry. */
  leave(): void {
    if (this.scopes[this.current]?.kind === 'item') this.#open.pop();
  }

  enter(level: number, heading: number, dated: Stamp | null): void {
    while (this.#open.length > 1 && this.level >= level) this.#open.pop();
    this.scopes.push({ kind: dated ? 'item' : 'section', parent: this.current, heading, dated });
    this.#open.push({ scope: this.scopes.length - 1, level });
  }
}

/** The level that an item's title opens: its own, or for a title that is no heading, one below the innermost section (items are side by side). */
function itemLevel(block: RawBlock, tree: ScopeTree): number {
  if (block.kind === 'heading') return block.level;
  const inItem = tree.scopes[tree.current]?.kind === 'item';
  return inItem ? tree.level : tree.level + 1;
}

/** Drops repeats and datelines; what is left keeps its order. */
function leaveOut(text: string, raw: readonly RawBlock[]) {
  const twice = repeats(text, raw);
  const once = raw.filter((_, index) => !twice.has(index));
  const indexOf = raw.flatMap((_, index) => (twice.has(index) ? [] : [index]));
  const { items, page } = findItems(text, once);
  const lines = new Set(
    [...items.map(({ line }) => line), page?.line ?? null].flatMap((line) => indexOf[line ?? -1] ?? []),
  );
  const titles = new Map<number, Item>(items.flatMap((item) => [[indexOf[item.title] ?? -1, item] as const]));
  const omitted = raw.flatMap((block, index): Omitted[] => {
    const reason = twice.has(index) ? 'repeated' : lines.has(index) ? 'metadata' : null;
    return reason ? [{ reason, span: { start: block.start, end: block.end }, excerpt: excerptOf(text, block) }] : [];
  });
  return {
    titles,
    omitted,
    skip: new Set([...twice, ...lines]),
    dateline: page?.dated ?? null,
    dated: items.length > 0,
  };
}

/** The day before a news entry's words, where the page has no dated items of another manner. */
function entriesOf(text: string, raw: readonly RawBlock[], skip: ReadonlySet<number>, dated: boolean) {
  const found = dated ? [] : stampedEntries(text, raw).filter(({ block }) => !skip.has(block));
  const omitted = found.flatMap(({ dated: { span, raw: printed } }): Omitted[] =>
    span === null ? [] : [{ reason: 'metadata', span, excerpt: printed }],
  );
  const lines = found.flatMap(({ line }) => line ?? []);
  return { entries: new Map<number, StampedEntry>(found.map((one) => [one.block, one])), omitted, lines };
}

/** Places raw blocks in their scopes (page › section › dated item) and tells which block introduces which. Scope 0 is the page. */
export function buildScopes(text: string, raw: readonly RawBlock[]): Scoped {
  const { titles, omitted, skip: left, dateline, dated } = leaveOut(text, raw);
  const { entries, omitted: stamps, lines } = entriesOf(text, raw, left, dated);
  const skip = new Set([...left, ...lines]);
  const intros = findIntros(text, raw, skip);
  const places = new Map<number, number>();
  const tree = new ScopeTree();
  const blocks: Block[] = [];
  raw.forEach((one, index) => {
    if (skip.has(index)) return;
    const item = titles.get(index);
    const entry = entries.get(index);
    const kind = item && one.kind === 'paragraph' ? 'heading' : one.kind;
    const level = item ? itemLevel(one, tree) : one.level;
    if (entry) tree.enter(ENTRY_LEVEL, blocks.length, entry.dated);
    else if (item || kind === 'heading') tree.enter(level, blocks.length, item?.dated ?? null);
    else if (entries.size > 0 && kind !== 'list_item' && raw[index - 1]?.kind === 'list_item') tree.leave();
    places.set(index, blocks.length);
    const intro = places.get(intros[index] ?? -1) ?? null;
    blocks.push({
      kind,
      level: Math.min(level, 6),
      start: entry?.start ?? one.start,
      end: one.end,
      cells: one.cells,
      scope: tree.current,
      intro,
    });
  });
  return { blocks, scopes: tree.scopes, omitted: [...omitted, ...stamps], dateline };
}
