import type { IngestReport, Listener } from '../ingest/report.ts';
import type { Store } from '../store/index.ts';
import { openForWriting } from './database.ts';
import { EXIT, type ExitCode } from './errors.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';
import { printable } from './render/printable.ts';

/** A command that fills the database. `total`: how many files or lines there will be, null where that cannot be known. */
export interface Filling {
  readonly command: string;
  readonly db: string;
  readonly total: number | null;
  readonly noun: string;
  /** Name the pages that are gone. */
  readonly verbose?: boolean;
  readonly run: (store: Store, listener: Listener, signal: AbortSignal) => Promise<IngestReport>;
}

/** Fills the database, records the run in it and says what was done. Ctrl-C ends it after the pages in hand. */
export async function fill(filling: Filling, io: Io): Promise<void> {
  const signal = io.interruption();
  const store = await openForWriting(filling.db);
  try {
    const started = new Date().toISOString();
    const progress = await progressOf(filling.total, filling.noun, io);
    const report = await filling.run(store, progress, signal).finally(() => progress.stop());
    const { inserted, updated, unchanged, rejected } = report;
    const finished = new Date().toISOString();
    store.recordRun({ command: filling.command, started, finished, inserted, updated, unchanged, rejected });
    if (filling.verbose === true) nameGone(report, io);
    io.stdout.write(`${summary(report)}\n`);
    io.finish(codeOf(report));
  } finally {
    store.close();
  }
}

function nameGone({ gone, removed }: IngestReport, io: Io): void {
  for (const path of gone) io.stderr.write(`${removed > 0 ? 'removed' : 'gone'} ${printable(path)}\n`);
}

function summary(report: IngestReport): string {
  const { inserted, updated, unchanged, rejected, skipped, gone, removed, interrupted } = report;
  const counts = `${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
  const rest = skipped > 0 ? `, ${skipped} skipped (no pages)` : '';
  const lost = removed > 0 ? `, ${removed} removed` : `, ${gone.length} gone from disk (kept; --prune removes them)`;
  return `${counts}${rest}${gone.length > 0 ? lost : ''}${interrupted ? '; interrupted, run it again to go on' : ''}`;
}

function codeOf(report: IngestReport): ExitCode {
  if (report.interrupted) return EXIT.interrupted;
  return report.rejected > 0 ? EXIT.rejected : EXIT.done;
}
