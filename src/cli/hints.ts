import type { Filter, Store } from '../store/index.ts';
import type { Io } from './io.ts';
import type { Count, Emptied, Noun } from './messages/messages.ts';
import type { FilterOptions } from './options.ts';
import { printable } from './render/printable.ts';

/** More rows than this are not counted for a hint. */
const COUNTED = 1000;

type Fields = readonly (keyof Filter)[];

/** The options that leave rows out, and which fields of a filter they are. */
const LEAVING_OUT: Readonly<Partial<Record<keyof FilterOptions, Fields>>> = {
  year: ['from', 'to'],
  from: ['from'],
  to: ['to'],
  asOf: ['asOf'],
  city: ['cityKeys'],
  organization: ['organizationKeys'],
  member: ['memberKeys'],
  series: ['seriesKeys'],
  classification: ['classifications'],
  role: ['roles'],
  status: ['statuses'],
  minConfidence: ['minConfidence'],
  offset: ['offset'],
};

/** A question asked again, to see what it would have found. */
type Ask = (store: Store, filter: Filter) => Iterable<unknown>;

/**
 * What emptied a list: nothing is there at all, or for each filter how many rows there are without it. Nothing is said where the
 * list is empty as asked for (`--limit 0`).
 */
export function hintOnEmpty(ask: Ask, store: Store, filter: Filter, options: FilterOptions, noun: Noun, io: Io): void {
  if (options.limit === 0) return;
  const { lists } = io.messages;
  const given = givenFilters(options);
  if (given.length === 0) {
    if (filter.subjectKeys === undefined) io.stderr.write(`${lists.emptyDatabase}\n`);
    return;
  }
  const emptied: Emptied[] = [];
  for (const { typed, fields } of given) {
    const without = countUpTo(
      ask(store, { ...filter, ...Object.fromEntries(fields.map((field) => [field, undefined])) }),
    );
    if (without !== 0) emptied.push({ filter: typed, without });
  }
  if (emptied.length > 0 || given.length > 1) io.stderr.write(`${printable(lists.emptiedBy(emptied, noun))}\n`);
}

function givenFilters(options: FilterOptions): readonly { readonly typed: string; readonly fields: Fields }[] {
  return Object.entries(LEAVING_OUT).flatMap(([name, fields]) => {
    const value = options[name as keyof FilterOptions];
    if (value === undefined || value === 0) return [];
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const typed = (Array.isArray(value) ? value : [value]).map((one) => `${flag} ${quoted(String(one))}`).join(' ');
    return [{ typed, fields }];
  });
}

/** As one would type it. */
function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function countUpTo(rows: Iterable<unknown>): Count {
  let count = 0;
  for (const _ of rows) if (++count > COUNTED) return { moreThan: COUNTED };
  return count;
}
