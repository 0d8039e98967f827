// `Tytuł - BIP - Urząd`, `Tytuł | Gmina`, `Gmina » Aktualności`, `Gmina X: Strona główna`. Not `Bielsko-Biała`, not `2014-2020`.
const SEPARATOR = /(?<![Mm]iejsko|\s)\s+[-–—|»›•·:]+\s+|(?:(?<!\s)\s+)?\|\s*|:\s+(?=\p{Lu})|(?:(?<!\s)\s+)?»\s*/u;

/** The parts of a `<title>`, as the separators of page templates divide it. */
export function titleSegments(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const EACH = new RegExp(SEPARATOR, 'gu');

/**
 * The parts of a `<title>` as its template divides it: where it holds separators of two kinds, by that beside the part that `isSite` knows, or else by the bar. `Lipowa – nowa
 * jezdnia | Gmina A` is of two parts, `Nowy plac - Sport - Gmina A` of three.
 */
export function templateSegments(title: string, isSite: (part: string) => boolean): string[] {
  const parts = titleSegments(title);
  const marks = [...title.matchAll(EACH)].map(([mark]) => mark.trim());
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined || new Set(marks).size < 2 || parts.length !== marks.length + 1)
    return parts;
  const bar = marks.includes('|') ? '|' : null;
  const mark = isSite(parts.at(-1) ?? '') ? last : isSite(parts[0] ?? '') ? first : bar;
  if (mark === null) return parts;
  const joined: string[] = [];
  let from = 0;
  for (const found of title.matchAll(EACH)) {
    if (found[0].trim() !== mark) continue;
    joined.push(title.slice(from, found.index).trim());
    from = found.index + found[0].length;
  }
  joined.push(title.slice(from).trim());
  return joined.flatMap((part) => (titleSegments(part).some(isSite) ? titleSegments(part) : [part]));
}
