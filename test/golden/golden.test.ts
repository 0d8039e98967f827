import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractFile, goldenPages } from './golden-pages.ts';
import { project } from './projection.ts';

it.each(goldenPages())('reads $slug as reviewed', ({ path, expected }) => {
  const given = project(extractFile(path));
  if (!existsSync(expected)) {
    writeFileSync(expected, given);
    expect.fail(`${expected} was missing and is written now: review it, then commit it`);
  }
  // Parsed, so that a difference is shown by key.
  expect(JSON.parse(given)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
