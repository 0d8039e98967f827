import type { EventClassification, EventStatus, ParticipantRole } from '../model/event.ts';
import type { MembershipRole } from '../model/membership.ts';
import type { OrganizationClassification } from '../model/organization.ts';
import { nameKey } from '../polish/name-key.ts';
import type { Filter, NameKind, SortKey, Store } from '../store/index.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import type { FilterOptions } from './options.ts';
import { isReversed } from './period.ts';
import { printable } from './render/printable.ts';

/** The options as the store takes them. Their values were checked against the closed lists when they were parsed. */
export function filterOf(options: FilterOptions, subject?: string): Filter {
  const from = options.from ?? options.year;
  const to = options.to ?? options.year;
  if (from !== undefined && to !== undefined && isReversed(from, to)) {
    throw new UsageError(`--from ${from} is later than --to ${to}.`);
  }
  return {
    from,
    to,
    undated: options.undated,
    asOf: options.asOf,
    cityKeys: keys(options.city),
    organizationKeys: keys(options.organization),
    memberKeys: keys(options.member),
    seriesKeys: keys(options.series),
    subjectKeys: keys(subject),
    classifications: options.classification as (EventClassification | OrganizationClassification)[] | undefined,
    roles: options.role as (ParticipantRole | MembershipRole)[] | undefined,
    statuses: options.status as EventStatus[] | undefined,
    minConfidence: options.minConfidence,
    limit: options.limit,
    offset: options.offset,
    sort: options.sort as SortKey | undefined,
  };
}

function keys(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [nameKey(name)];
}

/** Says on standard error which names of a filter match nothing at all, and what resembles them. */
export function reportUnknownNames(store: Store, options: FilterOptions, subject: string | undefined, io: Io): void {
  const named: readonly (readonly [NameKind, string | undefined])[] = [
    ['city', options.city],
    ['organization', options.organization],
    ['member', options.member],
    ['series', options.series],
    ['subject', subject],
  ];
  for (const [kind, name] of named) {
    if (name === undefined || store.knowsName(nameKey(name), kind)) continue;
    const near = store.suggestNames(name, kind);
    const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
    io.stderr.write(`${printable(`Nothing here goes by the name ${name}.${hint}`)}\n`);
  }
}
