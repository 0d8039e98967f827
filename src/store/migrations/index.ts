import { initial } from './0001-initial.ts';
import { runs } from './0002-runs.ts';
import { judgements } from './0003-judgements.ts';
import { rejections } from './0004-rejections.ts';
import { spans } from './0005-spans.ts';
import { packedPages } from './0006-packed-pages.ts';
import { shortIds } from './0007-short-ids.ts';
import { indexes } from './0008-indexes.ts';
import { dictionaries } from './0009-dictionaries.ts';
import { numberedClaims } from './0010-numbered-claims.ts';
import { shortRecords } from './0011-short-records.ts';
import { eventDetails } from './0012-event-details.ts';
import { longEvents } from './0013-long-events.ts';
import { shortLists } from './0014-short-lists.ts';
import { sharedValues } from './0015-shared-values.ts';
import { quotesApart } from './0016-quotes-apart.ts';
import type { Migration } from './migration.ts';

/** In order: the database's `user_version` is how many of them it has. */
export const MIGRATIONS: readonly Migration[] = [
  initial,
  runs,
  judgements,
  rejections,
  spans,
  packedPages,
  shortIds,
  indexes,
  dictionaries,
  numberedClaims,
  shortRecords,
  eventDetails,
  longEvents,
  shortLists,
  sharedValues,
  quotesApart,
];
