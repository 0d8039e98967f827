import ICAL from 'ical.js';
import { printable } from '../printable.ts';
import type { Sink } from '../renderer.ts';
import type { CalendarEntry } from './entry.ts';
import { WARSAW, warsawComponent } from './warsaw.ts';

/** Octets of a line's text; a continued line has a blank before it, and 75 is the most that a line may have. */
const FOLD = 74;
const LINE_END = '\r\n';

/** A calendar (RFC 5545), written as the entries come: whole days with an end that is not included, times with their zone. */
export async function writeCalendar(title: string, entries: Iterable<CalendarEntry>, sink: Sink): Promise<void> {
  ICAL.foldLength = FOLD;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//kronika//kronika//EN');
  calendar.addProperty(nameProperty(`kronika: ${title}`));
  calendar.addSubcomponent(warsawComponent());
  const end = 'END:VCALENDAR';
  await sink.write(calendar.toString().slice(0, -end.length));
  for (const entry of entries) await sink.write(component(entry).toString() + LINE_END);
  await sink.write(end + LINE_END);
}

/** The name that calendars show; as no part of the standard it must say that it is text to be escaped as text. */
function nameProperty(name: string): ICAL.Property {
  const property = new ICAL.Property('x-wr-calname');
  property.resetType('text');
  property.setValue(printable(name));
  return property;
}

/** Values are plain text of one line each; the writer escapes what has a meaning in iCalendar. */
function component(entry: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const text = (name: string, value: string) => event.addPropertyWithValue(name, printable(value));
  text('uid', `${entry.uid}@kronika`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(entry.stamp));
  addTimes(event, entry);
  text('summary', entry.summary);
  event.addPropertyWithValue('status', entry.status);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  text('categories', entry.category);
  if (entry.location !== null) text('location', entry.location);
  if (entry.description.length > 0) {
    event.addPropertyWithValue('description', entry.description.map(printable).join('\n'));
  }
  if (entry.url !== null) event.addPropertyWithValue('url', entry.url);
  return event;
}

/** A time has no end: none is stated. */
function addTimes(event: ICAL.Component, { firstDay, lastDay, time, inPoland }: CalendarEntry): void {
  if (time === null) {
    const after = ICAL.Time.fromDateString(lastDay);
    after.adjust(1, 0, 0, 0);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(firstDay));
    event.addPropertyWithValue('dtend', after);
    return;
  }
  const start = event.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(`${firstDay}T${time}:00`));
  if (inPoland) start.setParameter('tzid', WARSAW);
}
