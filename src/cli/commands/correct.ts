import { type Command, Option } from 'commander';
import type { Store } from '../../store/index.ts';
import { addDatabaseOption, openToJudge } from '../database.ts';
import { CliError, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { anchorFor } from '../likeness.ts';
import { printable } from '../render/printable.ts';

const EXAMPLES = `
Examples:
  kronika correct <id> --set date=2019-09-14 --because "the town's own calendar, seen on paper"
  kronika correct <id> --set status=cancelled --set theme=
  kronika correct <id> --remove date

Of an event: name, date (EDTF), start_time, status, classification, edition, series, places (with semicolons between),
attendance_mode, theme; of a membership: role, start_date, end_date, as_of; of an organization: name, acronym,
classification, founding_date, address. Nothing behind the = takes a value away. Lists, filters and views show the
corrected value, kronika show also what the pages say.`;

interface CorrectOptions {
  readonly db: string;
  readonly set?: readonly string[];
  readonly because?: string;
  readonly remove?: readonly string[];
}

const several = (typed: string, before: unknown) => [...(Array.isArray(before) ? before : []), typed];

/** `correct`: a field of a record has another value. */
export function defineCorrect(program: Command, io: Io): void {
  const command = program
    .command('correct')
    .summary('say what a field of a record really is')
    .description(
      'Say what a field of a record really is, whatever the pages say; kept, and holding for pages read later.',
    )
    .argument('<id>', 'of an event, membership or organization');
  addDatabaseOption(command)
    .addOption(new Option('--set <field=value>', 'the field and its value (repeatable)').argParser(several))
    .option('--because <reason>', 'why; shown with the record')
    .addOption(new Option('--remove <field>', 'take the correction of this field back (repeatable)').argParser(several))
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: CorrectOptions) => correct(id, options, io));
}

async function correct(id: string, options: CorrectOptions, io: Io): Promise<void> {
  const { set = [], remove = [], because } = options;
  if (set.length + remove.length === 0) throw new UsageError(({ knowledge }) => knowledge.setWhat, 'correct');
  const store = await openToJudge(options.db);
  try {
    const anchor = anchorFor(store, id);
    const [{ correction }, { faultOf }] = await Promise.all([
      import('../../resolve/judgements/make-judgement.ts'),
      import('../../resolve/judgements/correctable.ts'),
    ]);
    const occasion = { because: because ?? null, made: new Date().toISOString() };
    const corrections = set.map((typed) => {
      const [, field = '', value = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
      if (field.trim() === '') throw new UsageError(({ knowledge }) => knowledge.notAssignment(typed), 'correct');
      const given = value.trim() === '' ? null : value.trim();
      const fault = faultOf(anchor.kind, field.trim(), given);
      if (fault !== null) throw new UsageError(fault, 'correct');
      return correction(anchor, field.trim(), given, occasion);
    });
    takeBack(store, id, remove, io);
    if (corrections.length > 0) store.judge(corrections, true);
    for (const judgement of corrections) {
      io.stdout.write(`${printable(io.messages.knowledge.judged(judgement))} (${judgement.id})\n`);
    }
  } finally {
    store.close();
  }
}

function takeBack(store: Store, id: string, fields: readonly string[], io: Io): void {
  for (const field of fields) {
    const found = store
      .judgements()
      .filter((judgement) => judgement.verdict === 'correct' && judgement.field === field)
      .filter(({ first, refs }) => first.id === id || refs.includes(id));
    if (found.length === 0 || store.withdraw(found.map((judgement) => judgement.id)) === 0) {
      throw new CliError(
        ({ knowledge }) => knowledge.notCorrected(id, field),
        ({ knowledge }) => knowledge.whereJudgements,
      );
    }
    for (const judgement of found) io.stdout.write(`${io.messages.knowledge.takenBack(judgement.id)}\n`);
  }
}
