import { StoreError } from './store-error.ts';

interface Explanation {
  readonly code: RegExp;
  readonly says: string;
  readonly hint: string;
}

/** What SQLite's codes mean to the one who sits before the terminal. Nothing is lost in any of them: a transaction that fails leaves no trace. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    code: /^SQLITE_FULL/,
    says: 'the disk is full',
    hint: 'free some space and run the command again; nothing that was stored is lost',
  },
  { code: /^SQLITE_READONLY/, says: 'it may not be written', hint: 'check the permissions of the file and its folder' },
  {
    code: /^SQLITE_(?:BUSY|LOCKED)/,
    says: 'another program is writing to it',
    hint: 'run the command again when the other one has finished',
  },
  { code: /^SQLITE_NOTADB/, says: 'it is not a database', hint: 'name another file with --db' },
  { code: /^SQLITE_CORRUPT/, says: 'it is damaged', hint: 'restore a copy, or delete it and ingest the pages again' },
  { code: /^SQLITE_CANTOPEN/, says: 'it cannot be opened', hint: 'check that the folder exists and may be read' },
  {
    code: /^SQLITE_IOERR/,
    says: 'the disk cannot be read or written',
    hint: 'check the disk; nothing that was stored is lost',
  },
];

/** Any failure of the database as a StoreError that names the file; other errors unchanged. */
export function explain(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = EXPLANATIONS.find((explanation) => explanation.code.test(code));
  if (known !== undefined) return new StoreError(`${file}: ${known.says}`, known.hint, { cause: error });
  if (code.startsWith('SQLITE_') || (error instanceof TypeError && /directory/.test(error.message))) {
    return new StoreError(`${file}: ${error.message}`, null, { cause: error });
  }
  return error;
}

export function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

/** Runs `work`, explaining what fails. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(error, file);
  }
}

/** The same for what comes one by one. */
export function* guardedRows<T>(file: string, rows: () => Iterable<T>): IterableIterator<T> {
  try {
    yield* rows();
  } catch (error) {
    throw explain(error, file);
  }
}
