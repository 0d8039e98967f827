#!/usr/bin/env node
import { readFileSync } from 'node:fs';

// Scripts ask for the version often, and it needs nothing of the program.
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
} else {
  await import('../dist/cli/main.js');
}
