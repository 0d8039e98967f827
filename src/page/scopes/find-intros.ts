import type { RawBlock } from '../raw-block.ts';

/** The number of an item (`2. Reken`), which stands between the line's beginning and the block, or begins the block where line breaks part the items. */
function numberBefore(text: string, block: RawBlock): number | null {
  const lineStart = text.lastIndexOf('\n', block.start - 1) + 1;
  const marker = /^\s{0,40}(\d{1,3})[.)]\s{1,10}$/.exec(text.slice(lineStart, block.start));
  const number = marker ?? /^\(?(\d{1,3})[.)]\s/.exec(text.slice(block.start, block.start + 6));
  return number ? Number(number[1]) : null;
}

const isRow = (block: RawBlock): boolean => block.kind === 'table_row';
const isItem = (block: RawBlock): boolean => block.kind === 'list_item';

/** A heading, or words that end in a colon, announce what stands directly below them. */
function announces(text: string, block: RawBlock): boolean {
  if (block.kind === 'heading') return true;
  return !isRow(block) && /:["”»)\s]{0,3}$/.test(text.slice(block.start, block.end));
}

/**
 * For each raw block the index of the raw block that introduces it, or null: list items and table rows point at the sentence ending in `:` or the heading
 * directly above the list, inner items at their outer item, rows at their header row, definitions at their term. `skip` marks blocks that are left out.
 */
export function findIntros(
  text: string,
  raw: readonly RawBlock[],
  skip: ReadonlySet<number>,
): readonly (number | null)[] {
  const intros: (number | null)[] = [];
  let previous: number | null = null;
  let numbered: { readonly number: number; readonly intro: number | null } | null = null;

  const above = (): number | null => {
    const block = previous === null ? undefined : raw[previous];
    return block && announces(text, block) ? previous : null;
  };

  const outerItem = (index: number, level: number): number | null => {
    for (let i = index - 1; i >= 0; i--) {
      const block = raw[i];
      if (!block || skip.has(i)) continue;
      if (!isItem(block)) return null;
      if (block.level < level) return i;
    }
    return null;
  };

  const ofItem = (block: RawBlock, index: number): number | null => {
    const before = previous === null ? undefined : raw[previous];
    // Lists may be long: an item beside its neighbour has its neighbour's intro, without a search.
    const beside = previous !== null && before && isItem(before) && before.level === block.level;
    if (beside && numberBefore(text, block) === null) return intros[previous ?? 0] ?? null;
    const outer = block.level > 1 ? outerItem(index, block.level) : null;
    const number = numberBefore(text, block);
    let intro = outer ?? above();
    if (outer === null && number !== null && number > 1 && numbered?.number === number - 1) intro = numbered.intro;
    else if (outer === null && before && isItem(before)) intro = sameLevelIntro(index, block.level);
    if (number !== null && outer === null) numbered = { number, intro };
    return intro;
  };

  const sameLevelIntro = (index: number, level: number): number | null => {
    for (let i = index - 1; i >= 0; i--) {
      const block = raw[i];
      if (!block || skip.has(i)) continue;
      if (!isItem(block)) return null;
      if (block.level <= level) return intros[i] ?? null;
    }
    return null;
  };

  const ofRow = (block: RawBlock): number | null => {
    const before = previous === null ? undefined : raw[previous];
    if (previous === null || !before || !isRow(before)) return above();
    const headed = block.cells.some(({ header }) => header !== null);
    const wasHeaded = before.cells.some(({ header }) => header !== null);
    return headed && !wasHeaded ? previous : (intros[previous] ?? null);
  };

  const ofDefinition = (): number | null => {
    const before = previous === null ? undefined : raw[previous];
    if (previous === null || !before) return null;
    if (before.kind === 'term') return previous;
    return before.kind === 'definition' ? (intros[previous] ?? null) : null;
  };

  raw.forEach((block, index) => {
    if (skip.has(index)) {
      intros.push(null);
      return;
    }
    if (block.kind === 'heading') numbered = null;
    if (block.intro !== undefined) intros.push(skip.has(block.intro) ? null : block.intro);
    else if (isItem(block)) intros.push(ofItem(block, index));
    else if (isRow(block)) intros.push(ofRow(block));
    else intros.push(block.kind === 'definition' ? ofDefinition() : null);
    previous = index;
  });
  return intros;
}
