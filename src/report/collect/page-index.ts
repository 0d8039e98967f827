import type { Document } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { dateText } from '../dates/date-text.ts';
import type { Quote, SourcePage } from '../report-data.ts';
import type { DateTexts } from '../texts/texts.ts';

/** Fields whose quotes say nothing that others do not. */
const LATE_FIELDS = ['classification', 'edition', 'series'];

/** Gives each page that is quoted a number, in the order in which it is first quoted. */
export class PageIndex {
  readonly #numbers = new Map<string, number>();
  readonly #evidence: Evidence[] = [];

  /** Quotes with what they support: words quoted twice stand once. */
  quotesOf(sources: readonly Evidence[]): Quote[] {
    const quotes = new Map<string, { readonly page: number; readonly fields: string[]; readonly text: string }>();
    for (const source of [...sources].sort((a, b) => lateness(a) - lateness(b))) {
      const page = this.#numberOf(source);
      const text = source.quote.replace(/\s+/gu, ' ').trim();
      const field = source.field.split('.')[0] ?? source.field;
      const key = `${page} ${text}`;
      const same = quotes.get(key);
      if (same === undefined) quotes.set(key, { page, fields: [field], text });
      else if (!same.fields.includes(field)) same.fields.push(field);
    }
    return [...quotes.values()].filter(({ text }) => text !== '');
  }

  /** The pages that were quoted, with what `documents` know of them. */
  pages(documents: Iterable<Document>, texts: DateTexts): SourcePage[] {
    const known = new Map<string, Document>();
    for (const document of documents) if (this.#numbers.has(document.id)) known.set(document.id, document);
    return this.#evidence.map(({ document_id, path, url }) => {
      const document = known.get(document_id);
      const published = document?.published ?? null;
      return {
        title: document?.title ?? null,
        publisher: document?.publisher ?? null,
        published: published === null ? null : dateText(published.slice(0, 10), texts),
        url: webAddress(url),
        file: path.split(/[\\/]/).slice(-2).join('/'),
      };
    });
  }

  #numberOf(source: Evidence): number {
    const known = this.#numbers.get(source.document_id);
    if (known !== undefined) return known;
    this.#evidence.push(source);
    this.#numbers.set(source.document_id, this.#evidence.length - 1);
    return this.#evidence.length - 1;
  }
}

function lateness({ field }: Evidence): number {
  return LATE_FIELDS.includes(field) ? 1 : 0;
}

/** The address where it leads to the web: what a page calls its address may be `javascript:…`. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
