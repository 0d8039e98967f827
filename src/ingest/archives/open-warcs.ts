import { createReadStream } from 'node:fs';
import { inflateStream } from './inflate-stream.ts';

/** A WARC file, by itself or within a WACZ. */
export interface Warc {
  /** Its name within the WACZ, or null. */
  readonly name: string | null;
  /** Its bytes, inflated. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Small, because one chunk may inflate to a thousand times its size. */
const CHUNK = 16 * 1024;
const WARC_NAME = /^archive\/[^/]{1,255}\.warc(?:\.gz)?$/i;

/** The WARC files in a `.warc`, `.warc.gz` or `.wacz`, one after the other, by name. Throws where a WACZ is no zip file. */
export async function* openWarcs(path: string): AsyncGenerator<Warc> {
  if (!/\.wacz$/i.test(path)) {
    yield { name: null, chunks: () => inflated(createReadStream(path, { highWaterMark: CHUNK })) };
    return;
  }
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    const entries = [];
    for await (const entry of zip.eachEntry()) if (WARC_NAME.test(entry.fileName)) entries.push(entry);
    if (entries.length === 0) throw new Error('no archive/*.warc.gz in it');
    entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
    for (const entry of entries) {
      yield { name: entry.fileName, chunks: () => inflated(fromPromise(zip.openReadStreamPromise(entry))) };
    }
  } finally {
    zip.close();
  }
}

async function* fromPromise(stream: Promise<AsyncIterable<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* await stream;
}

/** Names do not tell: a `.warc.gz` may have been inflated on its way, and a `.warc` packed. */
async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const whole = rejoined(first.value, source);
  yield* first.value[0] === 0x1f && first.value[1] === 0x8b ? inflateStream(whole) : whole;
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
