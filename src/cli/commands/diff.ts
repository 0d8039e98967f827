import type { Command } from 'commander';
import { type Difference, FACT_KINDS, type FactKind, type History, type Store } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import type { Messages } from '../messages/messages.ts';
import { repeatable } from '../options.ts';
import { type Column, column, listed } from '../render/column.ts';
import type { Source } from '../render/renderer.ts';
import { runMeant } from '../since.ts';

const EXAMPLES = `
Examples:
  kronika diff                          what the last ingest changed
  kronika diff --since 2026-05-01       and all since that day
  kronika diff --since 3 --kind membership --csv

Every ingest and load is a run; kronika status lists them. A record whose date was corrected on its page may get another
id: it is listed as changed, with the id that it had. What changed is kept for the latest 100 runs that changed anything.`;

interface DiffOptions extends ListOptions {
  readonly since: string;
  readonly kind?: readonly string[];
}

const COLUMNS: readonly Column<Difference>[] = [
  column('change', ({ change }) => change, 'word'),
  column('kind', ({ kind }) => kind, 'word'),
  column('date', ({ date }) => date, 'date'),
  column('label', ({ label }) => label, 'text'),
  column('field', ({ field }) => field),
  column('from', ({ from }) => from, 'text'),
  column('to', ({ to }) => to, 'text'),
  column('ref', ({ ref }) => ref, 'id'),
  column('previous_ref', (difference) => difference.previous_ref, 'id', 'on demand'),
  column('pages', (difference) => listed(difference.pages), 'list', 'on demand'),
];

/** What a diff is of, unless it is asked for more. */
const FACTS: readonly FactKind[] = ['event', 'membership'];

/** `diff`: which facts appeared, changed, or are no longer seen since a run. */
export function defineDiff(program: Command, io: Io): void {
  const command = program
    .command('diff')
    .summary('what changed since an earlier ingest')
    .description(
      'List the facts that appeared, that changed (which field, from what to what), and that are no longer seen.',
    )
    .option('--since <run>', 'the number of a run, -1 for the last one, -2 for the last two, or a date', '-1')
    .addOption(repeatable('--kind <kind>', 'only this kind of record; otherwise events and memberships', FACT_KINDS));
  addListOptions(command, ['page'])
    .addHelpText('after', EXAMPLES)
    .action((options: DiffOptions) => diff(options, io));
}

async function diff(options: DiffOptions, io: Io): Promise<void> {
  let noted = false;
  const rows = (store: Store) => {
    const history = store.history();
    const since = runMeant(options.since, history);
    if (!noted) for (const note of leftOut(since, history, io.messages)) io.stderr.write(`${io.messages.note(note)}\n`);
    noted = true;
    const { offset = 0, limit } = options;
    const kinds = FACT_KINDS.filter((kind) => (options.kind ?? FACTS).includes(kind));
    return store.diff(since, kinds).slice(offset, limit === undefined ? undefined : offset + limit);
  };
  await answer({ columns: COLUMNS, noun: 'changes', rows, sources }, options, io);
}

/** What the list does not tell. */
function* leftOut(since: number, { runs, rules_changed_after }: History, { knowledge }: Messages): Generator<string> {
  if (since === 0 && runs.length > 0) yield knowledge.firstRunLeftOut;
  if (rules_changed_after > 0 && since <= rules_changed_after) yield knowledge.rulesChanged(rules_changed_after);
}

/** Pages, without the words: of what is gone nobody can tell them. */
function sources({ pages }: Difference): readonly Source[] {
  return pages.map((path) => ({ path, url: null, quote: '' }));
}
