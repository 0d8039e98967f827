import type { IngestReport } from '../../ingest/report.ts';
import type { AttendanceMode, EventClassification, EventStatus, ParticipantRole } from '../../model/event.ts';
import type { MembershipRole } from '../../model/membership.ts';
import type { OrganizationClassification } from '../../model/organization.ts';
import type { TimelineType } from '../../model/timeline.ts';
import type { Difference, FactKind, StoredJudgement } from '../../store/index.ts';
import type { ChartWords } from '../render/chart/chart.ts';
import type { ColumnName } from '../render/column.ts';
import type { KnowledgeMessages } from './knowledge.ts';
import type { Language } from './language.ts';

/** What there can be several of. */
export type Noun =
  | 'events'
  | 'memberships'
  | 'entries'
  | 'organizations'
  | 'persons'
  | 'documents'
  | 'pages'
  | 'conflicts'
  | 'changes'
  | 'judgements'
  | 'files'
  | 'lines';

/** A word of a closed list, as `--classification`, `--role` and `--status` take it, or as a timeline prints it. */
export type Value =
  | EventClassification
  | EventStatus
  | ParticipantRole
  | MembershipRole
  | OrganizationClassification
  | TimelineType
  | AttendanceMode
  | Difference['change']
  | FactKind
  | StoredJudgement['state']
  | StoredJudgement['verdict'];

/** A number of rows, or that there are more than were counted. */
export type Count = number | { readonly moreThan: number };

/**
 * Everything that kronika itself says, in one language. The record is closed: a message that a language lacks is a type error.
 * Names of options, commands, fields and formats are the same in every language, and so is all data that programs read.
 */
export interface Messages {
  readonly language: Language;
  readonly count: (count: Count, noun: Noun) => string;
  /** The heading of a table's column. */
  readonly heading: (name: ColumnName) => string;
  /** A word of a closed list, as tables show it; other words as they are. */
  readonly value: (word: string) => string;
  /** The one of `words` that the typed word says in this language; null where it is none, or the language has no words of its own. */
  readonly meant: (typed: string, words: readonly string[]) => string | null;
  /** An EDTF value, or an ISO 8601 date that may have a time, as people write it. */
  readonly date: (edtf: string) => string;
  /** Texts written elsewhere in English: help, and what the rooms below say of files and databases. As it is where it has no translation. */
  readonly text: (english: string) => string;
  readonly note: (message: string) => string;
  readonly usage: UsageMessages;
  readonly failures: FailureMessages;
  readonly lists: ListMessages;
  readonly filling: FillingMessages;
  readonly show: ShowMessages;
  readonly status: StatusMessages;
  readonly knowledge: KnowledgeMessages;
  readonly chart: ChartWords;
}

/** What is wrong with a command line. */
export interface UsageMessages {
  readonly error: string;
  readonly didYouMean: (words: readonly string[]) => string;
  readonly moreHelp: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (flag: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (flags: string) => string;
  readonly tooManyArguments: (command: string, most: number, given: number) => string;
  readonly conflictingOptions: (first: string, second: string) => string;
  readonly badValue: (flags: string, typed: string) => string;
  readonly badArgument: (name: string, typed: string) => string;
  readonly choices: (words: readonly string[]) => string;
  readonly notPeriod: string;
  readonly notNumber: string;
  readonly notShare: string;
  readonly reversedPeriod: (from: string, to: string) => string;
  readonly unknownColumn: (typed: string, known: readonly string[]) => string;
  readonly noColumns: (format: string) => string;
}

/** What went wrong, and what to do. */
export interface FailureMessages {
  readonly noDatabase: (file: string) => string;
  readonly makeDatabase: string;
  readonly unfinished: string;
  readonly noPath: (path: string) => string;
  readonly cannotRead: (what: string, reason: string) => string;
  readonly cannotWrite: (reason: string) => string;
  readonly standardInput: string;
  readonly unforeseen: (message: string) => string;
  readonly noRecord: (id: string) => string;
  readonly whereIds: string;
  readonly noPager: (command: string) => string;
}

export interface ListMessages {
  readonly unknownName: (name: string, nearest: readonly string[]) => string;
  readonly emptyDatabase: string;
  /** No row is left by several filters; each with how many rows there are without it. */
  readonly emptiedBy: (filters: readonly Emptied[], noun: Noun) => string;
  readonly moreRows: (offset: number) => string;
  /** Rows that a calendar has no room for. */
  readonly leftOut: (count: number, total: number) => string;
}

/** A filter as typed (`--city Poznań`), and how many rows there would be without it. */
export interface Emptied {
  readonly filter: string;
  readonly without: Count;
}

/** Figures of a progress bar. `left`: time to go, as people write it, null where it cannot be told. */
export interface ProgressFigures {
  readonly done: string;
  readonly perSecond: number;
  readonly rejected: number;
  readonly left: string | null;
}

export interface FillingMessages {
  readonly summary: (report: IngestReport) => string;
  readonly rejectedPage: (what: string, reason: string) => string;
  /** After the first was named: `count` more for the same reason. */
  readonly rejectedMore: (count: string, first: string, reason: string) => string;
  readonly gonePage: (path: string, removed: boolean) => string;
  readonly progress: (figures: ProgressFigures) => string;
  readonly joining: string;
}

export interface ShowMessages {
  readonly kind: (kind: 'event' | 'membership' | 'organization' | 'person' | 'series' | 'document') => string;
  readonly memberIn: (member: string, organization: string) => string;
  readonly sameQuotes: (field: string) => string;
  readonly picked: string;
  readonly otherwise: string;
  readonly by: (place: string, rule: string) => string;
  readonly states: string;
  readonly kept: string;
  readonly diagnostics: string;
}

export interface StatusMessages {
  readonly counts: Readonly<
    Record<'documents' | 'events' | 'memberships' | 'organizations' | 'persons' | 'conflicts', string>
  >;
  readonly span: (first: string, last: string) => string;
  readonly undated: (count: number) => string;
  readonly byReader: string;
  readonly gaveNothing: (count: number) => string;
  readonly diagnostics: string;
  readonly silentPages: string;
  readonly statesNothing: string;
}

/** A message yet to be put into the reader's language. */
export type Say = (messages: Messages) => string;
