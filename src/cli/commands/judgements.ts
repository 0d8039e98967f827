import type { Command } from 'commander';
import type { StoredJudgement } from '../../store/index.ts';
import { openToJudge } from '../database.ts';
import { CliError, EXIT } from '../errors.ts';
import { demandPaths, inputName, linesOf } from '../input.ts';
import type { Io } from '../io.ts';
import { addListOptions, answer, type ListOptions } from '../listing.ts';
import { type Column, column } from '../render/column.ts';
import { printable } from '../render/printable.ts';

const EXAMPLES = `
Examples:
  kronika judgements
  kronika judgements --ndjson > judgements.ndjson
  kronika judgements --import judgements.ndjson --db other.db
  kronika judgements --remove <judgement id>

A judgement is lost where no page tells of its record any more, and contradicted where another forbids it; it is kept,
and takes effect again when that changes. What is printed with --json or --ndjson can be imported.`;

interface JudgementOptions extends ListOptions {
  readonly import?: string;
  readonly remove?: string;
}

const COLUMNS: readonly Column<StoredJudgement>[] = [
  column('verdict', ({ verdict }) => verdict, 'word'),
  column('label', (judgement) => labelOf(judgement), 'text'),
  column('field', (judgement) => (judgement.verdict === 'correct' ? judgement.field : null)),
  column('value', (judgement) => valueText(judgement), 'text'),
  column('because', ({ because }) => because, 'text'),
  column('state', ({ state }) => state, 'word'),
  column('id', ({ id }) => id, 'id'),
  column('made', ({ made }) => made, 'plain', 'on demand'),
  column('refs', ({ refs }) => refs.join('; '), 'list', 'on demand'),
];

function labelOf(judgement: StoredJudgement): string {
  const { label } = judgement.first;
  if (judgement.verdict === 'correct' || judgement.verdict === 'reject') return label;
  return `${label} ${judgement.verdict === 'same' ? '=' : '≠'} ${judgement.second.label}`;
}

/** Of the event that another is part of what people call it; its id is among the JSON. */
function valueText(judgement: StoredJudgement): string | null {
  if (judgement.verdict !== 'correct') return null;
  return judgement.second === undefined ? judgement.value : judgement.second.label;
}

/** `judgements`: what people know better; also taken from a file, and taken back. */
export function defineJudgements(program: Command, io: Io): void {
  const command = program
    .command('judgements')
    .summary('list, import and take back what people know better')
    .description(
      'List what was judged with same, different, correct and reject, and what has become of it; oldest first.',
    )
    .option(
      '--import <file>',
      'take judgements from a file that this command printed as JSON or NDJSON; - is standard input',
    )
    .option('--remove <id>', 'take this judgement back');
  addListOptions(command, ['page'])
    .addHelpText('after', EXAMPLES)
    .action((options: JudgementOptions) => judgements(options, io));
}

async function judgements(options: JudgementOptions, io: Io): Promise<void> {
  if (options.import !== undefined) return importFrom(options.import, options.db, io);
  if (options.remove !== undefined) return takeBack(options.remove, options.db, io);
  const { offset = 0, limit } = options;
  const rows = (store: { judgements(): readonly StoredJudgement[] }) =>
    store.judgements().slice(offset, limit === undefined ? undefined : offset + limit);
  await answer({ columns: COLUMNS, noun: 'judgements', rows, sources: () => [] }, options, io);
}

async function takeBack(id: string, db: string, io: Io): Promise<void> {
  const store = await openToJudge(db);
  try {
    if (store.withdraw([id]) === 0) {
      throw new CliError(
        ({ failures }) => failures.noRecord(id),
        ({ knowledge }) => knowledge.whereJudgements,
      );
    }
    io.stdout.write(`${io.messages.knowledge.takenBack(id)}\n`);
  } finally {
    store.close();
  }
}

async function importFrom(file: string, db: string, io: Io): Promise<void> {
  demandPaths([file]);
  const { parseJudgement } = await import('../../ingest/parse-judgement.ts');
  const taken = [];
  let rejected = 0;
  for await (const { value, place } of valuesOf(file, io)) {
    const judgement = value === undefined ? 'not JSON' : parseJudgement(value);
    if (typeof judgement !== 'string') {
      taken.push(judgement);
      continue;
    }
    rejected++;
    io.stderr.write(`${printable(io.messages.filling.rejectedPage(place, judgement))}\n`);
  }
  const store = await openToJudge(db);
  try {
    const changed = store.judge(taken, false);
    const idle = store.judgements().filter(({ state }) => state !== 'in effect').length;
    io.stdout.write(`${io.messages.knowledge.imported({ changed, known: taken.length - changed, rejected, idle })}\n`);
    if (rejected > 0) io.finish(EXIT.rejected);
  } finally {
    store.close();
  }
}

interface Given {
  /** Undefined: not JSON. */
  readonly value: unknown;
  readonly place: string;
}

/** The items of a JSON array, or the lines of NDJSON. */
async function* valuesOf(file: string, io: Io): AsyncGenerator<Given> {
  const name = inputName(file, io.messages);
  const lines: string[] = [];
  for await (const { text } of linesOf(file, io)) lines.push(text ?? '');
  const whole = parsed(lines.join('\n'));
  if (Array.isArray(whole)) {
    for (const [index, value] of whole.entries()) yield { value, place: `${name}[${index}]` };
    return;
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') yield { value: parsed(line), place: `${name}:${index + 1}` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
