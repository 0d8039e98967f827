import type { Command } from 'commander';
import type { Store } from '../../store/index.ts';
import { addDatabaseOption, openToJudge } from '../database.ts';
import { CliError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { anchorFor } from '../likeness.ts';
import { printable } from '../render/printable.ts';

const EXAMPLES = `
Examples:
  kronika reject <id> --because "a deadline, not an event"
  kronika reject <id> --remove

The record stands in no list any more; kronika show <id> still prints it, with your reason. With an organization go its
memberships. The judgement is kept in the database and holds for pages that are read later: what they say of the record
is false too. Where one page alone is wrong, first tell its part from the others: kronika different <id> <id>@<document id>`;

interface RejectOptions {
  readonly db: string;
  readonly because?: string;
  readonly remove?: boolean;
}

/** `reject`: a record is false. */
export function defineReject(program: Command, io: Io): void {
  const command = program
    .command('reject')
    .summary('say that a record is false')
    .description('Say that a record is false, whatever the pages say or the rules make of them; no list has it then.')
    .argument('<id>', 'of an event, membership or organization');
  addDatabaseOption(command)
    .option('--because <reason>', 'why; shown with the record')
    .option('--remove', 'take the judgement back')
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: RejectOptions) => reject(id, options, io));
}

async function reject(id: string, { db, because, remove }: RejectOptions, io: Io): Promise<void> {
  if (id.includes('@')) throw new UsageError(({ knowledge }) => knowledge.rejectWhole, 'reject');
  const store = await openToJudge(db);
  try {
    if (remove === true) {
      takeBack(store, id, io);
      return;
    }
    const anchor = anchorFor(store, id);
    const { rejection } = await import('../../resolve/judgements/make-judgement.ts');
    const judgement = rejection(anchor, { because: because ?? null, made: new Date().toISOString() });
    store.judge([judgement], true);
    io.stdout.write(`${printable(io.messages.knowledge.judged(judgement))} (${judgement.id})\n`);
  } finally {
    store.close();
  }
}

function takeBack(store: Store, id: string, io: Io): void {
  const found = store
    .judgements()
    .filter(({ verdict, first, refs }) => verdict === 'reject' && (first.id === id || refs.includes(id)));
  if (found.length === 0 || store.withdraw(found.map((judgement) => judgement.id)) === 0) {
    throw new CliError(
      ({ knowledge }) => knowledge.notJudged([id]),
      ({ knowledge }) => knowledge.whereJudgements,
    );
  }
  for (const judgement of found) io.stdout.write(`${io.messages.knowledge.takenBack(judgement.id)}\n`);
}
