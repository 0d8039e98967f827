/** `Dzień 2`, `II dzień:` */
const NUMBERED_DAY =
  /^\s{0,2}(?:dzien\s(?:([1-9])|(i{1,3}|iv|v))|(?:([1-9])\.?|(i{1,3}|iv|v))\sdzien)\s{0,2}[:.–-]?\s{0,2}$/u;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v'];

/** Which day of the event a line numbers, from 0; null where it numbers none. */
export function numberedDay(folded: string): number | null {
  const found = NUMBERED_DAY.exec(folded);
  if (found === null) return null;
  const [, digit, roman, before, romanBefore] = found;
  const number = digit ?? before;
  return number === undefined ? ROMANS.indexOf(roman ?? romanBefore ?? '') : Number(number) - 1;
}
