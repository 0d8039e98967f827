/** So many results are kept; then it starts over, so that memory stays bounded however many names there are. */
const KEPT = 20_000;

/** The same pure function, with its results kept: names recur on every page, and their keys are asked for at every comparison. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size >= KEPT) results.clear();
    results.set(text, result);
    return result;
  };
}
