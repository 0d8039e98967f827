import { UsageError } from './errors.ts';
import type { Messages } from './messages/messages.ts';
import { nearest } from './nearest.ts';
import type { Column } from './render/column.ts';

/**
 * The columns that `--columns` names, in its order, each once; all there are where it was not given. A name is that of the data or the heading
 * in the user's language. An unknown one is wrong usage: the message lists those there are.
 */
export function chooseColumns<Row>(
  columns: readonly Column<Row>[],
  typed: readonly string[] | undefined,
  messages: Messages,
): readonly Column<Row>[] {
  if (typed === undefined) return columns;
  const chosen = typed.map((name) => {
    const column =
      columns.find((each) => each.name === name) ?? columns.find((each) => messages.heading(each.name) === name);
    if (column !== undefined) return { ...column, inTable: true };
    throw unknown(name, columns);
  });
  if (chosen.length === 0) throw unknown('', columns);
  return chosen.filter(({ name }, at) => chosen.findIndex((other) => other.name === name) === at);
}

function unknown<Row>(typed: string, columns: readonly Column<Row>[]): UsageError {
  const known = columns.map(({ name }) => name);
  return new UsageError(({ usage }) => {
    const near = nearest(typed, known);
    return `${usage.unknownColumn(typed, known)}${near.length > 0 ? ` ${usage.didYouMean(near)}` : ''}`;
  });
}
