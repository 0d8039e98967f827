import type { EventClassification, EventStatus, ParticipantRole } from '../model/event.ts';
import type { MembershipRole } from '../model/membership.ts';
import type { OrganizationClassification } from '../model/organization.ts';
import { nameKey } from '../polish/name-key.ts';
import type { Filter, NameKind, SortKey, Store } from '../store/index.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { knownKeys } from './name-keys.ts';
import type { FilterOptions } from './options.ts';
import { isReversed } from './period.ts';
import { printable } from './render/printable.ts';

/** Refuses a period that ends before it begins. */
export function demandPeriod({ from, to }: FilterOptions): void {
  if (from === undefined || to === undefined || !isReversed(from, to)) return;
  throw new UsageError(({ usage }) => usage.reversedPeriod(from, to));
}

/**
 * The options as the store takes them; `subject` is that of a timeline. A name that matches nothing is said on standard error with what
 * resembles it, and leaves nothing in.
 */
export async function filterOf(
  store: Store,
  options: FilterOptions,
  subject: string | undefined,
  io: Io,
): Promise<Filter> {
  const keys = async (name: string | undefined, kind: NameKind) => {
    if (name === undefined) return undefined;
    const known = await knownKeys(store, name, kind);
    if (known.length > 0) return known;
    reportUnknown(store, name, kind, io);
    return [nameKey(name)];
  };
  return {
    ...plainFilterOf(options),
    cityKeys: await keys(options.city, 'city'),
    organizationKeys: await keys(options.organization, 'organization'),
    memberKeys: await keys(options.member, 'member'),
    seriesKeys: await keys(options.series, 'series'),
    subjectKeys: await keys(subject, 'subject'),
  };
}

/** All but the names. The values were checked against the closed lists when they were parsed. */
function plainFilterOf(options: FilterOptions): Filter {
  const { year, undated, asOf, minConfidence, limit, offset } = options;
  return {
    from: options.from ?? year,
    to: options.to ?? year,
    undated,
    asOf,
    classifications: options.classification as (EventClassification | OrganizationClassification)[] | undefined,
    roles: options.role as (ParticipantRole | MembershipRole)[] | undefined,
    statuses: options.status as EventStatus[] | undefined,
    minConfidence,
    limit,
    offset,
    sort: options.sort as SortKey | undefined,
  };
}

function reportUnknown(store: Store, name: string, kind: NameKind, io: Io): void {
  const near = store.suggestNames(name, kind);
  io.stderr.write(`${printable(io.messages.lists.unknownName(name, near))}\n`);
}
