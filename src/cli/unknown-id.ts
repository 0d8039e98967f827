import type { Store } from '../store/index.ts';
import { CliError } from './errors.ts';

/** That no record has an id, and which were perhaps meant. */
export function unknownId(store: Store, id: string): CliError {
  const near = store.resembling(id).map((record) => `${record.id} (${record.label})`);
  return new CliError(
    ({ failures }) => failures.noRecord(id),
    ({ failures, usage }) => (near.length === 0 ? failures.whereIds : usage.didYouMean(near)),
  );
}
