import type { Marked } from '../omit/mark-omitted.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import { attribute, type ElementNode, isUnread } from './node.ts';
import { textOf } from './text-of.ts';

const PERSON = /^\p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}[\p{L}.]{0,24}){1,3}$/u;
const AUTHOR_PAGE = /\/(?:author|autor|autorzy)\/[^/]/;

/** The one person whom the markup calls author (`rel=author`, microdata, a link to an author's page), outside what is left out; nobody where several are. */
export function authorCandidates(body: ElementNode, marked: Marked): Candidate[] {
  const names = new Set<string>();
  const visit = (element: ElementNode): void => {
    const reason = marked.omitted.get(element);
    if ((reason !== undefined && reason !== 'metadata') || isUnread(element)) return;
    const name = isAuthor(element) ? textOf(element, 80).trim() : '';
    if (PERSON.test(name)) names.add(name);
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  visit(body);
  const [only] = names;
  if (names.size !== 1 || only === undefined) return [];
  return [{ field: 'author', raw: only, span: null, source: 'byline', origin: 'byline' }];
}

function isAuthor(element: ElementNode): boolean {
  if (attribute(element, 'itemprop').toLowerCase() === 'author') return true;
  if (element.name !== 'a') return false;
  const rel = attribute(element, 'rel').toLowerCase().split(/\s+/);
  return rel.includes('author') || AUTHOR_PAGE.test(attribute(element, 'href').slice(0, 300));
}
