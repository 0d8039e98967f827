import type { Event } from '../../model/event.ts';
import type { TimelineEntry } from '../../model/timeline.ts';
import type { CalendarEntry } from './calendar/entry.ts';
import { eventEntry } from './calendar/event-entry.ts';
import { timelineEntry } from './calendar/timeline-entry.ts';
import { writeCalendar } from './calendar/write-calendar.ts';
import type { Background, RendererOf } from './renderer.ts';

/** iCalendar of events. */
export const renderEventCalendar: RendererOf<Event> = calendarOf(eventEntry);

/** iCalendar of what happens in a timeline. */
export const renderTimelineCalendar: RendererOf<TimelineEntry> = calendarOf(timelineEntry);

/** Says on standard error how many rows a calendar has no place for. */
function calendarOf<Row>(entryOf: (row: Row, background: Background) => CalendarEntry | null): RendererOf<Row> {
  return async ({ title, rows }, sink, _terminal, background) => {
    let count = 0;
    let leftOut = 0;
    function* entries(): Generator<CalendarEntry> {
      for (const row of rows) {
        const entry = entryOf(row, background);
        if (entry === null) {
          leftOut++;
          continue;
        }
        count++;
        yield entry;
      }
    }
    await writeCalendar(title, entries(), sink);
    if (leftOut > 0) background.leftOut(leftOut, count + leftOut);
    return count;
  };
}
