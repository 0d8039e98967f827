import type { Diagnostic } from '../model/diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FieldSource, Reference, Shown } from '../store/index.ts';
import type { Messages, ShowMessages } from './messages/messages.ts';
import { printable } from './render/printable.ts';
import type { Terminal } from './render/terminal.ts';

/** A record as lines for people: each field, its value, and indented below it the quote, the page and the rule. */
export function* explain(shown: Shown, terminal: Terminal, { show, knowledge }: Messages): Generator<string> {
  const title = 'name' in shown.record ? shown.record.name : shown.record.id;
  yield terminal.heading(`${show.kind(shown.kind)} ${printable(titleOf(shown, show) ?? title)}`);
  if (shown.kind === 'document') {
    yield* plainFields(shown.record);
    yield* statesLines(shown.states, terminal, show);
    yield* keptLines(shown.kept, show);
    yield* diagnosticLines(shown.diagnostics, terminal, show);
    return;
  }
  yield `id: ${shown.record.id}`;
  for (const { verdict, labels, because, judgement } of shown.judgements) {
    const reason = because === null ? '' : `: ${because}`;
    const said = verdict === 'reject' ? knowledge.rejected : labels.join(verdict === 'same' ? ' = ' : ' ≠ ');
    yield printable(`${said}${reason} (${judgement})`);
  }
  const quoted = new Map<string, string>();
  for (const field of shown.fields) {
    if (field.value === null && field.sources.length === 0 && field.judged === null) continue;
    yield `${field.field}: ${valueText(field.value)}`;
    if (field.judged !== null) {
      const { ruled, because, made, judgement } = field.judged;
      yield `    ${printable(knowledge.corrected(ruled, because))} ${terminal.faint(`(${made.slice(0, 10)}, ${judgement})`)}`;
    }
    yield* quoteLines(field, quoted, terminal, show);
    yield* otherLines(field, terminal, show);
  }
  if (shown.kind === 'series') yield* statesLines(shown.record.events, terminal, show);
}

function titleOf(shown: Shown, show: ShowMessages): string | null {
  if (shown.kind === 'document') return shown.record.title ?? shown.record.path;
  if (shown.kind === 'membership') return show.memberIn(shown.record.member.name, shown.record.organization.name);
  return null;
}

function* plainFields(record: object): Generator<string> {
  for (const [field, value] of Object.entries(record)) if (value !== null) yield `${field}: ${valueText(value)}`;
}

/** The quotes of a field; the name of an earlier field where it has just the same. `quoted` knows the earlier ones. */
function* quoteLines(
  { field, sources }: FieldSource,
  quoted: Map<string, string>,
  terminal: Terminal,
  show: ShowMessages,
): Generator<string> {
  if (sources.length === 0) return;
  const key = JSON.stringify(sources.map(({ path, start, end, rule }) => [path, start, end, rule]));
  const same = quoted.get(key);
  if (same !== undefined) {
    yield terminal.faint(`    ${show.sameQuotes(same)}`);
    return;
  }
  quoted.set(key, field);
  for (const source of sources) yield* sourceLines(source, terminal, show);
}

/** Why this value was picked, and what else there is. */
function* otherLines(field: FieldSource, terminal: Terminal, show: ShowMessages): Generator<string> {
  if (field.picked !== null) yield `    ${show.picked}: ${printable(field.picked)}`;
  for (const other of field.others) {
    yield `  ${show.otherwise}: ${printable(other.value)}`;
    for (const source of other.sources) yield* sourceLines(source, terminal, show);
  }
}

function* sourceLines(source: Evidence, terminal: Terminal, show: ShowMessages): Generator<string> {
  const { quote, path, url, start, end, rule } = source;
  yield `    „${printable(quote)}”`;
  yield terminal.faint(`      ${printable(show.by(`${url ?? path} [${start}, ${end})`, rule))}`);
}

function* statesLines(references: readonly Reference[], terminal: Terminal, show: ShowMessages): Generator<string> {
  if (references.length === 0) return;
  yield `${show.states}:`;
  for (const { id, label } of references) yield `    ${printable(label)} ${terminal.faint(id)}`;
}

function* keptLines(kept: readonly string[], show: ShowMessages): Generator<string> {
  if (kept.length === 0) return;
  yield `${show.kept}:`;
  for (const block of kept) yield `    ${printable(block.replace(/\s+/g, ' '))}`;
}

function* diagnosticLines(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  show: ShowMessages,
): Generator<string> {
  if (diagnostics.length === 0) return;
  yield `${show.diagnostics}:`;
  for (const { code, severity, message } of diagnostics) {
    yield `    ${printable(message)} ${terminal.faint(`${severity} ${code}`)}`;
  }
}

/** Names of things rather than their fields; other objects as JSON. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(valueText).join('; ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(([key, part]) => part !== null && key !== 'id' && key !== 'sources');
  return parts.map(([key, part]) => (key === 'name' ? valueText(part) : `${key} ${valueText(part)}`)).join(', ');
}
