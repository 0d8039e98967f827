import type { Evidence } from './evidence.ts';

export const TIMELINE_TYPES = [
  'event',
  'membership_started',
  'membership_held',
  'membership_ended',
  'organization_founded',
  'published',
] as const;
export type TimelineType = (typeof TIMELINE_TYPES)[number];

export interface TimelineEntry {
  /** EDTF, or null. */
  readonly date: string | null;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly type: TimelineType;
  readonly label: string;
  /** Id of the record that this entry speaks of. */
  readonly ref: string;
  readonly sources: readonly Evidence[];
}
