import { constants, createGunzip } from 'node:zlib';

/** A file that inflates to more than this, and to more than `RATIO` times its own size, is made to fill the memory or the time. */
const FREE = 256 * 1024 * 1024;
const RATIO = 200;

/**
 * Inflates gzip of any number of members chunk by chunk, holding what one chunk gives. A truncated file ends where it ends; a damaged one throws
 * when what stands before the damage was given, but for the last 16 KiB; so does one that inflates beyond all measure.
 */
export async function* inflateStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // Taken as it comes: what a failing stream still held would be lost.
  const ready: Uint8Array[] = [];
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  const stopped = new Promise<Error | null>((resolve) =>
    gunzip.once('error', resolve).once('end', () => resolve(null)),
  );
  let [packed, inflated] = [0, 0];
  try {
    for await (const chunk of chunks) {
      packed += chunk.length;
      const written = new Promise<'written'>((resolve) => gunzip.write(chunk, () => resolve('written')));
      const state = await Promise.race([stopped, written]);
      for (const piece of ready.splice(0)) {
        inflated += piece.length;
        yield piece;
      }
      if (state instanceof Error) throw damaged(state.message);
      // The end of a member, and no other behind it.
      if (state === null)
        return await demandPadding(chunk.subarray(chunk.length - packed + gunzip.bytesWritten), chunks);
      if (inflated > FREE && inflated > packed * RATIO) throw new Error(`inflates to over ${RATIO} times its size`);
    }
    gunzip.end();
    const state = await stopped;
    yield* ready;
    if (state !== null) throw damaged(state.message);
  } finally {
    gunzip.destroy();
  }
}

/** Behind the last member there may be zeros to fill a block, nothing else. */
async function demandPadding(first: Uint8Array, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  let isPadding = first.every((byte) => byte === 0);
  for await (const chunk of chunks) isPadding &&= chunk.every((byte) => byte === 0);
  if (!isPadding) throw damaged('other bytes behind a member');
}

function damaged(how: string): Error {
  return new Error(`damaged gzip (${how})`);
}
