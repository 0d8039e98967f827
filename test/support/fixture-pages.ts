import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the fixtures, whole, or a row of a rule's table. */
export interface FixturePage {
  readonly path: string;
  readonly bytes: Buffer;
}

interface Row {
  readonly text?: string;
  readonly html?: string;
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(folder, path));

/** All pages of `fixtures/pages` and `fixtures/eval`, and all rows of `fixtures/rules` as small pages. */
export function fixturePages(): readonly FixturePage[] {
  const pages = [...files('fixtures/pages'), ...files('fixtures/eval')]
    .filter((path) => /\.(?:html|txt)$/.test(path))
    .map((path) => ({ path, bytes: readFileSync(path) }));
  const rows = files('fixtures/rules').filter((path) => path.endsWith('.json'));
  return [...pages, ...rows.flatMap(rowsOf)];
}

function rowsOf(table: string): readonly FixturePage[] {
  return (JSON.parse(readFileSync(table, 'utf8')) as Row[]).flatMap(({ text, html }, index) => {
    if (html !== undefined) return [{ path: `${table}-${index}.html`, bytes: Buffer.from(html) }];
    return text === undefined ? [] : [{ path: `${table}-${index}.txt`, bytes: Buffer.from(text) }];
  });
}
