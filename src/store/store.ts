import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { ConflictValue, Event } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extract } from '../model/extract.ts';
import type { Anchor, Judgement } from '../model/judgement.ts';
import type { Membership } from '../model/membership.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import type { Filter, NameKind } from './filter.ts';
import type { FactKind } from './history/states.ts';

/** A page to write; `size` (bytes) and `mtime` (milliseconds) of its file, null where there is no file. */
export interface DocumentInput {
  readonly extract: Extract;
  readonly size: number | null;
  readonly mtime: number | null;
}

/**
 * What to do with a path whose page is already there with other content. `replace`: the new one is the truth (files on disk).
 * `newer`: keep the one that says it is newer, whatever the order they come in (streams of extracts).
 */
export type WriteMode = 'replace' | 'newer';

export interface WriteCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface KnownFile {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly size: number | null;
  readonly mtime: number | null;
  readonly sha256: string;
}

/** A web archive whose pages are all here, as its file was then. */
export interface KnownArchive {
  readonly size: number | null;
  readonly mtime: number | null;
  readonly pages: number;
}

/** What an ingest or a load did. Times are ISO 8601, given by the caller. */
export interface FinishedRun extends WriteCounts {
  readonly finished: string;
  readonly rejected: number;
  readonly removed: number;
}

/** An ingest or a load. */
export interface Run extends Omit<FinishedRun, 'finished'> {
  readonly id: number;
  readonly command: string;
  readonly started: string;
  /** Null: it was stopped by force, or is under way. */
  readonly finished: string | null;
  /** How many records it changed, as far as that is kept. */
  readonly changes: number;
}

/** The runs that are known, the latest first. */
export interface History {
  readonly runs: readonly Run[];
  /** What changed can be told since this run, not since an earlier one. */
  readonly changes_from: number;
  /** After this run kronika was updated and read all claims anew; what only that changed is not told. 0: it never was. */
  readonly rules_changed_after: number;
}

/** `lost`: no page tells of what was judged any more. `contradicted`: another judgement forbids it. */
export type JudgementState = 'in effect' | 'lost' | 'contradicted';

/** A judgement with what has become of it; `refs`: ids of the records that it went into. */
export type StoredJudgement = Judgement & { readonly state: JudgementState; readonly refs: readonly string[] };

/** A record that appeared, or is there no longer, or one field of it that changed. */
export interface Difference {
  readonly change: 'appeared' | 'changed' | 'gone';
  readonly kind: FactKind;
  /** Id of the record; where it is gone, the one that it had. */
  readonly ref: string;
  /** The id that it had before, where that changed with its content. */
  readonly previous_ref: string | null;
  readonly label: string;
  readonly date: string | null;
  /** Of what changed only. */
  readonly field: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Paths of the pages that state it; where it is gone, that stated it. */
  readonly pages: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** Verbatim from the document's text: `text.slice(start, end)`. */
  readonly snippet: string;
  readonly start: number;
  readonly end: number;
  /** The words found, as `[start, end)` within `snippet`. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** One field of a record, and what gave it. */
export interface FieldSource {
  readonly field: string;
  /** As the record has it; null where it has none. */
  readonly value: unknown;
  readonly sources: readonly Evidence[];
  /** Which other values there are, and why this one was picked; null where all sources agree. */
  readonly picked: string | null;
  readonly others: readonly ConflictValue[];
  /** Who said that it is so; null where the pages and the rules did. */
  readonly judged: JudgedField | null;
}

/** That a person corrected a field; `ruled`: what the rules had picked for it. */
export interface JudgedField {
  readonly judgement: string;
  readonly because: string | null;
  readonly made: string;
  readonly ruled: string | null;
}

/** That a person said of a record that it is one with another, or is not, or that it is false. */
export interface RecordJudgement {
  readonly judgement: string;
  readonly verdict: 'same' | 'different' | 'reject';
  /** Of the two; of what is false its own alone. */
  readonly labels: readonly string[];
  readonly because: string | null;
  readonly made: string;
}

interface Explained {
  readonly fields: readonly FieldSource[];
  readonly judgements: readonly RecordJudgement[];
}

export type Shown =
  | ({ readonly kind: 'event'; readonly record: Event } & Explained)
  | ({ readonly kind: 'membership'; readonly record: Membership } & Explained)
  | ({ readonly kind: 'organization'; readonly record: Organization } & Explained)
  | ({ readonly kind: 'person'; readonly record: Person } & Explained)
  | ({ readonly kind: 'series'; readonly record: Series } & Explained)
  | {
      readonly kind: 'document';
      readonly record: Document;
      readonly states: readonly Reference[];
      /** Of the page's text, what was read as its own, part by part; what was left out is among the diagnostics. */
      readonly kept: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly events: readonly Reference[];
}

export interface Reference {
  readonly id: string;
  readonly label: string;
}

export interface ConflictEntry {
  /** Id of the record whose sources disagree. */
  readonly ref: string;
  readonly label: string;
  readonly field: string;
  /** The value that the record shows. */
  readonly picked: string | null;
  readonly values: readonly ConflictValue[];
}

/** A page that states nothing, with what its diagnostics say. */
export interface SilentPage {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly reader: string;
  readonly reasons: readonly string[];
}

export interface Status {
  readonly documents: number;
  readonly events: number;
  readonly undated_events: number;
  readonly memberships: number;
  readonly organizations: number;
  readonly persons: number;
  readonly conflicts: number;
  readonly first_date: string | null;
  readonly last_date: string | null;
  readonly readers: readonly { readonly reader: string; readonly documents: number; readonly silent: number }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly count: number }[];
  readonly silent: readonly SilentPage[];
}

