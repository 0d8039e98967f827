import type { OwnKnowledge } from '../ingest/knowledge/read-config.ts';
import type { IngestReport, Listener } from '../ingest/report.ts';
import type { Store } from '../store/index.ts';
import { openForWriting } from './database.ts';
import { EXIT, type ExitCode } from './errors.ts';
import type { Io } from './io.ts';
import { type Progress, progressOf, type Work } from './progress.ts';
import { printable } from './render/printable.ts';

/** A command that fills the database. */
export interface Filling {
  readonly command: string;
  readonly db: string;
  readonly work: Work;
  /** Name the pages that are gone. */
  readonly verbose?: boolean;
  /** What files beside the database, or given, say of names. */
  readonly knowledge: OwnKnowledge | null;
  readonly run: (
    store: Store,
    progress: Listener & Pick<Progress, 'reached'>,
    signal: AbortSignal,
  ) => Promise<IngestReport>;
}

/** Fills the database, records the run in it and says what was done. Ctrl-C ends it after the pages in hand. */
export async function fill(filling: Filling, io: Io): Promise<void> {
  const signal = io.interruption();
  const store = await openForWriting(filling.db);
  try {
    const run = store.beginRun(filling.command, new Date().toISOString());
    if (filling.knowledge !== null) await applyKnowledge(store, filling.knowledge, io);
    const progress = await progressOf(filling.work, io);
    const report = await filling.run(store, progress, signal).finally(() => progress.stop());
    const { inserted, updated, unchanged, rejected, removed } = report;
    const finished = new Date().toISOString();
    store.finishRun(run, { finished, inserted, updated, unchanged, rejected, removed });
    if (filling.verbose === true) nameGone(report, io);
    io.stdout.write(`${io.messages.filling.summary(report)}\n`);
    io.finish(codeOf(report));
  } finally {
    store.close();
  }
}

async function applyKnowledge(store: Store, knowledge: OwnKnowledge, io: Io): Promise<void> {
  const { applyNames } = await import('../ingest/knowledge/name-judgements.ts');
  const { knowledge: words, note } = io.messages;
  for (const judgement of applyNames(store, knowledge)) {
    io.stderr.write(`${printable(note(words.withoutEffect(words.judged(judgement))))}\n`);
  }
}

function nameGone({ gone, removed }: IngestReport, io: Io): void {
  const { filling } = io.messages;
  for (const path of gone) io.stderr.write(`${printable(filling.gonePage(path, removed > 0))}\n`);
}

function codeOf(report: IngestReport): ExitCode {
  if (report.interrupted) return EXIT.interrupted;
  return report.rejected > 0 ? EXIT.rejected : EXIT.done;
}
