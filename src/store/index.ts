export type { Filter, NameKind, SortKey } from './filter.ts';
export { FACT_KINDS, type FactKind } from './history/states.ts';
export { openStore } from './open.ts';
export type {
  ConflictEntry,
  Difference,
  DocumentInput,
  FieldSource,
  History,
  KnownArchive,
  KnownFile,
  Reference,
  Run,
  SearchHit,
  Shown,
  Status,
  Store,
  StoredJudgement,
  WriteCounts,
  WriteMode,
} from './store.ts';
export { StoreError } from './store-error.ts';
