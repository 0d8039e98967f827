import type { WARCRecord } from 'warcio';
import type { Origin } from '../../page/origin.ts';
import { MOST_BYTES } from '../../page/unwrap/inflate.ts';
import { readInstant } from '../../page/unwrap/read-instant.ts';
import { bodyOf, charsetOf, isPageResponse, type ResponseHead, readResponseHead } from './http-response.ts';

/** A response in a WARC file: a page, something else, or a page that cannot be had. */
export type Captured =
  | { readonly kind: 'page'; readonly url: string; readonly bytes: Uint8Array; readonly origin: Origin }
  | { readonly kind: 'other'; readonly url: string }
  | { readonly kind: 'unreadable'; readonly url: string; readonly reason: string };

/** More than the headers of a record, or of a response, ever have. */
const MOST_HEADERS = 1024 * 1024;
const MOST_RESPONSE_HEADERS = 65_536;

/**
 * The responses of a WARC stream in order, holding at most one page at a time. Throws where the stream is no WARC, or no longer one, or ends within
 * a record.
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Captured> {
  const { AsyncIterReader, WARCParser } = await import('warcio');
  const source = new Limited(chunks);
  const parser = new WARCParser(new AsyncIterReader(source, null), { parseHttp: false });
  for (let count = 0; ; count++) {
    source.expect(MOST_HEADERS);
    const record = await parser.parse();
    if (record === null && count === 0) throw new Error('no records in it');
    if (record === null) return;
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no WARC record where one should begin');
    source.expect(Number.POSITIVE_INFINITY);
    const captured = await readRecord(record);
    if (captured !== null) yield captured;
  }
}

/** Chunks, of which no more than expected are given: a parser that looks for the end of a line may not look through a whole file. */
class Limited implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterable<Uint8Array>;
  #left = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks;
  }

  expect(bytes: number): void {
    this.#left = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#chunks) {
      this.#left -= chunk.length;
      if (this.#left < 0) throw new Error('no end of a record’s headers');
      yield chunk;
    }
  }
}

/** Reads one record to its end; null where it is none that could hold a page (a request, notes of the crawler, an answer about names). */
async function readRecord(record: WARCRecord): Promise<Captured | null> {
  const url = record.warcTargetURI ?? '';
  const response = new ResponseReader(url);
  const isResponse = record.warcType === 'response' && /^https?:\/\//i.test(url);
  let read = 0;
  for await (const chunk of record.reader) {
    read += chunk.length;
    if (isResponse) response.take(chunk);
  }
  // Headers that were cut lack the length.
  if (record.warcHeader('Content-Length') === null || read !== record.warcContentLength)
    throw new Error(`ends within a record${url === '' ? '' : ` (${url})`}`);
  return isResponse ? response.captured(record.warcDate ?? '') : null;
}

/** Gathers a response, and lets go of it as soon as it shows that it is no page, or too large. */
class ResponseReader {
  readonly #url: string;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #head: ResponseHead | null = null;
  #end: Captured | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  take(chunk: Uint8Array): void {
    if (this.#end !== null) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#head === null) this.#readHead();
    if (this.#size > MOST_BYTES && this.#end === null) {
      this.#finish({ kind: 'unreadable', url: this.#url, reason: `larger than ${MOST_BYTES / 1024 / 1024} MiB` });
    }
  }

  captured(date: string): Captured {
    const url = this.#url;
    if (this.#end !== null) return this.#end;
    if (this.#head === null) return { kind: 'other', url };
    const bytes = bodyOf(Buffer.concat(this.#chunks), this.#head);
    if (typeof bytes === 'string') return { kind: 'unreadable', url, reason: bytes };
    return { kind: 'page', url, bytes, origin: { url, retrieved: readInstant(date), charset: charsetOf(this.#head) } };
  }

  #readHead(): void {
    this.#head = readResponseHead(Buffer.concat(this.#chunks));
    const isOther = this.#head === null ? this.#size > MOST_RESPONSE_HEADERS : !isPageResponse(this.#head, this.#url);
    if (isOther) this.#finish({ kind: 'other', url: this.#url });
  }

  #finish(end: Captured): void {
    this.#end = end;
    this.#chunks = [];
  }
}
