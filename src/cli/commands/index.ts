import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** Adds one subcommand to the program. */
type DefineCommand = (program: Command, io: Io) => void;

/** Every subcommand and its file, in the order of `kronika --help`. A new one is one file and one line. */
export const COMMANDS = {
  ingest: async () => (await import('./ingest.ts')).defineIngest,
  extract: async () => (await import('./extract.ts')).defineExtract,
  load: async () => (await import('./load.ts')).defineLoad,
  events: async () => (await import('./events.ts')).defineEvents,
  memberships: async () => (await import('./memberships.ts')).defineMemberships,
  timeline: async () => (await import('./timeline.ts')).defineTimeline,
  report: async () => (await import('./report.ts')).defineReport,
  organizations: async () => (await import('./organizations.ts')).defineOrganizations,
  persons: async () => (await import('./persons.ts')).definePersons,
  documents: async () => (await import('./documents.ts')).defineDocuments,
  search: async () => (await import('./search.ts')).defineSearch,
  show: async () => (await import('./show.ts')).defineShow,
  conflicts: async () => (await import('./conflicts.ts')).defineConflicts,
  same: async () => (await import('./same.ts')).defineSame,
  different: async () => (await import('./different.ts')).defineDifferent,
  correct: async () => (await import('./correct.ts')).defineCorrect,
  reject: async () => (await import('./reject.ts')).defineReject,
  judgements: async () => (await import('./judgements.ts')).defineJudgements,
  diff: async () => (await import('./diff.ts')).defineDiff,
  status: async () => (await import('./status.ts')).defineStatus,
  completion: async () => (await import('./completion.ts')).defineCompletion,
  help: async () => (await import('./help.ts')).defineHelp,
} satisfies Record<string, () => Promise<DefineCommand>>;

export type CommandName = keyof typeof COMMANDS;

/** The names of all subcommands. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
