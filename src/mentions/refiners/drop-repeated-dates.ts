import type { Mention } from '../../model/mention.ts';

/** Of two readings of one day the first is kept: `03.05, 17:00` is read by its hour, and as a line of a list. */
export function dropRepeatedDates(mentions: readonly Mention[]): readonly Mention[] {
  let end = -1;
  return mentions.filter((one) => {
    if (one.kind !== 'date') return true;
    const repeated = one.start < end;
    end = Math.max(end, one.end);
    return !repeated;
  });
}
