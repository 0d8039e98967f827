import type { Listener } from '../ingest/report.ts';
import type { Io } from './io.ts';
import type { Noun } from './messages/messages.ts';
import { RejectionReport } from './report.ts';

/** What is to be done. `total` counts `noun`, or bytes of input where `inBytes`; null where it cannot be known. */
export interface Work {
  readonly noun: Noun;
  readonly total: number | null;
  readonly inBytes: boolean;
}

/** A listener that also knows how many bytes of the input are behind it, and when all is over. */
export interface Progress extends Listener {
  reached(bytes: number): void;
  stop(): void;
}

const BAR = 24;

/** Names rejected pages as they come; on a terminal a bar shows how far it is, and the names follow when it has gone. */
export async function progressOf(work: Work, io: Io): Promise<Progress> {
  const rejections = new RejectionReport(io, work.noun === 'lines');
  if (!io.stderr.isTTY) {
    const rejected = (what: string, reason: string) => rejections.add(what, reason);
    return { done: () => {}, rejected, reached: () => {}, stop: () => rejections.end() };
  }
  return barOf(work, rejections, io);
}

async function barOf(work: Work, rejections: RejectionReport, io: Io): Promise<Progress> {
  const { SingleBar } = await import('cli-progress');
  const held: (readonly [string, string])[] = [];
  let count = 0;
  const bar = new SingleBar({
    format: (_, { value, startTime }) => {
      const seconds = Math.max(0.001, (Date.now() - startTime) / 1000);
      return describeProgress({ work, count, value, rejected: held.length, seconds }, io);
    },
    stream: io.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(work.total ?? 0, 0);
  return {
    done() {
      count++;
      if (!work.inBytes) bar.increment();
    },
    rejected: (what, reason) => held.push([what, reason]),
    reached: (bytes) => bar.update(bytes),
    stop() {
      bar.stop();
      for (const [what, reason] of held) rejections.add(what, reason);
      rejections.end();
    },
  };
}

/** How far a filling is: `count` of its noun are done with, `value` is out of `work.total`. */
interface Reached {
  readonly work: Work;
  readonly count: number;
  readonly value: number;
  readonly rejected: number;
  readonly seconds: number;
}

/** `██████░░░░ 120/300 files, 85/s, 2 rejected, 3 s left` */
export function describeProgress(
  { work, count, value, rejected, seconds }: Reached,
  { messages }: Pick<Io, 'messages'>,
): string {
  const { total, noun, inBytes } = work;
  const of = total === null || inBytes ? messages.count(count, noun) : `${count}/${messages.count(total, noun)}`;
  if (total !== null && value >= total) return `${of}, ${messages.filling.joining}`;
  const left = total === null || value === 0 ? null : duration(((total - value) * seconds) / value);
  const figures = messages.filling.progress({ done: of, perSecond: Math.round(count / seconds), rejected, left });
  if (total === null) return figures;
  const full = Math.round((BAR * value) / total);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${figures}`;
}

/** `45 s`, `3 min`, `2 h 05 min`: nobody needs the seconds of an hour. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
