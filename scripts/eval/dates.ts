import type { Value } from './gold.ts';

function knownDates({ given, others }: Value): readonly string[] {
  return [given, ...others].filter((date) => date !== null);
}

/** Whether `date` is right at the annotated precision (`2019-05` takes `2019-05-12`). An undated fact without alternatives takes anything. */
export function agrees(want: Value, date: string | null): boolean {
  if (want.given === null && want.others.length === 0) return true;
  return [want.given, ...want.others].some((one) => (one === null ? date === null : (date ?? '').startsWith(one)));
}

/** Whether `date` is at odds with every date annotated; a coarser one is not. */
export function contradicts(want: Value, date: string | null): boolean {
  const known = knownDates(want);
  return date !== null && known.length > 0 && known.every((one) => !one.startsWith(date) && !date.startsWith(one));
}
