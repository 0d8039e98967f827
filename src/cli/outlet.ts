import type { Io } from './io.ts';
import { Output } from './output.ts';
import type { Sink } from './render/renderer.ts';

/** Where a command writes its answer; `end` resolves when the reader has seen it. */
export interface Outlet extends Sink {
  end(): Promise<void>;
}

/** Standard output; through a pager where that is a terminal, which alone has a use for the code that starts one. */
export async function outletOf(io: Io, wanted: boolean): Promise<Outlet> {
  const direct = new Output(io.stdout);
  if (wanted && io.stdout.isTTY === true && io.env.TERM !== 'dumb') {
    const { pagedOutlet } = await import('./pager.ts');
    const paged = pagedOutlet(io, direct);
    if (paged !== null) return paged;
  }
  return { write: (text) => direct.write(text), end: () => direct.flush() };
}
