import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { defineLikeness } from '../likeness.ts';

const EXAMPLES = `
Examples:
  kronika different <id> <id> --because "namesakes in two towns"
  kronika different <id> <id>@<document id>
  kronika different <id> <id> --remove

The ids are those of events or of organizations, as the lists and extract print them; <id>@<document id> is the part
that one page has in a record. The judgement is kept in the database and holds for pages that are read later.`;

/** `different`: two records are not one. */
export function defineDifferent(program: Command, io: Io): void {
  const command = program
    .command('different')
    .summary('say that two records are not one')
    .description('Say that two events, or two organizations, are not one, whatever the rules make of the pages.');
  defineLikeness(command, 'different', EXAMPLES, io);
}
