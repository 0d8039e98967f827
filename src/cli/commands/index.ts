import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { defineConflicts } from './conflicts.ts';
import { defineDocuments } from './documents.ts';
import { defineEvents } from './events.ts';
import { defineExtract } from './extract.ts';
import { defineIngest } from './ingest.ts';
import { defineLoad } from './load.ts';
import { defineMemberships } from './memberships.ts';
import { defineOrganizations } from './organizations.ts';
import { defineSearch } from './search.ts';
import { defineShow } from './show.ts';
import { defineStatus } from './status.ts';
import { defineTimeline } from './timeline.ts';

/** Adds one subcommand to the program. Its file imports what it works with only once it runs. */
type DefineCommand = (program: Command, io: Io) => void;

/** In the order of `kronika --help`. A new command is one file and one line. */
export const COMMANDS: readonly DefineCommand[] = [
  defineIngest,
  defineExtract,
  defineLoad,
  defineEvents,
  defineMemberships,
  defineTimeline,
  defineOrganizations,
  defineDocuments,
  defineSearch,
  defineShow,
  defineConflicts,
  defineStatus,
];
