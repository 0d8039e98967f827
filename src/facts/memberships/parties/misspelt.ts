/** `Stowarzysznia`: a letter left out, put in, doubled or wrong. Trap: `stowarzyszeniowy`, another word. */
export const isMisspelt = (folded: string): boolean =>
  folded.length >= 12 && folded.length <= 17 && LONG_WORDS.some((word) => word !== folded && isNear(word, folded));

const LONG_WORDS = ['stowarzyszenie', 'stowarzyszenia', 'stowarzyszeniu', 'stowarzyszeniem'];

/** Whether at most one letter differs. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = Math.min(a.length, b.length) - from;
  const tail = a.length === b.length ? rest - 1 : rest;
  return tail <= 0 || a.slice(a.length - tail) === b.slice(b.length - tail);
}
