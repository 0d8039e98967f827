import { isFiniteVerb } from '../../polish/occasions/verb-forms.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord } from '../token-view.ts';
import type { Tail } from './tail.ts';

/** How many tokens may stand between the opening mark and the noun, and from what is read to the closing mark. */
const MOST_BEFORE = 4;
const MOST_BEHIND = 9;
const CLAUSES: ReadonlySet<string> = new Set(['to', 'nie', 'sie', 'jest', 'sa', 'ktory', 'ktora', 'ktore']);

/**
 * `w „Lidzbarskich Spotkaniach z Teatrem”`: a name that a quotation opened goes on to its closing mark. Traps: a speech (`„Festiwal to nasze święto”`), in which
 * a verb stands; straight marks, which may close what was opened before.
 */
export function takeQuotedRest(tail: Tail): void {
  const { reading, segment } = tail;
  if (tail.quoted !== null || !isOpened(tail) || tail.last >= segment.last) return;
  for (let at = tail.last; at < segment.last && at - tail.last <= MOST_BEHIND; at++) {
    if (isMark(reading, at, '”') || isMark(reading, at, '»') || isMark(reading, at, '"')) {
      // `„Dni Kutna 2008”`: no more than its year.
      if (at === tail.last || (at === tail.last + 1 && isNumber(reading, tail.last))) return;
      const { starts, ends } = reading.tokens;
      const rest = reading.text.slice(starts[tail.last] as number, ends[at - 1] as number);
      tail.words.push(rest.replace(/\s+/gu, ' '));
      tail.last = at;
      return;
    }
    const folded = foldedAt(reading, at);
    const inName = isWord(reading, at) || isNumber(reading, at) || isMark(reading, at, '-') || isMark(reading, at, ',');
    if (!inName || CLAUSES.has(folded) || isFiniteVerb(folded)) return;
  }
}

/** Whether a mark that only opens stands a few words before the noun, and the name begins with a capital. */
function isOpened({ reading, segment, noun }: Tail): boolean {
  for (let at = noun - 1; at >= segment.first && noun - at <= MOST_BEFORE; at--) {
    const doubled = isMark(reading, at, ',') && isMark(reading, at - 1, ',') && gluedToNext(reading, at - 1);
    if (isMark(reading, at, '„') || isMark(reading, at, '«') || doubled)
      return reading.tokens.shapes[at + 1] !== LOWER && isWord(reading, at + 1) && !isOfTask(reading, at);
    if (!isWord(reading, at) && !isNumber(reading, at) && !isMark(reading, at, '.')) return false;
  }
  return false;
}

/** `oferta na realizację zadania publicznego pn. „Turniej Tańca – Open”`, `projekt „Spotkania z Tańcem”`: what is paid for. */
function isOfTask(reading: Reading, mark: number): boolean {
  for (let at = mark - 1; at >= mark - 5 && at >= 0; at--)
    if (/^(?:zadani|publiczn|projek|operacj|inwestycj|ofert)/.test(foldedAt(reading, at))) return true;
  return false;
}
