import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OwnKnowledge } from '../ingest/knowledge/read-config.ts';
import { reasonOf } from '../ingest/walk-files.ts';
import { CliError } from './errors.ts';

/** The file beside the database that says what people know before any page is read. */
const CONFIG = 'kronika.config.json';

interface KnowledgeOptions {
  readonly db?: string;
  /** A file of names, one organisation a row. */
  readonly aliases?: string | undefined;
  /** A configuration in the place of that beside the database. */
  readonly config?: string | undefined;
}

/** What the files of a command say; null where there is none. Fails on the first thing that is wrong with one. */
export async function ownKnowledge({ db, aliases, config }: KnowledgeOptions): Promise<OwnKnowledge | null> {
  const beside = db === undefined ? null : join(dirname(db), CONFIG);
  const file = config ?? (beside !== null && existsSync(beside) ? beside : null);
  if (file === null && aliases === undefined) return null;
  const { aliasRows, readConfig } = await import('../ingest/knowledge/read-config.ts');
  const configured = file === null ? NOTHING : demandRead(file, readConfig(textOf(file)));
  const rows = aliases === undefined ? [] : demandRead(aliases, aliasRows(await cellsOf(aliases)));
  const knowledge = { ...configured, same: [...configured.same, ...rows] };
  const { contradictionIn } = await import('../ingest/knowledge/name-judgements.ts');
  return demandRead(aliases ?? file ?? '', contradictionIn(knowledge) ?? knowledge);
}

const NOTHING: OwnKnowledge = { same: [], different: [], sites: new Map() };

function demandRead<T>(file: string, read: T | string): T {
  if (typeof read !== 'string') return read;
  throw new CliError(`${file}: ${read}`, 'kronika help ingest shows how such a file looks');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CliError(({ failures }) => failures.cannotRead(file, reasonOf(error)), null, { cause: error });
  }
}

async function cellsOf(file: string): Promise<readonly (readonly string[])[]> {
  const text = textOf(file);
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const first = text.slice(0, text.indexOf('\n') + 1 || undefined);
    const delimiter = first.includes(';') ? ';' : ',';
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CliError(`${file}: not CSV: ${error.message}`, 'quotes around a name have to be closed', {
      cause: error,
    });
  }
}

/** What is known of sites, as the options of reading take it. */
export function sitesOf(knowledge: OwnKnowledge | null): Pick<OwnKnowledge, 'sites'> {
  return { sites: knowledge?.sites ?? NOTHING.sites };
}
