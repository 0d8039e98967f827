import type { Evidence } from '../../model/evidence.ts';
import type { Claim } from '../../model/resolution.ts';

type Kind = Claim['kind'];
type RecordOf<K extends Kind> = Extract<Claim, { readonly kind: K }>['record'];

/** What a record of each kind says where its claim says nothing, in the order of its fields. */
const SILENT: { readonly [K in Kind]: Readonly<Partial<Record<keyof RecordOf<K>, unknown>>> } = {
  event: {
    ...{ name: '', classification: 'other', edition: null, series: null, date: null, start_date: null, end_date: null },
    ...{ start_time: null, status: 'confirmed', attendance_mode: null, places: [], participants: [], theme: null },
    ...{ parent_id: null, confidence: null, conflicts: [] },
  },
  membership: {
    ...{ member: null, organization: null, role: 'member', start_date: null, end_date: null, as_of: null },
    ...{ confidence: null, conflicts: [] },
  },
  organization: {
    ...{ name: '', other_names: [], acronym: null, classification: null, founding_date: null, address: null },
    ...{ member_counts: [] },
  },
  person: { name: '', posts: [] },
};

/** The columns `record` and `sources` of a claim, and the id that both leave out. */
export interface ClaimColumns {
  readonly uid: string;
  readonly record: string;
}

/** What a claim's record says, as JSON: without its id and its evidence, which have columns of their own, and without what goes without saying. */
export function claimJson({ kind, record }: Claim): string {
  const silent: Readonly<Record<string, unknown>> = SILENT[kind];
  const told = Object.entries(record).filter(
    ([field, value]) => field !== 'id' && field !== 'sources' && !isSame(value, silent[field]),
  );
  return JSON.stringify(Object.fromEntries(told));
}

function isSame(value: unknown, silent: unknown): boolean {
  return value === silent || (Array.isArray(value) && Array.isArray(silent) && value.length === 0);
}

/** The record back from its columns. */
export function claimRecord<K extends Kind>(
  kind: K,
  { uid, record }: ClaimColumns,
  sources: readonly Evidence[],
): RecordOf<K> {
  // It is what claimJson made of a record of this kind.
  return { id: uid, ...SILENT[kind], ...JSON.parse(record), sources } as RecordOf<K>;
}
