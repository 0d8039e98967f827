import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { TimelineEntry } from '../../model/timeline.ts';
import { type Column, column, listed, pages } from './column.ts';

function participants(event: Event, roles: readonly string[]): string {
  return listed(event.participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name));
}

export const EVENT_COLUMNS: readonly Column<Event>[] = [
  column('date', (event) => event.date, 'date'),
  column('name', (event) => event.name, 'text'),
  column('classification', (event) => event.classification, 'word'),
  column('places', (event) => listed(event.places.map(({ name }) => name)), 'list'),
  column('status', (event) => event.status, 'word'),
  column('id', (event) => event.id, 'id'),
  column('edition', (event) => event.edition, 'plain', 'on demand'),
  column('series', (event) => event.series?.name ?? null, 'text', 'on demand'),
  column('start_date', (event) => event.start_date, 'date', 'on demand'),
  column('end_date', (event) => event.end_date, 'date', 'on demand'),
  column('start_time', (event) => event.start_time, 'plain', 'on demand'),
  column('attendance_mode', (event) => event.attendance_mode, 'word', 'on demand'),
  column('organizers', (event) => participants(event, ['organizer', 'co_organizer', 'host']), 'list', 'on demand'),
  column(
    'other_participants',
    (event) => participants(event, ['partner', 'patron', 'speaker', 'moderator', 'participant']),
    'list',
    'on demand',
  ),
  column('theme', (event) => event.theme, 'text', 'on demand'),
  column('other_names', (event) => listed(event.other_names ?? []), 'list', 'on demand'),
  column('topics', (event) => listed(event.topics ?? []), 'list', 'on demand'),
  column('languages', (event) => listed(event.languages ?? []), 'list', 'on demand'),
  column('is_free', (event) => (event.is_free === undefined ? null : String(event.is_free)), 'plain', 'on demand'),
  column('parent_id', (event) => event.parent_id, 'id', 'on demand'),
  column('confidence', (event) => event.confidence, 'plain', 'on demand'),
  column('pages', pages, 'list', 'on demand'),
];

export const MEMBERSHIP_COLUMNS: readonly Column<Membership>[] = [
  column('member', ({ member }) => member.name, 'text'),
  column('organization', ({ organization }) => organization.name, 'text'),
  column('acronym', ({ organization }) => organization.acronym, 'plain', 'on demand'),
  column('role', ({ role }) => role, 'word'),
  column('start_date', (membership) => membership.start_date, 'date'),
  column('end_date', (membership) => membership.end_date, 'date'),
  column('as_of', (membership) => membership.as_of, 'date'),
  column('id', ({ id }) => id, 'id'),
  column('member_id', ({ member }) => member.id, 'id', 'on demand'),
  column('organization_id', ({ organization }) => organization.id, 'id', 'on demand'),
  column('confidence', ({ confidence }) => confidence, 'plain', 'on demand'),
  column('pages', pages, 'list', 'on demand'),
];

export const TIMELINE_COLUMNS: readonly Column<TimelineEntry>[] = [
  column('date', ({ date }) => date, 'date'),
  column('type', ({ type }) => type, 'word'),
  column('label', ({ label }) => label, 'text'),
  column('ref', ({ ref }) => ref, 'id'),
  column('start_date', (entry) => entry.start_date, 'date', 'on demand'),
  column('end_date', (entry) => entry.end_date, 'date', 'on demand'),
  column('pages', pages, 'list', 'on demand'),
];

function latestCount(organization: Organization): string {
  const count = organization.member_counts.at(-1);
  if (count === undefined) return '';
  const stated = count.stated === null ? '' : `${count.stated} stated`;
  const counted = count.listed === null ? '' : `${count.listed} listed`;
  return [stated, counted].filter((part) => part !== '').join(', ');
}

export const ORGANIZATION_COLUMNS: readonly Column<Organization>[] = [
  column('name', ({ name }) => name, 'text'),
  column('acronym', ({ acronym }) => acronym),
  column('classification', ({ classification }) => classification, 'word'),
  column('members', latestCount),
  column('id', ({ id }) => id, 'id'),
  column('other_names', (organization) => listed(organization.other_names), 'list', 'on demand'),
  column('founding_date', (organization) => organization.founding_date, 'date', 'on demand'),
  column('address', ({ address }) => address, 'text', 'on demand'),
  column('pages', pages, 'list', 'on demand'),
];

export const PERSON_COLUMNS: readonly Column<Person>[] = [
  column('name', ({ name }) => name, 'text'),
  column('posts', ({ posts }) => listed(posts.map(postText)), 'list'),
  column('id', ({ id }) => id, 'id'),
  column('pages', pages, 'list', 'on demand'),
];

function postText({ label, organization }: Person['posts'][number]): string {
  return organization === null ? label : `${label} (${organization})`;
}

export const DOCUMENT_COLUMNS: readonly Column<Document>[] = [
  column('published', ({ published }) => published, 'date'),
  column('title', ({ title }) => title, 'text'),
  column('publisher', ({ publisher }) => publisher, 'text'),
  column('path', ({ path }) => path, 'text'),
  column('id', ({ id }) => id, 'id'),
  column('url', ({ url }) => url, 'text', 'on demand'),
  column('modified', ({ modified }) => modified, 'date', 'on demand'),
  column('retrieved', ({ retrieved }) => retrieved, 'date', 'on demand'),
  column('language', ({ language }) => language, 'plain', 'on demand'),
  column('charset', ({ charset }) => charset, 'plain', 'on demand'),
  column('reader', ({ reader }) => reader, 'plain', 'on demand'),
  column('sha256', ({ sha256 }) => sha256, 'text', 'on demand'),
];
