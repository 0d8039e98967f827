import type { Evidence } from '../../../model/evidence.ts';
import { webAddress } from '../web-address.ts';

/** schema.org, and for dates that ISO 8601 cannot say Dublin Core with the datatype that the Library of Congress gives EDTF. */
export const CONTEXT = [
  'https://schema.org',
  { dcterms: 'http://purl.org/dc/terms/', edtf: 'http://id.loc.gov/datatypes/edtf/' },
];

/** Our ids as identifiers of linked data: `event:1a2b` → `urn:kronika:event:1a2b`. */
export function iri(id: string): string {
  return `urn:kronika:${encodeURI(id)}`;
}

/** A thing of schema.org, with its properties. */
export type LinkedNode = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The property, or nothing at all where it has no value or an empty list of them. */
export function given(property: string, value: unknown): Readonly<Record<string, unknown>> {
  const absent = value === null || (Array.isArray(value) && value.length === 0);
  return absent ? {} : { [property]: value };
}

/** The pages that state something, each once, with what is quoted of them. */
export function pagesOf(sources: readonly Evidence[]): readonly LinkedNode[] {
  const pages = new Map<string, { readonly source: Evidence; readonly quotes: Set<string> }>();
  for (const source of sources) {
    const page = pages.get(source.document_id) ?? { source, quotes: new Set<string>() };
    if (source.quote !== '') page.quotes.add(source.quote);
    pages.set(source.document_id, page);
  }
  return [...pages.values()].map(({ source: { document_id, url, path }, quotes }) => ({
    '@type': 'WebPage',
    '@id': iri(document_id),
    ...pageAddress(url, path),
    ...given(
      'hasPart',
      [...quotes].map((text) => ({ '@type': 'Quotation', text })),
    ),
  }));
}

/** The address of a page on the web, else the path of its file. */
export function pageAddress(url: string | null, path: string) {
  const address = webAddress(url);
  return address === null ? { identifier: path } : { url: address };
}
