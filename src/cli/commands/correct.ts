import { type Command, Option } from 'commander';
import type { EventAnchor } from '../../model/judgement.ts';
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
  kronika correct <id> --set organizer="Związek Miast Polskich; Gmina Reda" --set places=Reda
  kronika correct <id> --remove date

Of an event: name, date (EDTF), start_time, status, classification, edition, series, places, attendance_mode, theme,
parent_id (of the event that it is part of), and who takes part: organizer, co_organizer, host, partner, patron, speaker,
moderator, participant; of a membership: role, start_date, end_date, as_of; of an organization: name, acronym,
classification, founding_date, address.
Several places or names have semicolons between them. Of places with one name the county, the voivodeship or the TERYT
code tells which: Rudnik (raciborski). Nothing behind the = takes a value away. Lists, filters and views show the
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
    const [{ correction, placement }, { faultOf }] = await Promise.all([
      import('../../resolve/judgements/make-judgement.ts'),
      import('../../resolve/judgements/correctable.ts'),
    ]);
    const occasion = { because: because ?? null, made: new Date().toISOString() };
    const corrections = set.map((typed) => {
      const { field, value } = assignment(typed);
      const fault = faultOf(anchor.kind, field, value);
      if (fault !== null) throw new UsageError(fault, 'correct');
      if (field !== 'parent_id' || value === null || anchor.kind !== 'event')
        return correction(anchor, field, value, occasion);
      return placement(anchor, parentFor(store, anchor, value), occasion);
    });
    takeBack(store, id, remove, io);
    if (corrections.length > 0) store.judge(corrections, true);
    for (const judgement of corrections) {
      if (judgement.field === 'places') await tellPlaces(judgement.value, io);
      io.stdout.write(`${printable(io.messages.knowledge.judged(judgement))} (${judgement.id})\n`);
    }
  } finally {
    store.close();
  }
}

function assignment(typed: string): { readonly field: string; readonly value: string | null } {
  const [, field = '', value = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
  if (field.trim() === '') throw new UsageError(({ knowledge }) => knowledge.notAssignment(typed), 'correct');
  return { field: field.trim(), value: value.trim() === '' ? null : value.trim() };
}

function parentFor(store: Store, child: EventAnchor, id: string): EventAnchor {
  const parent = store.anchorOf(id);
  if (parent?.kind === 'event' && parent.id !== child.id) return parent;
  throw new CliError(
    ({ knowledge }) => knowledge.noParent(id),
    ({ failures }) => failures.whereIds,
  );
}

/** Says which of the places the gazetteer does not know, or knows several of. */
async function tellPlaces(value: string | null, io: Io): Promise<void> {
  const [{ placeNamed }, { namesIn }] = await Promise.all([
    import('../../polish/places/place-named.ts'),
    import('../../resolve/judgements/correctable.ts'),
  ]);
  const { knowledge, note } = io.messages;
  for (const typed of namesIn(value)) {
    const { choices, isKnown } = placeNamed(typed);
    if (!isKnown) io.stderr.write(`${printable(note(knowledge.unknownPlace(typed, choices)))}\n`);
    else if (choices.length > 0) io.stderr.write(`${printable(note(knowledge.severalPlaces(typed, choices)))}\n`);
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
