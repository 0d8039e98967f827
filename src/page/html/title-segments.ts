// `Tytuł - BIP - Urząd`, `Tytuł | Gmina`, `Gmina » Aktualności`, `Gmina X: Strona główna`. Not `Bielsko-Biała`, not `2014-2020`.
const SEPARATOR = /(?<![Mm]iejsko|\s)\s+[-–—|»›•·:]+\s+|(?:(?<!\s)\s+)?\|\s*|:\s+(?=\p{Lu})|(?:(?<!\s)\s+)?»\s*/u;

/** The parts of a `<title>`, as the separators of page templates divide it. */
export function titleSegments(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
