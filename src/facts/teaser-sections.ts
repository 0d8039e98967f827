import type { Page } from '../model/page.ts';

/** Fewer sections side by side are an article's. */
const FEWEST = 5;
/** How a teaser ends: cut off, or with its link. */
const CUT_OFF = /(?:…|\.{3}|(?:czytaj|zobacz)\s{1,3}(?:dalej|wi[eę]cej)|(?<!\p{L})wi[eę]cej)[\s.…»>\])]{0,6}$/iu;

/**
 * The sections of a start page that are teasers side by side, each with its heading and a text that is cut off: news of their own, though none has a date.
 * Trap: an article's chapters, of which one may end with dots.
 */
export function teaserSections({ text, scopes, blocks }: Page): ReadonlySet<number> {
  const last = new Map<number, string>();
  for (const { scope, kind, start, end } of blocks)
    if (kind !== 'heading') last.set(scope, text.slice(Math.max(start, end - 40), end));
  const byParent = new Map<number, number[]>();
  scopes.forEach(({ kind, parent }, scope) => {
    if (kind === 'section' && parent !== null) byParent.set(parent, [...(byParent.get(parent) ?? []), scope]);
  });
  const found = new Set<number>();
  for (const sections of byParent.values()) {
    const cut = sections.filter((scope) => CUT_OFF.test(last.get(scope) ?? ''));
    if (cut.length >= FEWEST && cut.length * 2 >= sections.length) for (const scope of sections) found.add(scope);
  }
  return found;
}
