import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extract } from '../../src/model/extract.ts';
import { resolver } from '../../src/resolve/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

/** A folder that is gone after `work`. */
export function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-store-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A database in memory that holds these pages, written in these batches. */
export function withStore<T>(batches: readonly (readonly Extract[])[], work: (store: Store) => T): T {
  const store = openStore(':memory:', { resolver, create: true });
  try {
    for (const batch of batches) {
      store.replaceDocuments(batch.map((extract) => ({ extract, size: null, mtime: null })));
      store.resolve();
    }
    return work(store);
  } finally {
    store.close();
  }
}

/** Everything that queries print, as one string. */
export function printAll(store: Store): string {
  const ids = [...store.events({})].map(({ id }) => id);
  return JSON.stringify([
    [...store.events({})],
    [...store.memberships({})],
    [...store.organizations({})],
    [...store.documents({})],
    [...store.timeline({ undated: true })],
    [...store.conflicts({})],
    [...store.search('kongres miast', {})],
    ids.map((id) => store.show(id)),
    store.status(),
  ]);
}
