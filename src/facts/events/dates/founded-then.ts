import type { DateMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** What begins once and for all: `wymyśliliśmy`, `zapoczątkował`, `narodził się`, `założył`, `sięga`. */
const FOUNDED = phrase(
  /(?<!\p{L})(?:wymysl(?:il\p{L}{1,6}|ono)|zapoczatkow\p{L}{2,5}|narodzil\p{L}{0,2}\s{1,3}sie|zrodzil\p{L}{0,2}\s{1,3}sie|zalozy(?:l\p{L}{0,3})|zalozono|siega\p{L}{0,4}|wywodzi(?:l\p{L}{0,2})?|zadebiutowal\p{L}{0,2})(?!\p{L})/u,
);
/** The first of them is what began. */
const FIRST = phrase(/(?<!\p{L})(?:pierwsz\p{L}{1,4}|i\s{1,3}(?:edycj|zjazd|kongres|festiwal|turniej|rajd|przeglad))/u);

/**
 * `Konkurs wymyśliliśmy w 2013 roku`, `tradycja sięgająca 1998 roku`: since when there is such an occasion, which is no day of the one that the page tells of.
 * Traps: `Festiwal zapoczątkował 5 maja koncert`, a day; `Pierwszy rajd zapoczątkował w 1998 roku tradycję`, which was held then.
 */
export function isFoundedThen(statement: Statement, { expression }: DateMention): boolean {
  const printed = expression.dates[0]?.start;
  if (printed === undefined || printed.year === null || printed.day !== null) return false;
  return FOUNDED.test(statement) && !FIRST.test(statement);
}
