/**
 * How many of `length` things in order come before some place: the index of the first that does not. `isBefore` is asked of indices, and must be
 * true of a first stretch of them and false of the rest.
 */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
