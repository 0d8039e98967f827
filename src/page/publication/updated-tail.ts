/**
 * `3.02.2020 (akt. 9.02.2020)`, `30.05.2018, 21:40 | Aktualizacja: 31.05.2018, 9:02`, `27 sierpnia 2025 · zaktualizowano 9 września 2025 · 3 min`: when
 * it was changed, behind when it was put up. The tail must have a day. Trap: `2 marca 2026, zmiana godziny na 18.00`, which tells of an occasion.
 */
const UPDATED =
  /(?<=[\d.)]|r\.|roku)\s{0,3}[(,;|·•–—-]\s{0,2}(?:ost(?:atnia|\.)?\s)?(?:akt(?:ualizacja|\.)?|zaktualizowano|popraw(?:k[ai]|iono)|korekta(?:\s\p{L}{4,12})?|edycja|edytowano|zmian[ay]|zmieniono|modyfikacja|zmodyfikowano)(?!\p{L})(?=[^\n]{0,30}\d{1,2}(?:[./-]\d{1,2}[./-]|\s\p{L}{3,12}\s)\d{2,4})[^\n]{6,60}$/iu;

/** The line without what it says of its last change. */
export function withoutUpdate(line: string): string {
  return line.replace(UPDATED, '');
}
