import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';

const FOLDER = '../shared/corpus/html';
const HERE = existsSync(FOLDER);
if (!HERE) console.log(`readers of real pages: ${FOLDER} is not here, skipped`);

const EXPECTED: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('fixtures/corpus/readers.json', 'utf8'),
);
const READER_OF = new Map(Object.entries(EXPECTED).flatMap(([reader, names]) => names.map((name) => [name, reader])));

/** Diagnostics that say why a page has no title, or no text of its own. */
const WHY = new Set(['no-title', 'no-content', 'script-shell', 'challenge-page', 'empty-file', 'binary-file']);

describe.skipIf(!HERE)('each real page', () => {
  const names = HERE ? readdirSync(FOLDER) : [];

  it('has its row', () => {
    expect([...READER_OF.keys()].sort()).toEqual(names.toSorted());
  });

  it.each(names)('%s: its reader takes it, with a title and blocks or the reason why not', (name) => {
    const { reader, title, blocks, diagnostics, text } = readPage(readFileSync(`${FOLDER}/${name}`), name);
    expect(reader).toBe(READER_OF.get(name));
    const reasons = diagnostics.filter(({ code }) => WHY.has(code)).map(({ code }) => code);
    if (title === null) expect(reasons).not.toEqual([]);
    if (blocks.length === 0) expect(reasons.filter((code) => code !== 'no-title')).not.toEqual([]);
    for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('');
  });
});
