import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

/** `Pierwszy raz radni spotkali się …`, `Po raz pierwszy zjechaliśmy …`. */
export const FIRST_TIME = phrase(/^\P{L}{0,3}(?:po\s{1,3}raz\s{1,3}pierwszy|pierwszy\s{1,3}raz)(?!\p{L})/u);

/** `Pierwszy raz radni spotkali się w Kole w 2014 roku` beside the II Zjazd: of the first one. Trap: of what has no number, it may be the one told of. */
export function isOfFirst(statement: Statement, { edition }: Draft): boolean {
  return edition !== null && edition > 1 && FIRST_TIME.test(statement);
}
