import type { Document } from '../../../model/document.ts';
import { given, iri, type LinkedNode, pageAddress } from './terms.ts';

/** A page as a schema.org WebPage. */
export function documentNode({ id, path, url, title, publisher, published, modified, language }: Document): LinkedNode {
  return {
    '@type': 'WebPage',
    '@id': iri(id),
    ...pageAddress(url, path),
    ...given('name', title),
    ...given('datePublished', published),
    ...given('dateModified', modified),
    ...given('inLanguage', language),
    ...given('publisher', publisher === null ? null : { '@type': 'Organization', name: publisher }),
  };
}
