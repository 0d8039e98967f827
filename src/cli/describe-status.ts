import type { Status } from '../store/index.ts';
import { printable } from './render/printable.ts';
import type { Terminal } from './render/terminal.ts';

/** What a database holds, as lines for people. */
export function* describeStatus(status: Status, terminal: Terminal): Generator<string> {
  const span = status.first_date === null ? '' : `, ${status.first_date} to ${status.last_date}`;
  yield `documents      ${status.documents}`;
  yield `events         ${status.events}${span}${status.undated_events > 0 ? `, ${status.undated_events} undated` : ''}`;
  yield `memberships    ${status.memberships}`;
  yield `organizations  ${status.organizations}`;
  yield `persons        ${status.persons}`;
  yield `conflicts      ${status.conflicts}`;
  if (status.readers.length > 0) {
    yield '';
    yield terminal.heading('Pages by reader');
    for (const { reader, documents, silent } of status.readers) {
      yield `${printable(reader).padEnd(14)} ${documents}${silent > 0 ? `, ${silent} gave nothing` : ''}`;
    }
  }
  if (status.diagnostics.length > 0) {
    yield '';
    yield terminal.heading('Diagnostics');
    for (const { code, severity, count } of status.diagnostics) {
      yield `${printable(code).padEnd(28)} ${String(count).padStart(6)}  ${terminal.faint(severity)}`;
    }
  }
  if (status.silent.length > 0) {
    yield '';
    yield terminal.heading('Pages that gave nothing');
    for (const page of status.silent) {
      yield printable(page.path);
      for (const reason of page.reasons) yield terminal.faint(`    ${printable(reason)}`);
    }
  }
}
