import { type EventPlace, PARTICIPANT_ROLES, type Participant } from '../../model/event.ts';
import type { EventClaim } from '../../model/resolution.ts';
import { nameKey } from '../../polish/name-key.ts';
import { compareBy, compareText } from '../compare.ts';
import { organizationKey } from '../organizations/organization-key.ts';

interface Listed<T> {
  readonly key: string;
  readonly value: T;
  readonly page: string;
  readonly position: number;
}

interface Group<T> {
  readonly key: string;
  readonly values: readonly T[];
  readonly pages: number;
  readonly position: number;
}

/** Places of all claims, each once; those that most pages name first. */
export function unitePlaces(claims: readonly EventClaim[]): EventPlace[] {
  const listed = listAll(
    claims,
    ({ places }) => places,
    ({ name }) => nameKey(name),
  );
  return groupsOf(listed).map(({ values }) => {
    const name = bestSpelling(values.map((place) => place.name));
    const known = values.filter((place) => place.name === name);
    return {
      name,
      country: firstOf([...known, ...values].map(({ country }) => country)),
      teryt: firstOf([...known, ...values].map(({ teryt }) => teryt)),
    };
  });
}

/** Participants of all claims, each once in a role; organisers first. */
export function uniteParticipants(claims: readonly EventClaim[]): Participant[] {
  const listed = listAll(claims, ({ participants }) => participants, participantIdentity);
  const groups = groupsOf(listed).map(({ values }): Participant => {
    const [first] = values;
    if (first === undefined) throw new RangeError('a group needs a value');
    return { ...first, name: bestSpelling(values.map(({ name }) => name)) };
  });
  return groups
    .map((value, position) => ({ value, position }))
    .sort((a, b) => roleRank(a.value) - roleRank(b.value) || a.position - b.position)
    .map(({ value }) => value);
}

/** The key by which filters find a participant. */
export function participantKey({ name, entity_type }: Participant): string {
  return entity_type === 'person' ? nameKey(name) : organizationKey(name, null);
}

function participantIdentity(participant: Participant): string {
  return `${participant.role} ${participant.entity_type} ${participantKey(participant)}`;
}

function roleRank({ role }: Participant): number {
  return PARTICIPANT_ROLES.indexOf(role);
}

function listAll<T>(
  claims: readonly EventClaim[],
  list: (record: EventClaim['record']) => readonly T[],
  keyOf: (value: T) => string,
): Listed<T>[] {
  return claims.flatMap(({ record, document }) =>
    list(record).map((value, position) => ({ key: keyOf(value), value, page: document.id, position })),
  );
}

function groupsOf<T>(listed: readonly Listed<T>[]): Group<T>[] {
  const groups = new Map<string, Listed<T>[]>();
  for (const item of listed) {
    const group = groups.get(item.key);
    if (group === undefined) groups.set(item.key, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([key, items]) => ({
      key,
      values: items.map(({ value }) => value),
      pages: new Set(items.map(({ page }) => page)).size,
      position: Math.min(...items.map(({ position }) => position)),
    }))
    .sort(
      compareBy<Group<T>>(
        (a, b) => b.pages - a.pages,
        (a, b) => a.position - b.position,
        (a, b) => compareText(a.key, b.key),
      ),
    );
}

/** The spelling met most often; then the longest, then the first by its letters. */
function bestSpelling(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b));
  return best?.[0] ?? '';
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
