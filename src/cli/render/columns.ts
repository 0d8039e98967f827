import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { TimelineEntry } from '../../model/timeline.ts';
import { type Column, column, listed, pages } from './column.ts';

function participants(event: Event, roles: readonly string[]): string {
  return listed(event.participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name));
}

export const EVENT_COLUMNS: readonly Column<Event>[] = [
  column('date', (event) => event.date),
  column('name', (event) => event.name, 'wraps'),
  column('classification', (event) => event.classification),
  column('places', (event) => listed(event.places.map(({ name }) => name))),
  column('status', (event) => event.status),
  column('id', (event) => event.id),
  column('edition', (event) => event.edition, 'csv'),
  column('series', (event) => event.series?.name ?? null, 'csv'),
  column('start_date', (event) => event.start_date, 'csv'),
  column('end_date', (event) => event.end_date, 'csv'),
  column('start_time', (event) => event.start_time, 'csv'),
  column('attendance_mode', (event) => event.attendance_mode, 'csv'),
  column('organizers', (event) => participants(event, ['organizer', 'co_organizer', 'host']), 'csv'),
  column(
    'other_participants',
    (event) => participants(event, ['partner', 'patron', 'speaker', 'moderator', 'participant']),
    'csv',
  ),
  column('theme', (event) => event.theme, 'csv'),
  column('parent_id', (event) => event.parent_id, 'csv'),
  column('confidence', (event) => event.confidence, 'csv'),
  column('pages', pages, 'csv'),
];

export const MEMBERSHIP_COLUMNS: readonly Column<Membership>[] = [
  column('member', ({ member }) => member.name, 'wraps'),
  column('organization', ({ organization }) => organization.name, 'wraps'),
  column('acronym', ({ organization }) => organization.acronym, 'csv'),
  column('role', ({ role }) => role),
  column('start_date', (membership) => membership.start_date),
  column('end_date', (membership) => membership.end_date),
  column('as_of', (membership) => membership.as_of),
  column('id', ({ id }) => id),
  column('member_id', ({ member }) => member.id, 'csv'),
  column('organization_id', ({ organization }) => organization.id, 'csv'),
  column('confidence', ({ confidence }) => confidence, 'csv'),
  column('pages', pages, 'csv'),
];

export const TIMELINE_COLUMNS: readonly Column<TimelineEntry>[] = [
  column('date', ({ date }) => date),
  column('type', ({ type }) => type),
  column('label', ({ label }) => label, 'wraps'),
  column('ref', ({ ref }) => ref),
  column('start_date', (entry) => entry.start_date, 'csv'),
  column('end_date', (entry) => entry.end_date, 'csv'),
  column('pages', pages, 'csv'),
];

function latestCount(organization: Organization): string {
  const count = organization.member_counts.at(-1);
  if (count === undefined) return '';
  const stated = count.stated === null ? '' : `${count.stated} stated`;
  const counted = count.listed === null ? '' : `${count.listed} listed`;
  return [stated, counted].filter((part) => part !== '').join(', ');
}

export const ORGANIZATION_COLUMNS: readonly Column<Organization>[] = [
  column('name', ({ name }) => name, 'wraps'),
  column('acronym', ({ acronym }) => acronym),
  column('classification', ({ classification }) => classification),
  column('members', latestCount),
  column('id', ({ id }) => id),
  column('other_names', (organization) => listed(organization.other_names), 'csv'),
  column('founding_date', (organization) => organization.founding_date, 'csv'),
  column('address', ({ address }) => address, 'csv'),
  column('pages', pages, 'csv'),
];

export const DOCUMENT_COLUMNS: readonly Column<Document>[] = [
  column('published', ({ published }) => published),
  column('title', ({ title }) => title, 'wraps'),
  column('publisher', ({ publisher }) => publisher, 'wraps'),
  column('path', ({ path }) => path, 'wraps'),
  column('id', ({ id }) => id),
  column('url', ({ url }) => url, 'csv'),
  column('modified', ({ modified }) => modified, 'csv'),
  column('retrieved', ({ retrieved }) => retrieved, 'csv'),
  column('language', ({ language }) => language, 'csv'),
  column('charset', ({ charset }) => charset, 'csv'),
  column('reader', ({ reader }) => reader, 'csv'),
  column('sha256', ({ sha256 }) => sha256, 'csv'),
];
