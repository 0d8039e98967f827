import type { Candidate } from '../publication/choose-publication.ts';
import { attribute, type ElementNode } from './node.ts';
import { textOf } from './text-of.ts';

const PERSON = /^\p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}[\p{L}.]{0,24}){1,3}$/u;
/** What each of their addresses has a piece of. */
const HINT = '/aut';
const AUTHOR_PAGE = /\/(?:author|autor|autorzy)\/[^/]/;

/** The one person whom the markup calls author (`rel=author`, microdata, a link to an author's page) among the elements of a page that are read; nobody where several are. */
export function authorCandidates(read: readonly ElementNode[]): Candidate[] {
  const names = new Set<string>();
  for (const element of read) {
    const name = isAuthor(element) ? textOf(element, 80).trim() : '';
    if (PERSON.test(name)) names.add(name);
  }
  const [only] = names;
  if (names.size !== 1 || only === undefined) return [];
  return [{ field: 'author', raw: only, span: null, source: 'byline', origin: 'byline' }];
}

function isAuthor(element: ElementNode): boolean {
  if (element.attributes === null) return false;
  if (attribute(element, 'itemprop').toLowerCase() === 'author') return true;
  if (element.name !== 'a') return false;
  if (attribute(element, 'rel').toLowerCase().split(/\s+/).includes('author')) return true;
  const href = attribute(element, 'href');
  return href.includes(HINT) && AUTHOR_PAGE.test(href.slice(0, 300));
}
