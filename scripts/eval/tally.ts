/** Found, given though not annotated, annotated though not given. */
export interface Tally {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function add(a: Tally, b: Tally): Tally {
  return { found: a.found + b.found, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

/** All 0 where nothing was found. */
export function rates({ found, extra, missed }: Tally): Rates {
  const precision = found / (found + extra || 1);
  const recall = found / (found + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
