export type { Filter, NameKind, SortKey } from './filter.ts';
export { openStore } from './open.ts';
export type {
  ConflictEntry,
  DocumentInput,
  FieldSource,
  KnownArchive,
  KnownFile,
  Reference,
  SearchHit,
  Shown,
  Status,
  Store,
  WriteCounts,
  WriteMode,
} from './store.ts';
export { StoreError } from './store-error.ts';
