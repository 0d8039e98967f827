import {
  EVENT_CLASSIFICATIONS,
  EVENT_STATUSES,
  type Event,
  type EventPlace,
  PARTICIPANT_ROLES,
  type Participant,
  type ParticipantRole,
} from '../../model/event.ts';
import type { Anchor } from '../../model/judgement.ts';
import { MEMBERSHIP_ROLES, type Membership } from '../../model/membership.ts';
import { ORGANIZATION_CLASSIFICATIONS, type Organization } from '../../model/organization.ts';
import { isEdtf } from '../../polish/dates/edtf-bounds.ts';
import { nameKey } from '../../polish/name-key.ts';
import { placeNamed } from '../../polish/places/place-named.ts';
import { contentId } from '../content-id.ts';
import { eventCore } from '../events/event-core.ts';

/** A field that people may correct. Values are texts, as they are typed and exported. */
interface Correctable<R> {
  /** What a value must be, for the message that refuses another. */
  readonly expects: string;
  readonly allows: (value: string | null) => boolean;
  readonly read: (record: R) => string | null;
  readonly write: (record: R, value: string | null) => R;
}

type Fields<R> = Readonly<Record<string, Correctable<R>>>;

/** No name or theme is longer, and none has line ends or other control characters. */
const MOST_TEXT = 500;
const isText = (value: string | null) =>
  value !== null && value.length <= MOST_TEXT && value.trim() !== '' && !/\p{Cc}/u.test(value);

/** `2017`, `2017-05`, `2017-05-31` that is in the calendar. */
function isIsoDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) && isEdtf(value) && !/^\d{4}-[2-4]\d$/.test(value);
}

type Plain<R> = { readonly [K in keyof R]: R[K] extends string | null ? K : never }[keyof R];

function field<R>(name: Plain<R> & string, expects: string, allows: Correctable<R>['allows']): Correctable<R> {
  return {
    expects,
    allows,
    read: (record) => record[name] as string | null,
    write: (record, value) => ({ ...record, [name]: value }),
  };
}

const text = <R>(name: Plain<R> & string) => field<R>(name, 'a text on one line', isText);
const textOrNone = <R>(name: Plain<R> & string) =>
  field<R>(name, 'a text on one line, or nothing', (value) => value === null || isText(value));
const day = <R>(name: Plain<R> & string) =>
  field<R>(
    name,
    'a year, month or day (2017, 2017-05, 2017-05-31), or nothing',
    (value) => value === null || isIsoDate(value),
  );
const oneOf = <R>(name: Plain<R> & string, words: readonly string[], none = false) =>
  field<R>(name, `one of ${words.join(', ')}${none ? ', or nothing' : ''}`, (value) =>
    value === null ? none : words.includes(value),
  );

/** EDTF with a year, or nothing; `start_date` and `end_date` follow from it. */
const date: Correctable<Event> = {
  expects: 'an EDTF date (2017, 2017-05-31, 2017-10-07/2017-10-08, 2017-05?), or nothing',
  allows: (value) => value === null || (value.length <= 100 && isEdtf(value) && /\d{4}/.test(value)),
  read: ({ date }) => date,
  write: (record, value) => {
    const [start = '', end = ''] = (value ?? '').split('/');
    return { ...record, date: value, start_date: isoOf(start), end_date: isoOf(end) };
  },
};

/** `2017-05-31?` → `2017-05-31`; a season, a set or an open end has no ISO 8601 of its own. */
function isoOf(edtf: string): string | null {
  const plain = edtf.replace(/[?~%]$/, '');
  return isIsoDate(plain) ? plain : null;
}

const edition: Correctable<Event> = {
  expects: 'a whole number from 1, or nothing',
  allows: (value) => value === null || /^[1-9]\d{0,3}$/.test(value),
  read: ({ edition }) => (edition === null ? null : String(edition)),
  write: (record, value) => ({ ...record, edition: value === null ? null : Number(value) }),
};

const series: Correctable<Event> = {
  expects: 'the name of a series, or nothing',
  allows: (value) => value === null || isText(value),
  read: ({ series }) => series?.name ?? null,
  write: (record, name) => ({
    ...record,
    series: name === null ? null : { id: contentId('series', eventCore(name, null)), name },
  }),
};

const places: Correctable<Event> = {
  expects: 'names of places with semicolons between, or nothing',
  allows: (value) => value === null || (isText(value) && namesIn(value).length > 0),
  read: ({ places }) => (places.length === 0 ? null : places.map(({ name }) => name).join('; ')),
  write: (record, value) => ({ ...record, places: namesIn(value).map((typed) => placeOf(typed, record.places)) }),
};

