import type { EventStatus } from '../../../model/event.ts';
import type { Statement } from '../../context.ts';
import { isGivenAnotherDay } from '../dates/former-dates.ts';
import { isCancelled, isPostponed, isTentative } from '../wording/cues.ts';
import type { Draft } from './draft.ts';

/** `nie odbędzie się w planowanym terminie`: what is said not to be is only the day. */
const ONLY_THE_DAY =
  /w\s{1,3}(?:tym|tych|planowany(?:m|ch)|zaplanowany(?:m|ch)|pierwotny(?:m|ch)|podany(?:m|ch)|zapowiadany(?:m|ch)|wyznaczony(?:m|ch)|ustalony(?:m|ch)|dotychczasowy(?:m|ch)|pierwszym)\s{1,3}termin(?:ie|ach)|przesun|przeloz|przekl|(?<!(?:temat|punkt|spraw[ey]|bilety)\s{1,3})przenies|now\p{L}{1,3}\s{1,3}(?:termin|dat)|odloz|odklad|zmian\p{L}{1,2}\s{1,3}termin/u;

/** `nie odbędzie się w parku, lecz w hali`, `nie odbędzie się 12 maja, lecz 19 maja`: only where, or when. Trap: `nie odbędzie się w parku, lecz wróci za rok`. */
const BUT =
  /(?<![a-z])nie\s{1,3}(?:odb(?:edzie|eda|yl[aoy]?)\s{1,3}sie|odbed(?:zie|a))\s{1,3}(?:(?:we?|na|przy|pod)\s[^.;,]{2,60}|\d[^;,]{1,40}),\s{1,3}(?:lecz|ale|a|tylko)\s{1,3}(?:(?:juz|dopiero)\s{1,3})?((?:we?|na|przy|pod)\s{1,3}\p{L}|(?:w\s{1,3}dniu\s{1,3})?\d)/u;

/** Whether a sentence, or the part of it that speaks of an occasion, calls it off, puts it off or leaves it open. */
export function statusOf(statement: Statement, part?: string): EventStatus {
  const but = BUT.exec(statement.folded);
  if (but !== null)
    return /\d/u.test(but[1] ?? '') ? 'postponed' : isTentative(statement, part) ? 'tentative' : 'confirmed';
  if (isCancelled(statement, part) && !ONLY_THE_DAY.test(part ?? statement.folded)) return 'cancelled';
  if (isPostponed(statement, part)) return 'postponed';
  if (part === undefined && isGivenAnotherDay(statement)) return 'postponed';
  return isTentative(statement, part) ? 'tentative' : 'confirmed';
}

/** What a row, which tells of one event only, says of it. */
export function addRowStatus(statement: Statement, draft: Draft): void {
  draft.status = statusOf(statement);
  if (draft.status === 'confirmed') return;
  draft.supports.push({
    field: 'status',
    start: statement.start,
    end: statement.end,
    rule: 'facts/events/drafts/status-of.ts',
  });
}
