import { readFileSync } from 'node:fs';
import type { DateExpression, PartialDate } from '../../../src/model/temporal.ts';

/** A row of `fixtures/rules/dates/*.json`: what is read in `text`, one entry an expression; `impossible` counts dates of no calendar. */
export interface DateRow {
  readonly text: string;
  readonly expect: readonly string[];
  readonly impossible?: number;
}

export function dateRows(name: string): readonly DateRow[] {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/rules/dates/${name}.json`, import.meta.url), 'utf8'));
}

/** `2019-05-05`, `--05-05` without a year, `----15` without a month, `2020-autumn`, `2020-Q2`, `*` for none of its own. */
function showPart(date: PartialDate): string {
  const year = date.year === null ? '-' : String(date.year);
  if (date.season !== null) return `${year}-${date.season}`;
  if (date.quarter !== null) return `${year}-Q${date.quarter}`;
  if (date.month === null && date.day === null) return date.year === null ? '*' : year;
  const month = date.month === null ? '-' : String(date.month).padStart(2, '0');
  return `${year}-${month}${date.day === null ? '' : `-${String(date.day).padStart(2, '0')}`}`;
}

/** An expression as the rows write it: `2019-05-11/2019-05-12 wd6 inexact`. */
export function showExpression(expression: DateExpression): string {
  const dates = expression.dates.map(({ start, end }) => showPart(start) + (end === null ? '' : `/${showPart(end)}`));
  const flags = [
    expression.relative,
    expression.bound,
    expression.weekday === null ? null : `wd${expression.weekday}`,
    expression.approximate ? 'approx' : null,
    expression.exact ? null : 'inexact',
  ];
  return [dates.join(', '), ...flags.filter((flag) => flag !== null)].join(' ');
}