/** The database. Queries stream, in an order that follows from what is stored alone; every method may throw a StoreError. */
export interface Store {
  /** Writes a batch of pages in one transaction: each with all its claims, or not at all. Entities follow with `resolve`. */
  replaceDocuments(batch: readonly DocumentInput[], mode?: WriteMode): WriteCounts;
  /** Forgets pages; returns how many there were. */
  removeDocuments(paths: readonly string[]): number;
  /**
   * Brings the entities up to date with the claims: only the blocks that changed, in one transaction. Returns how many parts of claims were looked at.
   */
  resolve(): number;
  /** False: pages were written that `resolve` has not seen. */
  readonly resolved: boolean;
  knownFile(path: string): KnownFile | null;
  /** The archive at `path` as of the last `markArchive`; null where pages of it were written since. */
  knownArchive(path: string): KnownArchive | null;
  markArchive(path: string, size: number, mtime: number): void;
  /** The stored pages of an archive (`path#…`) other than `kept`. */
  lostFromArchive(path: string, kept: readonly string[]): readonly string[];
  /** All paths in order, or those below a folder. */
  paths(folder?: string): IterableIterator<string>;
  /** What finds the record of this id again, for a judgement of it: of an event, organisation or membership; `<id>@<document id>` is one page's part in it. */
  anchorOf(id: string): Anchor | null;
  /** Oldest first. */
  judgements(): readonly StoredJudgement[];
  /**
   * Takes judgements and resolves anew what they speak of; returns how many said anything new. `strict`: all take effect and leave those in effect
   * that are there, or a StoreError tells what they contradict and nothing is changed.
   */
  judge(judgements: readonly Judgement[], strict: boolean): number;
  /** Takes judgements back; returns how many there were. */
  withdraw(ids: readonly string[]): number;
  /** Begins a run: what is resolved until the next one is its doing. Returns its id. */
  beginRun(command: string, started: string): number;
  finishRun(id: number, run: FinishedRun): void;
  history(): History;
  /** What the records say otherwise than after the run `since`. */
  diff(since: number, kinds?: readonly FactKind[]): readonly Difference[];

  events(filter: Filter): IterableIterator<Event>;
  memberships(filter: Filter): IterableIterator<Membership>;
  organizations(filter: Filter): IterableIterator<Organization>;
  persons(filter: Filter): IterableIterator<Person>;
  documents(filter: Filter): IterableIterator<Document>;
  timeline(filter: Filter): IterableIterator<TimelineEntry>;
  /** Pages that hold all the words, in any case form, best first. Any text is only words. */
  search(words: string, filter: Filter): IterableIterator<SearchHit>;
  conflicts(filter: Filter): IterableIterator<ConflictEntry>;
  /** By id of any record; ids that `extract` printed for a page, or that merged away, lead to the record that took them over. */
  show(id: string): Shown | null;
  /** At most five records that an id or a name that nothing has may be a slip of. */
  resembling(typed: string): readonly Reference[];
  /** The record alone, by the id that lists show; cheap enough to be asked for each row. */
  document(id: string): Document | null;
  event(id: string): Event | null;
  membership(id: string): Membership | null;
  organization(id: string): Organization | null;
  status(): Status;
  /** Whether a filter by this key can match anything at all. */
  knowsName(key: string, kind: NameKind): boolean;
  /** At most five names that resemble `text`, nearest first. */
  suggestNames(text: string, kind: NameKind): readonly string[];
  close(): void;
}
