import type { WriteCounts } from '../store/index.ts';

/**
 * What an ingest or a load did. `skipped`: files and answers that are no pages. `gone`: paths of stored pages that their folder or archive no longer
 * has; `removed`: how many of them were removed. `interrupted`: it was told to stop before the end.
 */
export interface IngestReport extends WriteCounts {
  readonly rejected: number;
  readonly skipped: number;
  readonly gone: readonly string[];
  readonly removed: number;
  readonly interrupted: boolean;
}

/** Hears of a filling of the database while it goes on. */
export interface Listener {
  /** One more file or line is done with. */
  done(): void;
  /** A page was not taken; `what` names it. */
  rejected(what: string, reason: string): void;
}