/** As the pages have it, where they tell which place it is; else as the gazetteer does. */
function placeOf(typed: string, known: readonly EventPlace[]): EventPlace {
  const { name, country, teryt } = placeNamed(typed);
  const same = known.find((each) => nameKey(each.name) === nameKey(typed));
  return same !== undefined && (same.teryt !== null || teryt === null) ? same : { name, country, teryt };
}

/** Those who take part in one role. The others stay. */
function participants(role: ParticipantRole): Correctable<Event> {
  return {
    expects: 'names with semicolons between, each with (person) or (organization) behind it where needed, or nothing',
    allows: (value) => value === null || (isText(value) && namesIn(value).length > 0),
    read: ({ participants }) => {
      const names = participants.flatMap((each) => (each.role === role ? [each.name] : []));
      return names.length === 0 ? null : names.join('; ');
    },
    write: (record, value) => {
      const own = namesIn(value).map((typed) => participantOf(typed, role, record.participants));
      const all = [...record.participants.filter((each) => each.role !== role), ...own];
      const rank = (each: Participant) => PARTICIPANT_ROLES.indexOf(each.role);
      return { ...record, participants: all.sort((a, b) => rank(a) - rank(b)) };
    },
  };
}

const SPOKEN: readonly ParticipantRole[] = ['speaker', 'moderator'];

/** Of the kind that the pages say in whatever role; of others, who speaks is a person and who organizes an organisation. */
function participantOf(typed: string, role: ParticipantRole, known: readonly Participant[]): Participant {
  const [, name = typed, kind] = /^(.{1,500}?) \((person|organization)\)$/.exec(typed) ?? [];
  const same = known.find((each) => nameKey(each.name) === nameKey(name));
  const byRole = SPOKEN.includes(role) ? 'person' : 'organization';
  return { name, entity_type: (kind as Participant['entity_type']) ?? same?.entity_type ?? byRole, role };
}

/** Which event it is follows from the pages: `settle-parents.ts`. Here only what may be typed. */
const parent: Correctable<Event> = {
  expects: 'the id of another event, or nothing',
  allows: (value) => value === null || /^event:\w{1,100}$/.test(value),
  read: ({ parent_id }) => parent_id,
  write: (record) => record,
};

/** The names of a list as it is typed. */
export function namesIn(value: string | null): readonly string[] {
  return [...new Set((value ?? '').split(';').map((name) => name.trim()))].filter((name) => name !== '');
}

const EVENT: Fields<Event> = {
  name: text('name'),
  date,
  start_time: field(
    'start_time',
    'an hour (10:00), or nothing',
    (value) => value === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  ),
  status: oneOf('status', EVENT_STATUSES),
  classification: oneOf('classification', EVENT_CLASSIFICATIONS),
  edition,
  series,
  places,
  attendance_mode: oneOf('attendance_mode', ['offline', 'online', 'mixed'], true),
  theme: textOrNone('theme'),
  parent_id: parent,
  ...Object.fromEntries(PARTICIPANT_ROLES.map((role) => [role, participants(role)])),
};

const MEMBERSHIP: Fields<Membership> = {
  role: oneOf('role', MEMBERSHIP_ROLES),
  start_date: day('start_date'),
  end_date: day('end_date'),
  as_of: day('as_of'),
};

const ORGANIZATION: Fields<Organization> = {
  name: text('name'),
  acronym: textOrNone('acronym'),
  classification: oneOf('classification', ORGANIZATION_CLASSIFICATIONS, true),
  founding_date: day('founding_date'),
  address: textOrNone('address'),
};

/** Every field that people may correct, by kind of record. */
export const CORRECTABLE = { event: EVENT, membership: MEMBERSHIP, organization: ORGANIZATION } as const;

const DATES_TOGETHER = ' (set date=2017-10-07/2017-10-08)';
const HINTS: Readonly<Record<string, string>> = {
  ...{ start_date: DATES_TOGETHER, end_date: DATES_TOGETHER },
  ...{ participants: ' (set organizer=, speaker= or another role)', parent: ' (set parent_id=)' },
};

/** Why a field cannot have this value, in one line; null where it can. */
export function faultOf(kind: Anchor['kind'], name: string, value: string | null): string | null {
  const fields: Readonly<Record<string, Pick<Correctable<never>, 'expects' | 'allows'>>> = CORRECTABLE[kind];
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (known === undefined) {
    const hint = kind === 'event' ? (HINTS[name] ?? '') : '';
    return `${name} is no field of ${kind === 'event' ? 'an event' : kind === 'membership' ? 'a membership' : 'an organization'} that can be corrected${hint}; these can: ${Object.keys(fields).join(', ')}`;
  }
  return known.allows(value) ? null : `${name} takes ${known.expects}`;
}
