export { type Filter, type NameKind, SORT_KEYS, type SortKey } from './filter.ts';
export { type OpenOptions, openStore } from './open.ts';
export type {
  ConflictEntry,
  DocumentInput,
  FieldSource,
  KnownFile,
  Reference,
  Run,
  SearchHit,
  Series,
  Shown,
  SilentPage,
  Status,
  Store,
  WriteCounts,
  WriteMode,
} from './store.ts';
export { StoreError } from './store-error.ts';
