export const ITEM_TYPES = ['event', 'membership', 'founding', 'publication'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * One thing on a timeline. `reach`: the days that it may take; `core`: those that it surely takes, null where only a month or a year is known.
 * `openStart`, `openEnd`: it held before or after its reach, nobody says for how long.
 */
export interface Item {
  /** Id of the record. */
  readonly ref: string;
  readonly type: ItemType;
  readonly label: string;
  readonly dateText: string;
  readonly reach: DaySpan;
  readonly core: DaySpan | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The page does not print the year. */
  readonly inferred: boolean;
  /** Cancelled or postponed. */
  readonly muted: boolean;
}

/** A row of items under one name. */
export interface Lane {
  readonly label: string;
  readonly items: readonly Item[];
}
