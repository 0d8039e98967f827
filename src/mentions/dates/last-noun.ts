/** Words for what people attend: nearer to the date than a document, they own it (`protokół z sesji z dnia 5 maja`). */
export const OCCASION =
  /(?<!\p{L})(?:sesj|posiedze|spotka|zebra(?:n|ni)|obrad|konferenc|kongres|forum|zgromadze|zjazd|warsztat|szkole(?:n|ni)|konwent|debat|wizyt|seminari|festiwal|targ(?:i|ow|ach)|uroczyst)\p{L}{0,6}/gu;

/** Index of the last match of `nouns` (a global pattern) in `before`, or -1 where none stands there or an occasion stands nearer to its end. */
export function lastNounAt(before: string, nouns: RegExp): number {
  const noun = lastIndex(before, nouns);
  return noun >= 0 && noun > lastIndex(before, OCCASION) ? noun : -1;
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  pattern.lastIndex = 0;
  // `matchAll` would copy the pattern for every date.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}
