import type { TimelineEntry, TimelineType } from '../../../model/timeline.ts';
import type { Background } from '../renderer.ts';
import type { CalendarEntry } from './entry.ts';
import { eventEntry, firstAddress, sourceLines } from './event-entry.ts';
import { exactDays } from './exact-days.ts';
import { stampOf } from './stamp.ts';

/** What happens on a day. That a page came out, or that somebody is still a member, is no matter for a calendar. */
const HAPPENS: Readonly<Partial<Record<TimelineType, string>>> = {
  membership_started: 'membership started',
  membership_ended: 'membership ended',
  organization_founded: 'founded',
};

/** An entry of a timeline as a calendar has it: events as `events` writes them; null for what is no matter for a calendar, or has no exact day. */
export function timelineEntry(entry: TimelineEntry, background: Background): CalendarEntry | null {
  if (entry.type === 'event') {
    const event = background.event(entry.ref);
    return event === null ? null : eventEntry(event, background);
  }
  const happens = HAPPENS[entry.type];
  const days = exactDays(entry.date);
  if (happens === undefined || days === null) return null;
  return {
    uid: `${entry.ref}-${entry.type}`,
    stamp: stampOf(entry.sources, background),
    summary: `${entry.label} (${happens})`,
    firstDay: days.first,
    lastDay: days.last,
    time: null,
    inPoland: true,
    status: 'CONFIRMED',
    category: entry.type,
    location: null,
    description: sourceLines(entry.sources),
    url: firstAddress(entry.sources),
  };
}
