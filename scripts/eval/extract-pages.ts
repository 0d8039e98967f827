import { spawnSync } from 'node:child_process';
import { parseExtract } from '../../src/ingest/parse-extract.ts';
import type { Extract } from '../../src/model/extract.ts';

/** Pages that were refused. */
const SOME_REJECTED = 3;

/** What the built tool gives for each path; a page that it refused is absent. Throws where it failed or printed what is no extract. */
export function extractPages(paths: readonly string[]): ReadonlyMap<string, Extract> {
  const input = paths.map((path) => `${path}\n`).join('');
  const run = spawnSync(process.execPath, ['bin/kronika.js', 'extract', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  if (run.status !== 0 && run.status !== SOME_REJECTED)
    throw new Error(run.stderr || `extract ended with ${run.status ?? run.signal ?? run.error?.message}`);
  const extracts = new Map<string, Extract>();
  for (const line of run.stdout.split('\n')) {
    if (line === '') continue;
    const extract = parseExtract(line);
    if (typeof extract === 'string') throw new Error(`extract: ${extract}: ${line.slice(0, 80)}`);
    extracts.set(extract.document.path, extract);
  }
  return extracts;
}
