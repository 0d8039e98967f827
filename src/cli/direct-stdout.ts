import { fstatSync, writeSync } from 'node:fs';
import type { Stream } from './io.ts';

const STDOUT = 1;

/** `/dev/null`, as Linux numbers it. */
const NOTHING = 259;

/**
 * Standard output that is a file, a pipe or nothing, written to at once, as Node does it too: what `process.stdout` loads for it takes a tenth of the
 * time of a small query. Null where it may be a terminal, and where Node would not write at once.
 */
export function directStdout(failed: (error: NodeJS.ErrnoException) => void): Stream | null {
  if (process.platform === 'win32' || !isPlain()) return null;
  let broken: Error | null = null;
  const write: Stream['write'] = (text, done = () => {}) => {
    if (broken !== null) {
      done(broken);
      return false;
    }
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
    } catch (thrown) {
      const error = thrown as NodeJS.ErrnoException;
      // The pipe was made so by another process that has it.
      if (error.code === 'EAGAIN') return process.stdout.write(bytes.subarray(written), done);
      broken = error;
      failed(error);
      done(error);
      return false;
    }
    done();
    return true;
  };
  return { write };
}

function isPlain(): boolean {
  try {
    const state = fstatSync(STDOUT);
    return state.isFile() || state.isFIFO() || (state.isCharacterDevice() && state.rdev === NOTHING);
  } catch {
    return false;
  }
}
