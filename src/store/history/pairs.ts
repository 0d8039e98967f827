interface Paged {
  readonly pages: readonly string[];
}

/** Pairs each of `gone` with the one of `come` that has its key and a page in common with it, where no other could be meant on either side. */
export function pairs<T extends Paged>(gone: readonly T[], come: readonly T[], keyOf: (item: T) => string): Map<T, T> {
  const byPage = new Map<string, Set<T>>();
  for (const item of come) {
    for (const page of item.pages) {
      const place = `${keyOf(item)}\n${page}`;
      const known = byPage.get(place);
      if (known === undefined) byPage.set(place, new Set([item]));
      else known.add(item);
    }
  }
  const candidates = new Map<T, ReadonlySet<T>>();
  const claimed = new Map<T, number>();
  for (const item of gone) {
    const key = keyOf(item);
    const found = new Set(item.pages.flatMap((page) => [...(byPage.get(`${key}\n${page}`) ?? [])]));
    candidates.set(item, found);
    for (const other of found) claimed.set(other, (claimed.get(other) ?? 0) + 1);
  }
  const found = new Map<T, T>();
  for (const [item, [other, another]] of candidates) {
    if (other !== undefined && another === undefined && claimed.get(other) === 1) found.set(item, other);
  }
  return found;
}
