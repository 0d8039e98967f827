import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { descendants, type ElementNode } from './node.ts';
import type { Head } from './read-head.ts';
import { textOf } from './text-of.ts';
import { titleSegments } from './title-segments.ts';
import { isSiteWord, isUnitName } from './unit-name.ts';

/** Who keeps the site, and where the page says so. */
export interface FoundPublisher {
  readonly value: string;
  readonly source: string;
}

const EDGE_LENGTH = 600;

/**
 * The office or body that keeps the page: from `og:site_name` or publisher metadata, the page's title, its header and its footer. A name that several of
 * them give wins; among equals the earlier place does.
 */
export function findPublisher(
  head: Head,
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  shell: readonly ElementNode[],
  body: ElementNode,
): FoundPublisher | null {
  const votes = new Map<string, { value: string; source: string; count: number }>();
  const vote = (value: string, source: string): void => {
    const name = value.trim().replace(/[,;|\s]+$/, '');
    if (!isUnitName(name)) return;
    const key = fold(name);
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { value: name, source, count: 1 });
    else if (known.source !== source) known.count++;
  };
  for (const key of META_KEYS) vote(head.metas.get(key) ?? '', key);
  vote(head.jsonLd.publisher ?? '', 'json-ld');
  for (const segment of titleSegments(head.title ?? '').slice(0, 6)) vote(withoutSiteWord(segment), '<title>');
  for (const { name, source } of edgeNames(omitted, shell, body)) vote(name, source);
  return best([...votes.values()]);
}

const META_KEYS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];

function best(found: readonly { value: string; source: string; count: number }[]): FoundPublisher | null {
  let winner: { value: string; source: string; count: number } | null = null;
  for (const candidate of found) if (winner === null || candidate.count > winner.count) winner = candidate;
  return winner && { value: winner.value, source: winner.source };
}

/** `BIP Urząd Gminy X`, `Biuletyn Informacji Publicznej Urząd Gminy X`: the words of the site before the name. */
function withoutSiteWord(segment: string): string {
  const rest = segment.replace(/^(?:BIP|Biuletyn Informacji Publicznej|Serwis|Oficjalna strona)\s+(?=\p{Lu})/iu, '');
  return isSiteWord(rest) ? '' : rest;
}

function* edges(
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  shell: readonly ElementNode[],
  body: ElementNode,
): Generator<{ text: string; source: string }> {
  for (const [element, reason] of omitted) {
    if (reason === 'banner') yield* edgeLines(element, 'header');
    else if (reason === 'footer') yield* edgeLines(element, 'footer');
  }
  for (const element of shell) yield* edgeLines(element, 'page frame');
  for (const element of descendants(body)) {
    if (element.name === 'h1' && !omitted.has(element)) yield { text: textOf(element, EDGE_LENGTH), source: 'header' };
  }
}

/** Names that stand in the page's header, footer and frame. */
export function* edgeNames(
  omitted: ReadonlyMap<ElementNode, OmittedReason>,
  shell: readonly ElementNode[],
  body: ElementNode,
): Generator<{ readonly name: string; readonly source: string }> {
  for (const { text, source } of edges(omitted, shell, body)) for (const name of namesIn(text)) yield { name, source };
}

function* edgeLines(element: ElementNode, source: string): Generator<{ text: string; source: string }> {
  let given = 0;
  for (const inner of descendants(element)) {
    const leaf = inner.children.every((child) => child.type === 'text' || INLINE.has(child.name));
    if (!leaf) {
      for (const child of inner.children)
        if (child.type === 'text' && child.data.trim() !== '') yield { text: child.data, source };
      continue;
    }
    if (++given > 40) return;
    yield { text: textOf(inner, EDGE_LENGTH), source };
  }
}

const INLINE = new Set(['br', 'b', 'strong', 'span', 'font', 'i', 'em']);

/** Names in a line of a header or footer: whole, before its address, after its copyright sign. */
function namesIn(line: string): string[] {
  const text = line.replace(/\s+/g, ' ').trim();
  return text
    .split(
      /\s*[|•·©]\s*|,\s*(?=ul\.|pl\.|al\.|os\.|plac|ulica|aleja|rynek|\p{Lu}[\p{L}\s.]{0,40}\d)|\(c\)\s*|,?\s*\d{2}-\d{3}|\s+ul\.\s|\s{2,}|\.\s/iu,
    )
    .map((part) =>
      part
        .replace(/^(?:BIP|Biuletyn Informacji Publicznej)\s+(?=\p{Lu})/u, '')
        .replace(/^[\d\s–—-]{0,12}/, '')
        .replace(/\s*\d{4}\s*$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}
