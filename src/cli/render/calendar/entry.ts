/** What stands on one or more whole days, or at an hour of one day: the part of iCalendar that records need. */
export interface CalendarEntry {
  /** The same for the same record in every file, so that a calendar that imports twice has it once. */
  readonly uid: string;
  /** When the record was last revised, as far as its pages tell: UTC, `2019-05-17T08:00:00Z`. */
  readonly stamp: string;
  readonly summary: string;
  /** The first and the last day, both included: `2019-05-17`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** `10:00`, only with one day; null for whole days. */
  readonly time: string | null;
  /** Whether `time` is that of Poland; else it is the time of a place whose zone is not known. */
  readonly inPoland: boolean;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly category: string;
  readonly location: string | null;
  readonly description: readonly string[];
  readonly url: string | null;
}
