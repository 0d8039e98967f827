// The stems of all phrases, as the module `polish/phrases/known-stems` has them in the bundle: there patterns have narrower letters, which changes no stem.
import { resolve } from 'node:path';
import { narrowPattern } from './narrow-letters.js';

/** The code of that module, from what tsc wrote. */
export async function knownStems(dist) {
  const load = (name) => import(resolve(dist, name));
  await load('ingest/read-page-file.js');
  const { PHRASES } = await load('polish/phrases/phrase.js');
  const { neededStems } = await load('polish/phrases/needed-stems.js');
  const { digestOf } = await load('polish/phrases/known-stems.js');
  const known = {};
  for (const { pattern } of PHRASES) known[digestOf(narrowPattern(pattern.source, '\\'))] = neededStems(pattern);
  if (Object.keys(known).length < new Set(PHRASES.map(({ pattern }) => pattern.source)).size)
    throw new Error('two patterns have one digest');
  return `export const KNOWN_STEMS = JSON.parse(${JSON.stringify(JSON.stringify(known))});\nexport ${digestOf};\n`;
}
