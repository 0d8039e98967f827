import type { Event, EventStatus } from '../../../model/event.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { printable } from '../printable.ts';
import type { Background } from '../renderer.ts';
import { webAddress } from '../web-address.ts';
import type { CalendarEntry } from './entry.ts';
import { type ExactDays, exactDays } from './exact-days.ts';
import { stampOf } from './stamp.ts';

const STATUS: Readonly<Record<EventStatus, CalendarEntry['status']>> = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

const ORGANIZERS: readonly string[] = ['organizer', 'co_organizer', 'host'];

/** An event as a calendar has it; null where no exact day is known. What is inferred, or not sure to take place then, is tentative. */
export function eventEntry(event: Event, background: Background): CalendarEntry | null {
  const days = exactDays(event.date);
  if (days === null) return null;
  const abroad = event.places.length > 0 && event.places.every(({ country }) => country !== null && country !== 'PL');
  const status = STATUS[event.status];
  return {
    uid: event.id,
    stamp: stampOf(event.sources, background),
    summary: event.name,
    firstDay: days.first,
    lastDay: days.last,
    time: days.first === days.last ? event.start_time : null,
    inPoland: !abroad,
    status: days.inferred && status === 'CONFIRMED' ? 'TENTATIVE' : status,
    category: event.classification,
    location: event.places.length === 0 ? null : event.places.map(placeName).join('; '),
    description: [...detailLines(event, days), ...sourceLines(event.sources)],
    url: firstAddress(event.sources),
  };
}

function placeName({ name, country }: Event['places'][number]): string {
  return country === null || country === 'PL' ? name : `${name}, ${country}`;
}

/** What a calendar has no field for. */
function detailLines(event: Event, days: ExactDays): string[] {
  const lines: string[] = [];
  if (days.inferred) lines.push(`date: ${event.date} (inferred)`);
  if (event.status !== 'confirmed') lines.push(`status: ${event.status}`);
  if (days.first !== days.last && event.start_time !== null) lines.push(`start_time: ${event.start_time}`);
  if (event.theme !== null) lines.push(`theme: ${event.theme}`);
  const organizers = event.participants.filter(({ role }) => ORGANIZERS.includes(role)).map(({ name }) => name);
  if (organizers.length > 0) lines.push(`organizers: ${organizers.join('; ')}`);
  return lines;
}

/** A line a page: its address and what is quoted of it. */
export function sourceLines(sources: readonly Evidence[]): string[] {
  const pages = new Map<string, Set<string>>();
  for (const { url, path, quote } of sources) {
    const page = webAddress(url) ?? path;
    const quotes = pages.get(page) ?? new Set();
    pages.set(page, quote === '' ? quotes : quotes.add(`„${printable(quote)}”`));
  }
  return [...pages].map(([page, quotes]) => [page, ...quotes].join(' '));
}

/** The first page that is on the web. */
export function firstAddress(sources: readonly Evidence[]): string | null {
  return sources.map(({ url }) => webAddress(url)).find((address) => address !== null) ?? null;
}
