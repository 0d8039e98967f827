import { type JsonLd, readJsonLd } from './json-ld.ts';
import { attribute, descendants, type ElementNode } from './node.ts';
import { tidyLine } from './tidy.ts';

/** What `<head>` and other machine-readable marks say of a page. */
export interface Head {
  readonly title: string | null;
  /** By lower-case `name`, `property` or `itemprop`; the first value of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly jsonLd: JsonLd;
}

const LONGEST = 1000;
const KEYS = ['name', 'property', 'itemprop', 'http-equiv'] as const;

/** Reads titles, metas, links and JSON-LD, wherever in the page they stand. */
export function readHead(root: ElementNode): Head {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  let language: string | null = null;
  for (const element of descendants(root)) {
    switch (element.name) {
      case 'title':
        title ??= insideSvg(element) ? null : rawText(element);
        break;
      case 'meta':
        addMeta(element, metas);
        break;
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical')
          canonical ??= attribute(element, 'href').trim() || null;
        break;
      case 'base':
        base ??= attribute(element, 'href').trim() || null;
        break;
      case 'html':
        language ??= attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
        break;
      case 'script':
        if (attribute(element, 'type').toLowerCase().includes('ld+json')) scripts.push(scriptText(element));
        break;
    }
  }
  return { title, metas, canonical, base, language, jsonLd: readJsonLd(scripts) };
}

function addMeta(element: ElementNode, metas: Map<string, string>): void {
  const content = tidyLine(attribute(element, 'content')).slice(0, LONGEST);
  if (content === '') return;
  for (const key of KEYS) {
    const name = attribute(element, key).trim().toLowerCase();
    if (name !== '' && !metas.has(name)) metas.set(name, content);
  }
}

function rawText(element: ElementNode): string | null {
  return tidyLine(scriptText(element)).slice(0, LONGEST) || null;
}

function scriptText(element: ElementNode): string {
  return element.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
}

function insideSvg(element: ElementNode): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.name === 'svg') return true;
  return false;
}
