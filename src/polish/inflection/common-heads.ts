import { readFileSync } from 'node:fs';
import { buildHeadIndex, type HeadForms, type HeadIndex, readHeadForms } from './head-index.ts';

let rows: readonly HeadForms[] | null = null;
let index: HeadIndex | null = null;

/** Every head of `data/heads.tsv`: nouns that head names of institutions, events and units. Read once. */
export function commonHeadForms(): readonly HeadForms[] {
  rows ??= readHeadForms(readFileSync(new URL('../data/heads.tsv', import.meta.url), 'utf8'));
  return rows;
}

export function commonHeads(): HeadIndex {
  index ??= buildHeadIndex(commonHeadForms());
  return index;
}
