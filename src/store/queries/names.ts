import type { Connection } from '../connection.ts';
import { editDistance } from '../edit-distance.ts';
import type { NameKind } from '../filter.ts';

const PLACES = 'SELECT x.key, p.name FROM event_place x JOIN place p ON p.id = x.place';
const ORGANIZATIONS = 'SELECT key, name FROM organization_name';
const MEMBERS = `${ORGANIZATIONS} WHERE organization_id IN (SELECT member_id FROM membership)`;
const PARTICIPANTS = "SELECT key, name FROM participant WHERE entity_type = 'organization'";
const PUBLISHERS = 'SELECT publisher_key AS key, publisher AS name FROM document WHERE publisher IS NOT NULL';
const SERIES = 'SELECT name_key AS key, name FROM series WHERE name_key IS NOT NULL';

/** Where the names of each kind stand. */
const NAMES: Readonly<Record<NameKind, readonly string[]>> = {
  city: [PLACES, MEMBERS, PUBLISHERS],
  organization: [ORGANIZATIONS, PARTICIPANTS, PUBLISHERS],
  member: [MEMBERS, PARTICIPANTS],
  series: [SERIES],
  subject: [PLACES, ORGANIZATIONS, PARTICIPANTS, SERIES, PUBLISHERS],
};

const SUGGESTIONS = 5;

/** Longer names are compared by their beginning only. */
const COMPARED = 60;

export function knowsName(db: Connection, key: string, kind: NameKind): boolean {
  const found = NAMES[kind].map((names) => `EXISTS (SELECT 1 FROM (${names}) WHERE key = @key)`).join(' OR ');
  return db.prepare(`SELECT ${found}`).pluck().get({ key }) === 1;
}

/** The names nearest to `text`, nearest first: those that it begins or is a word of, then those that differ in few letters. */
export function suggestNames(db: Connection, text: string, kind: NameKind, fold: (text: string) => string): string[] {
  const names = db
    .prepare<[], string>(`SELECT DISTINCT name FROM (${NAMES[kind].join(' UNION ALL ')}) ORDER BY name`)
    .pluck()
    .all();
  const wanted = fold(text).trim().slice(0, COMPARED);
  if (wanted === '') return [];
  return names
    .map((name) => ({ name, distance: distanceTo(wanted, fold(name).slice(0, COMPARED)) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
}

/** 0 for equal, 1 for nothing in common. */
function distanceTo(wanted: string, name: string): number {
  const whole = editDistance(wanted, name) / Math.max(wanted.length, name.length);
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const word = Math.min(1, ...words.map((part) => editDistance(wanted, part) / Math.max(wanted.length, part.length)));
  const inside = wanted.length > 3 && name.includes(wanted) ? 0.2 : 1;
  return Math.min(whole, word + 0.1, inside);
}
