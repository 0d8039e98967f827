import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { defineLikeness } from '../likeness.ts';

const EXAMPLES = `
Examples:
  kronika same <id> <id> --because "one congress under two titles"
  kronika same <id> <id> --remove

The ids are those of events or of organizations, as the lists and extract print them. The judgement is kept in the
database and holds for pages that are read later. kronika judgements lists what was judged.`;

/** `same`: two records are one. */
export function defineSame(program: Command, io: Io): void {
  const command = program
    .command('same')
    .summary('say that two records are one')
    .description('Say that two events, or two organizations, are one, whatever the rules make of the pages.');
  defineLikeness(command, 'same', EXAMPLES, io);
}
