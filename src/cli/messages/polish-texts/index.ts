import { POLISH_COMMANDS } from './commands.ts';
import { POLISH_FAILURES } from './failures.ts';
import { POLISH_JUDGEMENTS } from './judgements.ts';
import { POLISH_OPTIONS } from './options.ts';

/** Polish of what is written elsewhere in English: help texts, and what the rooms below say of files and databases. */
export const POLISH_TEXTS: ReadonlyMap<string, string> = new Map(
  [POLISH_COMMANDS, POLISH_JUDGEMENTS, POLISH_OPTIONS, POLISH_FAILURES].flatMap((texts) => Object.entries(texts)),
);
