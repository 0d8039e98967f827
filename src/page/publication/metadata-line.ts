import { fold } from '../../polish/fold.ts';
import { isTail } from './is-tail.ts';
import { readLabels } from './read-labels.ts';
import { readStamp } from './read-stamp.ts';
import { scanLabels } from './scan-labels.ts';

/** Words before the first label that still leave a line metadata: a category (`Aktualności Opublikowano: …`). */
const MAX_LEAD = 40;
const MAX_LINE = 300;
/** Of `2019-04-15`. */
const DAY_LENGTH = 10;

/** Whether a line says only who published the page and when: it begins with a publication label, or has one behind a few words (`Inne Opublikowano: 28.05.2021`). */
export function isMetadataLine(line: string): boolean {
  if (line !== lastLine) {
    lastAnswer = tellsOnlyPublication(line);
    lastLine = line;
  }
  return lastAnswer;
}

/** The walk over a page asks of each line up to four times in a row. */
let lastLine = '';
let lastAnswer = false;

function tellsOnlyPublication(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_LINE || text.includes('\n')) return false;
  const hits = scanLabels(text, 0, text.length);
  const first = hits[0];
  const last = hits.at(-1);
  if (!first || !last) return false;
  if (first.start > 0 && (first.start > MAX_LEAD || first.entry.kind !== 'date')) return false;
  const value = text.slice(last.valueStart).trim();
  // A stamp (`środa, 14 września 2016`), `Anna Kos (14.02.2019)`, dots to fill in; trap: `Aktualizacja: spotkanie przeniesiono na 12 maja`.
  if (last.entry.kind === 'date') return (readStamp(value) !== null || !/^\p{Ll}/u.test(value)) && value.length <= 80;
  return value.length <= 120 && (readStamp(value) !== null || !SENTENCES.test(value) || endsInTail(text));
}

/** A sentence's end within a value; not the initial of `A. Kos, 12.05.2020`. */
const SENTENCES = /(?<!(?<!\p{L})\p{Lu})[.!?]\s+\p{Lu}/u;

/** `dodał: admin, 2 września 2009, zdjęć: 6. Fot. J. Kos`: behind the stamp only what is counted or credited. */
function endsInTail(text: string): boolean {
  const stamped = readLabels(text).findLast(({ value }) => (readStamp(value)?.length ?? 0) >= DAY_LENGTH);
  return stamped !== undefined && isTail(fold(text.slice(stamped.end)).replace(/^[\s,.;|•·)–-]{1,6}|\.$/g, ''));
}
