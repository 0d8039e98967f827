import type { Listener } from '../ingest/report.ts';
import type { Io } from './io.ts';
import { RejectionReport } from './report.ts';

/** A listener that also knows when all is over. */
export interface Progress extends Listener {
  stop(): void;
}

/** Names rejected pages as they come; on a terminal a bar shows how far it is, and the names follow when it has gone. */
export async function progressOf(total: number | null, noun: string, io: Io): Promise<Progress> {
  const rejections = new RejectionReport(io);
  if (total === null || !io.stderr.isTTY) {
    return { done: () => {}, rejected: (what, reason) => rejections.add(what, reason), stop: () => {} };
  }
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${noun}, {eta_formatted} left`,
    stream: io.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  const held: (readonly [string, string])[] = [];
  bar.start(total, 0);
  return {
    done: () => bar.increment(),
    rejected: (what, reason) => held.push([what, reason]),
    stop() {
      bar.stop();
      for (const [what, reason] of held) rejections.add(what, reason);
    },
  };
}
