import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { load } from 'cheerio';

/** Reads and parses the pages named on standard input with `cheerio.load` and nothing else. */
const paths = readFileSync(0, 'utf8').split('\n');
for (const path of paths.slice(0, 50)) load(readFileSync(path, 'utf8'));
const began = performance.now();
for (const path of paths) load(readFileSync(path, 'utf8'));
console.log(performance.now() - began);
