import type { EventClaim } from '../../model/resolution.ts';
import { eventCore } from './event-core.ts';

/** What prints of one box agree in besides its words: the name, and the date unless its year, or all of it, may be the page's. */
export function eventSubject({ record: { name, edition, date } }: EventClaim): string {
  return `${eventCore(name, edition)} ${edition ?? ''} ${isSure(date) ? date : ''}`;
}

/** Whether a date is stated, not inferred. */
export function isSure(date: string | null): date is string {
  return date !== null && !/[?~%]/.test(date);
}
