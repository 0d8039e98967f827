import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';

/** `w ramach pięciu bloków tematycznych:`, `Obszary tematyczne kongresu:`, before a list. */
const ABOVE = phrase(
  /(?<!\p{L})(?:obszar|blok|panel|krag|kreg|sekcj|sciez|zagadnie)\p{L}{0,4}\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,1}tematyczn\p{L}{1,3}(?:\s[^.;:\n]{0,60})?:\s{0,3}$/u,
);
const MOST = 20;
const LONGEST = 140;

interface Topic extends Span {
  readonly value: string;
}

/** The items right below a sentence that ends by naming the subjects of an event. Traps: one item, items that are sentences or have days of their own. */
export function topicsBelow({ page, byBlock }: PageContext, statement: Statement): readonly Topic[] {
  if (!ABOVE.test(statement)) return [];
  const topics: Topic[] = [];
  for (let at = statement.block + 1; page.blocks[at]?.kind === 'list_item'; at++) {
    const { start = 0, end = 0 } = page.blocks[at] ?? {};
    const told = byBlock[at] ?? [];
    const value = page.text
      .slice(start, end)
      .replace(/^[\s•*·–-]{0,6}/u, '')
      .replace(/\s+/gu, ' ')
      .replace(/[\s,;.]{1,3}$/u, '');
    const plain = told.length === 1 && told.every(({ dates, times }) => dates.length + times.length === 0);
    if (!plain || value.length < 3 || value.length > LONGEST || topics.length === MOST) return [];
    topics.push({ value, start, end });
  }
  return topics.length < 2 ? [] : topics;
}
