/** Words that say nothing about which thing is meant, cut as `stems` cuts them. */
const EMPTY = new Set('w we i oraz na do z ze o dla r rok roku the of and miast mias gmin gmina'.split(' '));

/** Words without case, diacritics and most of their endings: `Związku` and `Związek` are alike. */
function stems(name: string): readonly string[] {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word));
}

function content(name: string): ReadonlySet<string> {
  const all = stems(name);
  const telling = all.filter((stem) => !EMPTY.has(stem));
  return new Set(telling.length > 0 ? telling : all);
}

/** How alike two names are, 0 to 1: mostly the share of the shorter one's words that the other has too. */
export function overlap(one: string, other: string): number {
  const a = content(one);
  const b = content(other);
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return (shared / Math.min(a.size, b.size)) * 0.6 + (shared / Math.max(a.size, b.size)) * 0.4;
}

/** The best overlap of `given` with any of `names`. */
export function bestOverlap(names: readonly string[], given: string): number {
  return Math.max(0, ...names.map((name) => overlap(name, given)));
}

export function anyOverlaps(names: readonly string[], given: readonly string[], least: number): boolean {
  return given.some((name) => bestOverlap(names, name) >= least);
}
