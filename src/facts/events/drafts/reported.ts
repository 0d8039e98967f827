import type { EventClassification } from '../../../model/event.ts';
import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from './draft.ts';

/** What is written of a gathering when it is over. Trap: `program konferencji`, `zapisy na konferencję`, which come before it. */
const ACCOUNT =
  /(?<!\p{L})(?:raport|sprawozdani|relacj|fotorelacj|publikacj|podsumowani|wniosk|material|nagrani)\p{L}{0,4}\s{1,3}(?:z|ze|po|pokonferencyjn\p{L}{1,3}\s{1,3}z)\s{1,3}(?:\p{L}{4,16}(?:ej|ego|ych|ich)\s{1,3}){0,2}$/u;
/** Who held it, in the past. Trap: `której organizatorem jest`, which tells no end. */
const HELD_BY =
  /^\s{0,2},?\s{1,3}(?:ktor(?:ej|ego|ych)\s{1,3}(?:wspol)?organizator(?:em|ka|kami|ami)\s{1,3}(?:byl[aoiy]?|byli)|zorganizowan(?:ej|ego|ych)\s(?:[^.;]{0,60}\s)?przez)(?!\p{L})/u;

const GATHERINGS: ReadonlySet<EventClassification> = new Set([
  'congress',
  'conference',
  'forum',
  'seminar',
  'workshop',
  'meeting',
  'assembly',
  'webinar',
]);

/** `ukazała się relacja z seminarium „A”, którego organizatorem był związek B`: what is reported on, and by whom it was held, took place; when is not told. */
export function isReported(statement: Statement, occasion: OccasionMention): boolean {
  if (occasion.quoted === null || !GATHERINGS.has(occasion.classification) || occasion.plural) return false;
  const at = occasion.start - statement.start;
  return (
    HELD_BY.test(statement.folded.slice(occasion.end - statement.start)) &&
    ACCOUNT.test(statement.folded.slice(Math.max(0, at - 90), at))
  );
}

/** Whether a report of an occasion is enough to call it an event. */
export function isToldByReport(draft: Draft): boolean {
  return draft.reported && draft.participants.some(({ role }) => role === 'organizer' || role === 'co_organizer');
}
