import type { Resolver } from '../model/resolution.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** What turns claims into entities; the store itself knows no Polish. */
  readonly resolver: Resolver;
  readonly readonly?: boolean;
  /** Make the database where there is none. */
  readonly create?: boolean;
}

/** Opens a database, bringing an older one up to date; refuses what is not kronika's, or newer than this program. */
export function openStore(_file: string, _options: OpenOptions): Store {
  throw new Error('under construction');
}
