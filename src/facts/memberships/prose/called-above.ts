import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { fold1 } from '../parties/parties.ts';
import { topicsOf } from './topical.ts';

/** `2. Związek X` as a line and below it `Miasto należy do Związku od 1991 r.`: of the one whose name stands above. Trap: `Miasto należy do Stowarzyszenia` below it, of another kind. */
export function calledAbove(context: PageContext, { index }: Statement, { start, end }: Span): Party | null {
  const party = topicsOf(context).get(index)?.party ?? null;
  const stem = context.reading.folded.slice(start, Math.min(end, start + 3));
  if (party === null) return null;
  const [first = '', second = ''] = fold1(party.name).split(/[\s„"]+/u);
  // `Komunalny Związek`; trap: `Tuchola bliżej Sieci Gmin`, a headline
  return first.startsWith(stem) || (second.startsWith(stem) && /(?:y|i|a|e)$/u.test(first)) ? party : null;
}
