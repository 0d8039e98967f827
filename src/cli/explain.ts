import type { Diagnostic } from '../model/diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FieldSource, Reference, Shown } from '../store/index.ts';
import { printable } from './render/printable.ts';
import type { Terminal } from './render/terminal.ts';

/** A record as lines for people: each field, its value, and indented below it the quote, the page and the rule. */
export function* explain(shown: Shown, terminal: Terminal): Generator<string> {
  const title = 'name' in shown.record ? shown.record.name : shown.record.id;
  yield terminal.heading(`${shown.kind} ${printable(titleOf(shown) ?? title)}`);
  if (shown.kind === 'document') {
    yield* plainFields(shown.record);
    yield* statesLines(shown.states, terminal);
    yield* diagnosticLines(shown.diagnostics, terminal);
    return;
  }
  yield `id: ${shown.record.id}`;
  const quoted = new Map<string, string>();
  for (const field of shown.fields) {
    if (field.value === null && field.sources.length === 0) continue;
    yield `${field.field}: ${valueText(field.value)}`;
    yield* quoteLines(field, quoted, terminal);
    yield* otherLines(field, terminal);
  }
  if (shown.kind === 'series') yield* statesLines(shown.record.events, terminal);
}

function titleOf(shown: Shown): string | null {
  if (shown.kind === 'document') return shown.record.title ?? shown.record.path;
  if (shown.kind === 'membership') return `${shown.record.member.name} in ${shown.record.organization.name}`;
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
): Generator<string> {
  if (sources.length === 0) return;
  const key = JSON.stringify(sources.map(({ path, start, end, rule }) => [path, start, end, rule]));
  const same = quoted.get(key);
  if (same !== undefined) {
    yield terminal.faint(`    by the quotes of ${same}`);
    return;
  }
  quoted.set(key, field);
  for (const source of sources) yield* sourceLines(source, terminal);
}

/** Why this value was picked, and what else there is. */
function* otherLines(field: FieldSource, terminal: Terminal): Generator<string> {
  if (field.picked !== null) yield `    picked: ${printable(field.picked)}`;
  for (const other of field.others) {
    yield `  otherwise: ${printable(other.value)}`;
    for (const source of other.sources) yield* sourceLines(source, terminal);
  }
}

function* sourceLines({ quote, path, url, start, end, rule }: Evidence, terminal: Terminal): Generator<string> {
  yield `    „${printable(quote)}”`;
  yield terminal.faint(`      ${printable(url ?? path)} [${start}, ${end}) by ${printable(rule)}`);
}

function* statesLines(references: readonly Reference[], terminal: Terminal): Generator<string> {
  if (references.length === 0) return;
  yield 'states:';
  for (const { id, label } of references) yield `    ${printable(label)} ${terminal.faint(id)}`;
}

function* diagnosticLines(diagnostics: readonly Diagnostic[], terminal: Terminal): Generator<string> {
  if (diagnostics.length === 0) return;
  yield 'diagnostics:';
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
