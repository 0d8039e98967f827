import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

/** `Pierwszy raz radni spotkali się …`, `Po raz pierwszy zjechaliśmy …`. */
export const FIRST_TIME = phrase(/^\P{L}{0,3}(?:po\s{1,3}raz\s{1,3}pierwszy|pierwszy\s{1,3}raz)(?!\p{L})/u);

/** `Festiwal po raz pierwszy zorganizowano w 1963 roku`, `pierwszy raz odbył się w 2005 r.` Traps: `po raz pierwszy w Kutnie`, a town; `pierwszy raz od lat`. */
export const FIRST_HELD = phrase(
  /(?<!\p{L})(?:po\s{1,3}raz\s{1,3}pierwszy|po\s{1,3}pierwszy\s{1,3}raz|pierwszy\s{1,3}raz)(?!\s{1,3}(?:od|po|w\s{1,3}historii|bez)(?!\p{L}))(?:\s{1,3}\p{L}{1,14}){0,3}\s{1,3}(?:odbyl[aoy]?\s{1,3}sie|z?organizowa(?:no|n[yaeo]|l[aoiy]?)|rozegra(?:no|n[yaeo])|zosta(?:l[aoy]?)\s{1,3}(?:zorganizowan|rozegran|przeprowadzon)[yaeo]|w\s{1,3}\d{4})(?!\p{L})/u,
);

/** `Pierwszy raz radni spotkali się w Kole w 2014 roku` beside the II Zjazd: of the first one. Trap: of what has no number, it may be the one told of. */
export function isOfFirst(statement: Statement, { edition }: Draft): boolean {
  return edition !== null && edition > 1 && (FIRST_TIME.test(statement) || FIRST_HELD.test(statement));
}
