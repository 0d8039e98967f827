import { noiseHeading } from './noise-heading.ts';
import { plain } from './plain.ts';

/** Labels that also head a page's own lists: only over lines that all have a date. */
const LABEL = /^(?:nowosci|ostatnio|ostatnie|aktualnosci|zapowiedzi|wiesci|ogloszenia)$/u;
const LONGEST_LINE = 120;

/**
 * A box of other news, its label in its first line: `Inne wiadomości` / `Sesja Rady Gminy 26 lutego` / `Kulig 7.02.2015`.
 * Traps: `Wydarzenia` over a programme; `Nowości` over titles of books.
 */
export function isTeaserRun(text: string): boolean {
  if (!text.includes('\n')) return false;
  const [first, ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (first === undefined || lines.length === 0 || first.length > 40) return false;
  if (noiseHeading(first) === 'teaser') return true;
  const dated = lines.length >= 2 && lines.every((line) => line.length <= LONGEST_LINE && /\d/u.test(line));
  return dated && LABEL.test(plain(first).replace(/[\s:]{1,4}$/u, ''));
}
