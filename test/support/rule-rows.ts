import { readFileSync } from 'node:fs';

/** Rows of `fixtures/rules/<path>.json`. */
export function ruleRows<Row>(path: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/rules/${path}.json`, import.meta.url), 'utf8')) as Row[];
}
