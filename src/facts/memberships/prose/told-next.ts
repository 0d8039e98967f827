import type { PageContext, Statement } from '../../context.ts';
import type { Claim } from '../claim.ts';
import { resolvedWhen } from './prose-dates.ts';

/** Sentences behind the one that tells of leaving which may still tell when. */
const REACH = 2;
const OF_LEAVING = /(?<![a-z])(?:czlonkostw|wypowiedzeni|rezygnacj|wystapieni|odejsci|wyjsci)\p{L}{0,2}(?!\p{L})/u;
/** `wygasło z końcem 2015 r.`, `upłynął 31 grudnia 2013 r.`, `jest skuteczna od 1 kwietnia`: right before the day. */
const ENDS =
  /(?<![a-z])(?:wyga[sd]\p{L}{1,4}|usta(?:lo|je|nie)|uply\p{L}{1,5}|skoncz\p{L}{1,5}|zakoncz\p{L}{1,5}|skuteczn[aey]|nastapi\p{L}{0,2})\s{1,3}(?:(?:sie|jest|od|w|z|ze|dnia|dniem|koncem|uplywem|na|dzien|skutkiem|roku)\s{1,3}){0,5}$/u;
const MOST = 60;

/**
 * `Rumia nie należy już do Związku. Członkostwo wygasło z końcem 2015 r.`: when it ended, as the sentences behind say. Trap: `Uchwałę o wystąpieniu podjęto 27 czerwca`,
 * the day of the decision.
 */
export function endToldNext(context: PageContext, statement: Statement): Claim['end'] {
  for (let index = statement.index + 1; index <= statement.index + REACH; index++) {
    const next = context.statements[index];
    if (next === undefined || next.block !== statement.block) return null;
    if (!OF_LEAVING.test(next.folded)) continue;
    const day = next.dates.find((date) => {
      const at = date.start - next.start;
      return ENDS.test(next.folded.slice(Math.max(0, at - MOST), at));
    });
    if (day !== undefined) return resolvedWhen(context, next, day)?.start ?? null;
  }
  return null;
}
