import type { WriteCounts } from '../store/index.ts';

/**
 * What an ingest or a load did. `skipped`: files and answers that are no pages. `removed`: pages that their archive no longer has.
 * `interrupted`: it was told to stop before the end.
 */
export interface IngestReport extends WriteCounts {
  readonly rejected: number;
  readonly skipped: number;
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
