import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Store } from '../store/index.ts';
import { CliError } from './errors.ts';
import type { Io } from './io.ts';

const DEFAULT = 'kronika.db';

/** Adds `--db` to a command that works with the database. */
export function addDatabaseOption(command: Command): Command {
  return command.addOption(new Option('--db <file>', 'the database file').env('KRONIKA_DB').default(DEFAULT));
}

/** Opens the database for a command that only asks. It must be there. */
export async function openForQuery(file: string, io: Io): Promise<Store> {
  if (!existsSync(file))
    throw new CliError(
      ({ failures }) => failures.noDatabase(file),
      ({ failures }) => failures.makeDatabase,
    );
  const store = await open(file, true);
  if (!store.resolved) io.stderr.write(`${io.messages.failures.unfinished}\n`);
  return store;
}

/** Opens the database for a command that fills it, making it where there is none. */
export async function openForWriting(file: string): Promise<Store> {
  return open(file, false);
}

/** Opens the database for a command that tells it what people know. It must be there. */
export async function openToJudge(file: string): Promise<Store> {
  if (!existsSync(file)) {
    throw new CliError(
      ({ failures }) => failures.noDatabase(file),
      ({ failures }) => failures.makeDatabase,
    );
  }
  return open(file, false);
}

async function open(file: string, readonly: boolean): Promise<Store> {
  const [{ openStore }, { resolver }] = await Promise.all([import('../store/index.ts'), import('../resolve/index.ts')]);
  return openStore(file, { resolver, readonly, create: !readonly });
}
