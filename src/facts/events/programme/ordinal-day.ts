import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** `pierwszego dnia`, `dzień drugi`. Trap: `pierwszy dzień wiosny`. */
export const ORDINAL_DAY = phrase(
  /(?<![a-z])(?:(pierwsz|drug|trzec|czwart|piat)\p{L}{1,4}\s{1,3}(?:dni(?:a|u)|dzien(?!\s{1,3}(?:wiosny|lata|jesieni|zimy|szkoly|roku|ferii)))|dzien\s{1,3}(pierwsz|drug|trzec|czwart|piat)\p{L}{1,2})(?!\p{L})/u,
);

export const ORDINALS: Readonly<Record<string, number>> = {
  pierwsz: 0,
  drug: 1,
  trzec: 2,
  czwart: 3,
  piat: 4,
};

/** `W pierwszym dniu warsztaty, w drugim – panel`: once days are counted, the noun may be left out. */
const COUNTED_ON = phrase(/(?<!\p{L})we?\s{1,3}(drug|trzec|czwart|piat)\p{L}{1,3}\s{0,2}[–—:,-]/u);

/** The ordinal of a day that stands last before `until`; else the first one. */
export function ordinalBefore(statement: Statement, until: number): RegExpExecArray | null {
  const days = ORDINAL_DAY.all(statement);
  if (days.length === 0) return null;
  const all = [...days, ...COUNTED_ON.all(statement)].sort((a, b) => a.index - b.index);
  return (
    (until === Number.POSITIVE_INFINITY ? undefined : all.findLast(({ index }) => index < until)) ?? days[0] ?? null
  );
}
