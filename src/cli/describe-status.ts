import type { Run, Status, StoredJudgement } from '../store/index.ts';
import type { Messages } from './messages/messages.ts';
import { printable } from './render/printable.ts';
import type { Terminal } from './render/terminal.ts';

interface Held extends Status {
  readonly runs: readonly Run[];
  readonly judgements: readonly StoredJudgement[];
}

const COUNTED = ['documents', 'events', 'memberships', 'organizations', 'persons', 'conflicts'] as const;

/** What a database holds, as lines for people. */
export function* describeStatus(status: Held, terminal: Terminal, messages: Messages): Generator<string> {
  const { status: words } = messages;
  for (const what of COUNTED) {
    const rest = what === 'events' ? eventsExtent(status, messages) : '';
    yield `${words.counts[what].padEnd(14)} ${status[what]}${rest}`;
  }
  if (status.readers.length > 0) {
    yield '';
    yield terminal.heading(words.byReader);
    for (const { reader, documents, silent } of status.readers) {
      yield `${printable(reader).padEnd(14)} ${documents}${silent > 0 ? `, ${words.gaveNothing(silent)}` : ''}`;
    }
  }
  if (status.diagnostics.length > 0) {
    yield '';
    yield terminal.heading(words.diagnostics);
    for (const { code, severity, count } of status.diagnostics) {
      yield `${printable(code).padEnd(28)} ${String(count).padStart(6)}  ${terminal.faint(severity)}`;
    }
  }
  if (status.silent.length > 0) {
    yield '';
    yield terminal.heading(words.silentPages);
    yield* silentPages(status.silent, terminal, words.statesNothing);
  }
  yield* idleJudgements(status.judgements, terminal, messages);
  yield* runLines(status.runs, terminal, messages);
}

/** Diagnostics that say why a page has nothing to state; what was left out of it is told by `show`. */
const REASONS = [
  ...['empty-file', 'binary-file', 'challenge-page', 'script-shell', 'no-content'],
  ...['damaged-file', 'too-large', 'cut-short', 'page-too-long', 'letters-lost'],
];

/** The pages under the reason that they have in common, in the order in which these come up. */
function* silentPages(silent: Status['silent'], terminal: Terminal, statesNothing: string): Generator<string> {
  const byReason = new Map<string, Status['silent'][number][]>();
  for (const page of silent) {
    const reason = page.reasons.find((one) => REASONS.some((code) => one.startsWith(`${code}: `))) ?? statesNothing;
    const pages = byReason.get(reason);
    if (pages === undefined) byReason.set(reason, [page]);
    else pages.push(page);
  }
  for (const [reason, pages] of byReason) {
    yield `${printable(reason)} (${pages.length})`;
    for (const page of pages) yield `    ${printable(page.path)} ${terminal.faint(page.id)}`;
  }
}

/** Judgements that no longer find their record, or that another one forbids. */
function* idleJudgements(
  judgements: readonly StoredJudgement[],
  terminal: Terminal,
  { knowledge }: Messages,
): Generator<string> {
  // Of names that a file lists many are of no page yet.
  const idle = judgements.filter(({ state, made }) => state === 'contradicted' || (state === 'lost' && made !== ''));
  if (idle.length === 0) return;
  yield '';
  yield terminal.heading(knowledge.idleJudgements);
  for (const judgement of idle) {
    yield `${printable(knowledge.judged(judgement))} (${knowledge.states[judgement.state]}) ${terminal.faint(judgement.id)}`;
  }
}

/** So many of the latest runs; JSON has them all. */
const RUNS = 10;

function* runLines(runs: readonly Run[], terminal: Terminal, { knowledge }: Messages): Generator<string> {
  if (runs.length === 0) return;
  yield '';
  yield terminal.heading(knowledge.latestRuns);
  for (const run of runs.slice(0, RUNS)) {
    const when = `${run.started.slice(0, 16)}Z`;
    yield `${String(run.id).padStart(4)}  ${when}  ${printable(run.command).padEnd(7)} ${knowledge.run(run)}`;
  }
}

function eventsExtent(status: Status, { status: words }: Messages): string {
  const { first_date, last_date, undated_events } = status;
  const span = first_date === null || last_date === null ? '' : `, ${words.span(first_date, last_date)}`;
  return `${span}${undated_events > 0 ? `, ${words.undated(undated_events)}` : ''}`;
}
