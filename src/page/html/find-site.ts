import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { remembering } from '../remembering.ts';
import type { EdgeName } from './edge-names.ts';
import { attribute, type ElementNode } from './node.ts';
import type { LeftOut } from './piece.ts';
import type { Head } from './read-head.ts';
import { oneSpace } from './tidy.ts';
import { titleSegments } from './title-segments.ts';
import { isSectionWord, isSiteWord } from './unit-name.ts';

const LONGEST = 90;

/**
 * What the site calls itself where no office or body is its publisher (`Slow Towns Polska`, `Liga Miast Szkła`): a name that at least two of its title, its metadata,
 * its logo, its header and its footer give alike; null where none does. Menus repeat section names: one word alone is no name of a site.
 */
export function findSite(
  head: Head,
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  leftOut: readonly LeftOut[],
  body: ElementNode,
  edgeNames: readonly EdgeName[],
): string | null {
  const found = new Map<string, { readonly name: string; readonly by: Set<string> }>();
  const give = (printed: string, source: string): void => {
    const name = oneSpace(printed).trim();
    const key = keyOf(name);
    if (key === null) return;
    const one = found.get(key) ?? { name, by: new Set<string>() };
    one.by.add(source);
    found.set(key, one);
  };
  // The first part of a title is the article's.
  for (const segment of titleSegments(head.title ?? '').slice(1, 6)) give(segment, 'title');
  give(head.metas.get('og:site_name') ?? '', 'meta');
  for (const alt of logos(omitted, leftOut, body)) give(alt, 'logo');
  for (const { name, source } of edgeNames) give(name, source);
  let best: { readonly name: string; readonly by: Set<string> } | null = null;
  for (const one of found.values()) if (one.by.size > (best?.by.size ?? 1)) best = one;
  return best?.name ?? null;
}

/** What prints of one name agree in; null for what is no name. */
const keyOf = remembering((name) => (isName(name) ? fold(name) : null));

function isName(name: string): boolean {
  if (name.length > LONGEST || /[.!?;:]\s|\d{4}|@/.test(name) || isSiteWord(name) || isSectionWord(name)) return false;
  const words = name.split(' ');
  return (
    words.length >= 2 && /^\P{L}{0,2}\p{Lu}/u.test(name) && words.filter((word) => /\p{Lu}/u.test(word)).length >= 2
  );
}

const MOST_PLACES = 40;
const MOST_ELEMENTS = 200;

/** What the pictures in the header, the footer and the frame of a page, and those at its top, are called. */
function logos(
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  leftOut: readonly LeftOut[],
  body: ElementNode,
): readonly string[] {
  const shell = leftOut.flatMap(({ element }) => (element === null ? [] : [element]));
  const found: string[] = [];
  for (const { page, order, last } of [...omitted.keys(), ...shell, body].slice(0, MOST_PLACES)) {
    const end = Math.min(last + 1, order + MOST_ELEMENTS);
    for (let i = order; i < end; i++) {
      const inner = page[i];
      if (inner?.name === 'img') found.push(attribute(inner, 'alt').replace(/^(?:logo|logotyp|herb)\s+/i, ''));
    }
  }
  return found;
}
