import type { Line } from './lines.ts';

/** Lines that name the page's own address, in the order of trust: `Adres źródłowy:` is exact, `Opublikowany na (<…>)` is only the site. */
const ADDRESS: readonly RegExp[] = [
  /^(?:url|adres (?:[źz]r[óo]d[łl]owy|strony|artyku[łl]u|url)|permalink)\s{0,3}:\s{0,3}<?((?:https?:\/\/|www\.)[^\s<>]{3,1000})/iu,
  /^(?:[źz]r[óo]d[łl]o|link|source)\s{0,3}:\s{0,3}<?(https?:\/\/[^\s<>]{3,1000})>?$/iu,
  /^opublikowan[yae] na\s{0,3}\(?<?(https?:\/\/[^\s<>)]{3,1000})/iu,
];

/** The address that a text page prints of itself, or null. A link inside a sentence is none. */
export function findAddress(lines: readonly Line[]): string | null {
  for (const pattern of ADDRESS) {
    for (const { text } of lines) {
      const url = pattern.exec(text)?.[1];
      if (url) return url.startsWith('www.') ? `http://${url}` : url;
    }
  }
  return null;
}
