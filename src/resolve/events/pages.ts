/** The ids of one page or of several: nearly all events are told of by one, and a set takes several times the room of what it holds. */
export type Pages = string | Set<string>;

export function isAmong(pages: Pages, page: string): boolean {
  return typeof pages === 'string' ? pages === page : pages.has(page);
}

/** With one more; a set grows in place. */
export function withPage(pages: Pages | undefined, page: string): Pages {
  if (pages === undefined || pages === page) return page;
  return typeof pages === 'string' ? new Set([pages, page]) : pages.add(page);
}

export function haveCommonPage(a: Pages, b: Pages): boolean {
  if (typeof a === 'string') return isAmong(b, a);
  if (typeof b === 'string') return a.has(b);
  if (a.size > b.size) return haveCommonPage(b, a);
  for (const page of a) if (b.has(page)) return true;
  return false;
}
