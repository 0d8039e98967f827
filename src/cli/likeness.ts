import type { Command } from 'commander';
import type { Anchor, Likeness } from '../model/judgement.ts';
import type { Store } from '../store/index.ts';
import { addDatabaseOption, openToJudge } from './database.ts';
import { CliError, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { printable } from './render/printable.ts';
import { unknownId } from './unknown-id.ts';

type Verdict = Likeness['verdict'];

interface LikenessOptions {
  readonly db: string;
  readonly because?: string;
  readonly remove?: boolean;
}

/** Gives a command the two ids that it judges, and its options. */
export function defineLikeness(command: Command, verdict: Verdict, examples: string, io: Io): void {
  addDatabaseOption(command.argument('<id>', 'of one record').argument('<other>', 'of another, of the same kind'))
    .option('--because <reason>', 'why; shown with the record')
    .option('--remove', 'take the judgement back')
    .addHelpText('after', examples)
    .action((id: string, other: string, options: LikenessOptions) => judge(verdict, [id, other], options, io));
}

async function judge(
  verdict: Verdict,
  ids: readonly [string, string],
  options: LikenessOptions,
  io: Io,
): Promise<void> {
  const store = await openToJudge(options.db);
  try {
    if (options.remove === true) takeBack(store, verdict, ids, io);
    else await say(store, verdict, ids, options, io);
  } finally {
    store.close();
  }
}

async function say(
  store: Store,
  verdict: Verdict,
  [id, other]: readonly [string, string],
  { because }: LikenessOptions,
  io: Io,
): Promise<void> {
  const pair = pairOf(anchorFor(store, id), anchorFor(store, other), verdict);
  const { likeness } = await import('../resolve/judgements/make-judgement.ts');
  const judgement = likeness(verdict, pair, { because: because ?? null, made: new Date().toISOString() });
  store.judge([judgement], true);
  const { knowledge } = io.messages;
  io.stdout.write(`${printable(knowledge.judged(judgement))} (${judgement.id})\n`);
}

/** What finds the record of this id again; fails where there is none, or none that can be judged. */
export function anchorFor(store: Store, id: string): Anchor {
  const anchor = store.anchorOf(id);
  if (anchor !== null) return anchor;
  if (store.show(id) === null) throw unknownId(store, id);
  throw new CliError(
    ({ knowledge }) => knowledge.cannotJudge(id),
    ({ failures }) => failures.whereIds,
  );
}

function pairOf(first: Anchor, second: Anchor, verdict: Verdict): readonly [Anchor, Anchor] {
  if (first.kind !== second.kind || first.kind === 'membership') {
    throw new UsageError(({ knowledge }) => knowledge.twoOfAKind);
  }
  if (first.kind !== 'event' || second.kind !== 'event') {
    if (first.kind === 'organization' && second.kind === 'organization' && first.name === second.name)
      throw oneRecord();
    return [first, second];
  }
  const keyOf = ({ path, id }: (typeof first.traces)[number]) => `${id} ${path}`;
  const [ones, others] = [new Set(first.traces.map(keyOf)), new Set(second.traces.map(keyOf))];
  const rest = first.traces.filter((trace) => !others.has(keyOf(trace)));
  if (rest.length === 0) {
    const left = second.traces.filter((trace) => !ones.has(keyOf(trace)));
    if (left.length === 0) throw oneRecord();
    return verdict === 'different' ? [first, { ...second, traces: left }] : [first, second];
  }
  // Of a record and of a page's part in it: the part is what is told apart.
  return verdict === 'different' ? [{ ...first, traces: rest }, second] : [first, second];
}

function oneRecord(): CliError {
  return new CliError(({ knowledge }) => knowledge.oneRecord);
}

function takeBack(store: Store, verdict: Verdict, ids: readonly [string, string], io: Io): void {
  const found = store.judgements().find((judgement) => {
    if (judgement.verdict !== verdict) return false;
    const known = [judgement.first.id, judgement.second.id];
    return ids.every((id) => known.includes(id)) && known.every((id) => ids.includes(id));
  });
  if (found === undefined || store.withdraw([found.id]) === 0) {
    throw new CliError(
      ({ knowledge }) => knowledge.notJudged(ids),
      ({ knowledge }) => knowledge.whereJudgements,
    );
  }
  io.stdout.write(`${io.messages.knowledge.takenBack(found.id)}\n`);
}
