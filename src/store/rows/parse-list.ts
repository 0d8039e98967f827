/** A list that the store wrote as JSON; its items are what the writer of that column put in. */
export function parseList<T>(json: string): readonly T[] {
  return JSON.parse(json) as readonly T[];
}
