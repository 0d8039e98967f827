import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `Jutrzejszego pikniku w parku nie będzie – alejki są zamknięte`, `nie będzie w tym roku Balu Sportowca`, `zrezygnowano z turnieju`. Trap: `przerwy w koncercie nie będzie`. */
export function isNoMore(statement: Statement, { end, start, cases }: OccasionMention): boolean {
  if (!cases.includes('gen')) return false;
  if (NONE_OF.test(statement.folded.slice(Math.max(0, start - statement.start - 70), start - statement.start)))
    return true;
  if (!/^[^\p{L}]{0,4}(?:\p{L}{4,20}\s){0,2}$/u.test(statement.text.slice(0, start - statement.start))) return false;
  // `Dożynek, które szykowała wieś, nie będzie`
  return /^(?:,\s[^;,]{3,90},|\s\([^()]{3,90}\))?(?:[^.;:,]|\sr\.){0,50}\snie\s{1,3}bedzie\s{0,2}(?:[.,;–—-]|$)/u.test(
    statement.folded.slice(end - statement.start),
  );
}

/** Up to the occasion in the genitive, adjectives between. Trap: `zrezygnowano z udziału w turnieju`. */
const NONE_OF =
  /(?<!\p{L})(?:nie\s{1,3}bedzie\s{1,3}(?:(?:juz|natomiast|niestety|w\s{1,3}tym\s{1,3}roku|tym\s{1,3}razem)\s{1,3}){0,2}|(?:z?rezygnuj\p{L}{1,4}|zrezygnowa(?:no|l\p{L}{0,4}))\s{1,3}ze?\s{1,3})(?!udzial|transmis)(?:\p{L}{4,20}\s{1,3}){0,2}$/u;
