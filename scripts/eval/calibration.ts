/** A record of an annotated page, how sure it is said to be, and whether a reader agrees: it is annotated, and its start date does not differ. */
export interface Judged {
  readonly kind: 'event' | 'membership';
  readonly confidence: number;
  readonly right: boolean;
}

/** Lower ends of the bands, best first. */
const BANDS = [0.9, 0.8, 0.7, 0] as const;

/** How often records of each band of confidence are right, a line a kind: of those at 0.9 or more at least 95 % should be. */
export function formatCalibration(judged: readonly Judged[]): string {
  const lines = (['event', 'membership'] as const).map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const bands = BANDS.map((from, index) => {
      const below = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
      const inside = own.filter(({ confidence }) => confidence >= from && confidence < below);
      const right = inside.filter((one) => one.right).length;
      const share = inside.length === 0 ? '  -  ' : (right / inside.length).toFixed(3);
      return `${below > 1 ? `${from}+` : `${from}-${below}`}: ${share} of ${inside.length}`;
    });
    return `  ${`${kind}s`.padEnd(14)} ${bands.join('   ')}`;
  });
  return ['confidence, and the share of records that are right:', ...lines].join('\n');
}
