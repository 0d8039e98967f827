/** `make`, with its last results kept: at most `limit`, then all are forgotten at once. For pure functions of a string. */
export function remember<Value>(limit: number, make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    // What is cut out of a page keeps the whole page in memory, a copy of it does not.
    const copy = ` ${key}`.slice(1);
    const value = make(copy);
    if (kept.size >= limit) kept.clear();
    kept.set(copy, value);
    return value;
  };
}
