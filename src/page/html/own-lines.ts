import type { Assembled, AssembledLine } from './assemble.ts';

/** Text of an article; a list's items have less between their stamps. */
const ARTICLE = 300;
const TEASER = 150;

/**
 * The metadata lines without those of a list of other articles behind the page's own: of equal lines (`opublikowano: 2018-06-08 10:15`) the first, where an
 * article stands between it and the second, and no more than titles between the others. Trap: a board of notices, with a text under each stamp.
 */
export function ownLines({ raw, lines }: Assembled): readonly AssembledLine[] {
  const groups = new Map<string, AssembledLine[]>();
  for (const line of lines) {
    const key = line.line.text.split(/\d/, 1)[0] ?? '';
    if (!/\p{L}{4}/u.test(key)) continue;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const end = raw.at(-1)?.end ?? 0;
  const others = new Set<AssembledLine>();
  for (const group of groups.values()) {
    const [first, second] = group;
    if (first === undefined || second === undefined || group.length < 3) continue;
    const at = group.map(({ line }) => raw[line.before]?.start ?? end);
    const gaps = at.slice(1).map((start, index) => start - (at[index] ?? 0));
    if ((gaps[0] ?? 0) < ARTICLE || gaps.slice(1).some((gap) => gap > TEASER)) continue;
    for (const line of group.slice(1)) others.add(line);
  }
  return others.size === 0 ? lines : lines.filter((line) => !others.has(line));
}
