import type { Store } from '../store/index.ts';
import { Batches } from './batches.ts';
import { parseExtract } from './parse-extract.ts';
import type { IngestReport, Listener } from './report.ts';
import { tuneEngine } from './tune-engine.ts';

/** A line of `extract`'s output, null where it is too long to be read, and where it stands (`facts.ndjson:12`), for messages. */
export interface Line {
  readonly text: string | null;
  readonly place: string;
}

const TOO_LONG = 'the line is too long';

/**
 * Puts lines of `extract` into the database: any order, any split over calls and any repetition give the same database.
 * A line that is no extract is rejected with the reason; the others are taken.
 */
export async function load(
  lines: AsyncIterable<Line>,
  store: Store,
  listener: Listener,
  signal: AbortSignal,
): Promise<IngestReport> {
  tuneEngine('none');
  const batches = new Batches(store, 'newer');
  let rejected = 0;
  for await (const { text, place } of lines) {
    const parsed = text === null ? TOO_LONG : parseExtract(text);
    if (typeof parsed === 'string') {
      rejected++;
      listener.rejected(place, parsed);
    } else {
      batches.add({ extract: parsed, size: null, mtime: null });
    }
    listener.done();
    if (signal.aborted) break;
  }
  batches.flush();
  store.resolve();
  return { ...batches.counts, rejected, skipped: 0, gone: [], removed: 0, interrupted: signal.aborted };
}
